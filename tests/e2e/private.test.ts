import { describe, expect, test } from 'vitest'
import { newspaperPage } from '../../demo/newspaper.ts'
import { secondStory, seedStory } from '../../demo/stories.ts'
import type { Tab } from './browser.ts'
import { hearMessages } from './hear-messages.ts'
import { hover, painted, press, untilPainted, untilSays } from './look.ts'
import { pageStyle } from './pages.ts'
import { starters } from './start.ts'
import { visiting } from './visit.ts'

// What is the reader's own on a page is not read: what is typed in, and what a page asks for.

const secrets = ['hunter2-secret', '4111 1111 1111 1111', 'a letter to my lawyer', 'an answer to everybody']

const fields = `<form><input type="password" autocomplete="current-password"><input autocomplete="cc-number"><textarea></textarea></form>
<div contenteditable="true"></div>`

/** Asks for a name, a password and a card, and says at length why. */
const signIn = `<!doctype html><html lang="en"><title>Sign in – Example Bank</title><h1>Sign in to your account</h1>
${fields}<ul>${'<li><a href="/help">Help with signing in, with cards that were lost and with payments that you do not know</a></li>'.repeat(12)}</ul>`

/** Nowhere. */
const elsewhere = 'http://elsewhere.example/picture.png'

interface Kept {
  readonly settings: unknown
  /** Of the documents of the library. */
  readonly urls: readonly string[]
}

/** All that the extension has stored. */
const kept = (own: Tab): Promise<Kept> =>
  own.evaluate(async () => {
    type Api = { storage: { local: { get(all: null): Promise<unknown> } } }
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>
    const settings = await (browser ?? chrome).storage.local.get(null)
    const databases = await indexedDB.databases()
    if (!databases.some(({ name }) => name === 'library')) return { settings, urls: [] }
    const library = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('library')
      request.onsuccess = () => resolve(request.result)
    })
    const request = library.transaction('documents').objectStore('documents').getAll()
    await new Promise((resolve) => {
      request.onsuccess = resolve
    })
    library.close()
    return { settings, urls: request.result.map(({ url }) => url) }
  })

/** Asks the background to save the article of a popup's tab, as the popup would. */
const saveTab = (popup: Tab): Promise<unknown> =>
  popup.evaluate(() => {
    type Api = { runtime: { sendMessage(message: object): Promise<unknown> } }
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>
    const tabId = Number(new URLSearchParams(location.search).get('tab'))
    return (browser ?? chrome).runtime.sendMessage({ call: 'save', args: [tabId] })
  })

describe.each(starters)('in %s', (_, start) => {
  const pages = async () => {
    const story = await seedStory()
    return {
      '/newspaper.css': pageStyle,
      '/empty': { body: '<!doctype html><title>Empty</title><p>Nothing.' },
      '/subscribers': {
        body: newspaperPage(story).replace('<div class="story">', `${fields}<div class="story">`),
      },
      '/other': { body: newspaperPage(secondStory) },
      '/sign-in': { body: signIn },
      '/asking': { body: `<!doctype html><title>Asking</title><img src="${elsewhere}"><p>Nothing.` },
    }
  }
  const visit = visiting(start, pages, { alone: true })

  test('an article beside a password and a card field is read, and what is typed into them is not', async () => {
    const tab = await visit.open('/empty')
    const asked = await hearMessages(await visit.openOwn('popup/index.html'))
    await tab.bringToFront()
    await tab.goto(tab.url().replace('/empty', '/subscribers'))
    await untilPainted(tab)
    await tab.evaluate(([password, card, letter, answer]) => {
      const [first, second] = document.querySelectorAll<HTMLInputElement>('form input')
      const area = document.querySelector('textarea')
      const editable = document.querySelector('[contenteditable]')
      if (!first || !second || !area || !editable) throw new Error('a field is missing')
      first.value = password ?? ''
      second.value = card ?? ''
      area.textContent = letter ?? ''
      editable.textContent = answer ?? ''
      // The article goes on, and is read again.
      document.querySelector('.story p')?.append(' Nobody in Ankara had expected it.')
    }, secrets)
    const texts = async () =>
      (await asked()).flatMap(({ call, args }) => (call === 'analyse' ? (args[0]?.text ?? []) : []))
    await expect.poll(async () => (await texts()).at(-1), { timeout: 60_000 }).toContain('had expected it')
    for (const text of await texts()) for (const secret of secrets) expect(text).not.toContain(secret)
  })

  test('a page that asks for a password and tells no story is not read', async () => {
    const tab = await visit.open('/empty')
    const asked = await hearMessages(await visit.openOwn('popup/index.html'))
    await tab.bringToFront()
    await tab.goto(tab.url().replace('/empty', '/sign-in'))
    await untilSays(await visit.popupOf(tab), 'does not look like an article')
    expect(await painted(tab)).toEqual({})
    expect(await asked()).toEqual([])
  })

  test('in a private window an article is read, and nothing of it is kept', async () => {
    const before = await kept(await visit.openOwn('popup/index.html'))
    const { origin } = new URL((await visit.open('/empty')).url())
    const tab = await visit.browser().openPrivate(`${origin}/subscribers`)
    await untilPainted(tab)
    expect((await hover(tab, 'Lavrov')).card).toContain('Sergei Lavrov')
    const popup = await visit.browser().popup(tab)
    await untilSays(popup, 'Nothing is saved in private windows')
    await press(popup, 'localhost')
    await untilSays(popup, 'Nothing is kept from a private window')
    expect(await saveTab(popup)).toEqual({ state: 'private' })
    // Where a private window is the last that was opened, drivers open all tabs in it.
    for (const page of [popup, tab]) await page.close()
    // What had been kept would be there before what is kept of an ordinary window.
    const ordinary = await visit.popupOf(await visit.open('/other'))
    await untilSays(ordinary, 'Save to library')
    expect(await saveTab(ordinary)).toMatchObject({ state: 'saved' })
    const after = await kept(ordinary)
    expect(after.settings).toEqual(before.settings)
    expect(after.urls).toEqual([...before.urls, expect.stringContaining('/other')])
  })

  test('with the browser offline an open page is read, by a background that has to start', async () => {
    await visit.choose({ where: 'nowhere' })
    const tab = await visit.open('/subscribers')
    await visit.browser().setOffline(true)
    try {
      await expect.poll(() => tab.evaluate(() => navigator.onLine), { timeout: 60_000 }).toBe(false)
      await visit.browser().stopBackground()
      await visit.choose({ where: 'everywhere' })
      await tab.bringToFront()
      await untilPainted(tab)
      expect((await hover(tab, 'Lavrov')).card).toContain('Sergei Lavrov')
      await untilSays(await visit.popupOf(tab), 'Unmarked text')
    } finally {
      await visit.browser().setOffline(false)
    }
  })

  test('what asks another machine for something does not pass unseen', async () => {
    await visit.open('/asking')
    // That the extension asks none for anything is shown by each file of these tests, at its end.
    await expect.poll(() => visit.browser().takeConnections?.(), { timeout: 60_000 }).toContain(elsewhere)
  })
})

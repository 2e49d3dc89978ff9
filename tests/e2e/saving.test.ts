import { describe, expect, test } from 'vitest'
import { newspaperPage } from '../../demo/newspaper.ts'
import type { Tab } from './browser.ts'
import { chooseFiles } from './choose-files.ts'
import { removeLibrary } from './library-records.ts'
import { hover, press, untilPainted, untilSays } from './look.ts'
import { testPages } from './pages.ts'
import { starters } from './start.ts'
import { until } from './until.ts'
import { visiting } from './visit.ts'

// An article that the reader saves stands behind the cards of others, until it is removed.

const profile = newspaperPage({
  headline: 'A trader and her ships',
  byline: 'our correspondent',
  published: '2016-03-01',
  text: `Leyla Demir is a grain trader from Istanbul. She began with one ship, which she bought from an uncle who had no use for it.
The house that she founded now owns nine, and moves wheat and barley from the ports of the Black Sea to buyers in the south.
Leyla Demir, once a steward on the ferries, reads every contract herself. The harbour authority has named her to its council twice, and she declined both times.
Rivals respect her for what they call her patience. The next season, she says, will be hard for everybody, and longer than the last one was.`,
})
const pages = async () => ({ ...(await testPages()), '/profile': { body: profile } })

/** How many documents are in the library. */
const count = (own: Tab): Promise<number> =>
  own.evaluate(async () => {
    const databases = await indexedDB.databases()
    if (!databases.some(({ name }) => name === 'library')) return 0
    const library = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('library')
      request.onsuccess = () => resolve(request.result)
    })
    const request = library.transaction('documents').objectStore('documents').count()
    await new Promise((resolve) => {
      request.onsuccess = resolve
    })
    library.close()
    return request.result
  })

/** What the toolbar icon shows of a tab. */
const badge = (popup: Tab): Promise<string> =>
  popup.evaluate(() => {
    type Action = { action: { getBadgeText(of: object): Promise<string> } }
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Action>
    const tabId = Number(new URLSearchParams(location.search).get('tab'))
    return (browser ?? chrome).action.getBadgeText({ tabId })
  })

describe.each(starters)('in %s', (name, start) => {
  const visit = visiting(start, pages)

  async function popupOn(path: string): Promise<{ readonly tab: Tab; readonly popup: Tab }> {
    const tab = await visit.open(path)
    await untilPainted(tab)
    return { tab, popup: await visit.popupOf(tab) }
  }
  async function cardOf(name: string): Promise<string> {
    const tab = await visit.open('/second')
    await untilPainted(tab)
    return (await hover(tab, name)).card
  }

  // Comes first: after a document was stored the browser takes its time until it looks at the room again. Firefox takes the limit
  // of a profile when it starts.
  test.skipIf(name === 'Firefox')('an article that there is no room for is saved once there is', async () => {
    const { tab, popup } = await popupOn('/second')
    await popup.tools?.limitDatabases(1)
    await untilSays(popup, 'Save to library')
    const before = await count(popup)
    await press(popup, 'Save to library')
    await untilSays(popup, 'There is no room left for it')
    expect(await count(popup)).toBe(before)
    await popup.tools?.limitDatabases(null)
    const again = await visit.popupOf(tab)
    await press(again, 'Save to library')
    await untilSays(again, /Saved on .*Remove/s)
    await press(again, /^Remove$/)
    await untilSays(again, 'Save to library')
  })

  test('what is saved in the popup is quoted elsewhere, until it is removed', async () => {
    expect(await cardOf('Leyla Demir')).toContain('No document mentions this person')
    const { popup } = await popupOn('/profile')
    await press(popup, 'Save to library')
    await untilSays(popup, /Saved on .*Remove/s)
    expect(await count(popup)).toBe(1)

    const card = await cardOf('Leyla Demir')
    for (const told of [
      'a grain trader from Istanbul',
      'once a steward on the ferries',
      'The Daily Example',
      'Mar 1, 2016',
      'A trader and her',
    ])
      expect(card).toContain(told)
    const again = await popupOn('/profile')
    await untilSays(again.popup, /Saved on/)
    await press(again.popup, /^Remove$/)
    await untilSays(again.popup, 'Save to library')
    expect(await count(again.popup)).toBe(0)
    expect(await cardOf('Leyla Demir')).toContain('No document mentions this person')
  })

  test('with the first save the browser is asked to keep the library, and its refusal is told, once', async () => {
    const { popup } = await popupOn('/profile')
    await popup.evaluate(async () => {
      type Api = { storage: { local: { remove(key: string): Promise<void> } } }
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>
      await (browser ?? chrome).storage.local.remove('askedToKeep')
      // Firefox asks the reader, whom no test is.
      StorageManager.prototype.persist = async () => false
    })
    const refused = 'Your browser does not promise to keep the library'
    await press(popup, 'Save to library')
    await untilSays(popup, refused)
    await press(popup, /^Remove$/)
    await press(popup, 'Save to library')
    expect(await untilSays(popup, /Saved on/)).not.toContain(refused)
    await press(popup, /^Remove$/)
    await untilSays(popup, 'Save to library')

    const own = await visit.openOwn('src/extension/library-page/library.html')
    await untilSays(own, 'Nothing is saved yet')
    await chooseFiles(own, { 'a.txt': 'Ada Brandt is a pilot.' })
    await untilSays(own, refused)
    await own.evaluate(() => {
      // It promises when it is asked, and not before: the page looks by itself, too, and would leave nothing to press.
      StorageManager.prototype.persist = async () => {
        StorageManager.prototype.persisted = async () => true
        return true
      }
    })
    await press(own, 'Ask it to')
    await until('it is told no more', () =>
      own.evaluate((words) => !document.body.innerText.includes(words), refused),
    )
    await removeLibrary(own)
  })

  test('the command saves too, once, and so does the page’s menu; the icon tells, of a page without an article too', async () => {
    const { tab, popup } = await popupOn('/profile')
    await visit.browser().menu('saveArticle', tab)
    await until('the icon tells', async () => (await badge(popup)) === '✓')
    expect(await count(popup)).toBe(1)
    const saved = await visit.popupOf(tab)
    await press(saved, /^Remove$/)
    await untilSays(saved, 'Save to library')
    expect(await count(popup)).toBe(0)
    for (const _ of ['once', 'again']) {
      await visit.browser().command('save-article', tab)
      await until('it is there', async () => (await count(popup)) === 1)
      await until('the icon tells', async () => (await badge(popup)) === '✓')
    }
    expect(await count(popup)).toBe(1)
    await untilSays(await visit.popupOf(tab), 'Saved on')

    const german = await visit.open('/german')
    await visit.browser().command('save-article', german)
    const other = await visit.popupOf(german)
    await until('the icon tells', async () => (await badge(other)) === '!')
    expect(await count(other)).toBe(1)
  })

  test('what two tabs save at once is there once, and both say so', async () => {
    const both = [await popupOn('/profile'), await popupOn('/profile')]
    const [first] = both
    await untilSays(first?.popup as Tab, /Saved on|Save to library/)
    await removeLibrary(first?.popup as Tab)
    const fresh = await Promise.all(both.map(({ tab }) => visit.popupOf(tab)))
    for (const popup of fresh) await untilSays(popup, 'Save to library')
    await Promise.all(fresh.map((popup) => press(popup, 'Save to library')))
    for (const popup of fresh) await untilSays(popup, /Saved on/)
    expect(await count(fresh[0] as Tab)).toBe(1)
  })

  test('a library of a newer version is left alone, and that is told', async () => {
    const own = await visit.openOwn('popup/index.html')
    await own.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('library', 99)
          request.onsuccess = () => resolve(request.result.close())
          request.onerror = () => reject(request.error)
        }),
    )
    const { popup } = await popupOn('/profile')
    await untilSays(popup, 'A newer version of Sidelight has used the library')
    await press(popup, 'Save to library')
    await untilSays(popup, 'A newer version of Sidelight has used the library')
    expect(await cardOf('Leyla Demir')).toContain('No document mentions this person')
  })
})

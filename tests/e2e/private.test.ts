import { describe, expect, test } from 'vitest'
import { newspaperPage } from '../../demo/newspaper.ts'
import { seedStory } from '../../demo/stories.ts'
import { hearMessages } from './hear-messages.ts'
import { painted, untilPainted, untilSays } from './look.ts'
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

describe.each(starters)('in %s', (_, start) => {
  const visit = visiting(start, async () => {
    const story = await seedStory()
    return {
      '/newspaper.css': pageStyle,
      '/empty': { body: '<!doctype html><title>Empty</title><p>Nothing.' },
      '/subscribers': {
        body: newspaperPage(story).replace('<div class="story">', `${fields}<div class="story">`),
      },
      '/sign-in': { body: signIn },
      '/asking': { body: `<!doctype html><title>Asking</title><img src="${elsewhere}"><p>Nothing.` },
    }
  })

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

  test('what asks another machine for something does not pass unseen', async () => {
    await visit.open('/asking')
    // That the extension asks none for anything is shown by each file of these tests, at its end.
    await expect.poll(() => visit.browser().takeConnections?.(), { timeout: 60_000 }).toContain(elsewhere)
  })
})

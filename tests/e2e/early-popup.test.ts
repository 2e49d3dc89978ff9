import { describe, expect, test } from 'vitest'
import { newspaperPage } from '../../demo/newspaper.ts'
import { secondStory } from '../../demo/stories.ts'
import type { Tab } from './browser.ts'
import { untilSays } from './look.ts'
import { starters } from './start.ts'
import { until } from './until.ts'
import { visiting } from './visit.ts'

// A popup that is opened before its page is there, or before that is an article: it says no more than is known, and goes on.

const whole = newspaperPage(secondStory)
const middle = whole.indexOf('<main')
const title = 'Envoys return to Ankara'

/** A page without a story, until its script is told to put it there. */
const empty = `<!doctype html><html lang="en"><title>News</title><p>Nothing yet.</p><script>
window.goOn = () => {
  const page = new DOMParser().parseFromString(${JSON.stringify(whole).replace(/</g, '\\u003c')}, 'text/html')
  history.pushState({}, '', '/empty/story')
  document.title = page.title
  document.body.append(page.querySelector('main'))
}</script>`

describe.each(starters)('in %s', (_, start) => {
  const visit = visiting(start, async () => ({
    '/none': { body: '<!doctype html><title>None</title><p>Nothing.' },
    '/slow': { body: whole.slice(0, middle), held: whole.slice(middle) },
    '/slow-none': { body: '<!doctype html><title>None</title><p>Nothing', held: '.' },
    '/empty': { body: empty },
  }))

  /** A popup that is opened at a moment when it says that, of the tab of another one. */
  async function openedWith(other: Tab, words: string): Promise<Tab> {
    const search = await other.evaluate(() => location.search)
    return until(`a popup says ${words}`, async () => {
      const popup = await visit.openOwn(`popup/index.html${search}`)
      return (await untilSays(popup, /\S\s+\S/)).includes(words) ? popup : null
    }) as Promise<Tab>
  }

  test.each([
    ['/slow', title],
    ['/slow-none', 'does not look like an article'],
  ])('on %s, while it loads, it says that it looks, and then what there is', async (path, words) => {
    const tab = await visit.open('/none')
    const before = await visit.popupOf(tab)
    await tab.evaluate((address) => void setTimeout(() => location.assign(address)), path)
    const popup = await openedWith(before, 'Looking for the article')
    visit.release()
    await untilSays(popup, words)
    expect(popup.uncaught()).toEqual([])
  })

  test('of a page that shows an article later, it says so without being opened anew', async () => {
    const tab = await visit.open('/empty')
    const popup = await visit.popupOf(tab)
    await untilSays(popup, 'does not look like an article')
    await tab.bringToFront()
    await tab.evaluate(() => (globalThis as unknown as { goOn(): void }).goOn())
    await untilSays(popup, title)
    expect(popup.uncaught()).toEqual([])
  })

  test('of an empty tab it says what comes into it', async () => {
    const tab = await visit.open('/none')
    const address = tab.url()
    const before = await visit.popupOf(tab)
    await tab.goto('about:blank')
    const popup = await openedWith(before, 'no extension')
    await tab.goto(address)
    await untilSays(popup, 'does not look like an article')
  })
})

import { describe, expect, test } from 'vitest'
import { seedStory } from '../../demo/stories.ts'
import { putStored, storedLibraries } from '../extension/library/stored-library.ts'
import type { Tab } from './browser.ts'
import { fillLibrary, keptArticles } from './fill-library.ts'
import { hover, press, untilPainted, untilSays } from './look.ts'
import { remakeLibrary } from './remake-library.ts'
import { starters } from './start.ts'
import { until } from './until.ts'
import { visiting } from './visit.ts'

// What the reader has saved, on a page of its own: listed, searched, read, removed and brought back.

const page = 'src/extension/library-page/library.html'

const trader = {
  title: 'A trader and her ships',
  url: 'https://other.example/trader',
  publisher: 'The Harbour Courier',
  published: '2016-03-01',
  text: 'A trader and her ships\nLeyla Demir is a grain trader from Istanbul. Sergei Lavrov allegedly once bought a ship of hers.',
}
const notes = {
  title: 'Notes <b>from</b> the meeting',
  text: 'The minutes were read aloud, and nobody objected.',
}

const titles = (own: Tab): Promise<string[]> =>
  own.evaluate(() => [...document.querySelectorAll('.document a')].map((link) => link.textContent ?? ''))

async function search(own: Tab, query: string): Promise<void> {
  await own.evaluate((words) => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]')
    if (!field) return
    field.value = words
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }, query)
}

describe.each(starters)('in %s', (_, start) => {
  const visit = visiting(start)

  async function filled(): Promise<Tab> {
    const own = await visit.openOwn(page)
    await untilSays(own, /Nothing is saved yet|documents/)
    const seed = await seedStory()
    const story = { title: seed.headline, published: seed.published, publisher: 'Agency', text: seed.text }
    await fillLibrary(own, await keptArticles([notes, trader, story]))
    await own.evaluate(() => window.dispatchEvent(new Event('focus')))
    await until('the list is there', async () => (await titles(own)).length === 3)
    return own
  }

  test('it is reached from popup and settings', async () => {
    const settings = await visit.openOwn('src/extension/settings-page/settings.html')
    await untilSays(settings, 'Open the library')
    const link = await settings.evaluate(() => document.querySelector<HTMLAnchorElement>('.link')?.href ?? '')
    await settings.goto(link)
    await untilSays(settings, 'Nothing is saved yet')
    const tab = await visit.open('/seed')
    await untilPainted(tab)
    const popup = await visit.popupOf(tab)
    await press(popup, /^Library$/)
    const own = await visit.openOwn('popup/index.html')
    await until('its tab is open', () =>
      own.evaluate(async (name) => {
        type Tabs = { tabs: { query(of: object): Promise<{ url?: string }[]> } }
        const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Tabs>
        const tabs = await (browser ?? chrome).tabs.query({})
        return tabs.filter(({ url }) => url?.includes(name)).length >= 2
      }, page),
    )
  })

  test('what is saved is listed, searched and read with its marks and cards', async () => {
    const own = await filled()
    expect(await titles(own)).toEqual([
      'Ambassador killed at Ankara art exhibition',
      'A trader and her ships',
      'Notes <b>from</b> the meeting',
    ])
    await own.evaluate(() => document.querySelectorAll<HTMLElement>('.orders input')[1]?.click())
    await until('publishers are named', async () => (await titles(own))[2]?.startsWith('Notes') === true)
    await search(own, 'GRAIN trad')
    await untilSays(own, '1 document has it')
    expect(await titles(own)).toEqual(['A trader and her ships'])
    await untilSays(own, /Leyla Demir is a grain trader/)
    await search(own, '')

    await visit.browser().stopBackground()
    await press(own, /^A trader and her ships/)
    await untilSays(own, 'What it tells the cards of other pages')
    await untilSays(own, /2 names · \d lines|1 name · \d lines?/)
    const marks = await own.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.mark')].map(({ className, innerText }) => [
        innerText,
        className,
      ]),
    )
    expect(marks).toContainEqual(['Leyla Demir', 'mark entity-person'])
    expect(marks.some(([, looks]) => looks?.includes('claim-alleged'))).toBe(true)
    await own.evaluate(() => document.querySelector<HTMLElement>('.mark')?.focus())
    await own.press('Enter')
    await until('its card is open, with the focus', () =>
      own.evaluate(() => document.activeElement?.getAttribute('aria-label') === 'Background: Leyla Demir'),
    )
    await own.press('Escape')
    await until('the focus is back at the mark', () =>
      own.evaluate(() => document.activeElement?.textContent === 'Leyla Demir'),
    )
    await own.resize({ width: 360, height: 700 })
    expect(await own.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false)
    await own.resize({ width: 1100, height: 800 })
    await own.back()
    await until('the list is back', async () => (await titles(own)).length === 3)
  })

  test('what is removed is gone for other pages too, and comes back whole', async () => {
    const own = await filled()
    await press(own, 'Remove: A trader')
    await untilSays(own, '“A trader and her ships” was removed')
    expect(await titles(own)).toHaveLength(2)
    await search(own, 'grain')
    await untilSays(own, '0 documents have it')
    await press(own, 'Undo')
    await untilSays(own, '1 document has it')
    await press(own, /^A trader and her ships/)
    await untilSays(own, /a grain trader from Istanbul/)
  })

  test('a damaged library is left as it is, saved as a file, and rebuilt when that is asked for', async () => {
    const own = await filled()
    await remakeLibrary(own, { documents: { keyPath: 'id' }, texts: { keyPath: null } })
    const tab = await visit.open('/second')
    await untilPainted(tab)
    const popup = await visit.popupOf(tab)
    await untilSays(popup, 'The library is damaged')
    expect((await hover(tab, 'Leyla Demir')).card).not.toContain('grain trader from')

    const again = await visit.openOwn(page)
    await untilSays(again, 'The library is damaged. Nothing is written to it until it is rebuilt.')
    await again.evaluate(() => {
      const links: string[] = []
      Object.assign(globalThis, { links })
      HTMLAnchorElement.prototype.click = function click() {
        links.push(this.download)
      }
    })
    const files = () => again.evaluate(() => (globalThis as unknown as { links: string[] }).links)
    await press(again, 'Save what can be read')
    await untilSays(again, 'Saved as a file: 3 documents.')
    expect(await files()).toEqual([expect.stringMatching(/^sidelight-backup-.*\.zip$/)])
    await press(again, 'Rebuild the library')
    await untilSays(again, 'will be in the library again: 3 documents')
    await press(again, 'Rebuild now')
    await until('the list is back', async () => (await titles(again)).length === 3)
    expect(await files()).toHaveLength(2)

    const after = await visit.open('/second')
    await untilPainted(after)
    expect((await hover(after, 'Leyla Demir')).card).toContain('a grain trader from Istanbul')
  })

  test.each(storedLibraries)(
    'a library that version $version has stored is there, and is quoted',
    async (stored) => {
      await (await visit.openOwn('popup/index.html')).evaluate(putStored, stored)
      const own = await visit.openOwn(page)
      await untilSays(
        own,
        stored.version === 1 ? /\b4 documents ·/ : /Pilots\s*The Office · revision 2 .*1 document/,
      )
      await press(own, /^Names of many kinds/)
      await untilSays(own, 'a company of forty singers')
      const tab = await visit.open('/second')
      await untilPainted(tab)
      expect((await hover(tab, 'Leyla Demir')).card).toContain('a grain trader from Istanbul')
    },
  )

  test('a library that cannot be opened says what to do', async () => {
    const first = await visit.openOwn('popup/index.html')
    await first.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('library', 99)
          request.onsuccess = () => resolve(request.result.close())
          request.onerror = () => reject(request.error)
        }),
    )
    await untilSays(await visit.openOwn(page), 'A newer version of Sidelight has used this library')
  })
})

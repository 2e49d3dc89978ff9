import { afterAll, describe, expect, test } from 'vitest'
import type { Tab } from './browser.ts'
import { chooseFiles } from './choose-files.ts'
import { keepingProfile } from './keep-profile.ts'
import { records } from './library-records.ts'
import { press, untilPainted, untilSays } from './look.ts'
import { manyDocuments } from './packs.ts'
import { hasSmallDisks, type SmallDisk, smallDisk } from './small-disk.ts'
import { starters } from './start.ts'
import { until } from './until.ts'

// A disk that fills up while the browser runs, and has room again when it is started anew.

const settingsPage = 'src/extension/settings-page/settings.html'
const libraryPage = 'src/extension/library-page/library.html'

const strength = (settings: Tab) =>
  settings.evaluate(() => document.querySelector<HTMLInputElement>('input[name=strength]:checked')?.value)

const choose = (settings: Tab, value: string) =>
  settings.evaluate(
    (wanted) => document.querySelector<HTMLElement>(`input[name=strength][value=${wanted}]`)?.click(),
    value,
  )

describe.each(starters)('in %s', (_, start) => {
  describe.runIf(hasSmallDisks)('on a disk that is full', () => {
    let disk: SmallDisk
    const kept = keepingProfile(start, async () => {
      disk = await smallDisk(300)
      return disk.folder
    })
    afterAll(() => disk?.remove())

    test('what cannot be stored is said, and all is as it was; with room again it is stored', async () => {
      const library = await kept.openOwn(libraryPage)
      await untilSays(library, 'Nothing is saved yet')
      const tab = await kept.open('/second')
      await untilPainted(tab)
      const popup = await kept.browser().popup(tab)
      await untilSays(popup, 'Save to library')
      const settings = await kept.openOwn(settingsPage)
      await untilSays(settings, 'How much marks')
      const before = await strength(settings)
      expect(before).not.toBe('strong')

      // Browsers clear away something of their own now and then.
      await disk.fill()
      await choose(settings, 'strong')
      await untilSays(settings, 'This was not saved')
      expect(await strength(settings)).toBe(before)
      await disk.fill()
      await library.bringToFront()
      await chooseFiles(library, { 'many.zip': manyDocuments(400, 4_000) })
      await untilSays(library, /Nothing was added; .*free some disk space/)
      await disk.fill()
      await popup.bringToFront()
      await press(popup, 'Save to library')
      const told = await untilSays(popup, /Saved on|There is no room left|cannot be opened/)
      for (const page of [tab, popup, settings, library]) expect(page.uncaught()).toEqual([])

      await kept.restart('close', () => disk.free())
      const again = await kept.openOwn(settingsPage)
      await untilSays(again, 'How much marks')
      expect(await strength(again)).toBe(before)
      await choose(again, 'strong')
      await until('the choice is stored', async () => {
        const fresh = await kept.openOwn(settingsPage)
        await untilSays(fresh, 'How much marks')
        const stored = await strength(fresh)
        await fresh.close()
        return stored === 'strong'
      })
      const own = await kept.openOwn(libraryPage)
      const saved = told.includes('Saved on') ? 1 : 0
      await untilSays(own, saved ? /\b1 document ·/ : 'Nothing is saved yet')
      await expect.poll(async () => (await records(own))[0], { timeout: 60_000 }).toBe(saved)
      await chooseFiles(own, { 'few.zip': manyDocuments(60, 100) })
      await untilSays(own, '60 documents were added.')
    })
  })
})

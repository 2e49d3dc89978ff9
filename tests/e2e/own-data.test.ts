import { describe, expect, test } from 'vitest'
import type { Tab } from './browser.ts'
import { chooseFiles } from './choose-files.ts'
import { fillLibrary, keptArticles } from './fill-library.ts'
import { giveBack, keepFiles, untilKept } from './kept-files.ts'
import { records } from './library-records.ts'
import { hover, press, untilPainted, untilSays } from './look.ts'
import { packJson } from './packs.ts'
import { starters } from './start.ts'
import { visiting } from './visit.ts'

// All that is kept, by the settings: backed up in a file, deleted, and put back.

const libraryPage = 'src/extension/library-page/library.html'
const settingsPage = 'src/extension/settings-page/settings.html'

const trader = {
  title: 'A trader and her ships',
  url: 'https://other.example/trader',
  text: 'Leyla Demir is a grain trader from Istanbul.',
}

describe.each(starters)('in %s', (_, start) => {
  const visit = visiting(start)

  const settings = async (): Promise<Tab> => {
    const own = await visit.openOwn(settingsPage)
    await untilSays(own, 'How much marks')
    return own
  }
  const strength = (own: Tab) =>
    own.evaluate(() => document.querySelector<HTMLInputElement>('input[name=strength]:checked')?.value)
  async function cardOfTrader(): Promise<string> {
    const tab = await visit.open('/second')
    await untilPainted(tab)
    return (await hover(tab, 'Leyla Demir')).card
  }

  test('library and settings are backed up in one file, deleted, and put back from it', async () => {
    await visit.choose({ strength: 'strong' })
    const library = await visit.openOwn(libraryPage)
    await untilSays(library, 'Nothing is saved yet')
    await fillLibrary(library, await keptArticles([trader]))
    await chooseFiles(library, { 'harbour.json': packJson('Harbour') })
    await untilSays(library, /\b2 documents ·/)
    const before = await records(library)

    const own = await settings()
    expect(await strength(own)).toBe('strong')
    await keepFiles(own)
    await press(own, 'Back up everything')
    await untilSays(own, 'Saved: your browser has the file.')
    await untilKept(own)
    await press(own, 'Delete everything…')
    await untilSays(own, 'Delete 2 documents and 1 pack, and set all settings back?')
    await press(own, 'Keep everything')
    expect(await records(own)).toEqual(before)
    await press(own, 'Delete everything…')
    await untilSays(own, 'Only a backup can bring them back.')
    await press(own, /^Delete everything$/)
    await untilSays(own, 'Everything was deleted.')
    const none = [0, 0, 0, 0]
    expect(await records(own)).toEqual(none)
    expect(await strength(await settings())).not.toBe('strong')
    expect(await cardOfTrader()).toContain('No document mentions this person')

    const field = 'input[type=file]'
    await giveBack(own, field, 'backup.zip', 700)
    await untilSays(own, 'This backup is cut off, or was changed. Nothing was restored')
    expect(await records(own)).toEqual(none)
    await giveBack(own, field, 'backup.zip')
    await untilSays(own, 'Restored: 2 documents, and the settings.')
    expect(await records(own)).toEqual(before)
    expect(await strength(await settings())).toBe('strong')
    expect(await cardOfTrader()).toContain('a grain trader from Istanbul')
    await untilSays(await visit.openOwn(libraryPage), /Harbour\s*revision 1 · 1 document/)
  })
})

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Tab } from './browser.ts'
import { hover, press, untilPainted, untilSays } from './look.ts'
import { starters } from './start.ts'
import { visiting } from './visit.ts'

// The interface in German. Firefox is told that it is German. Debian's Chromium has the words of no language but English and can be
// told of no other, so it gets a copy without the English words, whose default is German: which language a Chromium takes is not
// tried, but all that it shows is.

let folder = ''
afterAll(() => rm(folder, { recursive: true, force: true }))

/** A copy of the builds that speaks German in every browser. */
async function inGermanAlone(dist: string): Promise<string> {
  folder = await mkdtemp(path.join(tmpdir(), 'sidelight-german-'))
  const chrome = path.join(folder, 'chrome')
  await cp(path.join(dist, 'chrome'), chrome, { recursive: true })
  await rm(path.join(chrome, '_locales/en'), { recursive: true })
  const file = path.join(chrome, 'manifest.json')
  const manifest = JSON.parse(await readFile(file, 'utf8'))
  await writeFile(file, JSON.stringify({ ...manifest, default_locale: 'de' }))
  return folder
}

/** The document's title, and the language that it says it is in. */
const told = (own: Tab) => own.evaluate(() => [document.title, document.documentElement.lang])

/** What is marked as English, as it is read. */
const englishOf = (root: ParentNode): string =>
  [...root.querySelectorAll<HTMLElement>('[lang="en"]')].map(({ innerText }) => innerText).join('\n')

describe.each(starters)('in %s', (name, start) => {
  const visit = visiting(async (dist) =>
    name === 'Firefox' ? start(dist, { language: 'de' }) : start(await inGermanAlone(dist)),
  )

  test('cards, popup and settings speak German; what the article says stays in English', async () => {
    const tab = await visit.open('/seed')
    await untilPainted(tab)
    const { card } = await hover(tab, 'Lavrov')
    expect(card).toMatch(/Person[\s\S]*Stellen auf dieser Seite/)
    const [english] = await tab.inCards(englishOf)
    expect(english).toContain('Sergei Lavrov')
    expect(english).not.toMatch(/Person|Seite|Dokument/)
    expect(await tab.inCards((root) => root.querySelector<HTMLElement>('.panel')?.lang)).toEqual(['de'])

    const popup = await visit.popupOf(tab)
    await untilSays(popup, 'Was nicht markiert ist, wurde nicht geprüft.')
    expect(await told(popup)).toEqual(['Sidelight', 'de'])
    await press(popup, /^Karlov had died at the scene/)
    await untilSays(popup, /Warum so eingestuft\n„told“ stützt sich auf eine ungenannte Quelle/)
    expect(
      await popup.evaluate(() => document.querySelector('.layer .statement')?.getAttribute('lang')),
    ).toBe('en')

    const settings = await visit.openOwn('src/extension/settings-page/settings.html')
    await untilSays(settings, 'Wo Artikel gelesen werden')
    expect(await told(settings)).toEqual(['Sidelight: Einstellungen', 'de'])
  })
})

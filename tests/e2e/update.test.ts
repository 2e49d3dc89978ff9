import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Tab } from './browser.ts'
import { boxOf, hover, middle, paintedTexts, press, untilPainted, untilSays } from './look.ts'
import { testPages } from './pages.ts'
import { starters } from './start.ts'
import { until } from './until.ts'
import { visiting } from './visit.ts'

// The extension's next version comes while pages are read: other code, other words, and what the version before has stored.

const next = '99.1'
const library = 'src/extension/library-page/library.html'

async function rewrite(file: string, change: (content: string) => string): Promise<void> {
  const before = await readFile(file, 'utf8')
  const after = change(before)
  if (after === before) throw new Error(`${file} is as it was`)
  await writeFile(file, after)
}

/** Makes a build the next version: cards of nobody that documents know speak otherwise. */
async function makeNext(build: string): Promise<void> {
  const message = 'No document mentions this person.'
  await rewrite(path.join(build, '_locales/en/messages.json'), (json) =>
    json.replace(message, 'Nobody knows.'),
  )
  await rewrite(path.join(build, 'manifest.json'), (json) =>
    JSON.stringify({ ...JSON.parse(json), version: next }),
  )
}

const versionOf = (own: Tab): Promise<string> =>
  own.evaluate(() => {
    type Api = { runtime: { getManifest(): { version: string } } }
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>
    return (browser ?? chrome).runtime.getManifest().version
  })

const countHosts = (tab: Tab) => tab.evaluate(() => document.querySelectorAll('sidelight-card').length)

describe.each(starters)('in %s', (name, start) => {
  let folder = ''
  const visit = visiting(async (_, options) => {
    folder = await mkdtemp(path.join(tmpdir(), 'sidelight-update-'))
    await cp('dist', folder, { recursive: true })
    return start(folder, options)
  }, testPages)
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test('the next version takes over under an open card, and has what was saved and chosen', async () => {
    const tab = await visit.open('/second')
    await untilPainted(tab)
    const popup = await visit.popupOf(tab)
    await press(popup, 'Save to library')
    await untilSays(popup, /Saved on/)
    expect(await versionOf(popup)).not.toBe(next)
    await visit.choose({
      strength: 'strong',
      paint: { labels: ['unverified'], types: ['person'], mentions: 'first' },
    })
    await tab.bringToFront()
    await until(
      'places are no more marked',
      async () => (await paintedTexts(tab, 'sidelight-entity-place')).length === 0,
    )
    const people = await paintedTexts(tab, 'sidelight-entity-person')
    expect(people).not.toEqual([])
    expect((await hover(tab, 'Leyla Demir')).card).toContain('No document mentions this person')

    await makeNext(path.join(folder, name === 'Chromium' ? 'chrome' : 'firefox'))
    await visit.browser().update()
    await tab.bringToFront()
    // What would set the old script going.
    await tab.moveTo({ x: 3, y: 3 })
    await tab.moveTo(middle(await boxOf(tab, 'Leyla Demir', '.story')))
    await visit.untilAnswered(tab)
    const { card } = await hover(tab, 'Leyla Demir')
    expect(card).toContain('Nobody knows.')
    expect(await countHosts(tab)).toBe(1)
    expect(await paintedTexts(tab, 'sidelight-entity-person')).toEqual(people)
    expect(await paintedTexts(tab, 'sidelight-entity-place')).toEqual([])
    expect(tab.uncaught()).toEqual([])

    const own = await visit.openOwn(library)
    expect(await versionOf(own)).toBe(next)
    await untilSays(own, /\b1 document\b/)
  })
})

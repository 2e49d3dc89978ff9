import { describe, expect, test } from 'vitest'
import { hover, press, untilPainted, untilSays } from './look.ts'
import { testPages } from './pages.ts'
import { inFirefox, starters } from './start.ts'
import { visiting } from './visit.ts'

// What the storage holds may be anything: another version's, a synchronised profile's, a disk's that failed.

const junk = {
  where: 7,
  offSites: { length: 1e9 },
  onSites: 'news.example',
  paint: { labels: 'all', types: [null, 'ghost'], mentions: [] },
  strength: { is: 'strong' },
  theme: ['dark', 5],
  holdKey: null,
  hidden: [7, null, { type: 'ghost' }, { type: 'person', name: { length: 3 }, site: [] }],
  askedToKeep: 'no',
}

const much = {
  offSites: Array.from({ length: 10_000 }, (_, index) => `site-${index}.example`),
  hidden: Array.from({ length: 5_000 }, (_, index) => ({
    type: 'person',
    name: `Nobody ${index}`,
    site: null,
  })),
}

describe.each(starters)('in %s', (_, start) => {
  const visit = visiting(start)

  test.each([
    ['junk under each key', junk],
    ['ten thousand sites and five thousand names', much],
  ])('with %s, page, popup, settings and library open', async (_, stored) => {
    await visit.choose(stored)
    const tab = await visit.open('/seed')
    await untilPainted(tab)
    const popup = await visit.popupOf(tab)
    await untilSays(popup, /claims/i)
    const settings = await visit.openOwn('src/extension/settings-page/settings.html')
    await untilSays(settings, 'How much marks')
    const library = await visit.openOwn('src/extension/library-page/library.html')
    await untilSays(library, 'Library')
    // A choice stores all of them, whole.
    await settings.bringToFront()
    await settings.evaluate(() =>
      document.querySelector<HTMLElement>('input[name="strength"][value="strong"]')?.click(),
    )
    const strengthOf = () =>
      settings.evaluate(async () => {
        const scope = globalThis as unknown as Record<
          'browser' | 'chrome',
          { storage: { local: { get(): Promise<Record<string, unknown>> } } }
        >
        const { strength, where, hidden } = await (scope.browser ?? scope.chrome).storage.local.get()
        return { strength, where, hidden: (hidden as unknown[]).length }
      })
    await expect
      .poll(strengthOf, { timeout: 60_000 })
      .toEqual({ strength: 'strong', where: 'everywhere', hidden: stored === much ? 5_000 : 0 })
    for (const page of [tab, popup, settings, library]) expect(page.uncaught()).toEqual([])
  })
})

// Chromium tries for some seconds at each call before it says so: there it would take a minute.
describe('in Firefox, in a profile whose storage cannot be used', () => {
  const visit = visiting(inFirefox, testPages, { brokenStorage: true })

  test('an article is read as by default, and what cannot be kept is said', async () => {
    const tab = await visit.open('/seed')
    await untilPainted(tab)
    expect((await hover(tab, 'Lavrov')).card).toContain('Sergei Lavrov')
    const popup = await visit.popupOf(tab)
    await untilSays(popup, 'The library cannot be opened')
    await press(popup, 'localhost')
    await untilSays(popup, 'This was not saved')
    const settings = await visit.openOwn('src/extension/settings-page/settings.html')
    await untilSays(settings, 'How much marks')
    await settings.evaluate(() =>
      document.querySelector<HTMLElement>('input[name="strength"][value="strong"]')?.click(),
    )
    await untilSays(settings, 'This was not saved')
    for (const page of [tab, popup, settings]) expect(page.uncaught()).toEqual([])
  })
})

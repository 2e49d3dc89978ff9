import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestBrowser } from './browser.ts'
import { firstId, secondId } from './firefox.ts'
import { hover } from './look.ts'
import { testPages } from './pages.ts'
import { serve, type TestServer } from './server.ts'
import { starters } from './start.ts'
import { until } from './until.ts'

// A reader may have the extension twice: from a store, and a build of their own.

/** What the extension that is tested is called by others. */
const idOf = ({ name, extensionUrl }: TestBrowser): string =>
  name === 'chrome' ? new URL(extensionUrl('')).host : firstId

/** A copy of a build under another id. */
async function copyOf(build: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sidelight-copy-'))
  await cp(build, folder, { recursive: true })
  const file = path.join(folder, 'manifest.json')
  const manifest = JSON.parse(await readFile(file, 'utf8'))
  if (manifest.browser_specific_settings) manifest.browser_specific_settings.gecko.id = secondId
  await writeFile(file, JSON.stringify(manifest))
  return folder
}

describe.each(starters)('in %s', (name, start) => {
  let folder: string
  let server: TestServer
  let browser: TestBrowser
  beforeAll(async () => {
    folder = await copyOf(name === 'Firefox' ? 'dist/firefox' : 'dist/chrome')
    server = await serve(await testPages())
    browser = await start('dist', { second: folder })
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
    await rm(folder, { recursive: true, force: true })
  })

  test('another extension is not answered', async () => {
    const other = await browser.open(browser.secondUrl('popup/index.html'))
    const answers = await other.evaluate(async (id) => {
      const scope = globalThis as unknown as Record<
        'browser' | 'chrome',
        { runtime: { sendMessage(...args: unknown[]): Promise<unknown> } }
      >
      const { runtime } = scope.browser ?? scope.chrome
      const message = { call: 'analyse', args: [{ text: 'The bridge was reportedly closed on Monday.' }] }
      const answerOf = (...to: string[]) => runtime.sendMessage(...to, message).catch(() => 'none')
      return { own: await answerOf(), others: await answerOf(id) }
    }, idOf(browser))
    expect(answers).toEqual({ own: expect.objectContaining({ ok: true }), others: 'none' })
    await other.close()
  })

  test('two copies side by side leave each other’s marks and cards alone', async () => {
    const tab = await browser.open(`${server.origin}/seed`)
    /** How many highlights each copy has. */
    const counted = () =>
      tab.evaluate(() => {
        const names: string[] = []
        CSS.highlights.forEach((_, name) => {
          names.push(name)
        })
        const second = names.filter((name) => name.startsWith('sidelight-2-')).length
        const first = names.filter((name) => name.startsWith('sidelight-')).length - second
        return { first, second }
      })
    const before = await until(
      'both have painted',
      counted,
      ({ first, second }) => first > 0 && first === second,
    )
    await hover(tab, 'Sergei Lavrov')
    const cards = () => tab.inCards(() => 1)
    await until('both have opened their card', cards, ({ length }) => length === 2)

    const settings = await browser.open(browser.secondUrl('popup/index.html'))
    await settings.evaluate(async () => {
      const scope = globalThis as unknown as Record<
        'browser' | 'chrome',
        { storage: { local: { set(items: object): Promise<void> } } }
      >
      await (scope.browser ?? scope.chrome).storage.local.set({ where: 'nowhere' })
    })
    await tab.bringToFront()
    // Whichever came first has the first names.
    const after = await until('one has left', counted, ({ first, second }) => first === 0 || second === 0)
    expect(after.first + after.second).toBe(before.first)
    // Opening another tab may have closed the cards: the pointer has left.
    expect((await hover(tab, 'Sergei Lavrov')).card).toContain('Sergei Lavrov')
    await until('the card of the one that left is gone from the page', () =>
      tab.evaluate(() => document.querySelectorAll('sidelight-card').length === 1),
    )
    expect(tab.uncaught()).toEqual([])
  })
})

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Tab, TestBrowser } from './browser.ts'
import { chooseFiles } from './choose-files.ts'
import { endAt, hasEnded, records } from './library-records.ts'
import { press, untilPainted, untilSays } from './look.ts'
import { manyDocuments, packJson } from './packs.ts'
import { testPages } from './pages.ts'
import { serve, type TestServer } from './server.ts'
import { starters } from './start.ts'
import { until } from './until.ts'

// The browser as a whole ends at once, as where memory runs out, and is started again: what was told to be kept is there, and
// nothing is there in part.

const page = 'src/extension/library-page/library.html'

describe.each(starters)('in %s', (_, start) => {
  let profile: string
  let server: TestServer
  let browser: TestBrowser
  beforeEach(async () => {
    profile = await mkdtemp(path.join(tmpdir(), 'sidelight-killed-'))
    server = await serve(await testPages())
    browser = await start('dist', { profile })
  })
  afterEach(async () => {
    await browser?.close()
    server?.close()
    await rm(profile, { recursive: true, force: true })
  })

  async function killAndStart(): Promise<void> {
    await browser.kill()
    browser = await start('dist', { profile })
  }
  const library = () => browser.open(browser.extensionUrl(page))

  test('killed in the middle of an import, the library is as before; killed after it, as after', async () => {
    let own = await library()
    await untilSays(own, 'Nothing is saved yet')
    await chooseFiles(own, { 'one.json': packJson('One') })
    await untilSays(own, '1 document was added.')
    const before = await records(own)
    const pack = { 'many.zip': manyDocuments(400, 4_000) }
    const untilReached: Record<string, (own: Tab) => Promise<unknown>> = {
      'the first documents': (own) =>
        until('some are written', () =>
          own.evaluate(async () => {
            const told = document.querySelector('.bring-in [role=status]')?.textContent ?? ''
            return Number(/(\d+) documents/.exec(told)?.[1] ?? 0) > 60
          }),
        ),
      'the last record': (own) => until('all but the last is written', () => hasEnded(own)),
    }
    for (const [where, reached] of Object.entries(untilReached)) {
      if (where === 'the last record') await endAt(own, 3 * 400 + 1, 'stuck')
      await chooseFiles(own, pack)
      await reached(own)
      await killAndStart()
      own = await library()
      await untilSays(own, /\b1 document ·/)
      await until('what was left is swept away', async () => String(await records(own)) === String(before))
    }
    await chooseFiles(own, pack)
    await untilSays(own, '400 documents were added.')
    await killAndStart()
    await untilSays(await library(), /\b401 documents ·/)
  })

  test('killed while an article is saved, it is there whole or not at all', async () => {
    const saving = async (): Promise<Tab> => {
      const tab = await browser.open(`${server.origin}/second`)
      await untilPainted(tab)
      const popup = await browser.popup(tab)
      await untilSays(popup, /Save to library|Saved on/)
      return popup
    }
    await press(await saving(), 'Save to library')
    await killAndStart()
    const popup = await saving()
    const [documents, texts, contributions] = await records(popup)
    expect([documents, texts]).toEqual((await saysSaved(popup)) ? [1, 1] : [0, 0])
    expect((contributions ?? 0) > 0).toBe(documents === 1)
    if (documents === 0) await press(popup, 'Save to library')
    await untilSays(popup, 'Saved on')
    await killAndStart()
    const again = await saving()
    expect(await saysSaved(again)).toBe(true)
    expect((await records(again)).slice(0, 2)).toEqual([1, 1])
  })

  const saysSaved = (popup: Tab) => popup.evaluate(() => document.body.innerText.includes('Saved on'))
})

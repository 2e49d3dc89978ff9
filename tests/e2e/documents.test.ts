import { execFile } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestBrowser } from './browser.ts'
import { hover, untilPainted } from './look.ts'
import { testPages } from './pages.ts'
import { serve, type TestServer } from './server.ts'
import { starters } from './start.ts'

// What cards say comes from the documents in seeds/ and from nowhere else: the same page with other documents has others.

const folder = '.cache/e2e-documents'
const others = `${folder}/dist`

beforeAll(async () => {
  await rm(folder, { recursive: true, force: true })
  await mkdir(`${folder}/other`, { recursive: true })
  await writeFile(
    `${folder}/other/harbour.txt`,
    'Leyla Demir is a grain trader from Istanbul. Leyla Demir, chair of the Black Sea Growers, was re-elected in May.\n',
  )
  const built = ['build/build.ts', '--seeds', `${folder}/other`, '--out', others]
  await promisify(execFile)('npx', ['tsx', ...built])
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe.each(starters)('in %s', (_, start) => {
  let server: TestServer
  beforeAll(async () => {
    server = await serve(await testPages())
  })
  afterAll(() => server?.close())

  async function cards(dist: string, names: readonly string[]): Promise<string[]> {
    const browser: TestBrowser = await start(dist)
    try {
      const tab = await browser.open(`${server.origin}/second`)
      await untilPainted(tab)
      const texts: string[] = []
      for (const name of names) {
        texts.push((await hover(tab, name)).card)
        await tab.press('Escape')
      }
      return texts
    } finally {
      await browser.close()
    }
  }

  test('another article’s cards quote the documents that know its people', async () => {
    const [karlov, lavrov] = await cards('dist', ['Andrey Karlov', 'Sergei Lavrov'])
    expect(karlov).toMatch(
      /Karlov is\s+a career diplomat\s+who\s+had previously served as ambassador to North Korea/,
    )
    expect(karlov).toMatch(/was on Monday killed during an art exhibition in Ankara/)
    expect(karlov).toContain('undated')
    expect(lavrov).toMatch(/called an urgent meeting\s+with\s+foreign minister\s+Sergei Lavrov/)
  })

  test('built with another document they quote that one, and none of those', async () => {
    const [karlov, lavrov, demir] = await cards(others, ['Andrey Karlov', 'Sergei Lavrov', 'Leyla Demir'])
    expect(karlov).toContain('Andrey Karlov')
    expect(karlov).not.toContain('career diplomat')
    expect(lavrov).not.toContain('urgent meeting')
    expect(demir).toContain('a grain trader from Istanbul')
  })
})

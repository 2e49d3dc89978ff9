import { readdir } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestBrowser } from './browser.ts'
import { untilPainted } from './look.ts'
import { testPages } from './pages.ts'
import { serve, type TestServer } from './server.ts'
import { starters } from './start.ts'

describe.each(starters)('in %s', (_, start) => {
  let browser: TestBrowser
  let server: TestServer
  beforeAll(async () => {
    server = await serve(await testPages())
    browser = await start('dist')
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  test('no web page can fetch a file of the extension', async () => {
    const packaged = (await readdir(`dist/${browser.name}`, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.replace(`dist/${browser.name}/`, ''))
    for (const script of ['reading.js', 'card.js']) expect(packaged).toContain(script)
    expect(packaged).toContain('knowledge.json.gz')
    const tab = await browser.open(`${server.origin}/seed`)
    await untilPainted(tab)
    const fetched = await tab.evaluate(
      async (urls) => {
        const outcomes = urls.map((url) =>
          fetch(url).then(
            () => url,
            () => null,
          ),
        )
        const control = await fetch(location.href).then(() => true)
        return { control, reached: (await Promise.all(outcomes)).filter((url) => url !== null) }
      },
      packaged.map((file) => browser.extensionUrl(file)),
    )
    expect(fetched).toEqual({ control: true, reached: [] })
  })
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestBrowser } from './browser.ts'
import { untilPainted, untilSays } from './look.ts'
import { testPages } from './pages.ts'
import { serve, type TestServer } from './server.ts'
import { inFirefox } from './start.ts'
import { firstRunPage } from './until.ts'

// In Firefox a reader can take back the access to web pages. (Chromium's switch for it stands where no driver reaches.)

let browser: TestBrowser
let server: TestServer
beforeAll(async () => {
  server = await serve(await testPages())
  browser = await inFirefox('dist', { alone: true })
})
afterAll(async () => {
  await browser?.close()
  server?.close()
})

test('a page without access is told as such, with the way to allow it', async () => {
  const tab = await browser.open(`${server.origin}/seed`)
  await untilPainted(tab)
  const popup = await browser.popup(tab)
  const before = await browser.open(browser.extensionUrl(firstRunPage))
  expect(await untilSays(before, 'Try it')).not.toContain('Allow on all sites')
  await untilSays(popup, 'Unmarked text has not been checked')
  const granted = await popup.evaluate(async () => {
    const { permissions } = (
      globalThis as unknown as {
        browser: { permissions: Record<'remove' | 'contains', (of: object) => Promise<boolean>> }
      }
    ).browser
    const access = { origins: ['http://*/*', 'https://*/*'] }
    await permissions.remove(access)
    return permissions.contains(access)
  })
  expect(granted).toBe(false)
  const again = await browser.open(await popup.evaluate(() => location.href))
  await untilSays(again, 'your browser withholds its permission')
  await untilSays(again, 'Allow on this site')
  const firstRun = await browser.open(browser.extensionUrl(firstRunPage))
  await untilSays(firstRun, 'Allow on all sites')
})

import { afterAll, afterEach, beforeAll } from 'vitest'
import type { StartOptions, Tab, TestBrowser } from './browser.ts'
import { testPages } from './pages.ts'
import { type Answer, serve, type TestServer } from './server.ts'
import type { starters } from './start.ts'

/** One browser and one server for the tests of a group; tabs close after each test. */
export interface Visit {
  readonly browser: () => TestBrowser
  open(path: string): Promise<Tab>
  popupOf(tab: Tab): Promise<Tab>
  /** A page of the extension. */
  openOwn(file: string): Promise<Tab>
  /** Sets what the settings page sets; all is as shipped again after the test. */
  choose(settings: object): Promise<void>
}

interface Storage {
  readonly storage: { readonly local: { set(items: object): Promise<void>; clear(): Promise<void> } }
}

export function visiting(
  start: (typeof starters)[number][1],
  pages: () => Promise<Readonly<Record<string, Answer>>> = testPages,
  options?: StartOptions,
): Visit {
  let browser: TestBrowser
  let server: TestServer
  let tabs: Tab[] = []
  let chosen = false

  async function opened(tab: Promise<Tab>): Promise<Tab> {
    tabs.push(await tab)
    return tab
  }
  const openOwn = (file: string) => opened(browser.open(browser.extensionUrl(file)))

  async function store(items: object | null): Promise<void> {
    const page = await browser.open(browser.extensionUrl('popup/index.html'))
    await page.evaluate(async (given) => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Storage>
      const { local } = (browser ?? chrome).storage
      await (given ? local.set(given) : local.clear())
    }, items)
    await page.close()
  }

  beforeAll(async () => {
    server = await serve(await pages())
    browser = await start('dist', options)
  })
  afterEach(async () => {
    for (const tab of tabs) await tab.close()
    tabs = []
    if (chosen) await store(null)
    chosen = false
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
  })
  return {
    browser: () => browser,
    open: (path) => opened(browser.open(server.origin + path)),
    popupOf: (tab) => opened(browser.popup(tab)),
    openOwn,
    async choose(settings) {
      chosen = true
      await store(settings)
    },
  }
}

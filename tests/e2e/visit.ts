import { afterAll, afterEach, beforeAll } from 'vitest'
import type { StartOptions, Tab, TestBrowser } from './browser.ts'
import { untilPainted } from './look.ts'
import { testPages } from './pages.ts'
import { type Answer, serve, type TestServer } from './server.ts'
import type { starters } from './start.ts'
import { until } from './until.ts'

/** One browser and one server for the tests of a group; tabs close after each test. */
export interface Visit {
  readonly browser: () => TestBrowser
  open(path: string): Promise<Tab>
  /** Sends what the server holds of the pages that are open. */
  release(): void
  /** The same, once the page is painted. */
  openPainted(path: string): Promise<Tab>
  popupOf(tab: Tab): Promise<Tab>
  /** Waits until a script of the extension that runs has read the page: after an update that is another one. */
  untilAnswered(tab: Tab): Promise<void>
  /** A page of the extension. */
  openOwn(file: string): Promise<Tab>
  /** Sets what the settings page sets; all is as shipped again after the test. */
  choose(settings: object): Promise<void>
}

interface Storage {
  readonly storage: { readonly local: { set(items: object): Promise<void>; clear(): Promise<void> } }
}

interface Tabs {
  readonly tabs: { sendMessage(tab: number, message: object): Promise<{ readonly state: string } | null> }
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
  const popupOf = (tab: Tab) => opened(browser.popup(tab))
  const open = (path: string) => opened(browser.open(server.origin + path))
  return {
    browser: () => browser,
    open,
    release: () => server.release(),
    async openPainted(path) {
      const tab = await open(path)
      await untilPainted(tab)
      return tab
    },
    popupOf,
    async untilAnswered(tab) {
      const own = await popupOf(tab)
      const isReady = () =>
        own.evaluate(async () => {
          const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Tabs>
          const id = Number(new URLSearchParams(location.search).get('tab'))
          const report = (browser ?? chrome).tabs.sendMessage(id, { call: 'report', args: [] })
          return (await report.catch(() => null))?.state === 'ready'
        })
      await until('the script that runs has read the page', isReady)
      await tab.bringToFront()
      await untilPainted(tab)
    },
    openOwn,
    async choose(settings) {
      chosen = true
      await store(settings)
    },
  }
}

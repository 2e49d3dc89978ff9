import path from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { manifestFor } from '../../build/vite-config.ts'
import type { StartOptions, Tab, TestBrowser } from './browser.ts'
import { type Bidi, inBrowser, manageFirefox, type RemoteNode } from './manage-firefox.ts'
import { ownShare } from './own-share-firefox.ts'
import { contextOf, runFirefox, tabsOf } from './run-firefox.ts'
import { seenCards } from './seen-cards.ts'
import { firstRunPage, patience, until } from './until.ts'

const { gecko } = manifestFor('firefox').browser_specific_settings as { gecko: { id: string } }

/** What the extension is called in its manifest. */
export const firstId = gecko.id

/** What the second copy is called in its manifest. */
export const secondId = 'second@sidelight.example'

/** Firefox with the extension in `dist`, headless. */
export async function startFirefox(dist: string, options: StartOptions = {}): Promise<TestBrowser> {
  const { browser, bidi, install, close } = await runFirefox(options, firstId)
  const build = path.resolve(dist, 'firefox')
  const origin = `moz-extension://${await install(build, firstId)}`
  const secondOrigin = options.second && `moz-extension://${await install(options.second, secondId)}`
  const welcome = await until('the first-run page is open', async () =>
    (await tabsOf(bidi)).find(({ url }) => url === `${origin}/${firstRunPage}`),
  )
  await bidi.send('browsingContext.close', { context: welcome?.context })
  const pages = new WeakMap<Tab, Page>()

  const open = async (url: string): Promise<Tab> => {
    const page = await browser.newPage()
    page.setDefaultTimeout(patience)
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(String(error)))
    await load(page, url)
    return taken(page, errors)
  }
  function taken(page: Page, errors: readonly string[]): Tab {
    const tab = tabOf(browser, page, errors)
    pages.set(tab, page)
    return tab
  }
  const managed = manageFirefox(bidi, firstId)
  const helper = () => open(`${origin}/popup/index.html`)
  return {
    name: 'firefox',
    open,
    extensionUrl: (file) => `${origin}/${file}`,
    secondUrl: (file) => `${secondOrigin}/${file}`,
    async popup(tab) {
      const page = await helper()
      const id = await page.evaluate(async (address) => {
        const tabs = await browserOf().tabs.query({})
        return tabs.findLast(({ url }) => url === address)?.id ?? -1
        function browserOf() {
          return (
            globalThis as unknown as {
              browser: { tabs: { query(q: object): Promise<{ id: number; url?: string }[]> } }
            }
          ).browser
        }
      }, tab.url())
      await page.goto(`${origin}/popup/index.html?tab=${id}`)
      return page
    },
    async command(name, tab) {
      const { commands } = manifestFor('firefox') as {
        commands: Record<string, { suggested_key?: { default: string } }>
      }
      const keys = commands[name]?.suggested_key?.default ?? (await giveKeys(name))
      await pages.get(tab)?.bringToFront()
      const key = keys.split('+').at(-1)?.toUpperCase()
      await inBrowser(
        bidi,
        `document.querySelector('keyset[id^="ext-keyset"] :is(key[keycode="VK_${key}"], key[key="${key}"])').doCommand()`,
      )
    },
    async menu(item, tab) {
      await pages.get(tab)?.bringToFront()
      const info = JSON.stringify({ menuItemId: item, frameId: 0, editable: false, modifiers: [] })
      const clicked = `'webext-menu-menuitem-click', ${info}, gBrowser.selectedTab`
      await inBrowser(bidi, `WebExtensionPolicy.getByID('${firstId}').extension.emit(${clicked}), null`)
    },
    async stopBackground() {
      // What the browser does when it has been idle for half a minute; a shorter time would end it at work, too.
      const extension = `WebExtensionPolicy.getByID('${firstId}').extension`
      await inBrowser(bidi, `${extension}.terminateBackground({ disableResetIdleForTest: true })`)
      const page = await helper()
      await until('the background page is gone', async () => !(await backgroundOf(page)))
      await page.close()
    },
    async hasBackground() {
      const page = await helper()
      const has = await backgroundOf(page)
      await page.close()
      return has
    },
    update: async () => void (await install(build, firstId)),
    setEnabled: (on) => managed.setEnabled(on),
    async openPrivate(url) {
      await managed.letIntoPrivate()
      const own = await helper()
      const before = new Set(await browser.pages())
      await own.evaluate(async (address) => {
        const { windows } = (
          globalThis as unknown as { browser: { windows: { create(of: object): Promise<unknown> } } }
        ).browser
        await windows.create({ incognito: true, url: address })
      }, url)
      await own.close()
      const page = await until('the private window is open', async () =>
        (await browser.pages()).find((one) => !before.has(one) && one.url() === url),
      )
      return taken(page as Page, [])
    },
    setOffline: (offline) => managed.setOffline(offline),
    close,
    async kill() {
      process.kill(-Number(browser.process()?.pid), 'SIGKILL')
      await browser.close()
    },
  }

  /** Gives keys to a command that the manifest leaves without, as the reader may. */
  async function giveKeys(name: string): Promise<string> {
    const shortcut = 'Alt+Shift+F9'
    const page = await helper()
    await page.evaluate(
      (detail) =>
        (
          globalThis as unknown as { browser: { commands: { update(detail: object): Promise<void> } } }
        ).browser.commands.update(detail),
      { name, shortcut },
    )
    await page.close()
    return shortcut
  }
}

/** Whether the background page is there, asked in a page of the extension. */
const backgroundOf = (page: Tab): Promise<boolean> =>
  page.evaluate(() => {
    const { extension } = (
      globalThis as unknown as { browser: { extension: { getBackgroundPage(): unknown } } }
    ).browser
    return extension.getBackgroundPage() !== null
  })

/** Extension pages tell no load event to the driver: their content is waited for by whoever needs it. */
async function load(page: Page, url: string): Promise<void> {
  await page.goto(url, url.startsWith('moz-extension:') ? { waitUntil: [] } : {})
  if (url.startsWith('moz-extension:')) await page.waitForSelector('body')
}

function tabOf(browser: Browser, page: Page, errors: readonly string[]): Tab {
  const bidi = (browser as unknown as { connection: Bidi }).connection
  const context = contextOf(page)
  return {
    url: () => page.url(),
    uncaught: () => errors,
    goto: (url) => load(page, url),
    evaluate: (run, argument) => page.evaluate(run as never, argument as never),
    moveTo: ({ x, y }) => page.mouse.move(x, y),
    click: ({ x, y }) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key as never),
    async holding(key, run) {
      await page.keyboard.down(key as never)
      await run()
      await page.keyboard.up(key as never)
    },
    tap: ({ x, y }) => page.touchscreen.tap(x, y),
    // Drivers wait for a load, which a page out of the browser's memory has not.
    back: () => page.evaluate(() => history.back()),
    ...seenCards((source, argument) => inRoots(bidi, context, source, argument)),
    bringToFront: () => page.bringToFront(),
    resize: (size) => page.setViewport(size),
    screenshot: async (file, clip) => {
      // This driver counts from the document's corner.
      const [x, y] = await page.evaluate(() => [scrollX, scrollY] as const)
      const part = clip && { clip: { ...clip, x: clip.x + x, y: clip.y + y } }
      await page.screenshot({ path: file as `${string}.png`, captureBeyondViewport: false, ...part })
    },
    async ownShare(run) {
      await page.bringToFront()
      return ownShare(bidi, run)
    },
    async printed(run) {
      await page.bringToFront()
      const setMedium = (medium: string) =>
        inBrowser(bidi, `gBrowser.selectedBrowser.browsingContext.mediumOverride = '${medium}'`)
      await setMedium('print')
      const result = await run()
      await setMedium('')
      return result
    },
    close: () => page.close(),
  }
}

async function closedRoots(bidi: Bidi, context: string): Promise<RemoteNode[]> {
  const { result } = await bidi.send('script.evaluate', {
    expression: 'document.documentElement',
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
  })
  const found: RemoteNode[] = []
  const walk = ({ value }: RemoteNode) => {
    if (value?.shadowRoot) {
      if (value.shadowRoot.value?.mode === 'closed') found.push(value.shadowRoot)
      walk(value.shadowRoot)
    }
    for (const child of value?.children ?? []) walk(child)
  }
  walk(result.result as RemoteNode)
  return found
}

async function inRoots(bidi: Bidi, context: string, source: string, argument: unknown): Promise<unknown[]> {
  const results: unknown[] = []
  for (const root of await closedRoots(bidi, context)) {
    if (!root.sharedId) continue
    const { result } = await bidi.send('script.callFunction', {
      functionDeclaration: `(root, argument) => JSON.stringify((${source})(root, JSON.parse(argument)))`,
      arguments: [{ sharedId: root.sharedId }, { type: 'string', value: JSON.stringify(argument ?? null) }],
      target: { context },
      awaitPromise: false,
    })
    results.push(JSON.parse(String(result.result.value)))
  }
  return results
}

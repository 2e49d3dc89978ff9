import { createHash } from 'node:crypto'
import { mkdtemp, readlink, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type CDPSession, chromium, type Page } from 'playwright-core'
import { findBrowser } from '../../build/browsers.ts'
import type { StartOptions, Tab, TestBrowser } from './browser.ts'
import { manageChromium } from './manage-chromium.ts'
import { ownShare } from './own-share-chromium.ts'
import { chromiumWith } from './policy.ts'
import { seenCards } from './seen-cards.ts'
import { firstRunPage, patience, until } from './until.ts'

interface Node {
  readonly backendNodeId: number
  readonly children?: Node[]
  readonly shadowRoots?: (Node & { shadowRootType: string })[]
}

/** Chromium with the extension in `dist`, headless. */
export async function startChromium(dist: string, options: StartOptions = {}): Promise<TestBrowser> {
  const profile = options.profile ?? (await mkdtemp(path.join(tmpdir(), 'sidelight-chromium-')))
  const extension = path.resolve(dist, 'chrome')
  const extensions = [extension, ...(options.second ? [path.resolve(options.second)] : [])].join(',')
  const { policy } = options
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: policy ? await chromiumWith(policy, idOf(extension), profile) : findBrowser('chrome'),
    headless: true,
    timeout: patience,
    colorScheme: options.dark ? 'dark' : 'light',
    forcedColors: options.forcedColors ? 'active' : 'none',
    viewport: { width: 1100, height: 800 },
    deviceScaleFactor: options.scale ?? 1,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      `--disable-extensions-except=${extensions}`,
      `--load-extension=${extensions}`,
      ...(options.proxyPort ? [`--proxy-server=http://127.0.0.1:${options.proxyPort}`] : []),
    ],
  })
  context.setDefaultTimeout(patience)
  const own = `chrome-extension://${idOf(extension)}/`
  const worker = () => context.serviceWorkers().find((candidate) => candidate.url().startsWith(own))
  const first = worker() ?? (await context.waitForEvent('serviceworker'))
  const origin = first.url().split('/', 3).join('/')
  const welcome = await until('the first-run page is open', async () =>
    context.pages().find((page) => page.url() === `${origin}/${firstRunPage}`),
  )
  await welcome?.close()
  const tabIds = new WeakMap<Tab, () => Promise<number>>()

  const open = async (url: string): Promise<Tab> => {
    const page = await context.newPage()
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(String(error)))
    await page.goto(url)
    return taken(page, errors)
  }
  async function taken(page: Page, errors: readonly string[]): Promise<Tab> {
    const tab = await tabOf(page, errors, origin, options.phone)
    tabIds.set(tab, () => tabIdOf(page, origin))
    return tab
  }
  const managed = manageChromium(context, own)
  const shownIn = async (tab: Tab) => ({ id: await tabIds.get(tab)?.(), url: tab.url() })

  /** Tells the background of an event of the browser's. */
  async function dispatch(event: string, ...args: readonly unknown[]): Promise<void> {
    const awake = worker() ?? (await context.waitForEvent('serviceworker'))
    await awake.evaluate(`chrome.${event}.dispatch(...${JSON.stringify(args)})`)
  }

  return {
    name: 'chrome',
    open,
    extensionUrl: (file) => `${origin}/${file}`,
    secondUrl: (file) => `chrome-extension://${idOf(path.resolve(options.second ?? ''))}/${file}`,
    async popup(tab) {
      const id = await tabIds.get(tab)?.()
      return open(`${origin}/popup/index.html?tab=${id}`)
    },
    command: async (name, tab) => dispatch('commands.onCommand', name, await shownIn(tab)),
    menu: async (item, tab) =>
      dispatch('contextMenus.onClicked', { menuItemId: item, frameId: 0 }, await shownIn(tab)),
    async stopBackground() {
      const page = await context.newPage()
      await page.goto(`${origin}/popup/index.html`)
      await stopWorkers(page)
      await page.close()
    },
    async hasBackground() {
      const [page] = context.pages()
      return page !== undefined && hasWorker(await context.newCDPSession(page))
    },
    update: () => managed.update(),
    setEnabled: (on) => managed.setEnabled(on),
    openPrivate: async (url) => taken(await managed.openPrivate(url), []),
    setOffline: (offline) => context.setOffline(offline),
    async close() {
      await context.close()
      if (!options.profile) await rm(profile, { recursive: true, force: true })
    },
    async kill() {
      // Chromium leaves the name of the machine there, and the number of its first process.
      const owner = await readlink(path.join(profile, 'SingletonLock'))
      const gone = new Promise((resolve) => context.once('close', resolve))
      process.kill(-Number(owner.split('-').at(-1)), 'SIGKILL')
      await gone
    },
  }

  async function tabIdOf(page: Page, extensionOrigin: string): Promise<number> {
    const helper = await context.newPage()
    await helper.goto(`${extensionOrigin}/popup/index.html`)
    const id = await helper.evaluate(async (address) => {
      const tabs = await (
        globalThis as unknown as {
          chrome: { tabs: { query(q: object): Promise<{ id: number; url?: string }[]> } }
        }
      ).chrome.tabs.query({})
      return tabs.findLast(({ url }) => url === address)?.id ?? -1
    }, page.url())
    await helper.close()
    return id
  }
}

/** The id that Chromium gives an extension that is loaded from a folder: told from its path. */
const idOf = (folder: string): string =>
  createHash('sha256')
    .update(folder)
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))

/** Stops the extension's service workers, as `chrome://serviceworker-internals` does; whoever asks one starts it again. */
async function stopWorkers(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  let stopped = false
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    stopped ||= versions.some(
      ({ scriptURL, status, runningStatus }) =>
        scriptURL.startsWith('chrome-extension:') && status === 'activated' && runningStatus === 'stopped',
    )
  })
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await until('the service worker has stopped', async () => stopped)
}

async function hasWorker(session: CDPSession): Promise<boolean> {
  const { targetInfos } = await session.send('Target.getTargets')
  return targetInfos.some(({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'))
}

async function tabOf(page: Page, errors: readonly string[], origin: string, phone = false): Promise<Tab> {
  const session = await page.context().newCDPSession(page)
  if (phone) await session.send('Emulation.setTouchEmulationEnabled', { enabled: true })
  await session.send('Performance.enable')
  return {
    url: () => page.url(),
    uncaught: () => errors,
    goto: async (url) => void (await page.goto(url)),
    evaluate: (run, argument) => page.evaluate(run as never, argument as never),
    moveTo: ({ x, y }) => page.mouse.move(x, y),
    click: ({ x, y }) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    async holding(key, run) {
      await page.keyboard.down(key)
      await run()
      await page.keyboard.up(key)
    },
    async tap(point) {
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] })
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    },
    // Drivers wait for a load, which a page out of the browser's memory has not.
    back: () => page.evaluate(() => history.back()),
    ...seenCards((source, argument) => inRoots(session, source, argument)),
    bringToFront: () => page.bringToFront(),
    resize: (size) => page.setViewportSize(size),
    screenshot: async (file, clip) => void (await page.screenshot({ path: file, ...(clip && { clip }) })),
    async ownShare(run) {
      await page.bringToFront()
      return ownShare(session, run)
    },
    async printed(run) {
      await page.emulateMedia({ media: 'print' })
      const result = await run()
      await page.emulateMedia({ media: null })
      return result
    },
    close: () => page.close(),
    tools: {
      ownListeners: () => ownListeners(session),
      async heapUsed() {
        await session.send('HeapProfiler.collectGarbage')
        const usage = await session.send('Runtime.getHeapUsage')
        const { usedSize, backingStorageSize = Number.NaN } = usage as Partial<Record<string, number>>
        return (usedSize ?? Number.NaN) + backingStorageSize
      },
      async limitDatabases(bytes) {
        const limit = bytes === null ? {} : { quotaSize: bytes }
        await session.send('Storage.overrideQuotaForOrigin', { origin, ...limit })
      },
      chooseFolder: (folder) => page.setInputFiles('input[webkitdirectory]', folder),
      async drop(path) {
        const data = { items: [], files: [path], dragOperationsMask: 1 }
        for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
          await session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data })
      },
      async layoutCount() {
        const { metrics } = await session.send('Performance.getMetrics')
        return metrics.find(({ name }) => name === 'LayoutCount')?.value ?? Number.NaN
      },
    },
  }
}

async function closedRoots(session: CDPSession): Promise<Node[]> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true })
  const found: Node[] = []
  const walk = (node: Node) => {
    for (const shadow of node.shadowRoots ?? []) {
      if (shadow.shadowRootType === 'closed') found.push(shadow)
      walk(shadow)
    }
    for (const child of node.children ?? []) walk(child)
  }
  walk(root as Node)
  return found
}

async function inRoots(session: CDPSession, source: string, argument: unknown): Promise<unknown[]> {
  const results: unknown[] = []
  for (const root of await closedRoots(session)) {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId })
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      functionDeclaration: `function (argument) { return (${source})(this, argument) }`,
      objectId: object.objectId ?? '',
      arguments: [{ value: argument }],
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description)
    results.push(result.value)
  }
  return results
}

/** Listeners are told by world: the extension's own is the isolated one of its origin. */
async function ownListeners(session: CDPSession): Promise<string[]> {
  const worlds: number[] = []
  session.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
    if (origin.startsWith('chrome-extension:')) worlds.push(id)
  })
  await session.send('Runtime.enable')
  await session.send('Runtime.disable')
  const [contextId] = worlds
  if (contextId === undefined) throw new Error('The extension has no script in the page.')
  const types: string[] = []
  for (const expression of ['window', 'document', 'document.documentElement']) {
    const { result } = await session.send('Runtime.evaluate', { expression, contextId })
    const { listeners } = await session.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId ?? '',
    })
    types.push(...listeners.map(({ type }) => `${expression}: ${type}`))
  }
  return types
}

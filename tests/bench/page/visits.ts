import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core'
import { findBrowser } from '../../../build/browsers.ts'
import { longestTask } from './longest-task.ts'
import { startPath } from './variants.ts'

/** What one visit of a page cost; times in milliseconds, memory in bytes. */
export interface Costs {
  /** Processor time of the page's thread, from the navigation until nothing more happens. */
  readonly thread: number
  readonly layouts: number
  readonly styles: number
  /** What its scripts hold when what nobody needs has been cleared away. */
  readonly heap: number
}

/** How long a page is left alone after its load, in milliseconds: the gate looks for the last time after 2.5 s. */
const rest = 3000

/** How long something is waited for that should come at once, in milliseconds. */
const patience = 10_000

export interface Visitor {
  costs(url: string): Promise<Costs>
  /** Processor time of the longest task that runs an extension's script; 0 for none. */
  longestTask(url: string): Promise<number>
  /** From the page's load to the first mark; with `slept`, the background has to start first. */
  firstMark(url: string, slept: boolean): Promise<number>
  close(): Promise<void>
}

interface Timed {
  firstMark?: number
}

/** A browser with one extension, or none. Each visit has a tab of its own, which has been on an empty page of the same site. */
export async function startVisitor(extension: string | null, origin: string): Promise<Visitor> {
  const profile = await mkdtemp(path.join(tmpdir(), 'sidelight-bench-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chrome'),
    headless: true,
    viewport: { width: 1100, height: 800 },
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    ],
  })

  async function visit<Result>(run: (page: Page, session: CDPSession) => Promise<Result>): Promise<Result> {
    const page = await context.newPage()
    await page.bringToFront()
    await page.goto(origin + startPath)
    const session = await context.newCDPSession(page)
    const result = await run(page, session)
    await page.close()
    return result
  }

  return {
    costs: (url) =>
      visit(async (page, session) => {
        // Thread time, not the clock's: what else the machine does takes none of it.
        await session.send('Performance.enable', { timeDomain: 'threadTicks' })
        const before = await metricsOf(session)
        await page.goto(url)
        await page.waitForTimeout(rest)
        const after = await metricsOf(session)
        const spent = (name: string) => (after.get(name) ?? Number.NaN) - (before.get(name) ?? Number.NaN)
        return {
          thread: 1000 * spent('TaskDuration'),
          layouts: spent('LayoutCount'),
          styles: spent('RecalcStyleCount'),
          heap: await heapOf(session),
        }
      }),
    longestTask: (url) => visit((page) => longestTask(page, url, rest)),
    firstMark: (url, slept) =>
      visit(async (page) => {
        await page.addInitScript(noteFirstMark)
        if (slept) await stopBackground(context)
        await page.goto(url)
        await page.waitForFunction(() => (globalThis as Timed).firstMark !== undefined, null, {
          timeout: patience,
          polling: 500,
        })
        return page.evaluate(() => (globalThis as Timed).firstMark ?? Number.NaN)
      }),
    async close() {
      await context.close()
      await rm(profile, { recursive: true, force: true })
    },
  }
}

async function metricsOf(session: CDPSession): Promise<ReadonlyMap<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics')
  return new Map(metrics.map(({ name, value }) => [name, value]))
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  const usage = await session.send('Runtime.getHeapUsage')
  const { usedSize, backingStorageSize = 0 } = usage as Partial<Record<string, number>>
  return (usedSize ?? Number.NaN) + backingStorageSize
}

/** Runs in the page: looks for a mark every few milliseconds until there is one. */
function noteFirstMark(): void {
  const timer = setInterval(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    const loaded = navigation?.loadEventEnd ?? 0
    if (CSS.highlights.size === 0 || loaded === 0) return
    clearInterval(timer)
    ;(globalThis as Timed).firstMark = performance.now() - loaded
  }, 4)
}

/** Ends the extension's background as the browser does when it is idle. */
async function stopBackground(context: BrowserContext): Promise<void> {
  const [worker] = context.serviceWorkers()
  if (!worker) return
  const page = await context.newPage()
  await page.goto(`${worker.url().split('/', 3).join('/')}/popup/index.html`)
  const session = await context.newCDPSession(page)
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve()
    })
  })
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await stopped
  await page.close()
}

import type { Page } from 'playwright-core'

/** An event of Chromium's trace; times in microseconds. */
interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
  readonly args?: { readonly name?: string; readonly data?: { readonly url?: string } }
}

const categories = 'disabled-by-default-devtools.timeline,devtools.timeline'

/**
 * Goes to an address and gives the processor time, in milliseconds, of the longest task there in which a script of an extension
 * runs, until `rest` milliseconds after the load; 0 where none does.
 */
export async function longestTask(page: Page, url: string, rest: number): Promise<number> {
  const session = await page.context().newCDPSession(page)
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.start', { categories, transferMode: 'ReportEvents' })
  await page.goto(url)
  await page.waitForTimeout(rest)
  await session.send('Tracing.end')
  await complete
  return longestOf(events)
}

const isOwn = ({ args }: TraceEvent): boolean => args?.data?.url?.startsWith('chrome-extension:') === true

function longestOf(events: readonly TraceEvent[]): number {
  // The background's thread is not the page's.
  const pages = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
  const isOnPage = ({ pid, tid }: TraceEvent) => pages.some((page) => page.pid === pid && page.tid === tid)
  const tasks = events.filter((event) => event.name === 'RunTask' && event.dur && isOnPage(event))
  let longest = 0
  for (const own of events.filter(isOwn)) {
    const task = tasks.find(
      ({ pid, tid, ts, dur = 0 }) => pid === own.pid && tid === own.tid && ts <= own.ts && own.ts < ts + dur,
    )
    if (task) longest = Math.max(longest, task.tdur ?? task.dur ?? 0)
  }
  return longest / 1000
}

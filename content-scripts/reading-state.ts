import type { ReadingReport } from '../src/extension/calls.ts'

/** Where one page's reading stands, and who waits for it to settle. */
export interface ReadingState {
  report(): ReadingReport
  settled(): Promise<ReadingReport>
  /** A function is asked each time: what is reported depends on where the page has been scrolled to. */
  become(report: ReadingReport | (() => ReadingReport)): void
  /** Calls each time it becomes another, until `signal` aborts. */
  onChange(changed: () => void, signal: AbortSignal): void
}

const isSettled = ({ state }: ReadingReport): boolean => state !== 'looking' && state !== 'analysing'

export function readingState(first: ReadingReport): ReadingState {
  let report = () => first
  let waiting: ((report: ReadingReport) => void)[] = []
  const told = new Set<() => void>()
  return {
    report: () => report(),
    settled: () =>
      isSettled(report()) ? Promise.resolve(report()) : new Promise((resolve) => waiting.push(resolve)),
    become(next) {
      report = typeof next === 'function' ? next : () => next
      for (const changed of told) changed()
      if (!isSettled(report())) return
      for (const resolve of waiting) resolve(report())
      waiting = []
    },
    onChange(changed, signal) {
      told.add(changed)
      signal.addEventListener('abort', () => told.delete(changed))
    },
  }
}

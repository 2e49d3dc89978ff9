import type { ReadingReport } from '../src/extension/calls.ts'

/** Where one page's reading stands, and who waits for it to settle. */
export interface ReadingState {
  report(): ReadingReport
  settled(): Promise<ReadingReport>
  become(report: ReadingReport): void
}

const isSettled = ({ state }: ReadingReport): boolean => state !== 'looking' && state !== 'analysing'

export function readingState(first: ReadingReport): ReadingState {
  let now = first
  let waiting: ((report: ReadingReport) => void)[] = []
  return {
    report: () => now,
    settled: () => (isSettled(now) ? Promise.resolve(now) : new Promise((resolve) => waiting.push(resolve))),
    become(report) {
      now = report
      if (!isSettled(now)) return
      for (const resolve of waiting) resolve(now)
      waiting = []
    },
  }
}

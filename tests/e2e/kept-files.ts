import type { Tab } from './browser.ts'
import { until } from './until.ts'

interface Keeping {
  keptFile?: Blob | undefined
}

/** Has a page of the extension keep to itself the file that it gives the reader next: drivers have no folder for it. */
export const keepFiles = (own: Tab): Promise<void> =>
  own.evaluate(() => {
    const made = URL.createObjectURL
    Object.assign(globalThis, { keptFile: undefined } satisfies Keeping)
    URL.createObjectURL = (blob: Blob) => {
      Object.assign(globalThis, { keptFile: blob } satisfies Keeping)
      return made.call(URL, blob)
    }
    HTMLAnchorElement.prototype.click = () => undefined
  })

export const untilKept = (own: Tab): Promise<unknown> =>
  until('the page gives a file', () => own.evaluate(() => (globalThis as Keeping).keptFile !== undefined))

/** Chooses the file that was kept in a field of the same page: all of it, or so many of its bytes. */
export const giveBack = (own: Tab, field: string, name: string, bytes?: number): Promise<void> =>
  own.evaluate(
    ([selector, called, end]) => {
      const { keptFile } = globalThis as Keeping
      const input = document.querySelector<HTMLInputElement>(selector)
      if (!keptFile || !input) throw new Error('There is no file, or no field for it.')
      const transfer = new DataTransfer()
      transfer.items.add(new File([keptFile.slice(0, end ?? keptFile.size)], called))
      input.files = transfer.files
      input.dispatchEvent(new Event('change', { bubbles: true }))
    },
    [field, name, bytes] as const,
  )

import type { Box, Tab } from './browser.ts'

/** Runs a function's source, with an argument, in the page with each closed shadow root; results in the order of their making. */
type InRoots = (source: string, argument: unknown) => Promise<unknown[]>

/** What a reader sees of the cards. One that is made ready under a resting pointer stands in the page too, unseen. */
export function seenCards(inRoots: InRoots): Pick<Tab, 'inCards' | 'shadowText' | 'cardBox'> {
  const inCards: Tab['inCards'] = async (run, argument) => {
    const seen = `(root, argument) => {
      const isSeen = getComputedStyle(root.host).visibility === 'visible' && root.textContent.trim() !== ''
      return isSeen ? { result: (${run})(root, argument) } : null
    }`
    const results = (await inRoots(seen, argument)) as ({ result: never } | null)[]
    return results.flatMap((one) => (one ? [one.result] : []))
  }
  return {
    inCards,
    shadowText: async () =>
      (await inCards((root) => root.querySelector<HTMLElement>('.panel')?.innerText ?? '')).join('\n'),
    async cardBox() {
      const boxes = await inCards((root): Box | null => {
        const { x, y, width, height } = root.querySelector('.panel')?.getBoundingClientRect() ?? new DOMRect()
        return width > 0 ? { x, y, width, height } : null
      })
      return boxes.find((box) => box !== null) ?? null
    },
  }
}

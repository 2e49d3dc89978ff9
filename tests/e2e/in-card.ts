import type { Box, Tab } from './browser.ts'
import { middle } from './look.ts'
import { until } from './until.ts'

/** The headings of the open cards. */
export const openCards = (tab: Tab): Promise<string[]> =>
  tab.inCards((root) => root.querySelector('h2')?.innerText.trim() ?? '')

export const untilCards = (tab: Tab, ...headings: readonly string[]): Promise<unknown> =>
  until(
    `the open cards are ${headings.join(', ') || 'none'}`,
    () => openCards(tab),
    (open) => [...open].sort().join() === [...headings].sort().join(),
  )

/** What has the focus in the card: what a screen reader calls it; null when the focus is elsewhere. */
export async function focusedInCard(tab: Tab): Promise<string | null> {
  const focused = await tab.inCards(
    ({ activeElement: at }) => at && (at.getAttribute('aria-label') ?? at.textContent ?? ''),
  )
  return focused.find((name) => name !== null) ?? null
}

/** Clicks the control of an open card that is called that way, as a reader does: where it is. */
export async function clickInCard(tab: Tab, name: string): Promise<void> {
  const box = await until(`the card has a control “${name}”`, async () => {
    const boxes = await tab.inCards((root, wanted): Box | null => {
      for (const control of root.querySelectorAll<HTMLElement>('button, a')) {
        if ((control.getAttribute('aria-label') ?? control.innerText).trim() !== wanted) continue
        control.scrollIntoView({ block: 'nearest' })
        const { x, y, width, height } = control.getBoundingClientRect()
        return { x, y, width, height }
      }
      return null
    }, name)
    return boxes.find((found) => found !== null) ?? null
  })
  if (!box) throw new Error(`no control “${name}”`)
  await tab.moveTo(middle(box))
  await tab.click(middle(box))
}

/** Waits until the page has drawn what was done to it. */
export const drawn = (tab: Tab): Promise<void> =>
  tab.evaluate(async () => {
    for (const _ of ['begun', 'drawn']) await new Promise(requestAnimationFrame)
  })

/** The card's box, once it has its place. */
export async function placed(tab: Tab): Promise<Box> {
  const box = await until(
    'the card has its place',
    () => tab.cardBox(),
    (found) => found !== null && found.height > 50,
  )
  if (!box) throw new Error('no card')
  return box
}

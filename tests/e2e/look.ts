import type { Box, Tab } from './browser.ts'
import { until } from './until.ts'

/** How many ranges are painted, by highlight name; what other scripts paint is left out. */
export const painted = (tab: Tab): Promise<Record<string, number>> =>
  tab.evaluate(() => {
    const ours: Record<string, number> = {}
    CSS.highlights.forEach((highlight, name) => {
      if (name.startsWith('sidelight-')) ours[name] = highlight.size
    })
    return ours
  })

export const untilPainted = (tab: Tab): Promise<Record<string, number>> =>
  until(
    'the article is painted',
    () => painted(tab),
    (names) => Object.keys(names).length > 0,
  )

/** The texts that one highlight paints, in order. */
export const paintedTexts = (tab: Tab, name: string): Promise<string[]> =>
  tab.evaluate((key) => {
    const texts: [Range, string][] = []
    CSS.highlights.get(key)?.forEach((part) => {
      if (!part.startContainer.isConnected) return
      const range = document.createRange()
      range.setStart(part.startContainer, part.startOffset)
      range.setEnd(part.endContainer, part.endOffset)
      texts.push([range, range.toString()])
    })
    return texts.sort(([a], [b]) => a.compareBoundaryPoints(Range.START_TO_START, b)).map(([, text]) => text)
  }, name)

/**
 * Scrolls the first occurrence of some words inside an element to the middle, and gives their first line's box, once the
 * page has its font.
 */
export async function boxOf(
  tab: Tab,
  words: string,
  within = 'body',
  block: ScrollLogicalPosition = 'center',
): Promise<Box> {
  const box = await tab.evaluate(
    async ([wanted, selector, block]) => {
      const fonts = await document.fonts.load('18px Georgia')
      if (fonts.length === 0) throw new Error(`${location.pathname} brings no font of its own`)
      const root = document.querySelector(selector ?? 'body')
      const walker = document.createTreeWalker(root ?? document.body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.nodeValue?.indexOf(wanted ?? '') ?? -1
        if (at < 0 || !(node.parentElement instanceof Element)) continue
        node.parentElement.scrollIntoView({ block, behavior: 'instant' })
        // The page is told of its scrolling with the next frame: what the pointer does then comes after.
        for (const _ of ['told', 'drawn']) await new Promise(requestAnimationFrame)
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + (wanted?.length ?? 0))
        const [first] = range.getClientRects()
        if (first) return { x: first.x, y: first.y, width: first.width, height: first.height }
      }
      return null
    },
    [words, within, block] as const,
  )
  if (!box) throw new Error(`“${words}” stands nowhere in ${within}`)
  return box
}

export const middle = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 })

/** Rests the pointer on some words of the story until a card is open, and gives the words' box and the card's text. */
export async function hover(
  tab: Tab,
  words: string,
  within = '.story',
): Promise<{ readonly words: Box; readonly card: string }> {
  const box = await boxOf(tab, words, within)
  await tab.moveTo({ x: 3, y: 3 })
  await tab.moveTo(middle(box))
  const card = await until(
    `a card for “${words}” opens`,
    () => tab.shadowText(),
    (text) => text.trim() !== '',
  )
  return { words: box, card }
}

export const untilClosed = (tab: Tab): Promise<unknown> =>
  until(
    'the card is closed',
    () => tab.shadowText(),
    (text) => text.trim() === '',
  )

/** What the popup says, once it says what is asked for. */
export const untilSays = (popup: Tab, words: string | RegExp): Promise<string> =>
  until(
    `the popup says ${words}`,
    () => popup.evaluate(() => document.body.innerText),
    (text) => (typeof words === 'string' ? text.includes(words) : words.test(text)),
  )

/** Clicks the popup's control that is called that way: its accessible name, or its text. */
export async function press(popup: Tab, name: string | RegExp): Promise<void> {
  const source = typeof name === 'string' ? name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : name.source
  await until(`there is a control “${source}”`, () =>
    popup.evaluate((pattern) => {
      const controls = document.querySelectorAll<HTMLElement>('button, a, input, [role=switch]')
      for (const control of controls) {
        const label = control.getAttribute('aria-label') ?? control.title
        if (new RegExp(pattern).test(label) || new RegExp(pattern).test(control.innerText)) {
          control.click()
          return true
        }
      }
      return false
    }, source),
  )
}

/** What the context menu does: a driver cannot open the browser's own menus. The page's script must be there. */
export const readSelection = (popup: Tab): Promise<unknown> =>
  popup.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<
      'browser' | 'chrome',
      { tabs: { sendMessage(tab: number, message: object): Promise<unknown> } }
    >
    const tabId = Number(new URLSearchParams(location.search).get('tab'))
    await (browser ?? chrome).tabs.sendMessage(tabId, { call: 'readSelection', args: [] })
  })

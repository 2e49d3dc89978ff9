import type { Tab } from './browser.ts'
import { until } from './until.ts'

/** What happens to the cards of a page, as the page itself can see it. */
export interface CardEvent {
  readonly card: 'opened' | 'closed'
  /** The word that the pointer was on then, `card` on a card, else empty. */
  readonly over: string
  /** Milliseconds since the pointer last moved… */
  readonly rested: number
  /** …and frames that the page has drawn since: what comes at once comes in the next one, however slow the machine. */
  readonly frames: number
}

/** What a page that keeps a diary leaves in its window. */
interface Diary {
  readonly events: CardEvent[]
  /** Milliseconds between the pointer's last two moves. */
  readonly between: number
}

/** Begins to note, in the page, when cards open and close; what is returned reads it. */
export async function keepDiary(tab: Tab): Promise<() => Promise<Diary>> {
  await tab.evaluate(() => {
    const scope = globalThis as unknown as {
      diary?: { events: object[]; between: number; look: () => void }
    }
    if (scope.diary) return void scope.diary.events.splice(0)
    const diary = { events: [] as object[], between: Infinity, look: () => look() }
    scope.diary = diary
    const pointer = { x: 0, y: 0, moved: -Infinity, frame: 0 }
    let frame = 0
    let open: Element[] = []

    const wordUnder = ({ x, y }: typeof pointer): string => {
      if (document.elementFromPoint(x, y)?.localName === 'sidelight-card') return 'card'
      const { offsetNode: node, offset } = document.caretPositionFromPoint(x, y) ?? { offset: 0 }
      if (!(node instanceof Text)) return ''
      const start = offset - (/[\p{L}]*$/u.exec(node.data.slice(0, offset))?.[0].length ?? 0)
      const end = offset + (/^[\p{L}]*/u.exec(node.data.slice(offset))?.[0].length ?? 0)
      const word = document.createRange()
      word.setStart(node, start)
      word.setEnd(node, end)
      const { left, right, top, bottom } = word.getBoundingClientRect()
      return left <= x && x <= right && top <= y && y <= bottom ? word.toString() : ''
    }
    const note = (card: CardEvent['card']) =>
      diary.events.push({
        card,
        over: wordUnder(pointer),
        rested: performance.now() - pointer.moved,
        frames: frame - pointer.frame,
      })
    const look = () => {
      const seen = [...document.querySelectorAll('sidelight-card:popover-open')].filter(
        (card) => getComputedStyle(card).visibility === 'visible',
      )
      for (const card of open) if (!seen.includes(card)) note('closed')
      for (const card of seen) if (!open.includes(card)) note('opened')
      open = seen
    }
    // A card is revealed by its own sheet, which changes nothing in the page: each frame is looked at.
    const draw = () => {
      look()
      frame++
      requestAnimationFrame(draw)
    }
    draw()
    addEventListener(
      'pointermove',
      ({ clientX: x, clientY: y }) => {
        const moved = performance.now()
        diary.between = moved - pointer.moved
        Object.assign(pointer, { x, y, moved, frame })
      },
      true,
    )
    // Shown anew for another mark, a card is closed first.
    addEventListener(
      'beforetoggle',
      ({ target, newState }) => {
        if (newState !== 'closed' || !open.includes(target as Element)) return
        open = open.filter((card) => card !== target)
        note('closed')
      },
      true,
    )
    new MutationObserver(look).observe(document, { attributes: true, childList: true, subtree: true })
    look()
    diary.events.splice(0)
  })
  return () =>
    tab.evaluate(() => {
      const { diary } = globalThis as unknown as { diary: Diary & { look(): void } }
      diary.look()
      return { events: diary.events, between: diary.between }
    })
}

/** What a diary tells, in short: `opened over Lavrov`. */
export const inShort = ({ events }: Diary): string[] => events.map(({ card, over }) => `${card} over ${over}`)

/**
 * Waits until the last that the page noted is this. What the driver sees the page may note with its next frame only: the
 * pointer waits for that, or the note would tell where it went next.
 */
export const untilNoted = (diary: () => Promise<Diary>, event: string): Promise<unknown> =>
  until(
    `the page has noted “${event}”`,
    async () => inShort(await diary()),
    (events) => events.at(-1) === event,
  )

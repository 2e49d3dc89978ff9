import { afterEach, beforeAll, beforeEach, vi } from 'vitest'
import { page as frame } from 'vitest/browser'
import { light } from '../../content-scripts/highlights.ts'
import { startHover } from '../../content-scripts/hover.ts'
import { restTime } from '../../content-scripts/hover-state.ts'
import { type Hover, sharedWorld } from '../../content-scripts/shared-world.ts'
import { defaultSettings, type Settings } from '../../src/extension/settings.ts'
import type { PageText } from '../../src/page/runs.ts'
import type { Mark } from '../../src/view/paint.ts'
import { exampleView } from '../card/example-view.ts'
import { words } from '../card/words.ts'
import { loadPageFont } from '../font/load-page-font.ts'

// What a test does is not a reader's, either.
vi.mock('../../content-scripts/trusted-events.ts', () => ({
  onTrusted: (target: EventTarget, type: string, heard: () => void, options: object) =>
    target.addEventListener(type, heard, options),
}))

export const claim = 'the company had known of the cracks since spring'
export const name = 'Ines Marlow'
export const other = 'Tomas Reyes'
export const paragraphs = [
  `${name} rejected reports that ${claim}.`,
  'Nothing is said here about anybody, and there is no mark in it.',
  `Tomas Reyes said more. ${claim}, said Tomas Reyes of ${claim}.`,
]
const cardOf = { [name]: 'person:ines-marlow', [other]: 'person:tomas-reyes', [claim]: 'claim:1' }

/** What a test has: the reading that it began, and what that is told. */
export const stage = {
  reading: new AbortController(),
  walking: undefined as unknown as Hover,
  marks: [] as Mark[],
  page: undefined as unknown as PageText,
  settings: defaultSettings as Settings,
  /** Cards that were said not to be it. */
  hidden: [] as string[],
  /** Tells the card whether it is seen, as the browser would. */
  tellSeen: (_isVisible: boolean): void => {},
}

/** Sets up a page for each test of a file, and clears it away. */
export function setTheStage(): void {
  beforeAll(async () => {
    // The browser's own pointer rests where the file before has clicked, and tells what comes to lie under it: nobody's here.
    for (const type of ['pointermove', 'pointerover', 'pointerout', 'pointerenter', 'pointerleave'])
      addEventListener(type, (event) => event.isTrusted && event.stopImmediatePropagation(), true)
    await frame.viewport(1000, 800)
    await loadPageFont()
    // The new size is told with the next frame: not to the first test.
    for (const _ of ['told', 'drawn']) await new Promise(requestAnimationFrame)
  })
  beforeEach(() => {
    sharedWorld.light = light
    vi.useFakeTimers()
    stage.settings = defaultSettings
    stage.hidden = []
    // The card's root is closed to pages; a test looks inside.
    const attach = Element.prototype.attachShadow
    vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, options) {
      return attach.call(this, { ...options, mode: 'open' })
    })
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(seen: (entries: readonly object[]) => void) {
          stage.tellSeen = (isVisible) => seen([{ isIntersecting: true, isVisible }])
        }
        observe() {}
        unobserve() {}
        disconnect() {}
      },
    )
    document.body.innerHTML = `<main style="font: 18px/30px Georgia; width: 560px; margin: 40px">${paragraphs.map((text) => `<p>${text}</p>`).join('')}</main>`
  })

  afterEach(async () => {
    stage.reading.abort()
    vi.useRealTimers()
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
    document.body.innerHTML = ''
    document.adoptedStyleSheets = []
    scrollTo(0, 0)
    // A scroll is told with the next frame: not to the next test.
    await new Promise(requestAnimationFrame)
  })
}

export function start(marked: Readonly<Record<string, string>> = cardOf): void {
  const nodes = [...document.querySelectorAll('p')].map((element) => element.firstChild as Text)
  let end = -1
  const runs = nodes.map((node) => {
    const start = end + 1
    end = start + node.data.length
    return { node, start, end, from: 0, to: end - start }
  })
  stage.page = { text: nodes.map(({ data }) => data).join('\n'), runs }
  stage.marks = Object.entries(marked).flatMap(([words, card]) =>
    [...stage.page.text.matchAll(new RegExp(words, 'g'))].map(({ index }): Mark => {
      const paint = card.startsWith('claim') ? 'claim-disputed' : 'entity-person'
      return { start: index, end: index + words.length, card, paint, first: 'article' }
    }),
  )
  stage.marks.sort((a, b) => a.start - b.start || b.end - a.end)
  stage.reading = new AbortController()
  stage.walking = startHover(
    {
      page: stage.page,
      view: { ...exampleView, marks: stage.marks },
      words,
      settings: () => stage.settings,
      hide: (id) => stage.hidden.push(id),
    },
    stage.reading.signal,
  )
}

/** The line boxes of the nth occurrence of some words. */
export function boxes(words: string, nth = 0): DOMRect[] {
  const at = [...stage.page.text.matchAll(new RegExp(words, 'g'))][nth]!.index
  const run = stage.page.runs.find(({ end }) => end > at)!
  const range = document.createRange()
  range.setStart(run.node, at - run.start)
  range.setEnd(run.node, at - run.start + words.length)
  return [...range.getClientRects()]
}

export async function moveTo(x: number, y: number, buttons = 0): Promise<void> {
  const target = document.elementFromPoint(x, y) ?? document.documentElement
  target.dispatchEvent(
    new PointerEvent('pointermove', {
      bubbles: true,
      composed: true,
      clientX: x,
      clientY: y,
      buttons,
      pointerType: 'mouse',
    }),
  )
  await vi.advanceTimersByTimeAsync(20)
}

export async function rest(words: string, nth = 0): Promise<void> {
  const [box] = boxes(words, nth)
  await moveTo(box!.left + 12, box!.top + box!.height / 2)
  await vi.advanceTimersByTimeAsync(restTime)
}

export const host = () => document.querySelector<HTMLElement>('sidelight-card')
export const card = () =>
  host() && getComputedStyle(host()!).visibility === 'visible' ? host()!.shadowRoot! : null
export const text = () => card()?.querySelector('.card')?.textContent ?? null
export const press = (key: string, target: EventTarget = document.body) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true })
  target.dispatchEvent(event)
  return event
}

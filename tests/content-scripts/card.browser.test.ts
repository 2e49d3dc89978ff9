import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { page as frame } from 'vitest/browser'
import { type Hover, scope } from '../../content-scripts/hand-over.ts'
import { light } from '../../content-scripts/highlights.ts'
import { startHover } from '../../content-scripts/hover.ts'
import { graceTime, prepareTime, restTime } from '../../content-scripts/hover-state.ts'
import { defaultSettings, type Settings } from '../../src/extension/settings.ts'
import type { PageText } from '../../src/page/runs.ts'
import type { Mark } from '../../src/view/paint.ts'
import { exampleView } from '../card/example-view.ts'
import { words } from '../card/words.ts'
import { loadPageFont } from '../font/load-page-font.ts'

// What a test does is not a reader's, either.
vi.mock('../../content-scripts/readers-own.ts', () => ({
  hear: (target: EventTarget, type: string, heard: () => void, options: object) =>
    target.addEventListener(type, heard, options),
}))

const claim = 'the company had known of the cracks since spring'
const name = 'Ines Marlow'
const other = 'Tomas Reyes'
const paragraphs = [
  `${name} rejected reports that ${claim}.`,
  'Nothing is said here about anybody, and there is no mark in it.',
  `Tomas Reyes said more. ${claim}, said Tomas Reyes of ${claim}.`,
]
const cardOf = { [name]: 'person:ines-marlow', [other]: 'person:tomas-reyes', [claim]: 'claim:1' }

let reading: AbortController
let walking: Hover
let marks: Mark[]
let page: PageText
let settings: Settings
/** Cards that were said not to be it. */
let hidden: string[]
/** Tells the card whether it is seen, as the browser would. */
let tellSeen: (isVisible: boolean) => void

beforeAll(async () => {
  await frame.viewport(1000, 800)
  await loadPageFont()
  // The new size is told with the next frame: not to the first test.
  for (const _ of ['told', 'drawn']) await new Promise(requestAnimationFrame)
})
beforeEach(() => {
  scope.light = light
  vi.useFakeTimers()
  settings = defaultSettings
  hidden = []
  // The card's root is closed to pages; a test looks inside.
  const attach = Element.prototype.attachShadow
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, options) {
    return attach.call(this, { ...options, mode: 'open' })
  })
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(seen: (entries: readonly object[]) => void) {
        tellSeen = (isVisible) => seen([{ isIntersecting: true, isVisible }])
      }
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  )
  document.body.innerHTML = `<main style="font: 18px/30px Georgia; width: 560px; margin: 40px">${paragraphs.map((text) => `<p>${text}</p>`).join('')}</main>`
})

afterEach(async () => {
  reading.abort()
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  document.body.innerHTML = ''
  document.adoptedStyleSheets = []
  scrollTo(0, 0)
  // A scroll is told with the next frame: not to the next test.
  await new Promise(requestAnimationFrame)
})

function start(marked: Readonly<Record<string, string>> = cardOf): void {
  const nodes = [...document.querySelectorAll('p')].map((element) => element.firstChild as Text)
  let end = -1
  const runs = nodes.map((node) => {
    const start = end + 1
    end = start + node.data.length
    return { node, start, end, from: 0, to: end - start }
  })
  page = { text: nodes.map(({ data }) => data).join('\n'), runs }
  marks = Object.entries(marked).flatMap(([words, card]) =>
    [...page.text.matchAll(new RegExp(words, 'g'))].map(({ index }): Mark => {
      const paint = card.startsWith('claim') ? 'claim-disputed' : 'entity-person'
      return { start: index, end: index + words.length, card, paint, first: 'article' }
    }),
  )
  marks.sort((a, b) => a.start - b.start || b.end - a.end)
  reading = new AbortController()
  walking = startHover(
    { page, view: { ...exampleView, marks }, words, settings: () => settings, hide: (id) => hidden.push(id) },
    reading.signal,
  )
}

/** The line boxes of the nth occurrence of some words. */
function boxes(words: string, nth = 0): DOMRect[] {
  const at = [...page.text.matchAll(new RegExp(words, 'g'))][nth]!.index
  const run = page.runs.find(({ end }) => end > at)!
  const range = document.createRange()
  range.setStart(run.node, at - run.start)
  range.setEnd(run.node, at - run.start + words.length)
  return [...range.getClientRects()]
}

async function moveTo(x: number, y: number, buttons = 0): Promise<void> {
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

async function rest(words: string, nth = 0): Promise<void> {
  const [box] = boxes(words, nth)
  await moveTo(box!.left + 12, box!.top + box!.height / 2)
  await vi.advanceTimersByTimeAsync(restTime)
}

const host = () => document.querySelector<HTMLElement>('sidelight-card')
const card = () => (host() && getComputedStyle(host()!).visibility === 'visible' ? host()!.shadowRoot! : null)
const text = () => card()?.querySelector('.card')?.textContent ?? null
const press = (key: string, target: EventTarget = document.body) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true })
  target.dispatchEvent(event)
  return event
}

describe('the pointer', () => {
  test('opens a card on a name, and nothing stands in the page before', async () => {
    const before = document.documentElement.outerHTML
    start()
    await moveTo(300, 100)
    expect(document.documentElement.outerHTML).toBe(before)
    await rest(name)
    expect(text()).toContain('chief executive of Northgate Bridges')
    const after = document.documentElement.outerHTML
    expect(after.replace(host()!.outerHTML, '')).toBe(before)
  })

  test('that has left again opens none', async () => {
    start()
    const [box] = boxes(name)
    await moveTo(box!.left + 5, box!.top + 5)
    await vi.advanceTimersByTimeAsync(restTime - 100)
    await moveTo(5, 5)
    await vi.advanceTimersByTimeAsync(2000)
    expect(card()).toBeNull()
  })

  test('finds the card ready and placed when it is shown, and nothing of it before', async () => {
    start()
    const [box] = boxes(name)
    await moveTo(box!.left + 5, box!.top + 5)
    expect(host()).toBeNull()
    await vi.advanceTimersByTimeAsync(prepareTime)
    const ready = host()!
    expect(ready.shadowRoot!.textContent).toContain('chief executive of Northgate Bridges')
    expect(getComputedStyle(ready).visibility).toBe('hidden')
    const { left, top, height } = ready.getBoundingClientRect()
    expect([top > box!.bottom, height > 100]).toEqual([true, true])
    expect(document.elementFromPoint(left + 20, top + 20)).not.toBe(ready)
    expect(card()).toBeNull()
    const content = ready.shadowRoot!.querySelector('.card')
    await vi.advanceTimersByTimeAsync(restTime - prepareTime)
    expect(card()!.querySelector('.card')).toBe(content)
    expect(ready.getBoundingClientRect().top).toBe(top)
    expect(document.elementFromPoint(left + 20, top + 20)).toBe(ready)
  })

  test('that leaves a card that is ready sees nothing of it', async () => {
    start()
    const [box] = boxes(name)
    await moveTo(box!.left + 5, box!.top + 5)
    await vi.advanceTimersByTimeAsync(prepareTime)
    await moveTo(5, 5)
    expect(host()!.matches(':popover-open')).toBe(false)
    expect(host()!.shadowRoot!.textContent).toBe('')
    expect(press('Escape').defaultPrevented).toBe(false)
  })

  test('that rests while the page moves under it opens none', async () => {
    document.querySelector('main')!.style.paddingBottom = '3000px'
    start()
    const [box] = boxes(name)
    await moveTo(box!.left + 5, box!.top + 35)
    scrollTo(0, 30)
    document.dispatchEvent(new Event('scroll'))
    await moveTo(box!.left + 5, box!.top + 35)
    await vi.advanceTimersByTimeAsync(2000)
    expect(card()).toBeNull()
  })

  test('on its way to the card crosses other marks; elsewhere the next card opens at once', async () => {
    document.querySelector('p')!.textContent = `${name} ${other} rejected reports.`
    start()
    const [[from], [crossed]] = [boxes(name), boxes(other)]
    await rest(name)
    const h2 = () => card()?.querySelector('h2')?.textContent
    const { top } = host()!.getBoundingClientRect()
    await moveTo(from!.right - 2, from!.top + 2)
    for (let step = 1; step < 6; step++) {
      await moveTo(crossed!.left + step * 3, from!.top + step * 3)
      expect(h2()).toBe(name)
    }
    await moveTo(crossed!.left + 30, top + 20)
    expect(h2()).toBe(name)
    await moveTo(from!.left + 10, from!.top + 5)
    await moveTo(crossed!.left + 20, crossed!.top + 5)
    expect(h2()).toBe(other)
  })

  test('beside the text opens none, though the nearest words are a mark', async () => {
    start()
    const [box] = boxes(name)
    await moveTo(box!.left - 20, box!.top + 5)
    await vi.advanceTimersByTimeAsync(1000)
    expect(card()).toBeNull()
  })

  test('that selects text opens none', async () => {
    start()
    const [box] = boxes(name)
    await moveTo(box!.left + 5, box!.top + 5, 1)
    await vi.advanceTimersByTimeAsync(1000)
    expect(card()).toBeNull()
  })

  test('travels to the card over the gap, and the card stays until it has left', async () => {
    start()
    await rest(name)
    const [box] = boxes(name)
    const { left, top } = host()!.getBoundingClientRect()
    for (let y = box!.bottom; y <= top + 10; y += 2) await moveTo(left + 20, y)
    await vi.advanceTimersByTimeAsync(3000)
    expect(card()).not.toBeNull()
    await moveTo(5, innerHeight - 5)
    await vi.advanceTimersByTimeAsync(graceTime - 50)
    expect(card()).not.toBeNull()
    await vi.advanceTimersByTimeAsync(60)
    expect(card()).toBeNull()
  })

  test('finds no hole between the line and the card', async () => {
    start()
    await rest(name)
    const [box] = boxes(name)
    const { left, top } = host()!.getBoundingClientRect()
    for (let y = Math.ceil(box!.bottom); y < top + 3; y++)
      expect(document.elementFromPoint(left + 20, y), `${y}`).toBe(host())
  })
})

describe('with a key to hold', () => {
  const held = (keys: object) =>
    vi.spyOn(MouseEvent.prototype, 'getModifierState').mockImplementation((key) => key in keys)

  test('the pointer opens a card while it is down', async () => {
    settings = { ...defaultSettings, holdKey: 'Alt' }
    start()
    held({})
    await rest(name)
    expect(card()).toBeNull()
    held({ Alt: true })
    await moveTo(5, 5)
    await rest(name)
    expect(text()).toContain(name)
  })

  test('the key opens the card of the mark that the pointer is on', async () => {
    settings = { ...defaultSettings, holdKey: 'Alt' }
    start()
    held({})
    await rest(name)
    press('Alt')
    await vi.advanceTimersByTimeAsync(restTime)
    expect(text()).toContain(name)
  })
})

test('a claim that is not painted opens no card, a name always does', async () => {
  settings = { ...defaultSettings, paint: { labels: [], types: [], mentions: 'article' } }
  start()
  await rest(claim)
  expect(card()).toBeNull()
  await rest(name)
  expect(text()).toContain(name)
})

describe('the card', () => {
  test.each([0, 1, 2])('covers no line of its mark (%i)', async (nth) => {
    start()
    await rest(claim, nth)
    expect(text()).toContain('Disputed')
    const { left, top, right, bottom } = host()!.getBoundingClientRect()
    for (const line of boxes(claim, nth))
      expect(line.right <= left || line.left >= right || line.bottom <= top || line.top >= bottom).toBe(true)
    expect(left).toBeGreaterThanOrEqual(0)
    expect(right).toBeLessThanOrEqual(innerWidth)
    expect(bottom).toBeLessThanOrEqual(innerHeight)
    expect(top).toBeGreaterThanOrEqual(0)
  })

  test('of a name inside a claim names the claim around it, one click away', async () => {
    document.querySelector('p')!.textContent = `Nobody denies that ${claim}.`
    start({ 'known of the cracks': 'person:ines-marlow', [claim]: 'claim:1' })
    await rest('known of the cracks')
    expect(card()!.querySelector('h2')!.textContent).toBe(name)
    const around = card()!.querySelector<HTMLElement>('.around button')!
    expect(around.textContent).toContain(claim)
    around.click()
    await vi.advanceTimersByTimeAsync(50)
    expect(card()!.querySelector('h2')!.textContent).toBe('Disputed')
  })

  test('does nothing while it is covered, but closes', async () => {
    start()
    await rest(name)
    const h2 = () => card()?.querySelector('h2')?.textContent
    tellSeen(false)
    card()!.querySelector<HTMLElement>('.names button')!.click()
    await vi.advanceTimersByTimeAsync(50)
    expect(h2()).toBe(name)
    tellSeen(true)
    card()!.querySelector<HTMLElement>('.names button')!.click()
    await vi.advanceTimersByTimeAsync(50)
    expect(h2()).toBe('Northgate Bridges')
    tellSeen(false)
    card()!.querySelector<HTMLElement>('.closes')!.click()
    expect(card()).toBeNull()
  })

  test('opens another in place, with a way back and forward', async () => {
    start()
    await rest(name)
    const click = async (selector: string) => {
      card()!.querySelector<HTMLElement>(selector)!.click()
      await vi.advanceTimersByTimeAsync(50)
      return card()!.querySelector('h2')!.textContent
    }
    expect(await click('.names button')).toBe('Northgate Bridges')
    expect(await click('button[aria-label="Back"]')).toBe(name)
    expect(await click('button[aria-label="Forward"]')).toBe('Northgate Bridges')
  })

  test('says which card was not it', async () => {
    start()
    await rest(name)
    card()!.querySelector<HTMLElement>('.not-this')!.click()
    expect(hidden).toEqual(['person:ines-marlow'])
  })

  test('stays when it is pinned, until it is closed', async () => {
    start()
    await rest(name)
    card()!.querySelector<HTMLElement>('button[aria-pressed]')!.click()
    await moveTo(5, 5)
    await vi.advanceTimersByTimeAsync(3000)
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
    expect(card()).not.toBeNull()
    card()!.querySelector<HTMLElement>('button[aria-label="Close"]')!.click()
    expect(card()).toBeNull()
  })

  test('that is kept lets others open beside it; Esc closes those first', async () => {
    start()
    await rest(other)
    const kept = host()!
    kept.shadowRoot!.querySelector<HTMLElement>('button[aria-pressed]')!.click()
    const place = kept.getBoundingClientRect()
    await rest(name)
    const open = () =>
      [...document.querySelectorAll('sidelight-card:popover-open')].map(
        ({ shadowRoot }) => shadowRoot!.querySelector('h2')!.textContent,
      )
    expect(open()).toEqual([other, name])
    expect(kept.getBoundingClientRect()).toEqual(place)
    expect(press('Escape').defaultPrevented).toBe(true)
    expect(open()).toEqual([other])
    await rest(other)
    expect(open()).toEqual([other])
    expect(press('Escape').defaultPrevented).toBe(true)
    expect(open()).toEqual([])
    expect(press('Escape').defaultPrevented).toBe(false)
  })

  test('that is let go is the one that comes and goes again; never are there more than two', async () => {
    start()
    await rest(other)
    host()!.shadowRoot!.querySelector<HTMLElement>('button[aria-pressed]')!.click()
    await rest(name)
    const [, second] = document.querySelectorAll('sidelight-card')
    second!.shadowRoot!.querySelector<HTMLElement>('button[aria-pressed]')!.click()
    await rest(claim, 0)
    expect(document.querySelectorAll('sidelight-card').length).toBe(2)
    expect(document.querySelectorAll('sidelight-card:popover-open').length).toBe(2)
    for (const { shadowRoot } of document.querySelectorAll('sidelight-card'))
      shadowRoot!.querySelector<HTMLElement>('button[aria-pressed="true"]')?.click()
    expect(document.querySelectorAll('sidelight-card:popover-open').length).toBe(1)
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
    expect(document.querySelectorAll('sidelight-card:popover-open').length).toBe(0)
  })

  test('goes one step back with Esc before it closes', async () => {
    start()
    await rest(name)
    card()!.querySelector<HTMLElement>('.names button')!.click()
    await vi.advanceTimersByTimeAsync(50)
    expect(card()!.querySelector('h2')!.textContent).toBe('Northgate Bridges')
    press('Escape')
    await vi.advanceTimersByTimeAsync(50)
    expect(card()!.querySelector('h2')!.textContent).toBe(name)
    press('Escape')
    expect(card()).toBeNull()
  })

  test('does not open for what has moved away from under the pointer', async () => {
    start()
    const [box] = boxes(name)
    await moveTo(box!.left + 5, box!.top + 5)
    document.querySelector('main')!.style.paddingTop = '200px'
    await vi.advanceTimersByTimeAsync(2000)
    expect(card()).toBeNull()
  })

  test('stays while other marks are hidden and nodes replaced, and closes with its own', async () => {
    start()
    await rest(name)
    const others = marks.filter(({ card }) => card !== 'claim:1')
    walking.follow(page, others)
    expect(text()).toContain(name)
    const [first] = page.runs
    const copy = first!.node.cloneNode() as Text
    first!.node.replaceWith(copy)
    page = { ...page, runs: page.runs.map((run) => (run === first ? { ...run, node: copy } : run)) }
    walking.follow(page, others)
    expect(text()).toContain(name)
    walking.follow(
      page,
      others.filter(({ card }) => card !== 'person:ines-marlow'),
    )
    expect(card()).toBeNull()
  })

  test('closes when its mark is scrolled away, and moves with it before', async () => {
    document.querySelector('main')!.style.paddingBottom = '3000px'
    start()
    await rest(name)
    const before = host()!.getBoundingClientRect().top
    scrollTo(0, 20)
    document.dispatchEvent(new Event('scroll'))
    await vi.advanceTimersByTimeAsync(50)
    expect(host()!.getBoundingClientRect().top).toBe(before - 20)
    scrollTo(0, 600)
    document.dispatchEvent(new Event('scroll'))
    expect(card()).toBeNull()
  })

  test('keeps its look under a page that styles everything', async () => {
    start()
    await rest(name)
    const box = () => {
      const { left, width, height } = host()!.getBoundingClientRect()
      return { left, width, height }
    }
    const plain = box()
    const colors = () => getComputedStyle(card()!.querySelector('h2')!).color
    const color = colors()
    const hostile = new CSSStyleSheet()
    hostile.replaceSync(`
      * { all: unset !important; display: none !important; color: red !important; transform: rotate(9deg) !important; opacity: 0.1 !important; pointer-events: none !important; --left: 900px !important }
      html, body, main, p { display: block !important; transform: none !important; opacity: 1 !important; pointer-events: auto !important }
      main { font: 18px/30px Georgia !important; width: 560px !important; margin: 40px !important } p { margin: 18px 0 !important }
      [popover] { display: none !important; width: 5px !important; visibility: hidden !important }
      *::before { content: "hostile" !important; display: block !important }
      ::backdrop { background: red !important; display: block !important }
    `)
    document.adoptedStyleSheets = [hostile]
    expect(box()).toEqual(plain)
    expect(colors()).toBe(color)
    const style = getComputedStyle(host()!)
    expect([style.opacity, style.visibility, style.pointerEvents, style.transform]).toEqual([
      '1',
      'visible',
      'auto',
      'none',
    ])
    expect(getComputedStyle(host()!, '::before').content).toBe('none')
  })

  test('of a mark in a modal dialog stands in it, and Esc closes the card alone', async () => {
    document.body.innerHTML = `<dialog style="font: 18px/30px Georgia; width: 560px"><p>${paragraphs[0]}</p></dialog>`
    const dialog = document.querySelector('dialog')!
    dialog.showModal()
    start()
    await rest(name)
    expect(host()!.parentElement).toBe(dialog)
    const { left, top } = host()!.getBoundingClientRect()
    expect(document.elementFromPoint(left + 20, top + 20)).toBe(host())
    const first = press('Escape')
    expect([card(), first.defaultPrevented, dialog.open]).toEqual([null, true, true])
    expect(press('Escape').defaultPrevented).toBe(false)
  })
})

describe('the keyboard', () => {
  const current = () => CSS.highlights.get('sidelight-current')

  test('walks from mark to mark, opens with Enter and comes back with Esc', async () => {
    start()
    walking.walk(1)
    expect([...current()!].map(String)).toHaveLength(1)
    press('Enter')
    await vi.advanceTimersByTimeAsync(50)
    expect(text()).toContain(name)
    expect(card()!.activeElement?.className).toBe('panel')
    press('Escape', card()!.activeElement!)
    expect(card()).toBeNull()
    expect(current()).toBeDefined()
    press('Escape')
    expect(current()).toBeUndefined()
  })

  test('goes round inside an open card', async () => {
    start()
    walking.walk(1)
    press('Enter')
    await vi.advanceTimersByTimeAsync(50)
    const stops = [...card()!.querySelectorAll<HTMLElement>('button, a[href]')]
    stops.at(-1)!.focus()
    expect(press('Tab', stops.at(-1)!).defaultPrevented).toBe(true)
    expect(card()!.activeElement).toBe(stops[0])
  })

  test('is left to a page that does not walk', () => {
    start()
    expect(press('Enter').defaultPrevented).toBe(false)
    expect(press('Escape').defaultPrevented).toBe(false)
  })
})

describe('a finger', () => {
  const tap = async (target: Element, x: number, y: number) => {
    const at = {
      bubbles: true,
      composed: true,
      cancelable: true,
      clientX: x,
      clientY: y,
      pointerType: 'touch',
    }
    target.dispatchEvent(new PointerEvent('pointerdown', at))
    target.dispatchEvent(new PointerEvent('click', at))
    await vi.advanceTimersByTimeAsync(50)
  }

  test('opens a card with a tap on a mark and closes it with one elsewhere', async () => {
    start()
    const [box] = boxes(name)
    const paragraph = document.querySelector('p')!
    await tap(paragraph, box!.left + 5, box!.top + 5)
    expect(text()).toContain(name)
    await tap(document.body, 5, innerHeight - 5)
    expect(card()).toBeNull()
  })

  test('closes the card with another tap on its mark, and opens that of another mark', async () => {
    start()
    const paragraph = document.querySelector('p')!
    const tapOn = async (words: string) => {
      const [box] = boxes(words)
      await tap(paragraph, box!.left + 5, box!.top + 5)
      return card()?.querySelector('h2')?.textContent
    }
    expect(await tapOn(name)).toBe(name)
    expect(await tapOn(claim)).toBe('Disputed')
    expect(await tapOn(claim)).toBeUndefined()
    expect(await tapOn(claim)).toBe('Disputed')
  })

  test('leaves to the page what the page has done something with', async () => {
    start()
    const [box] = boxes(name)
    const paragraph = document.querySelector('p')!
    paragraph.addEventListener('click', (event) => event.preventDefault(), { once: true })
    await tap(paragraph, box!.left + 5, box!.top + 5)
    expect(card()).toBeNull()
    paragraph.setAttribute('role', 'button')
    await tap(paragraph, box!.left + 5, box!.top + 5)
    expect(card()).toBeNull()
  })

  test('on a link follows the link', async () => {
    start()
    const link = document.createElement('a')
    link.href = '#there'
    const paragraph = document.querySelector('p')!
    paragraph.replaceWith(link)
    link.append(paragraph)
    const [box] = boxes(name)
    await tap(paragraph, box!.left + 5, box!.top + 5)
    expect(card()).toBeNull()
    expect(location.hash).toBe('#there')
  })
})

test('when the reading ends nothing is left', async () => {
  start()
  await rest(name)
  walking.walk(1)
  reading.abort()
  expect(host()).toBeNull()
  expect(CSS.highlights.size).toBe(0)
  await rest(name)
  expect(host()).toBeNull()
})

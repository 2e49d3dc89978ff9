import { describe, expect, test, vi } from 'vitest'
import {
  boxes,
  card,
  claim,
  host,
  moveTo,
  name,
  other,
  paragraphs,
  press,
  rest,
  setTheStage,
  stage,
  start,
  text,
} from './card-stage.ts'

setTheStage()

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
    stage.tellSeen(false)
    card()!.querySelector<HTMLElement>('.names button')!.click()
    await vi.advanceTimersByTimeAsync(50)
    expect(h2()).toBe(name)
    stage.tellSeen(true)
    card()!.querySelector<HTMLElement>('.names button')!.click()
    await vi.advanceTimersByTimeAsync(50)
    expect(h2()).toBe('Northgate Bridges')
    stage.tellSeen(false)
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
    expect(stage.hidden).toEqual(['person:ines-marlow'])
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
    const others = stage.marks.filter(({ card }) => card !== 'claim:1')
    stage.walking.follow(stage.page, others)
    expect(text()).toContain(name)
    const [first] = stage.page.runs
    const copy = first!.node.cloneNode() as Text
    first!.node.replaceWith(copy)
    stage.page = {
      ...stage.page,
      runs: stage.page.runs.map((run) => (run === first ? { ...run, node: copy } : run)),
    }
    stage.walking.follow(stage.page, others)
    expect(text()).toContain(name)
    stage.walking.follow(
      stage.page,
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

test('when the reading ends nothing is left', async () => {
  start()
  await rest(name)
  stage.walking.walk(1)
  stage.reading.abort()
  expect(host()).toBeNull()
  expect(CSS.highlights.size).toBe(0)
  await rest(name)
  expect(host()).toBeNull()
})

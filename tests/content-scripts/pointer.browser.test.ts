import { describe, expect, test, vi } from 'vitest'
import { graceTime, prepareTime, restTime } from '../../content-scripts/hover-state.ts'
import { defaultSettings } from '../../src/extension/settings.ts'
import {
  boxes,
  card,
  claim,
  host,
  moveTo,
  name,
  other,
  press,
  rest,
  setTheStage,
  stage,
  start,
  text,
} from './card-stage.ts'

setTheStage()

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
    stage.settings = { ...defaultSettings, holdKey: 'Alt' }
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
    stage.settings = { ...defaultSettings, holdKey: 'Alt' }
    start()
    held({})
    await rest(name)
    press('Alt')
    await vi.advanceTimersByTimeAsync(restTime)
    expect(text()).toContain(name)
  })
})

test('a claim that is not painted opens no card, a name always does', async () => {
  stage.settings = { ...defaultSettings, paint: { labels: [], types: [], mentions: 'article' } }
  start()
  await rest(claim)
  expect(card()).toBeNull()
  await rest(name)
  expect(text()).toContain(name)
})

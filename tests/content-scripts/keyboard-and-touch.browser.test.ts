import { describe, expect, test, vi } from 'vitest'
import { boxes, card, claim, name, press, setTheStage, stage, start, text } from './card-stage.ts'

setTheStage()

describe('the keyboard', () => {
  const current = () => CSS.highlights.get('sidelight-current')

  test('walks from mark to mark, opens with Enter and comes back with Esc', async () => {
    start()
    stage.walking.walk(1)
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
    stage.walking.walk(1)
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

import { describe, expect, test } from 'vitest'
import { hover, untilClosed, untilPainted, untilSays } from './look.ts'
import { starters } from './start.ts'
import { visiting } from './visit.ts'

// For readers whose system shows everything in colours of their own.

/** Whether all texts have the system's colour. */
function inReadersColours(root: ParentNode | undefined): boolean {
  const system = document.createElement('p')
  system.style.cssText = 'color: CanvasText; background: Canvas'
  document.body.append(system)
  const { color, backgroundColor } = getComputedStyle(system)
  system.remove()
  const texts = [...(root ?? document).querySelectorAll('h1, h2, h3, p, dd, blockquote')].map((element) =>
    getComputedStyle(element),
  )
  return texts.length > 3 && backgroundColor !== color && texts.every((text) => text.color === color)
}

describe.each(starters)('in %s', (_, start) => {
  const visit = visiting((dist) => start(dist, { forcedColors: true }))

  test('claims are marked and names are not; card and popup are in the reader’s colours', async () => {
    const tab = await visit.open('/seed')
    const names = Object.keys(await untilPainted(tab))
    expect(names.filter((name) => name.includes('entity'))).toEqual([])
    expect(names).toContain('sidelight-claim-unnamed-source')
    await hover(tab, 'stood behind')
    expect(await tab.inCards(inReadersColours)).toEqual([true])
    const panel = await tab.inCards((root) => {
      const { borderTopStyle, borderTopWidth } = getComputedStyle(
        root.querySelector('.panel') ?? document.body,
      )
      return `${borderTopStyle} ${borderTopWidth}`
    })
    expect(panel, 'the card has an edge where shadows are not drawn').toEqual(['solid 2px'])
    // Unmarked as they are, names have their cards.
    await tab.press('Escape')
    await untilClosed(tab)
    expect((await hover(tab, 'Lavrov')).card).toContain('Sergei Lavrov')
    const popup = await visit.popupOf(tab)
    await untilSays(popup, 'Unmarked text has not been checked')
    expect(await popup.evaluate(inReadersColours, undefined)).toBe(true)
  })
})

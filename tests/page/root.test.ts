import { describe, expect, test } from 'vitest'
import { isUnder, rootOf } from '../../src/page/root.ts'
import { regionInPlace } from '../../src/page/score-in-place.ts'
import { atOnce } from '../../src/text/slices.ts'
import { blocksOf, bodyOf, sentence } from './small-page.ts'

const p = (count: number, name = 'in') => `<p class="${name}">${sentence}</p>`.repeat(count)

describe('the root of a region', () => {
  /** The class of the element that holds a region, which are the paragraphs of the class "in". */
  const root = (markup: string) => {
    const blocks = blocksOf(markup)
    const inside = new Set(blocks.filter(({ element }) => element.className === 'in'))
    return atOnce(rootOf(blocks, inside, (element) => element.localName === 'aside'))?.className ?? null
  }

  test.each([
    ['is the deepest element that holds it', `<div><div class="a">${p(4)}</div></div>`, 'a'],
    ['may leave out a seventh of it', `<div class="b"><div class="a">${p(6)}</div>${p(1)}</div>`, 'a'],
    ['but not a fifth', `<div class="b"><div class="a">${p(4)}</div>${p(1)}</div>`, 'b'],
    ['is what holds a quarter more', `<div class="b"><div class="a">${p(4)}</div>${p(1, '')}</div>`, 'b'],
    ['and not a fifth', `<div class="b"><div class="a">${p(5)}</div>${p(1, '')}</div>`, 'a'],
    [
      'what stands beside the text does not count',
      `<div class="b"><div class="a">${p(4)}</div><aside>${p(4, '')}</aside></div>`,
      'a',
    ],
    [
      'nor entries of a list',
      `<div class="b"><div class="a">${p(4)}</div><ul><li>${p(4, '')}</li></ul></div>`,
      'a',
    ],
    [
      'nor other articles',
      `<div class="b"><div class="a">${p(4)}</div><article>${p(4, '')}</article></div>`,
      'a',
    ],
    [
      'nor what a link holds',
      `<div class="b"><div class="a">${p(4)}</div><a href="/">${p(4, '')}</a></div>`,
      'a',
    ],
    [
      'nor what is no paragraph',
      `<div class="b"><div class="a">${p(4)}</div><div>${sentence}</div></div>`,
      'a',
    ],
    [
      'stands near',
      `<div class="b"><div><div><div><div class="a">${p(4)}</div></div></div></div>${p(2, '')}</div>`,
      'b',
    ],
    [
      'and farther off if it holds more than twice as much',
      `<div class="b"><div><div><div><div><div class="a">${p(4)}</div></div></div></div></div>${p(5, '')}</div>`,
      'b',
    ],
    [
      'no more than that is not enough',
      `<div class="b"><div><div><div><div><div class="a">${p(4)}</div></div></div></div></div>${p(4, '')}</div>`,
      'a',
    ],
    [
      'what is farther off still is another thing',
      `<div class="b">${'<div>'.repeat(8)}<div class="a">${p(4)}</div>${'</div>'.repeat(8)}${p(9, '')}</div>`,
      'a',
    ],
    [
      'is not beyond an article',
      `<div class="b"><article><div class="a">${p(4)}</div></article>${p(4, '')}</div>`,
      'a',
    ],
    [
      'nor beyond a main part',
      `<div class="b"><main><div class="a">${p(4)}</div></main>${p(4, '')}</div>`,
      'a',
    ],
    ['is not the body', `<div class="a">${p(4)}</div>${p(4, '')}`, 'a'],
  ])('%s', (_, markup, expected) => expect(root(markup)).toBe(expected))
})

describe('the region of a page that is too large to copy', () => {
  const region = (markup: string) => {
    const found = atOnce(regionInPlace(blocksOf(markup)))
    const held = [...bodyOf(markup).querySelectorAll('p')]
    const blocks = blocksOf(markup)
    const again = atOnce(regionInPlace(blocks))
    return found && held.length > 0
      ? blocks.filter(({ pieces }) => again?.has(pieces[0] as Text)).length
      : null
  }
  const links = (count: number) => `<p><a href="/">${sentence}</a></p>`.repeat(count)

  test.each([
    ['the box with most text', `<div>${p(3)}</div><div>${p(2)}</div>`, 3],
    [
      'half of what stands a level deeper',
      `<div><div>${p(1)}</div><div>${p(1)}</div><div>${p(1)}</div></div>`,
      3,
    ],
    ['a column before a list', `<div>${p(3)}</div><ul>${`<li>${p(1)}</li>`.repeat(4)}</ul>`, 3],
    ['not what links hold', `<div>${p(2)}</div><div>${links(9)}</div>`, 2],
    ['nor short lines', `<div>${p(2)}</div><div>${'<p>No news of it.</p>'.repeat(30)}</div>`, 2],
  ])('%s', (_, markup, expected) => expect(region(markup)).toBe(expected))

  test('none where there is no paragraph', () => {
    const short = (length: number) => atOnce(regionInPlace(blocksOf(`<p>${'x'.repeat(length)}</p>`)))
    expect(short(79)).toBeNull()
    expect(short(80)).not.toBeNull()
  })
})

test('what stands in a shadow root stands under what its host does', () => {
  const body = bodyOf('<main><my-part></my-part></main><div></div>')
  const [main, other] = [...body.children] as [Element, Element]
  const root = main.firstElementChild?.attachShadow({ mode: 'open' })
  const inner = body.ownerDocument.createElement('p')
  root?.append(inner)
  expect([isUnder(main, inner), isUnder(body, inner), isUnder(inner, inner)]).toEqual([true, true, true])
  expect([isUnder(other, inner), isUnder(inner, main), isUnder(other, main)]).toEqual([false, false, false])
})

import { describe, expect, test } from 'vitest'
import { moveView } from '../../src/view/move-view.ts'
import type { PageView } from '../../src/view/page-view.ts'
import { exampleView } from '../card/example-view.ts'

const [card = ''] = Object.keys(exampleView.cards)
const view: PageView = {
  ...exampleView,
  marks: [{ start: 3, end: 9, card, paint: 'entity-person', first: 'article' }],
}
const moved = moveView(view, 1000, '2/')

/** What stands in a value, however deep, by its path; the keys of cards without their prefix. */
function* leaves(value: unknown, path = ''): Generator<readonly [path: string, leaf: unknown]> {
  if (typeof value !== 'object' || value === null) yield [path, value]
  else
    for (const [key, one] of Object.entries(value)) yield* leaves(one, `${path}/${key.replace(/^2\//, '')}`)
}

const isKey = (leaf: unknown): boolean => typeof leaf === 'string' && Object.hasOwn(view.cards, leaf)

/** Every field of the view as it must be, told by what it is and not by where the type has it. */
function expected(path: string, leaf: unknown): unknown {
  if (isKey(leaf)) return `2/${leaf}`
  return /\/(?:start|end)$/.test(path) && !/\/date\//.test(path) ? Number(leaf) + 1000 : leaf
}

describe('a view as another of its page', () => {
  test('has all spans further on, all cards under other keys, and else what it had', () => {
    const before = [...leaves(view)]
    expect(before.filter(([path]) => path.endsWith('/start')).length).toBeGreaterThan(20)
    expect(before.filter(([, leaf]) => isKey(leaf)).length).toBeGreaterThan(20)
    expect(Object.fromEntries(leaves(moved))).toEqual(
      Object.fromEntries(before.map(([path, leaf]) => [path, expected(path, leaf)])),
    )
  })

  test('is left as it was', () => {
    expect(moveView(view, 0, '')).toEqual(view)
  })
})

import { expect, test } from 'vitest'
import { back, follow, forward, trailFrom } from '../../src/card/trail.ts'

test('back and forward lead over the cards that were opened', () => {
  const trail = follow(follow(trailFrom('a'), 'b'), 'c')
  expect(back(trail).now).toBe('b')
  expect(forward(back(trail))).toEqual(trail)
  expect(back(back(trail)).now).toBe('a')
})

test('another card in the middle forgets what came after', () => {
  const trail = follow(back(follow(trailFrom('a'), 'b')), 'c')
  expect(trail).toEqual({ past: ['a'], now: 'c', future: [] })
})

test('the ends stay where they are, and a card does not follow itself', () => {
  expect(back(trailFrom('a'))).toEqual(trailFrom('a'))
  expect(forward(trailFrom('a'))).toEqual(trailFrom('a'))
  expect(follow(trailFrom('a'), 'a')).toEqual(trailFrom('a'))
})

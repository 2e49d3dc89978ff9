import { expect, test } from 'vitest'
import { defaultPaintChoice, isPainted, type Mark, mentionChoices } from '../../src/view/paint.ts'

const mark = (paint: Mark['paint'], first: Mark['first'] = null): Mark => ({
  start: 0,
  end: 1,
  card: '',
  paint,
  first,
})

test('what is painted for each choice of mentions', () => {
  expect(mentionChoices).toEqual(['article', 'paragraph', 'every'])
  const painted = (first: Mark['first']) =>
    mentionChoices.filter((mentions) =>
      isPainted(mark('entity-person', first), { ...defaultPaintChoice, mentions }),
    )
  expect(painted('article')).toEqual(['article', 'paragraph', 'every'])
  expect(painted('paragraph')).toEqual(['paragraph', 'every'])
  expect(painted(null)).toEqual(['every'])
})

test('claims are painted wherever they stand, by their labels', () => {
  expect(isPainted(mark('claim-disputed'), defaultPaintChoice)).toBe(true)
  expect(isPainted(mark('claim-disputed'), { ...defaultPaintChoice, labels: ['alleged'] })).toBe(false)
})

test('names are painted by their kinds', () => {
  expect(isPainted(mark('entity-person', 'article'), { ...defaultPaintChoice, types: ['place'] })).toBe(false)
})

test('a pronoun is never painted', () => {
  expect(isPainted(mark(null, 'article'), { ...defaultPaintChoice, mentions: 'every' })).toBe(false)
})

import { describe, expect, test } from 'vitest'
import { clues } from '../../../../src/annotate/names/document/clues-data.ts'
import type { SpanType } from '../../../../src/annotate/names/tagger/tags.ts'
import { cluesTo } from './clues-to.ts'

const typesOf = (sentence: string, read?: SpanType) => cluesTo(sentence, read).map(({ type }) => type)

describe.each(clues.map((clue) => [`${clue.type} ${clue.weight} ${clue.yes[0]}`, clue] as const))(
  '%s',
  (_, clue) => {
    test.each([...clue.yes])('tells: %s', (sentence) => {
      const own = cluesTo(sentence, clue.from?.[0]).filter(({ reason }) => reason.endsWith('stands after it'))
      expect(own).toContainEqual(expect.objectContaining({ type: clue.type, weight: clue.weight }))
    })
    test.each([...clue.no])('tells nothing: %s', (sentence) => {
      expect(typesOf(sentence, clue.from?.[0])).not.toContain(clue.type)
    })
  },
)

test('a clue that speaks against one reading is silent on others', () => {
  expect(cluesTo('X, which was sold last year, lost.', 'person')).not.toEqual([])
  expect(cluesTo('X, which was sold last year, lost.', 'place')).toEqual([])
})

describe('nouns around a name', () => {
  test.each<[sentence: string, type: SpanType]>([
    ['It was seen by the blog X in May.', 'organization'],
    ['The lamps come from Danish lamp maker X.', 'organization'],
    ['A local daily X had the story.', 'organization'],
    ['The operator, X, denied it.', 'organization'],
    ['A small salvage firm, X, found it.', 'organization'],
    ['They had paid a company called X for it.', 'organization'],
    ['She bought shares in X last year.', 'organization'],
    ['X, the Danish lamp maker formerly known as Holm, sank.', 'organization'],
    ['X, the owner, says so.', 'organization'],
    ['It burned in the town of X on Monday.', 'place'],
    ['Residents of X fled.', 'place'],
    ['The mayor of X left.', 'place'],
    ['In X, the council has met.', 'place'],
    ['She died in a strike in X on Monday.', 'place'],
    ['He came to the premiere of X.', 'other'],
    ['The provider, X, denied it.', 'organization'],
    ['It stands on X, the main street of the town.', 'place'],
    ['It lies near X, a 42-lot estate that is new.', 'place'],
    ['The ship X sank.', 'other'],
    ['Few joined the X in May.', 'other'],
    ['Analysts at X agreed.', 'organization'],
    ['She had worked for X.', 'organization'],
    ['Her brother X left.', 'person'],
    ['His lawyer, X, left.', 'person'],
    ['X, a former nurse, left.', 'person'],
  ])('%s', (sentence, type) => {
    expect(typesOf(sentence)).toEqual([type])
  })
  test.each([
    'He told the newspaper X had left.',
    'The company X founded has failed.',
    'X, the company said, will stay.',
    'They lost faith in X.',
    'In X’s view, the council is late.',
    'It was found near X, the body of a girl.',
    'X, the paper reported, had left.',
    'She was called X by all.',
    'Policy maker X left.',
    'The brother of X left.',
  ])('say nothing: %s', (sentence) => {
    expect(typesOf(sentence)).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import { disjointFrom } from '../../../src/annotate/entities/disjoint.ts'
import { writersOf } from '../../../src/annotate/entities/writers.ts'
import type { Mention } from '../../../src/annotate/mention.ts'
import { readDocument } from '../../../src/text/document.ts'

const mention = (text: string, words: string, type: Mention['type'] = 'person') =>
  ({ type, kind: 'name', start: text.indexOf(words), end: text.indexOf(words) + words.length }) as Mention

describe('two who stand beside each other', () => {
  /** Whether Fox and Moss are two, by the words between them. */
  const areTwo = (between: string, type: Mention['type'] = 'person') => {
    const text = `There Fox${between}Moss left.`
    const both = [mention(text, 'Fox'), mention(text, 'Moss', type)]
    return disjointFrom(text, both, 1).length === 1
  }

  test.each(
    `and|or|nor|with|alongside|and the|and a|and an|and former|and the former|and both|and either|met|told|saw|beat|left|sued|shot|meets|
    tells|visited|visited the|praised a|helped by`.split(/\|\s*/),
  )('are two: Fox %s Moss', (between) => expect(areTwo(` ${between} `)).toBe(true))

  test.each(['and', 'or', 'met'])('also behind a comma: Fox, %s Moss', (between) =>
    expect(areTwo(`, ${between} `)).toBe(true),
  )

  test.each([
    ', ',
    ' – ',
    ', the ',
    ' (',
    ' named ',
    ' called ',
    ' elected ',
    ' appointed ',
    ' crowned ',
    ' remained ',
    ' is ',
    ' red ',
  ])('may be one: Fox%sMoss', (between) => expect(areTwo(between)).toBe(false))

  test('are told from either side, and a place is none of them', () => {
    const text = 'There Fox and Moss left.'
    const both = [mention(text, 'Fox'), mention(text, 'Moss')]
    expect(disjointFrom(text, both, 0)).toEqual([both[1]])
    expect(disjointFrom(text, both, 1)).toEqual([both[0]])
    expect(areTwo(' and ', 'place')).toBe(false)
    expect(disjointFrom(text, both, 2)).toEqual([])
  })
})

describe('who wrote a text', () => {
  const wrote = (line: string, at = 1) => {
    const lines = ['A headline', 'It rained.', 'It snowed.', 'It rained.', 'It snowed.', 'It rained.']
    lines.splice(at, 0, line)
    const document = readDocument(lines.join('\n'))
    const paragraphAt = (offset: number) =>
      document.paragraphs.findIndex(({ start, end }) => start <= offset && offset < end)
    return writersOf(document, paragraphAt)(mention(document.text, 'Ann Lee'))
  }

  test.each([
    'By Ann Lee',
    'BY Ann Lee',
    'by: Ann Lee',
    'By Ann Lee and Eva Moss, Reporters',
    'Ann Lee',
    ...'Reporting by,Additional reporting by,Reported by,Writing by,Written by,Editing by,Edited by,Photograph by,Photographs by'.split(
      ',',
    ),
    ...'Photography by,Picture by,Pictures by,Words by,Text by,Story by,(Reporting by,Story by:'.split(','),
  ])('%s', (line) => expect(wrote(line.includes('Ann Lee') ? line : `${line} Ann Lee`)).toBe(true))

  test.each('has had is was are were will would said says'.split(' '))(
    'not “By then Ann Lee %s it”',
    (verb) => expect(wrote(`By Mark Ann Lee ${verb} it`)).toBe(false),
  )

  test.each([
    'Ann Lee left.',
    'By the sea Ann Lee left',
    'By Ann Lee. She left',
    `By Ann Lee ${'and others '.repeat(14)}`,
  ])('not %s', (line) => expect(wrote(line)).toBe(false))

  test('a name alone tells it near the top, and below the headline', () => {
    expect([0, 1, 3, 4].map((at) => wrote('Ann Lee', at))).toEqual([false, true, true, false])
  })
})

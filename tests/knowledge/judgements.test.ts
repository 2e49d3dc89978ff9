import { describe, expect, test } from 'vitest'
import type { Judgement } from '../../src/knowledge/judgements.ts'
import type { Knowledge, KnownEntity } from '../../src/knowledge/knowledge.ts'
import { link } from '../../src/knowledge/link.ts'
import { mergeKnowledge } from '../../src/knowledge/merge-knowledge.ts'
import { entitiesOf } from '../annotate/marked.ts'

/** Documents by letter, each of which tells of people: `Jane Doe (judge)`. */
const parts = (documents: Readonly<Record<string, readonly string[]>>): Knowledge[] =>
  Object.entries(documents).map(([id, people]) => ({
    documents: [{ id, title: id, url: null, published: null, publisher: null }],
    entities: people.map((one): KnownEntity => {
      const [, name = '', role = ''] = /^(.+?)(?: \((.+)\))?$/.exec(one) ?? []
      const line = `${role || 'came'} ${id}`
      return {
        id: name,
        type: 'person',
        name,
        aliases: [name],
        roles: role ? [role] : [],
        facts: [
          { kind: 'role', line, quote: `${name}, ${line}.`, document: id, published: null, label: null },
        ],
      }
    }),
  }))

/** `a=b`: the person of document a and the one of b are the same; `a≠b`: they are not. Of several the first, else `a:1`. */
function said(all: readonly Knowledge[], ...words: readonly string[]): Judgement[] {
  const person = (one: string) => {
    const [document = '', index = '0'] = one.split(':')
    const part = all.find(({ documents }) => documents[0]?.id === document)
    return { document, name: part?.entities[Number(index)]?.name ?? 'Nobody' }
  }
  return words.map((word) => {
    const [one = '', other = ''] = word.split(/[=≠]/)
    return { persons: [person(one), person(other)], same: word.includes('=') }
  })
}

/** Which documents tell of one person, `ab c`. */
const groups = ({ entities }: Knowledge): string =>
  entities
    .map(({ persons = [] }) =>
      persons
        .map(({ document }) => document)
        .sort()
        .join(''),
    )
    .sort()
    .join(' ')

const doe = ['Jane Doe']
const judge = ['Jane Doe (judge)']
const striker = ['Jane Doe (striker)']

type Case = readonly [name: string, Readonly<Record<string, readonly string[]>>, string[], string]
const cases: readonly Case[] = [
  ['nothing was said', { a: judge, b: striker, c: judge }, [], 'ac b'],
  ['two that were apart are one', { a: judge, b: striker }, ['a=b'], 'ab'],
  ['two that were one are apart', { a: judge, b: judge }, ['a≠b'], 'a b'],
  [
    'who is apart from all others leaves them together',
    { a: judge, b: judge, c: judge },
    ['b≠a', 'b≠c'],
    'ac b',
  ],
  ['who may be either of two is neither', { a: judge, b: judge, c: judge }, ['a≠b'], 'a b c'],
  ['others of both come along', { a: judge, b: striker, c: judge, d: striker }, ['a=b'], 'abcd'],
  [
    'whoever may be one or the other goes where the reader said alone',
    { a: judge, b: striker, c: doe },
    ['c=a'],
    'ac b',
  ],
  [
    'where it contradicts itself they are apart',
    { a: judge, b: judge, c: doe },
    ['a≠b', 'a=c', 'b=c'],
    'ac b',
  ],
  ['two given names', { a: ['Jane Doe'], b: ['Joan Doe'] }, ['a=b'], 'ab'],
  ['two surnames', { a: ['Jane Doe'], b: ['Jane Roe'] }, ['a=b'], 'ab'],
  ['two of one document', { a: ['Jane Doe', 'J. Doe Junior'] }, ['a:0=a:1'], 'aa'],
  ['a document that is not there', { a: judge, b: striker }, ['a=z', 'b≠z'], 'a b'],
]

describe('what the reader said of people', () => {
  test.each(cases)('%s', (_, documents, words, expected) => {
    const all = parts(documents)
    expect(groups(mergeKnowledge(all, said(all, ...words)))).toBe(expected)
  })

  test.each(cases)('does not depend on which document is the newer: %s', (_, documents, words, expected) => {
    // Of a contradiction one half holds, whichever is told first.
    if (words.length === 3) return
    const all = parts(documents).reverse()
    expect(groups(mergeKnowledge(all, said(all, ...words)))).toBe(expected)
  })

  test('is told with whom it was said of, and of nobody else', () => {
    const all = parts({ a: judge, b: striker, c: ['Jo Roe'], d: ['Jo Roe'], e: ['Ann Poe'] })
    const { entities } = mergeKnowledge(all, said(all, 'a=b', 'c≠d'))
    expect(entities.map(({ name, judged }) => [name, judged])).toEqual([
      ['Jane Doe', { joined: true, apart: false }],
      ['Jo Roe', { joined: false, apart: true }],
      ['Jo Roe', { joined: false, apart: true }],
      ['Ann Poe', { joined: false, apart: false }],
    ])
  })

  test('of whom nothing was said stays as it was without', () => {
    const all = parts({ a: judge, b: striker, c: judge, d: ['Jo Roe'] })
    const plain = mergeKnowledge(all)
    expect(plain.entities.some((entity) => 'persons' in entity || 'judged' in entity)).toBe(false)
    const asked = mergeKnowledge(all, [])
    expect(asked.entities.map(({ persons: _, judged: __, ...rest }) => rest)).toEqual(plain.entities)
  })
})

describe('a page links', () => {
  const linked = (marked: string, knowledge: Knowledge) =>
    link(entitiesOf(marked), knowledge).map(({ background }) =>
      background.map(({ facts }) => facts.map(({ document }) => document).join('')),
    )
  const all = parts({
    a: ['Volodymyr Zelensky'],
    b: ['Volodymyr Zelenskyy'],
    c: ['Jane Doe'],
    d: ['Jane Roe'],
  })

  test.each(['Volodymyr Zelensky', 'Volodymyr Zelenskyy'])(
    'either name to all that is told of both: %s',
    (name) => {
      const marked = `[p ${name}] spoke.`
      expect(linked(marked, mergeKnowledge(all, []))).toEqual([[name.endsWith('yy') ? 'b' : 'a']])
      expect(linked(marked, mergeKnowledge(all, said(all, 'a=b')))).toEqual([['ab']])
    },
  )

  test('another surname too, and a third document’s person goes along', () => {
    const more = [...all, ...parts({ e: ['Jane Roe (judge)'] })]
    expect(linked('[p Jane Doe] spoke.', mergeKnowledge(more, said(more, 'c=d')))).toEqual([['cde']])
  })

  test('to two where they were told apart', () => {
    const two = parts({ a: doe, b: doe })
    expect(linked('[p Jane Doe] spoke.', mergeKnowledge(two, said(two, 'a≠b')))).toEqual([['a', 'b']])
  })
})

import { describe, expect, test } from 'vitest'
import { joinKnowledge } from '../../src/knowledge/join-knowledge.ts'
import type { Knowledge, KnownEntity } from '../../src/knowledge/knowledge.ts'
import { keysOnPage } from '../../src/knowledge/link/name-keys.ts'
import { link } from '../../src/knowledge/link.ts'
import { mergeKnowledge } from '../../src/knowledge/merge-knowledge.ts'
import { entitiesOf } from '../annotate/marked.ts'

/** A document that tells one thing of each of its entities: `person:Jane Doe (judge)`. */
function part(id: string, ...told: readonly string[]): Knowledge {
  const entities = told.map((one): KnownEntity => {
    const [, type, name = '', role = ''] = /^(\w+):(.+?)(?: \((.+)\))?$/.exec(one) ?? []
    const line = role || `${name} came`
    return {
      id: `${type}:${name}`,
      type: type as KnownEntity['type'],
      name,
      aliases: [name],
      roles: role ? [role] : [],
      facts: [{ kind: 'role', line, quote: `${line}.`, document: id, published: null, label: null }],
    }
  })
  return { documents: [{ id, title: id, url: null, published: null, publisher: null }], entities }
}

const shipped = mergeKnowledge([
  part('atlas', 'place:Kenya', 'place:Libya', 'organization:Associated Press'),
  part(
    'visit',
    'person:Oskar Lind (Swedish ambassador to Kenya)',
    'person:Eva Brandt (economist)',
    'place:Kenya',
  ),
])
const saved = [
  part(
    'new',
    'person:Oskar Lind (former Swedish ambassador)',
    'person:Eva Brandt (novelist)',
    'place:Nakuru',
  ),
  part('old', 'person:Oscar Lynd (coach)', 'person:Lind (ambassador)', 'organization:Lind', 'place:Kenya'),
]

/** Keys under which a marked text's entities are looked for. */
const keysIn = (marked: string) => entitiesOf(marked).flatMap(keysOnPage)

/** Names and lines of whoever a marked text's entities link to. */
const linksOf = (marked: string, knowledge: Knowledge) =>
  link(entitiesOf(marked), knowledge).map(({ name, background }) => [
    name,
    background.map((known) => [
      known.name,
      ...known.facts.map(({ document, line }) => `${document}: ${line}`),
    ]),
  ])

describe('what ships and what is saved', () => {
  test.each([
    '[p Oskar Lind] flew to [l Kenya].',
    'Ambassador [p Lind] flew to [l Nakuru] with [p Eva Brandt], a novelist.',
    '[p Eva Brandt] told the [o AP] so in [l Nakuru], [l Kenya].',
    '[p Oscar Lynd] smiled.',
    '[p Nobody Known] smiled.',
  ])('link as if all were merged: %s', (marked) => {
    const joined = joinKnowledge(keysIn(marked), shipped, saved)
    expect(linksOf(marked, joined)).toEqual(linksOf(marked, mergeKnowledge([shipped, ...saved])))
  })

  test('tell of one person together, each line with its document', () => {
    const marked = '[p Oskar Lind] smiled.'
    expect(linksOf(marked, joinKnowledge(keysIn(marked), shipped, saved))).toEqual([
      [
        'Oskar Lind',
        [['Oskar Lind', 'visit: Swedish ambassador to Kenya', 'new: former Swedish ambassador']],
      ],
    ])
  })

  test('without anything saved, what ships stays the object that it is, read once', () => {
    expect(joinKnowledge(keysIn('[p Oskar Lind] smiled.'), shipped, [])).toBe(shipped)
  })

  test('whom the page cannot mean is left where it is', () => {
    const { entities, documents } = joinKnowledge(keysIn('[l Kenya] won.'), shipped, [saved[1]!])
    expect(entities.map(({ name }) => name)).not.toContain('Libya')
    expect(documents.map(({ id }) => id)).toEqual(['atlas', 'visit', 'old'])
  })
})

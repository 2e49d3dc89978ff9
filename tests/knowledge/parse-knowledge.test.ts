import { describe, expect, test } from 'vitest'
import { compile } from '../../src/knowledge/compile.ts'
import { noKnowledge } from '../../src/knowledge/knowledge.ts'
import { parseKnowledge } from '../../src/knowledge/parse-knowledge.ts'
import { readModels } from '../../src/read-models.ts'

const source = {
  id: 'a.txt',
  title: 'A',
  url: 'https://example.org/',
  published: '2020-01-02',
  publisher: null,
}
const knowledge = compile(
  [
    {
      ...source,
      text: 'Ada Lovelace was an English mathematician. Ada Lovelace met Charles Babbage in London.',
    },
  ],
  readModels(),
)
const [entity] = knowledge.entities
const fact = { kind: 'event', line: 'b', quote: 'a b c', document: 'a.txt', published: null, label: null }
const withFact = (changed: object) => ({
  ...knowledge,
  entities: [{ ...entity, facts: [{ ...fact, ...changed }] }],
})

test('what is compiled is read back as it was', () => {
  expect(parseKnowledge(JSON.parse(JSON.stringify(knowledge)))).toEqual(knowledge)
  expect(parseKnowledge(noKnowledge)).toEqual(noKnowledge)
})

test('nothing else comes along', () => {
  const more = { ...knowledge, documents: [{ ...source, script: 'x' }], extra: 1 }
  expect(parseKnowledge(more)).toEqual(knowledge)
})

describe('what is no knowledge is refused in one line', () => {
  const cases: readonly (readonly [name: string, json: unknown, says: RegExp])[] = [
    ['nothing', null, /at the top/],
    ['no entities', { documents: [] }, /entities/],
    ['a line that is not in its quote', withFact({ line: 'x' }), /not in its quote/],
    ['a document that is not there', withFact({ document: 'b.txt' }), /names a document that is not there/],
    ['an unknown label', withFact({ label: 'true' }), /entities\.0\.facts\.0\.label/],
    ['a quote without end', withFact({ quote: `b${' '.repeat(20_000)}` }), /entities\.0\.facts\.0\.quote/],
    ['an id twice', { ...knowledge, entities: [entity, entity] }, /an id is there twice/],
    [
      'an address to run',
      { ...knowledge, documents: [{ ...source, url: 'javascript:0' }] },
      /documents\.0\.url/,
    ],
  ]
  test.each(cases)('%s', (_, json, says) => {
    expect(() => parseKnowledge(json)).toThrow(says)
    expect(() => parseKnowledge(json)).toThrow(/^This is no knowledge: [^\n]+$/)
  })
})

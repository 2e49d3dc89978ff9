import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile, type Source } from '../../src/knowledge/compile.ts'
import type { Knowledge } from '../../src/knowledge/knowledge.ts'
import { parseKnowledge } from '../../src/knowledge/parse-knowledge.ts'
import { readModels } from '../../src/read-models.ts'
import { readSeeds } from '../../src/seeds/read-seeds.ts'
import { shippedKnowledge as knowledge } from '../seeds/shipped-knowledge.ts'
import { articles } from './facts/articles-data.ts'

const seeds = join(import.meta.dirname, '../../seeds')
const models = readModels()

/** What every fact must hold, whatever the text. */
function check({ documents, entities }: Knowledge, sources: readonly Source[]) {
  const texts = new Map(sources.map(({ id, text }) => [id, text]))
  expect(documents.map(({ id }) => id)).toEqual([...texts.keys()])
  for (const { facts, aliases } of entities) {
    expect(aliases.length).toBeGreaterThan(0)
    for (const { line, quote, document } of facts) {
      expect(quote).toContain(line)
      expect(texts.get(document)).toContain(quote)
    }
  }
}

describe('the seeds that ship', () => {
  test('quote their documents word for word, and can be read back', async () => {
    check(knowledge, await readSeeds(seeds))
    const { documents, entities } = knowledge
    expect(parseKnowledge(JSON.parse(JSON.stringify(knowledge)))).toEqual({ documents, entities })
  })

  test('tell of a person what explains them best, first', () => {
    const karlov = knowledge.entities.find(({ name }) => name === 'Andrey Karlov')
    expect(karlov?.facts.map(({ kind, line }) => `${kind}: ${line}`)).toEqual([
      'role: Russian ambassador to Turkey',
      'role: had previously served as ambassador to North Korea',
      'description: a career diplomat',
      'event: was on Monday killed during an art exhibition in Ankara',
      expect.stringMatching(/^event: had been part of discussions/),
    ])
    expect(new Set(karlov?.facts.map(({ label }) => label))).toEqual(new Set([null]))
  })

  test('tell of no one who has no name', () => {
    expect(knowledge.entities.map(({ name }) => name.toLowerCase())).not.toContain('the gunman')
  })
})

test('whatever the text, every line is in its quote and every quote in its document', () => {
  const sentences = articles.flatMap(({ text }) => text.split(/(?<=[.”])\s/))
  const pieces = fc.oneof(
    fc.constantFrom(...sentences),
    fc.constantFrom(...sentences).map((sentence) => sentence.slice(0, sentence.length / 2)),
    fc.constantFrom('“', '”', '"', '(', ')', ',', '.', 'who', 'and', '\n', '\n\n', '—', '’s', '\ud83d\ude00'),
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => {
      const source = {
        id: 'a',
        title: 'a',
        url: null,
        published: null,
        publisher: null,
        text: parts.join(' '),
      }
      check(compile([source], models), [source])
    }),
    { numRuns: 60 },
  )
})

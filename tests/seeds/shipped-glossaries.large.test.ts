import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { zippedKnowledge } from '../../build/zipped-knowledge.ts'
import { fold } from '../../src/annotate/entities/name-key.ts'
import { parseKnowledge } from '../../src/knowledge/parse-knowledge.ts'
import { lineOf } from '../../src/knowledge/reference/line-of.ts'
import { type Reference, spelledOut } from '../../src/knowledge/reference/reference.ts'
import { shippedKnowledge } from './shipped-knowledge.ts'

const { reference: shipped = [] } = shippedKnowledge
const zipped = await zippedKnowledge('seeds')
const spelled = (reference: Reference): Reference =>
  reference.map((glossary) => ({ ...glossary, entries: spelledOut(glossary) }))

test('the knowledge that ships, glossaries and all, holds less than 400 kB', () => {
  expect(zipped.length).toBeLessThan(400_000)
})

test('what ships is what was compiled', async () => {
  expect(spelled(JSON.parse(gunzipSync(zipped).toString()).reference)).toEqual(spelled(shipped))
})

test('each is dated, and each of its lines is a part of a whole sentence', () => {
  const entries = shipped.flatMap(spelledOut)
  expect(entries.length).toBeGreaterThan(2_000)
  for (const { document } of shipped) expect(document.published).toMatch(/^\d{4}-\d\d-\d\d$/)
  for (const { names, text } of entries)
    for (const sentence of text) {
      expect(sentence).toMatch(/^(?:\p{Lu}|eBay ).*[^.]\.$/su)
      expect(sentence).toContain(lineOf(sentence, names))
      expect(lineOf(sentence, names)).not.toBe('')
    }
})

test('what shares a name with others says what tells it from them', () => {
  for (const { names, shared, where } of shipped.flatMap(spelledOut))
    if (shared) expect(where, names[0]).toBeDefined()
})

test('of two entries of one name, one at most means it whatever the page speaks of', () => {
  const alone = new Map<string, string>()
  for (const { about, entries } of spelled(shipped))
    for (const { names, text, shared } of entries)
      for (const key of new Set(names.map((name) => `${about} ${fold(name).replace(/^the /, '')}`))) {
        if (shared) continue
        expect(alone.get(key), `${key}: ${text[0]}`).toBeUndefined()
        alone.set(key, text[0] ?? '')
      }
})

test('knowledge of a pack brings no glossary along', () => {
  expect(parseKnowledge({ documents: [], entities: [], reference: shipped })).not.toHaveProperty('reference')
})

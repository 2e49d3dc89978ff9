import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { zippedKnowledge } from '../../build/zipped-knowledge.ts'
import { fold } from '../../src/annotate/entities/name-key.ts'
import { parseKnowledge } from '../../src/knowledge/parse-knowledge.ts'
import { lineOf } from '../../src/knowledge/reference/line-of.ts'
import { unpackGlossary } from '../../src/knowledge/reference/packed-glossary.ts'
import { readGlossaries } from '../../src/seeds/read-glossaries.ts'
import { shippedKnowledge } from './shipped-knowledge.ts'

const { reference: shipped = [] } = shippedKnowledge
const zipped = await zippedKnowledge('seeds')
const entries = shipped.flatMap(unpackGlossary)

test('the knowledge that ships, glossaries and all, holds less than 400 kB', () => {
  expect(zipped.length).toBeLessThan(400_000)
})

test('what ships is what was compiled', async () => {
  expect(JSON.parse(gunzipSync(zipped).toString())).toEqual(shippedKnowledge)
})

test('each entry is as it was written, with its document’s signs if it has none', async () => {
  const written = (await readGlossaries('seeds')).flatMap(({ shared, where, unless, entries }) => {
    const signs = { ...(shared && { shared }), ...(where && { where }), ...(unless && { unless }) }
    return entries.map((entry) => (entry.where ? entry : { ...signs, ...entry }))
  })
  expect(entries).toEqual(written)
})

test('each is dated, and each of its lines is a part of a whole sentence', () => {
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
  for (const { names, shared, where } of entries) if (shared) expect(where, names[0]).toBeDefined()
})

test('of two entries of one name, one at most means it whatever the page speaks of', () => {
  const alone = new Map<string, string>()
  for (const glossary of shipped)
    for (const { names, text, shared } of unpackGlossary(glossary))
      for (const key of new Set(
        names.map((name) => `${glossary.about} ${fold(name).replace(/^the /, '')}`),
      )) {
        if (shared) continue
        expect(alone.get(key), `${key}: ${text[0]}`).toBeUndefined()
        alone.set(key, text[0] ?? '')
      }
})

test('knowledge of a pack brings no glossary along', () => {
  expect(parseKnowledge({ documents: [], entities: [], reference: shipped })).not.toHaveProperty('reference')
})

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { zippedKnowledge } from '../../build/zipped-knowledge.ts'
import { fold } from '../../src/annotate/entities/name-key.ts'
import { parseKnowledge } from '../../src/knowledge/parse-knowledge.ts'
import { lineOf } from '../../src/knowledge/reference/line-of.ts'
import { type Reference, spelledOut } from '../../src/knowledge/reference/reference.ts'
import { compileSeeds } from '../../src/seeds/compile-seeds.ts'
import { readGlossaries } from '../../src/seeds/read-glossaries.ts'

let dir = ''
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'glossaries-'))
})
afterEach(() => rm(dir, { recursive: true }))

const head = 'title: Bodies\npublished: 2026-01-02\npublisher: Us\nabout: organization\n'

test('a glossary is a document of whole sentences, each about one thing', async () => {
  await writeFile(
    join(dir, 'bodies.yaml'),
    `${head}source: a table 1.2 (MIT)\nentries:\n  - names: [Acme, ACM]\n    unless: [exam]\n    text: Acme is a mill.\n`,
  )
  await writeFile(join(dir, 'a.meta.yaml'), 'title: T\n')
  await writeFile(join(dir, 'a.txt'), 'It rained.')
  const { documents, reference } = await compileSeeds(dir)
  expect(documents.map(({ id }) => id)).toEqual(['a.txt'])
  expect(reference).toEqual([
    {
      document: {
        id: 'bodies.yaml',
        title: 'Bodies',
        url: null,
        published: '2026-01-02',
        publisher: 'Us, from a table 1.2 (MIT)',
      },
      about: 'organization',
      entries: [{ names: ['Acme', 'ACM'], unless: ['exam'], text: ['Acme is a mill.'] }],
    },
  ])
})

test('the signs of a document are those of its entries that have none of their own', async () => {
  await writeFile(
    join(dir, 'bodies.yaml'),
    `${head}shared: true\nwhere: [Ghana]\nunless: [Kenya]\nentries:\n  - names: [Acme]\n    text: Acme is a mill.\n  - names: [Bolt]\n    where: [Accra]\n    text: Bolt is a mill.\n`,
  )
  const [glossary] = await readGlossaries(dir)
  expect(glossary && spelledOut(glossary)).toEqual([
    { names: ['Acme'], shared: true, where: ['Ghana'], unless: ['Kenya'], text: ['Acme is a mill.'] },
    { names: ['Bolt'], where: ['Accra'], text: ['Bolt is a mill.'] },
  ])
})

test('where it ships, a sentence has a sign for the name that it is about', async () => {
  await writeFile(
    join(dir, 'bodies.yaml'),
    `${head}entries:\n  - {names: [Acme $& Sons, Acme], text: Acme $& Sons is a mill of Acme.}\n`,
  )
  const [glossary]: Reference = JSON.parse(gunzipSync(await zippedKnowledge(dir)).toString()).reference
  expect(glossary?.entries[0]?.text).toEqual(['~ is a mill of Acme.'])
  expect(glossary && spelledOut(glossary)[0]?.text).toEqual(['Acme $& Sons is a mill of Acme.'])
})

test.each([
  [
    'no day',
    `${head.replace('2026-01-02', 'May')}entries:\n  - {names: [A], text: A is.}\n`,
    /g\.yaml:2: “published” must/,
  ],
  [
    'another kind',
    `${head.replace('organization', 'thing')}entries:\n  - {names: [A], text: A is.}\n`,
    /g\.yaml:4: “about” must be one/,
  ],
  [
    'an unknown key',
    `${head}entries:\n  - names: [A]\n    text: A is.\n    age: 3\n`,
    /g\.yaml:8: “entries\.0\.age” /,
  ],
  ['no text', `${head}entries:\n  - names: [A]\n`, /g\.yaml:6: “entries\.0\.text” /],
  ['no name', `${head}entries:\n  - {names: [], text: A is.}\n`, /g\.yaml:6: “entries\.0\.names” is empty/],
  [
    'that sign',
    `${head}entries:\n  - {names: [A], text: ~ A is.}\n`,
    /g\.yaml:6: “entries\.0\.text” holds “~”/,
  ],
  ['no YAML', `${head}entries: [\n`, /g\.yaml:\d: this is not YAML/],
])('%s stops the build', async (_, yaml, says) => {
  await writeFile(join(dir, 'g.yaml'), yaml)
  await expect(readGlossaries(dir)).rejects.toThrow(says)
  await expect(readGlossaries(dir)).rejects.toThrow(/^[^\n]+$/)
})

test('JSON that is none stops the build', async () => {
  await writeFile(join(dir, 'g.json'), '{')
  await expect(readGlossaries(dir)).rejects.toThrow(/g\.json:1: this is not JSON/)
})

const shipped = await readGlossaries('seeds')
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

test.each([
  ['The AP is a news agency.', ['Associated Press', 'AP'], 'news agency'],
  ['Tottenham Hotspur is a club.', ['Tottenham', 'Spurs'], 'Tottenham Hotspur is a club'],
  ['Tottenham Hotspur is a club.', ['Tottenham', 'Tottenham Hotspur'], 'club'],
  ['The Church of England is a church.', ['Church'], 'The Church of England is a church'],
  ['It was founded in 1846.', ['Associated Press'], 'was founded in 1846'],
])('%s: of %j', (sentence, names, line) => {
  expect(lineOf(sentence, names)).toBe(line)
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

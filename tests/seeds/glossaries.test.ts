import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { zippedKnowledge } from '../../build/zipped-knowledge.ts'
import { lineOf } from '../../src/knowledge/reference/line-of.ts'
import { packGlossary, unpackGlossary } from '../../src/knowledge/reference/packed-glossary.ts'
import type { Reference } from '../../src/knowledge/reference/reference.ts'
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
  const glossaries = await readGlossaries(dir)
  expect(reference).toEqual(glossaries.map(packGlossary))
  expect(glossaries).toEqual([
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
  expect(glossary && unpackGlossary(packGlossary(glossary))).toEqual([
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
  expect(glossary?.text).toBe('~ is a mill of Acme.')
  expect(glossary && unpackGlossary(glossary)[0]?.text).toEqual(['Acme $& Sons is a mill of Acme.'])
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
  [
    'a name over two lines',
    `${head}entries:\n  - names: ["A\\nB"]\n    text: A B is.\n`,
    /g\.yaml:6: “entries\.0\.names\.0” holds a tab or a line break/,
  ],
  [
    'a tab in a sentence',
    `${head}entries:\n  - {names: [A], text: "A\\tis."}\n`,
    /g\.yaml:6: “entries\.0\.text” holds a tab or a line break/,
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

test.each([
  ['The AP is a news agency.', ['Associated Press', 'AP'], 'news agency'],
  ['Tottenham Hotspur is a club.', ['Tottenham', 'Spurs'], 'Tottenham Hotspur is a club'],
  ['Tottenham Hotspur is a club.', ['Tottenham', 'Tottenham Hotspur'], 'club'],
  ['The Church of England is a church.', ['Church'], 'The Church of England is a church'],
  ['It was founded in 1846.', ['Associated Press'], 'was founded in 1846'],
])('%s: of %j', (sentence, names, line) => {
  expect(lineOf(sentence, names)).toBe(line)
})

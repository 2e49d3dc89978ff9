import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { compileSeeds } from '../../src/seeds/compile-seeds.ts'
import { readSeeds } from '../../src/seeds/read-seeds.ts'
import { shippedKnowledge } from './shipped-knowledge.ts'

let dir = ''
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'seeds-'))
})
afterEach(() => rm(dir, { recursive: true }))

async function put(files: Readonly<Record<string, string | Uint8Array>>) {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true })
    await writeFile(join(dir, path), content)
  }
}

describe('what is read', () => {
  test('a text without metadata is undated and known by its first words', async () => {
    await put({
      'a.txt': 'Ada Lovelace wrote the first program for a machine that was never built.\nThe end.',
    })
    expect(await readSeeds(dir)).toEqual([
      {
        id: 'a.txt',
        title: 'Ada Lovelace wrote the first program for a…',
        url: null,
        published: null,
        publisher: null,
        text: 'Ada Lovelace wrote the first program for a machine that was never built.\nThe end.',
      },
    ])
  })

  test('a short first sentence is a title without an ellipsis', async () => {
    await put({ 'a.txt': 'Advertisement\nIt rained. The match was off.' })
    expect((await readSeeds(dir))[0]?.title).toBe('It rained.')
  })

  test('a sidecar describes its text', async () => {
    await put({
      'news/b.txt': 'It rained.',
      'news/b.meta.yaml':
        'title: "Rain: a report"\nurl: https://example.org/rain\npublished: 2016-12-19\npublisher: The Example\n',
    })
    expect(await readSeeds(dir)).toEqual([
      {
        id: 'news/b.txt',
        title: 'Rain: a report',
        url: 'https://example.org/rain',
        published: '2016-12-19',
        publisher: 'The Example',
        text: 'It rained.',
      },
    ])
  })

  test('Markdown keeps its prose, a block a line, and loses its markup', async () => {
    await put({
      'c.md': [
        '---',
        'published: 2020-02-29',
        '---',
        '# A *bold* claim',
        '',
        'Ada **Lovelace** wrote to [Charles',
        'Babbage](https://example.org) &amp; others.',
        '',
        '- one item',
        '- another',
        '',
        '> “Quoted,” she said.',
        '',
        '| name | year |',
        '|---|---|',
        '| Ada | 1815 |',
        '',
        '```',
        'code()',
        '```',
        '![a picture](a.png)',
        '<div>raw</div>',
      ].join('\n'),
    })
    const [source] = await readSeeds(dir)
    expect(source?.published).toBe('2020-02-29')
    expect(source?.text.split('\n')).toEqual([
      'A bold claim',
      'Ada Lovelace wrote to Charles Babbage & others.',
      'one item',
      'another',
      '“Quoted,” she said.',
      'name year',
      'Ada 1815',
    ])
  })

  test('the README, hidden files and their order', async () => {
    await put({
      'README.md': '# x',
      '.DS_Store': '',
      '.git/a.txt': '',
      'b.txt': 'B.',
      'a/z.txt': 'Z.',
      'a.md': 'A.',
    })
    expect((await readSeeds(dir)).map(({ id }) => id)).toEqual(['a.md', 'a/z.txt', 'b.txt'])
  })

  test('a byte order mark and Windows line ends change nothing', async () => {
    await put({ 'a.md': '\ufeff---\r\ntitle: T\r\n---\r\nIt rained.\r\n' })
    expect(await readSeeds(dir)).toMatchObject([{ title: 'T', text: 'It rained.' }])
  })
})

describe('what stops the build names the file, the line and what to do', () => {
  const cases: readonly {
    readonly name: string
    readonly files: Readonly<Record<string, string | Uint8Array>>
    readonly says: RegExp
  }[] = [
    {
      name: 'empty',
      files: { 'a.txt': ' \n' },
      says: /a\.txt:1: there is no sentence here; write some text or/,
    },
    { name: 'only furniture', files: { 'a.txt': 'Advertisement\n' }, says: /a\.txt:1: there is no sentence/ },
    {
      name: 'empty below its front matter',
      files: { 'a.md': '---\ntitle: T\n---\n' },
      says: /a\.md:4: there is no/,
    },
    {
      name: 'Latin-1',
      files: { 'a.txt': Buffer.from('One.\nCaf\u00e9.', 'latin1') },
      says: /a\.txt:2: byte 8 of the file is not UTF-8; save/,
    },
    { name: 'UTF-16', files: { 'a.txt': Buffer.from('\ufeffOne.', 'utf16le') }, says: /a\.txt:1: byte 0 of/ },
    {
      name: 'an unknown key',
      files: { 'a.md': '---\ntitle: T\nauthor: N\n---\nA.' },
      says: /a\.md:3: “author” is no key that a seed has; write lines such as “title: …”, with the keys title, url/,
    },
    {
      name: 'no day',
      files: { 'a.txt': 'A.', 'a.meta.yaml': '# c\npublished: 2015-02-29' },
      says: /a\.meta\.yaml:2: “published” must be a day such as 2016-12-19/,
    },
    {
      name: 'a day in words',
      files: { 'a.md': '---\npublished: last May\n---\nA.' },
      says: /a\.md:2: “published” must/,
    },
    {
      name: 'no address',
      files: { 'a.md': '---\nurl: javascript:x\n---\nA.' },
      says: /a\.md:2: “url” must be a full/,
    },
    {
      name: 'a number',
      files: { 'a.md': '---\npublisher: 1843\n---\nA.' },
      says: /“publisher” must be text: put it in/,
    },
    { name: 'no value', files: { 'a.md': '---\ntitle:\n---\nA.' }, says: /a\.md:2: “title” must be text/ },
    {
      name: 'a key twice',
      files: { 'a.md': '---\ntitle: a\ntitle: b\n---\nA.' },
      says: /a\.md:3: this is not YAML/,
    },
    { name: 'no YAML', files: { 'a.md': '---\ntitle: "a\n---\nA.' }, says: /a\.md:\d: this is not YAML/ },
    { name: 'no map', files: { 'a.md': '---\n- a\n---\nA.' }, says: /a\.md:2: these are no keys and values/ },
    {
      name: 'an open front matter',
      files: { 'a.md': '---\ntitle: T\nA.' },
      says: /a\.md:1: the front matter does not end/,
    },
    {
      name: 'a lonely sidecar',
      files: { 'b.meta.yaml': 'title: T' },
      says: /b\.meta\.yaml:1: there is no b\.txt/,
    },
    {
      name: 'another kind',
      files: { 'a.pdf': 'A.' },
      says: /a\.pdf:1: a seed is a \.txt, \.md or \.yaml file; convert/,
    },
  ]
  test.each(cases)('$name', async ({ files, says }) => {
    await put(files)
    await expect(readSeeds(dir)).rejects.toThrow(says)
    await expect(readSeeds(dir)).rejects.toThrow(/^[^\n]+$/)
  })
})

test('adding a file is all it takes', async () => {
  await put({ 'a.txt': 'Ada Lovelace met Charles Babbage in London.' })
  const names = async () => (await compileSeeds(dir)).entities.map(({ name }) => name)
  expect(await names()).not.toContain('Grace Hopper')
  await put({ 'b.txt': 'Grace Hopper was an American computer scientist.' })
  expect(await names()).toContain('Grace Hopper')
  expect(await names()).toContain('Ada Lovelace')
})

test('the seeds that ship compile, each into a document', async () => {
  const seeds = join(import.meta.dirname, '../../seeds')
  const { documents, entities } = shippedKnowledge
  expect(documents.map(({ id }) => id)).toEqual((await readSeeds(seeds)).map(({ id }) => id))
  expect(entities.length).toBeGreaterThan(0)
})

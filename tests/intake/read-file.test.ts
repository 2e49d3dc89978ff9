import { strToU8, type Zippable, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Entry } from '../../src/intake/entry.ts'
import { readFile } from '../../src/intake/read-file.ts'

async function read(name: string, content: string | Uint8Array, size?: number): Promise<Entry[]> {
  const bytes = new Uint8Array(typeof content === 'string' ? strToU8(content) : content)
  const entries: Entry[] = []
  for await (const entry of readFile({ name, size: size ?? bytes.length, bytes: async () => bytes }))
    entries.push(entry)
  return entries
}
const zip = (files: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ) as Zippable,
  )
const refusals = async (name: string, content: string | Uint8Array, size?: number) =>
  (await read(name, content, size)).flatMap((entry) =>
    'refused' in entry ? [[entry.name, entry.refused]] : [],
  )
const taken = async (name: string, content: string | Uint8Array) =>
  (await read(name, content)).flatMap((entry) => ('article' in entry ? [entry.article] : []))

describe('a file by itself', () => {
  test('a text is called as its file', async () => {
    expect(await taken('notes/harbour opens.txt', 'The harbour opened.\r\nIt rained.')).toEqual([
      { title: 'harbour opens', text: 'The harbour opened.\nIt rained.' },
    ])
  })

  test('Markdown says of itself what our seeds say', async () => {
    const markdown =
      '---\ntitle: Harbour opens\nurl: https://news.example/a\npublished: 2020-05-02\npublisher: Courier\n---\n# Head\n\nThe **harbour** opened.'
    expect(await taken('a.md', markdown)).toEqual([
      {
        title: 'Harbour opens',
        url: 'https://news.example/a',
        published: '2020-05-02',
        publisher: 'Courier',
        text: 'Head\nThe harbour opened.',
      },
    ])
  })

  test('or what Obsidian’s Web Clipper writes; the day of clipping is no day of publication', async () => {
    const clipped =
      '---\ntitle: "Harbour opens"\nsource: "https://news.example/a"\nauthor:\n  - "[[Ines Marlow]]"\n  - "[[people/tr|Tomas Reyes]]"\npublished:\ncreated: 2024-01-02\ndescription: "x"\ntags:\n  - "clippings"\n---\nThe harbour opened.'
    expect(await taken('Clippings/a.md', clipped)).toEqual([
      {
        title: 'Harbour opens',
        url: 'https://news.example/a',
        publisher: 'Ines Marlow, Tomas Reyes',
        text: 'The harbour opened.',
      },
    ])
  })

  test('what it says of itself is data: no other address than the web’s, no keys of objects, nothing that runs', async () => {
    const odd =
      '---\ntitle: <img src=x onerror=alert(1)>\nurl: javascript:alert(1)\nsource: data:text/html,x\n__proto__:\n  publisher: Evil\nconstructor: x\npublished: 2020-02-31\n---\nText.'
    expect(await taken('a.md', odd)).toEqual([{ title: '<img src=x onerror=alert(1)>', text: 'Text.' }])
  })

  test.each([
    ['another kind', 'a.exe', 'MZ', 'kind'],
    ['no ending', 'README', 'text', 'kind'],
    ['nothing in it', 'a.txt', ' \n', 'empty'],
    ['another encoding', 'a.txt', new Uint8Array([0x66, 0xfc, 0x72]), 'not-utf8'],
    ['no text', 'a.txt', 'a\0b', 'not-utf8'],
    ['front matter without an end', 'a.md', '---\ntitle: x\nText', 'front-matter'],
    ['front matter that is no YAML', 'a.md', '---\ntitle: [x\n---\nText', 'front-matter'],
    ['aliases that multiply', 'a.md', `---\n${laughs()}\n---\nText`, 'front-matter'],
    ['a broken archive', 'a.zip', 'PK what?', 'zip-broken'],
    ['JSON that is no pack', 'a.json', '{"a": 1}', 'pack-index'],
    ['no JSON', 'a.json', '{', 'pack-index'],
  ])('is refused for %s', async (_, name, content, why) => {
    expect(await refusals(name, content)).toEqual([[name, why]])
  })

  test('is refused for a million levels of JSON, or of front matter, as for anything else', async () => {
    const levels = 1_000_000
    expect(await refusals('a.json', '['.repeat(levels) + ']'.repeat(levels))).toEqual([
      ['a.json', 'pack-index'],
    ])
    const inIndex = `{"index": ${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}}`
    expect(await refusals('a.json', inIndex)).toEqual([['a.json', 'pack-index']])
    const inFrontMatter = `---\na: ${'['.repeat(levels)}${']'.repeat(levels)}\n---\nText`
    expect(await refusals('a.md', inFrontMatter)).toEqual([['a.md', 'front-matter']])
  })

  test.each([
    ['a.txt', 17_000_000],
    ['a.json', 17_000_000],
    ['a.zip', 65_000_000],
  ])('is not even read when it is too large: %s of %i bytes', async (name, size) => {
    const read = readFile({ name, size, bytes: () => Promise.reject(new Error('it was read')) })
    expect(await read.next()).toMatchObject({ value: { refused: 'too-large' } })
  })
})

function laughs(): string {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]']
  for (let n = 1; n < 8; n++)
    lines.push(
      `a${n}: &a${n} [${Array(10)
        .fill(`*a${n - 1}`)
        .join(', ')}]`,
    )
  return lines.join('\n')
}

describe('an archive of files', () => {
  test('gives each, called by its place; what systems put beside them is left', async () => {
    const archive = zip({
      'a/one.txt': 'One.',
      'b.md': 'Two.',
      '__MACOSX/a/._one.txt': 'x',
      'a/.DS_Store': 'x',
    })
    const entries = await read('all.zip', archive)
    expect(entries.map(({ name }) => name)).toEqual(['all.zip/a/one.txt', 'all.zip/b.md'])
  })

  test.each(['../../etc/passwd.txt', '/etc/passwd.txt', 'a\\..\\b.txt', 'C:/a.txt', 'a/../../b.txt'])(
    'takes nothing that leads out of it: %s',
    async (name) => {
      expect(await refusals('all.zip', zip({ [name]: 'Text.', 'good.txt': 'Good.' }))).toEqual([
        [`all.zip/${name}`, 'zip-path'],
      ])
    },
  )

  test('takes a file with a prototype’s name for what it is: none', async () => {
    const archive = zip({ __proto__x: 'Text.' })
    const renamed = Buffer.from(
      Buffer.from(archive).toString('latin1').replaceAll('__proto__x', '__proto__.'),
      'latin1',
    )
    expect(await refusals('all.zip', renamed)).toEqual([['all.zip/__proto__.', 'kind']])
  })

  test('is left when it unpacks to a thousand times its size, whatever its headers say', async () => {
    const bomb = zip({ 'bomb.txt': new Uint8Array(20_000_000), 'after.txt': 'After.' })
    expect(bomb.length).toBeLessThan(25_000)
    expect((await refusals('bomb.zip', bomb))[0]).toEqual(['bomb.zip/bomb.txt', 'zip-bomb'])
    const lying = bomb.slice()
    // The sizes in the header of the first file and in the directory.
    const view = new DataView(lying.buffer)
    for (let at = 0; at + 30 < lying.length; at++) {
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 100, true)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true)
    }
    expect((await refusals('bomb.zip', lying))[0]).toEqual(['bomb.zip/bomb.txt', 'zip-bomb'])
  })

  test('that is cut off is told to be broken', async () => {
    const archive = zip({ 'a.txt': 'One. '.repeat(5000), 'b.txt': 'Two.' })
    const told = await refusals('all.zip', archive.subarray(0, archive.length - 30))
    expect(told).toEqual([['all.zip', 'zip-broken']])
  })

  test('inside an archive is not opened', async () => {
    expect(await refusals('all.zip', zip({ 'in.zip': zip({ 'a.txt': 'x' }) }))).toEqual([
      ['all.zip/in.zip', 'zip-in-zip'],
    ])
  })
})

const index = { format: 1, title: 'Bodies', revision: 2, author: 'Office' }
const text = 'Leyla Demir is a grain trader from Istanbul.'
const document = { id: 'a', title: 'Trader', url: 'https://news.example/a', published: '2020-05-02', text }
const fact = {
  document: 'a',
  entity: {
    type: 'person',
    name: 'Leyla Demir',
    aliases: ['Leyla Demir'],
    roles: ['grain trader'],
    facts: [{ kind: 'role', line: 'a grain trader', quote: text, label: null }],
  },
}
const pack = (files: Record<string, unknown>): Uint8Array =>
  zip(
    Object.fromEntries(
      Object.entries(files).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.map((one) => JSON.stringify(one)).join('\n') : JSON.stringify(value),
      ]),
    ),
  )
const whole = { 'index.json': index, 'documents.jsonl': [document], 'facts.jsonl': [fact] }

describe('a pack', () => {
  test('gives what it says of itself, then its documents with what they tell', async () => {
    const [about, first, ...rest] = await read('p.zip', pack(whole))
    expect(about).toMatchObject({ pack: { title: 'Bodies', revision: 2, author: 'Office', licence: null } })
    expect(first).toMatchObject({
      article: { text, title: 'Trader', url: 'https://news.example/a', published: '2020-05-02' },
      entities: [fact.entity],
    })
    expect(rest).toEqual([])
    const json = JSON.stringify({ index, documents: [document], facts: [fact] })
    expect((await read('p.json', json)).slice(0, 2)).toMatchObject([
      { pack: { title: 'Bodies' } },
      { entities: [fact.entity] },
    ])
  })

  test('without facts leaves them to be found', async () => {
    const { 'facts.jsonl': _, ...rest } = whole
    expect((await read('p.zip', pack(rest)))[1]).toMatchObject({ entities: null })
  })

  test('may have its files in any order', async () => {
    const { 'index.json': last, 'documents.jsonl': documents, 'facts.jsonl': facts } = whole
    const other = { 'facts.jsonl': facts, 'documents.jsonl': documents, 'index.json': last }
    expect(await read('p.zip', pack(other))).toEqual(await read('p.zip', pack(whole)))
  })

  test('that breaks before it says what it is gives nothing, wherever its documents stand', async () => {
    const { 'index.json': last, ...first } = whole
    const broken = pack({ ...first, '../out.txt': 'x', 'index.json': last })
    expect(await read('p.zip', broken)).toEqual([
      { name: 'p.zip/../out.txt', refused: 'zip-path', stops: true },
    ])
  })

  test('whose parts wait for each other beyond all measure is too large', async () => {
    const part = new Uint8Array(25_000_000).fill(97)
    const names = ['documents-1.jsonl', 'documents-2.jsonl', 'facts-1.jsonl', 'facts-2.jsonl']
    const files = names.map((name) => [name, name.startsWith('facts') ? strToU8('x') : part] as const)
    const index = strToU8('{"format": 1, "title": "Bodies", "revision": 2}')
    const bytes = zipSync(Object.fromEntries([['index.json', index], ...files]), { level: 0 })
    const entries = await read('p.zip', bytes)
    expect(entries.at(-1)).toMatchObject({
      name: 'p.zip/documents-2.jsonl',
      refused: 'too-large',
      stops: true,
    })
  })

  const evil = JSON.parse('{"id":"a","text":"x","__proto__":{"url":"https://x.example/"},"constructor":1}')
  test('takes fields by their names, and no others', async () => {
    const { 'facts.jsonl': _, ...rest } = whole
    const [, first] = await read('p.zip', pack({ ...rest, 'documents.jsonl': [evil] }))
    expect(first).toMatchObject({ article: { text: 'x' } })
    expect(first && 'article' in first && Object.keys(first.article)).toEqual(['text'])
  })

  test.each([
    ['no index', { 'index.json': { title: 'x' } }, 'pack-index'],
    ['a format of the future', { 'index.json': { ...index, format: 2, more: true } }, 'pack-newer'],
    ['a broken line', { 'documents.jsonl': [document, 'x'] }, 'pack-line'],
    [
      'an address that runs',
      { 'documents.jsonl': [{ ...document, url: 'javascript:alert(1)' }] },
      'pack-line',
    ],
    ['a day that is none', { 'documents.jsonl': [{ ...document, published: '2020-02-31' }] }, 'pack-line'],
    ['one id twice', { 'documents.jsonl': [document, { ...document, text: `${text} More.` }] }, 'pack-twice'],
    [
      'a quotation that is none',
      { 'documents.jsonl': [{ ...document, text: 'Something else.' }] },
      'pack-fact',
    ],
    ['facts of no document', { 'facts.jsonl': [fact, { ...fact, document: 'b' }] }, 'pack-fact'],
    [
      'a fact of no kind',
      { 'facts.jsonl': [{ ...fact, entity: { ...fact.entity, type: 'ship' } }] },
      'pack-line',
    ],
  ])('is refused as a whole for %s', async (_, change, why) => {
    const entries = await read('p.zip', pack({ ...whole, ...change }))
    expect(entries.at(-1)).toMatchObject({ refused: why, stops: true })
  })
})

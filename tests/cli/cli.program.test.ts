import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ended, root, runCli, startCli } from './run-cli.ts'

const seed = 'seeds/000_9a0369e46cc73d2e.txt'

let dir = ''
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'annotate-'))
})
afterAll(() => rm(dir, { recursive: true }))
const put = async (name: string, content: string | Uint8Array) => {
  await writeFile(join(dir, name), content)
  return join(dir, name)
}

interface Output {
  readonly id: unknown
  readonly text: string
  readonly isArticle: boolean
  readonly entities: readonly {
    readonly name: string
    readonly known: boolean
    readonly mentions: readonly { readonly start: number; readonly end: number; readonly kind: string }[]
    readonly facts: readonly { readonly line: string; readonly quote: string; readonly document: string }[]
  }[]
}

describe('one text', () => {
  test('from a file, by the documented command, with every field of the contract', async () => {
    const child = spawn('npm', ['run', '-s', 'annotate', '--', seed], { cwd: root })
    const { status, stdout, stderr } = await ended(child, '')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const output = JSON.parse(stdout)
    expect(Object.keys(output)).toEqual(['id', 'text', 'entities', 'claims', 'dates', 'sourcing', 'headline'])
    expect(Object.keys(output.sourcing)).toEqual(['named', 'documents', 'unnamed', 'nobody', 'own'])
    expect(output.id).toBe(seed)
    const [entity] = output.entities
    expect(entity).toMatchObject({ type: 'person', name: 'Andrey Karlov', known: true })
    expect(Object.keys(entity)).toEqual(['id', 'type', 'name', 'known', 'salience', 'mentions', 'facts'])
    expect(output.text.slice(0, 13)).toBe('Andrey Karlov')
    expect(entity.mentions[0]).toEqual({ start: 0, end: 13, kind: 'name', because: expect.any(String) })
    expect(Object.keys(entity.facts[0])).toEqual(['kind', 'line', 'quote', 'document', 'published', 'label'])
    for (const claim of output.claims) {
      expect(claim.because).toMatch(/^(?:“|it |the )/)
      expect(Object.keys(claim)).toEqual([
        'start',
        'end',
        'label',
        'also',
        'confidence',
        'cue',
        'source',
        'sourceEntity',
        'via',
        'because',
        'rule',
        'run',
      ])
    }
    for (const date of output.dates) expect(Object.keys(date)).toEqual(['start', 'end', 'value', 'precision'])
    for (const { facts } of (output as Output).entities)
      for (const { line, quote, document } of facts) {
        expect(quote).toContain(line)
        if (!document.startsWith('reference/')) expect(output.text).toContain(quote)
      }
  })

  test('in another language: as little as the extension finds', async () => {
    const text =
      'Der Damm ist sicher, sagte Anna Berg am Montag in Wien vor der versammelten Presse. '.repeat(9)
    const { status, stdout, stderr } = await runCli([], text)
    expect(JSON.parse(stdout)).toEqual({
      id: null,
      text,
      isEnglish: false,
      entities: [],
      claims: [],
      dates: [],
      sourcing: { named: 0, documents: 0, unnamed: 0, nobody: 0, own: 0 },
      headline: null,
    })
    expect(stderr).toContain('not English')
    expect(status).toBe(0)
  })

  test('from standard input; a byte order mark is no part of the text', async () => {
    const { stdout } = await runCli([], '\ufeffAngela Merkel spoke in Berlin.')
    const output: Output = JSON.parse(stdout)
    expect(output).toMatchObject({ id: null, text: 'Angela Merkel spoke in Berlin.' })
    expect(output.entities.map(({ name }) => name)).toContain('Berlin')
  })
})

test('what an article rests on, and whether its title is firmer', async () => {
  const text =
    'The plant opened in 1990. Officials said the plant poisoned the river Elbe for years. “It\u00a0is old. It will close,” said Mrs.\u00a0Holt.'
  const titles = ['Plant poisoned river for years', undefined]
  const records = titles.map((title, id) => JSON.stringify({ id, text, title }))
  const { stdout } = await runCli(['--jsonl'], records.join('\n'))
  const [titled, untitled] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const { claims, sourcing, headline } = titled
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  expect(sourcing).toEqual({ named: 1, documents: 0, unnamed: 1, nobody: 0, own: 1 })
  expect(headline).toEqual({ claim: 0 })
  expect(words(claims[0])).toBe('the plant poisoned the river Elbe for years')
  expect(claims.map(({ run }: { run: number | null }) => run)).toEqual([null, 1, 1])
  expect(claims[2].source.map(words)).toEqual(['Mrs.\u00a0Holt'])
  expect(untitled.headline).toBeNull()
})

test('dates are reckoned from the day of publication, and from no other', async () => {
  const text = 'The bridge was opened on 4 May 2009. It was closed on Monday.'
  const day = { start: 25, end: 35, value: '2009-05-04', precision: 'day' }
  const monday = { start: 54, end: 60, precision: 'day' }
  const dated = JSON.parse((await runCli(['--published', '2016-12-21'], text)).stdout)
  expect(dated.dates).toEqual([day, { ...monday, value: '2016-12-19' }])
  expect(JSON.parse((await runCli([], text)).stdout).dates).toEqual([day, { ...monday, value: null }])
  const records = ['2016-12-21T06:00:00Z', 'yesterday', null].map((published, id) => ({
    id,
    text,
    published,
  }))
  const { stdout } = await runCli(['--jsonl'], records.map((record) => JSON.stringify(record)).join('\n'))
  const values = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).dates[1].value)
  expect(values).toEqual(['2016-12-19', null, null])
})

test('facts come from the packs as well, be they folders or JSON', async () => {
  const text = 'Grace Hopper and Andrey Karlov are two names.'
  const folder = await mkdtemp(join(dir, 'pack-'))
  await writeFile(join(folder, 'a.txt'), 'Grace Hopper was an American computer scientist.')
  const pack = {
    documents: [{ id: 'j', title: 'J', url: null, published: '2020-01-02', publisher: null }],
    entities: [
      {
        id: 'person:grace-hopper',
        type: 'person',
        name: 'Grace Hopper',
        aliases: ['Grace Hopper'],
        roles: [],
        facts: [{ kind: 'event', line: 'b c', quote: 'a b c', document: 'j', published: null, label: null }],
      },
    ],
  }
  const json = await put('pack.json', JSON.stringify(pack))
  const factsWith = async (...args: readonly string[]) => {
    const output: Output = JSON.parse((await runCli(args, text)).stdout)
    return (name: string) =>
      output.entities.find((entity) => entity.name === name)?.facts.map(({ document }) => document) ?? []
  }
  expect((await factsWith())('Grace Hopper')).toEqual([])
  expect(new Set((await factsWith('--pack', folder))('Grace Hopper'))).toEqual(new Set(['a.txt']))
  const factsOf = await factsWith('--pack', json)
  expect(factsOf('Grace Hopper')).toEqual(['j'])
  expect(factsOf('Andrey Karlov')).toContain('000_9a0369e46cc73d2e.txt')
})

describe('records', () => {
  test('come out in their order, bad ones told and left out', async () => {
    const lines = [
      JSON.stringify({ id: 'a', text: 'Berlin is in Germany.', genre: 'unknown keys are left alone' }),
      '{"id": "b", "text": ',
      '',
      JSON.stringify({ id: 'c' }),
      JSON.stringify({ text: 'No name.' }),
      JSON.stringify('d'),
      JSON.stringify({ id: 'd', text: 'T.', url: 1 }),
      Buffer.from('{"id": "e", "text": "caf\u00e9"}', 'latin1'),
      JSON.stringify({ id: 6, text: 'Paris is in France.', published: null }),
      JSON.stringify({ id: 'g', text: `x${' x'.repeat(10_000_000)}` }),
      JSON.stringify({ id: 'h', text: 'Rome is in Italy.' }),
    ]
    const input = Buffer.concat(lines.flatMap((line) => [Buffer.from(line as string), Buffer.from('\r\n')]))
    const file = await put('records.jsonl', input)
    const { status, stdout, stderr } = await runCli(['--jsonl', file])
    const outputs: Output[] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(outputs.map(({ id }) => id)).toEqual(['a', 6, 'h'])
    expect(Object.keys(outputs[0] ?? {})).toEqual([
      'id',
      'entities',
      'claims',
      'dates',
      'sourcing',
      'headline',
    ])
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringContaining(`${file}:2: this is not JSON (`),
      `${file}:4: there is no “text”`,
      `${file}:5: there is no “id” that is text or a number`,
      `${file}:6: this is no record: write {"id": …, "text": …}`,
      `${file}:7: “url” is not text`,
      `${file}:8: byte 24 of the line is not UTF-8: save it as UTF-8`,
      `${file}:10: this line is longer than 2 MiB: no article is`,
    ])
    expect(status).toBe(2)
  })

  test('each is answered before the next is read', async () => {
    const child = startCli(['--jsonl'])
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    for (const id of ['one', 'two']) {
      child.stdin.write(`${JSON.stringify({ id, text: 'Oslo is in Norway.' })}\n`)
      expect(JSON.parse((await lines.next()).value).id).toBe(id)
    }
    child.stdin.end()
    expect(await once(child, 'exit')).toEqual([0, null])
  })

  test('a reader that has had enough ends it quietly', async () => {
    const child = startCli(['--jsonl'])
    let stderr = ''
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    child.stdin.on('error', () => {}) // it does not read all of this
    child.stdin.write(`${JSON.stringify({ id: 1, text: 'Oslo is in Norway.' })}\n`.repeat(2000))
    await once(child.stdout, 'data')
    child.stdout.destroy()
    expect(await once(child, 'exit')).toEqual([0, null])
    expect(stderr).toBe('')
  })
})

describe('pages', () => {
  const paragraph =
    'The council of Springfield met on Monday to discuss the bridge, and it will meet again next week. '
  const page = (body: string) =>
    `<!doctype html><html lang="en-GB"><head><title>A bridge for Springfield</title>
    <meta property="og:type" content="article"><meta property="article:published_time" content="2024-03-01T23:30:00+02:00">
    </head><body><nav><a href="/">Home</a></nav>${body}</body></html>`
  const article = page(
    `<article><h1>A bridge for Springfield</h1>${`<p>${paragraph.repeat(3)}</p>`.repeat(5)}</article>`,
  )

  test('an article is found, with what its page says about it', async () => {
    const { status, stdout } = await runCli(['--html', await put('article.html', article)])
    const output: Output = JSON.parse(stdout)
    expect(status).toBe(0)
    expect(output).toMatchObject({
      isArticle: true,
      title: 'A bridge for Springfield',
      published: '2024-03-01',
      lang: 'en-GB',
    })
    expect(output.text).toContain(paragraph.trim())
    expect(output.text).not.toContain('Home')
  })

  test('the date that is handed in is the one that counts', async () => {
    const { stdout } = await runCli(
      ['--html', '--published', '2020-02-29', '--url', 'https://example.org/'],
      article,
    )
    expect(JSON.parse(stdout).published).toBe('2020-02-29')
  })

  test('a page that is no article says so', async () => {
    const { status, stdout } = await runCli(['--html'], page('<p>Please log in.</p>'))
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ isArticle: false })
  })

  test('records of pages carry the text that was found', async () => {
    const input = [article, '<p> </p><script>1</script>']
      .map((text, id) => JSON.stringify({ id, text }))
      .join('\n')
    const { status, stdout, stderr } = await runCli(['--html', '--jsonl'], input)
    expect(JSON.parse(stdout)).toMatchObject({
      id: 0,
      isArticle: true,
      text: expect.stringContaining('council'),
    })
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'standard input:2: this page has no text\n' })
  })
})

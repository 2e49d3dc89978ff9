import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { readSeeds } from '../../src/seeds/read-seeds.ts'
import { runCli } from './run-cli.ts'

// What is taken along of a reading, by the command line.

const story =
  'A cafe\u0301 closed. The mayor allegedly took money. “It is a lie,” Mayor Ada Quist said. 🦊 A source said she would resign.'
const url = 'https://example.org/mayor'
const about = ['--url', url, '--published', '2024-05-06']

interface Annotations {
  readonly first: {
    readonly items: readonly {
      readonly target: readonly {
        readonly source: string
        readonly selector: readonly [
          { readonly exact: string },
          { readonly start: number; readonly end: number },
        ]
      }[]
    }[]
  }
}

test('Markdown is a seed with its address and day', async () => {
  const { stdout, status } = await runCli(['--format', 'markdown', ...about], story)
  expect(status).toBe(0)
  const dir = await mkdtemp(join(tmpdir(), 'formats-'))
  await writeFile(join(dir, 'mayor.md'), stdout)
  const [seed] = await readSeeds(dir)
  await rm(dir, { recursive: true })
  expect(seed).toMatchObject({ url, published: '2024-05-06' })
  expect(seed?.text).toContain('“The mayor allegedly took money” — Nobody is named')
  expect(seed?.text).toContain('Ada Quist')
})

test('CSV is one table for all records, each with its id', async () => {
  const records = [
    { id: 'a', text: story, title: '=1', url },
    { id: 7, text: 'Nothing happened. Nobody came.' },
    { id: 'c', text: 'A source said it was over.' },
  ]
  const { stdout } = await runCli(
    ['--jsonl', '--format', 'csv'],
    records.map((one) => JSON.stringify(one)).join('\n'),
  )
  const rows = parse(stdout, { columns: true }) as Record<string, string>[]
  expect(rows[0]).toMatchObject({ id: 'a', label: 'disputed', title: "'=1", url })
  expect(rows.at(-1)).toMatchObject({ id: 'c', label: 'unnamed-source', statement: 'it was over' })
  expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(['a', 'c']))
})

test('Web annotations of a text count its code points, and are the same each time', async () => {
  const [one, two] = await Promise.all(
    [0, 1].map(() => runCli(['--format', 'web-annotation', ...about], story)),
  )
  expect(one?.stdout).toBe(two?.stdout)
  const { first } = JSON.parse(one?.stdout ?? '') as Annotations
  const targets = first.items.flatMap(({ target }) => target)
  expect(targets.length).toBeGreaterThan(3)
  for (const { source, selector } of targets) {
    const [{ exact }, { start, end }] = selector
    expect(source).toBe(url)
    expect([...story].slice(start, end).join('')).toBe(exact)
  }
})

test('Web annotations of a page are of its own text, not of what was read of it', async () => {
  const page = `<!doctype html><meta charset="utf-8"><html lang="en"><body><nav>Menu 🦊</nav><article><h1>A mayor</h1>
    <p>The mayor   allegedly
    took <b>money</b>, and a source said she would resign.</p><p>Ada Quist, the mayor, said nothing of it on Monday.</p></article></body></html>`
  const { stdout } = await runCli(['--html', '--format', 'web-annotation', '--url', url], page)
  const { first } = JSON.parse(stdout) as Annotations
  const body = [...(new JSDOM(page).window.document.body.textContent ?? '')]
  const targets = first.items.flatMap(({ target }) => target)
  expect(targets.map(({ selector: [{ exact }] }) => exact).join('|')).toMatch(/allegedly\n\s+took money/)
  for (const { selector } of targets)
    expect(body.slice(selector[1].start, selector[1].end).join('')).toBe(selector[0].exact)
})

test.concurrent.each([
  [['--format', 'pdf'], /^--format: “pdf” is none of json, markdown, web-annotation, csv; usage: /],
  [['--format', 'markdown', '--jsonl'], /^--format markdown is a file for one article/],
] as const)('%j is refused', async (args, says) => {
  const { status, stdout, stderr } = await runCli(args, '')
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(says)
})

import { expect, test } from 'vitest'
import { readArchive } from '../../../src/cli/archive/read-archive.ts'
import { readModels } from '../../../src/read-models.ts'
import { streamOf } from './stream-of.ts'

const models = readModels()

async function read(text: string, withModels: boolean) {
  const told: string[] = []
  const all: string[] = []
  const input = { name: 'a.jsonl', bytes: streamOf(text) }
  for await (const { line } of readArchive(input, withModels ? models : null, ({ message }) =>
    told.push(message),
  ))
    all.push(line)
  return { all, told }
}

const record = (id: string) =>
  JSON.stringify({ id, text: 'Jane Kessler is a judge.', document: 'a key like another' })

test('a line that is wrong is told with its place, and does not stop the others', async () => {
  const tooLong = JSON.stringify({ id: 'long', text: 'x'.repeat(2_100_000) })
  const input = [record('a'), '{"id": ', '', '{"id": "x"}', tooLong, record('b')].join('\r\n')
  const { all, told } = await read(input, true)
  expect(all.map((line) => JSON.parse(line).document.id)).toEqual(['a', 'b'])
  expect(told).toEqual([
    expect.stringMatching(/^a\.jsonl:2: this is not JSON \(.*\)$/),
    'a.jsonl:4: there is no “text”',
    'a.jsonl:5: this line is longer than 2 MiB: no article is',
  ])
})

test('what was extracted is taken as it is; merging reads no documents', async () => {
  const { all } = await read(record('a'), true)
  // Hadoop ends a line that is its own key with a tab.
  expect(await read(`${all[0]}\t\n`, true)).toEqual({ all, told: [] })
  const { told, ...rest } = await read(`${record('a')}\n${all[0]}\n{"document": {}}\n`, false)
  expect(rest).toEqual({ all })
  expect(told).toEqual([
    'a.jsonl:1: this is a document: send it through extract first',
    expect.stringMatching(/^a\.jsonl:3: this is no line of extract: document\.id: /),
  ])
})

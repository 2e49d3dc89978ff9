import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { spanTypes } from '../../src/annotate/names/tagger/tags.ts'
import { readMarked, readMarkedFolder } from '../../train/read-marked.ts'
import type { Record } from '../../train/read-records.ts'

const here = new URL('../../train/annotation/', import.meta.url)
const parts = {
  newswire: readMarkedFolder(new URL('newswire/', here), 'newswire'),
  modern: readMarkedFolder(new URL('modern/', here), 'modern'),
}
const namesOf = (records: readonly Record[]) =>
  records.flatMap(({ id, text, entities }) =>
    entities.map(({ start, end, type }) => ({ id, start, type, name: text.slice(start, end) })),
  )

/** Reads a file with this text. */
function read(text: string): Record[] {
  const file = join(tmpdir(), `marked-${process.pid}.txt`)
  writeFileSync(file, text)
  return readMarked(pathToFileURL(file), 'test')
}

test('marks become spans of the text without them', () => {
  expect(read('=== a\n[LOC Bath] and [PER Ana Ruiz]\n“[ORG Stripe]”\n=== b\nNo name.\n')).toEqual([
    {
      id: 'a',
      source: 'test',
      text: 'Bath and Ana Ruiz\n“Stripe”',
      entities: [
        { start: 0, end: 4, type: 'place' },
        { start: 9, end: 17, type: 'person' },
        { start: 19, end: 25, type: 'organization' },
      ],
    },
    { id: 'b', source: 'test', text: 'No name.', entities: [] },
  ])
})

test.each([
  ['a kind that nobody knows', '=== a\n[CITY Bath]\n'],
  ['a mark in a mark', '=== a\n[ORG University of [LOC Bath]]\n'],
  ['a mark without an end', '=== a\n[LOC Bath\n'],
  ['a text without an id', 'Bath\n=== a\n[LOC Bath]\n'],
])('refuses %s', (_, text) => {
  expect(() => read(text)).toThrow()
})

describe.each([
  ['newswire', 371, 5553],
  ['modern', 530, 32406],
] as const)('annotation of %s', (part, texts, names) => {
  const records = parts[part]

  test('is whole: texts and names by number, each id once', () => {
    expect(records).toHaveLength(texts)
    expect(new Set(records.map(({ id }) => id)).size).toBe(texts)
    expect(namesOf(records)).toHaveLength(names)
    expect(new Set(namesOf(records).map(({ type }) => type))).toEqual(new Set(spanTypes))
  })

  test('marks words, without space around them', () => {
    expect(namesOf(records).filter(({ name }) => !/^[^\s.,;:]\S*(?: \S+)*$/u.test(name))).toEqual([])
  })

  test('cuts no word in two', () => {
    const cut = records.flatMap(({ text, entities }) =>
      entities
        .filter(
          ({ start, end }) =>
            /\p{L}{2}/u.test(text.slice(start - 1, start + 1)) ||
            /\p{L}{2}/u.test(text.slice(end - 1, end + 1)),
        )
        .map(({ start, end }) => text.slice(start - 5, end + 5)),
    )
    expect(cut).toEqual([])
  })
})

test('two readers agree on what is a name, and of which kind', () => {
  const second = readMarked(new URL('second-reading.txt', here), 'newswire')
  const ids = new Set(second.map(({ id }) => id))
  const first = parts.newswire.filter(({ id }) => ids.has(id))
  expect(new Map(first.map(({ id, text }) => [id, text]))).toEqual(
    new Map(second.map(({ id, text }) => [id, text])),
  )
  const [a, b] = [first, second].map(
    (records) => new Set(namesOf(records).map((name) => JSON.stringify(name))),
  )
  const both = [...(a ?? [])].filter((name) => b?.has(name)).length
  expect((2 * both) / ((a?.size ?? 0) + (b?.size ?? 0))).toBeGreaterThan(0.99)
})

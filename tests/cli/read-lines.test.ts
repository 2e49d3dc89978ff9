import { describe, expect, test } from 'vitest'
import { annotateLines, type Reader } from '../../src/cli/annotate-input.ts'
import { readLines } from '../../src/cli/read-lines.ts'

async function* chunks(...texts: readonly string[]) {
  for (const text of texts) yield Buffer.from(text)
}

async function linesOf(input: AsyncIterable<Buffer>, longest = 10) {
  const lines: (readonly [number, string | undefined])[] = []
  for await (const { number, bytes } of readLines(input, longest)) lines.push([number, bytes?.toString()])
  return lines
}

describe('lines', () => {
  const cases: readonly {
    readonly chunks: readonly string[]
    readonly lines: readonly (readonly [number, string | undefined])[]
  }[] = [
    { chunks: [], lines: [] },
    { chunks: ['a'], lines: [[1, 'a']] },
    { chunks: ['a\n'], lines: [[1, 'a']] },
    {
      chunks: ['a', 'b\n\nc', '\n', 'd'],
      lines: [
        [1, 'ab'],
        [2, ''],
        [3, 'c'],
        [4, 'd'],
      ],
    },
    {
      chunks: ['0123456789\n', '0123456789', '0', '123\nb'],
      lines: [
        [1, '0123456789'],
        [2, undefined],
        [3, 'b'],
      ],
    },
    { chunks: ['0123', '45678901'], lines: [[1, undefined]] },
  ]
  test.each(cases)('$chunks', async (given) => {
    expect(await linesOf(chunks(...given.chunks))).toEqual(given.lines)
  })
})

test('nothing is read before what was read is taken', async () => {
  let read = 0
  async function* records() {
    for (;;) {
      read++
      yield Buffer.from(`{"id": ${read}, "text": "t"}\n`)
    }
  }
  const reader: Reader = { text: (_, { id }) => ({ printed: `${id}` }), page: () => 'none' }
  const objects = annotateLines(records(), 'input', false, reader, () => {})
  expect((await objects.next()).value).toEqual({ printed: '1' })
  expect((await objects.next()).value).toEqual({ printed: '2' })
  expect(read).toBe(2)
})

test('a defect that one record brings out does not cost the others', async () => {
  const refused: string[] = []
  const reader: Reader = {
    page: () => 'none',
    text: (text, { id }) => {
      if (text === 'bad') throw new Error('broken')
      return { printed: `${id}` }
    },
  }
  const input = chunks('{"id": 1, "text": "bad"}\n{"id": 2, "text": "good"}\n')
  const objects = annotateLines(input, 'input', false, reader, ({ message }) => refused.push(message))
  expect((await objects.next()).value).toEqual({ printed: '2' })
  expect(refused).toEqual(['input:1: the analysis failed (broken)'])
})

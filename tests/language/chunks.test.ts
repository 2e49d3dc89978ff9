import { describe, expect, test } from 'vitest'
import { parseOne } from './parsed.ts'

/** Each noun phrase with what it hangs on, its head in brackets. */
const chunksOf = (text: string): string[] => {
  const sentence = parseOne(text)
  const { words, chunks } = sentence
  const headOf = (index: number | null) => (index === null ? '' : words[chunks[index]?.head ?? -1]?.text)
  return chunks.map((chunk) => {
    const head = chunk.head - chunk.first
    const own = words.slice(chunk.first, chunk.last).map(({ text }, at) => (at === head ? `[${text}]` : text))
    return [
      own.join(' '),
      chunk.preposition === null ? '' : `< ${words[chunk.preposition]?.text}`,
      chunk.of === null ? '' : `of ${headOf(chunk.of)}`,
      chunk.owner === null ? '' : `owner ${headOf(chunk.owner)}`,
      chunk.joined === null ? '' : `and ${headOf(chunk.joined)}`,
      chunk.apposes === null ? '' : `is ${headOf(chunk.apposes)}`,
    ]
      .filter((part) => part !== '')
      .join(' ')
  })
}

describe('noun phrases', () => {
  test.each([
    [
      'The new transport minister met two wounded soldiers.',
      ['The new transport [minister]', 'two wounded [soldiers]'],
    ],
    ['Iran’s former president left.', ['[Iran]', 'former [president] owner Iran']],
    ['The head of the central bank resigned.', ['The [head]', 'the central [bank] < of of head']],
    [
      'A spokesman for the police in Kabul confirmed it.',
      ['A [spokesman]', 'the [police] < for', '[Kabul] < in', '[it]'],
    ],
    [
      'Police, doctors and witnesses agreed.',
      ['[Police]', '[doctors] and Police', '[witnesses] and doctors'],
    ],
    [
      'Anna Lund, the mayor of Oslo, said no.',
      ['Anna [Lund]', 'the [mayor] is Lund', '[Oslo] < of of mayor'],
    ],
    ['At least 40 people died on Friday.', ['At least 40 [people]', '[Friday] < on']],
    ['It cost $4 million.', ['[It]', '$4 [million]']],
    ['Officials said Monday the talks failed.', ['[Officials]', '[Monday]', 'the [talks]']],
    ['On Monday, Lund and his deputy left.', ['[Monday] < On', '[Lund]', 'his [deputy] and Lund']],
    ['The political and economic crisis deepened.', ['The political and economic [crisis]']],
    ['The “special operation” went on.', ['The “ special [operation]']],
    ['She spoke to reporters, and the mayor listened.', ['[She]', '[reporters] < to', 'the [mayor]']],
  ])('%s', (text, chunks) => {
    expect(chunksOf(text)).toEqual(chunks)
  })
})

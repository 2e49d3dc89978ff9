import { expect, test } from 'vitest'
import type { Analysis } from '../../src/knowledge/analyse.ts'
import { companyOf } from '../../src/view/company.ts'

/** Whom a card names beside "Anna", with in how many sentences; each sentence is the names in it. */
function beside(...sentences: string[]) {
  const names = [...new Set(sentences.join(' ').split(' '))]
  const analysis = {
    document: { sentences: sentences.map((_, at) => ({ start: at * 100, end: at * 100 + 99 })) },
    entities: names.map((name) => ({
      id: name.toLowerCase(),
      name,
      type: 'person',
      mentions: sentences.flatMap((sentence, at) =>
        sentence
          .split(' ')
          .flatMap((word, place) =>
            word === name ? [{ start: at * 100 + place, end: at * 100 + place + 1 }] : [],
          ),
      ),
    })),
  } as unknown as Analysis
  return companyOf(analysis)
    .get('anna')
    ?.map(({ name, sentences }) => `${name} ${sentences}`)
}

test.each<[string, string[], string[]]>([
  ['whoever stands in its sentences', ['Anna Bo', 'Bo Carl'], ['Bo 1']],
  ['nobody where it stands alone', ['Anna', 'Bo'], []],
  ['not itself', ['Anna Anna'], []],
  ['the most frequent first', ['Anna Bo Carl', 'Anna Carl'], ['Carl 2', 'Bo 1']],
  [
    'the more important first where both are as frequent',
    ['Anna', 'Bo', 'Carl', 'Carl Bo Anna'],
    ['Bo 1', 'Carl 1'],
  ],
  ['a sentence counts once', ['Anna Bo Anna Bo'], ['Bo 1']],
  [
    'no more than eight',
    ['Anna B C D E F G H I J K'],
    ['B 1', 'C 1', 'D 1', 'E 1', 'F 1', 'G 1', 'H 1', 'I 1'],
  ],
])('a card names %s', (_, sentences, expected) => {
  expect(beside(...sentences)).toEqual(expected)
})

import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/text/document.ts'

const sentences = (text: string) =>
  readDocument(text).sentences.map(({ start, end }) => text.slice(start, end))

/** Each line is one text; "|" stands between its sentences. */
const cases = {
  'numbers belong to what counts them': [
    'The case, No. 19-1392, may be heard. | Flight No. 370 turned back. | Nos. 3 and 4 fell.',
    'Bill no. 44 passed. | Tail No. N123 crashed. | Art. 5 and Sec. 230 apply, p. 44, pp. 3-5.',
    'She came from No. 10 Downing Street. | See Fig. 2 and Vol. IV of it.',
    'Will they go? | No. | They stay. | No. | Berg goes.',
    'It fell in Sept. 2019. | It rose in Oct. | The dam held.',
  ],
  'names belong to their titles': [
    'Mr. Karlov met Dr. Paul Finch, Gen. Ray Marsh and Lt. Col. Ada Finch. | Rep. Lee and Sen. Dole Jr. left.',
    'He lived in Ft. Worth, Mt. Vernon and St. John. | She lived on Main St. | The dam held.',
    'Mrs.\u00a0Holt met Prof.\u202fIda Lund. | Gen. 2 phones fell.',
  ],
  'initials and acronyms': [
    'J. K. Marlowe met Kim I. Berg and George W. Bush. | John F. Kennedy spoke.',
    'He always played for Team B. | Ask anyone. | Anna B. Braun won.',
    'It moved to Washington, D.C. | Mr. Ito left. | The belt went to Otis Vane Jr. | Judges split. | It was Martin King Jr. Day.',
    'They were asked twice and said no. | 40 flats may be built. | He lives at no. 40 now.',
    'He left the U.S. Navy in the U.S. | The dam held. | She stayed in Washington, D.C. | But he left.',
    'They chose Plan B. | It failed. | He left at 5 p.m. on Monday, i.e. too late.',
    'We both got out, my son and I. | The roof came down. | Nobody is taller than I. | Berg left.',
  ],
  companies: ['Berg Inc. bought Halvorsen Corp. Smith said so. | He runs Berg Co. | The dam held.'],
  'marks behind stops': [
    'He said: “It is safe.” | The dam held. | "It is safe." | Berg left.',
    '“We know. | It is safe,” he said. | (So he said.) | She left.',
    '“Why?” Berg asked. | “Why?” | The dam held. | “Go!” he said.',
    'He runs the “big.” one and “Berg Inc.” | The dam held.',
    '« Oui. » | The dam held. | “ It is safe. ” | Berg left.',
  ],
  'what goes on': [
    'Yahoo! said so. | He asked why? and left. | It cost approx. five dollars.',
    'He left ... for good. | He said … nothing. | He left... | But she stayed.',
    '1. The dam held. | 2. Berg left. | It rose 3.5 percent. | See example.com. | It works.',
    'an email of one sort. | it has no capitals. | it goes on.',
    'He left. | (in a hurry) An iPhone. | iPhones fell.',
  ],
}

describe.each(Object.entries(cases))('%s', (_, texts) => {
  test.each(texts)('%s', (text) => {
    expect(sentences(text.replaceAll(' | ', ' '))).toEqual(text.split(' | '))
  })
})

describe('what runs on without a stop is cut, in tokens', () => {
  const words = (count: number) => 'one '.repeat(count)
  test.each([
    ['600 are a sentence', words(600), [600]],
    ['more are cut there', words(601), [600, 1]],
    ['behind the last comma', `${words(450)}, ${words(300)}`, [451, 300]],
    ['or semicolon', `${words(450)}; ${words(300)}`, [451, 300]],
    ['in the second half', `${words(300)}, ${words(450)}`, [301, 450]],
    ['a comma before that cuts nothing', `${words(299)}, ${words(450)}`, [600, 150]],
    ['one at the limit does', `${words(599)}, ${words(450)}`, [600, 450]],
    ['marks behind the last stop belong to it', `${words(598)}. —`, [600]],
    ['but make no sentence too long', `${words(598)}. — —`, [600, 1]],
    ['a number behind it is one more', `${words(598)}. — 4`, [599, 2]],
  ])('%s', (_, text, lengths) => {
    expect(readDocument(text).sentences.map(({ tokens }) => tokens.length)).toEqual(lengths)
  })
})

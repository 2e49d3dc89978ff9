import { describe, expect, test } from 'vitest'
import { parse } from '../../src/language/parse.ts'
import type { ParsedSentence } from '../../src/language/parsed-sentence.ts'
import { readModels } from '../../src/read-models.ts'
import { readDocument } from '../../src/text/document.ts'
import { articles } from '../annotate/articles.ts'
import { parseOne, parseText, textOf } from './parsed.ts'

const { tags } = readModels()

describe('what a parse promises', () => {
  const texts = [
    ...Object.values(articles).map((article) => article.replace(/[[{]\S+ |[\]}]/g, '')),
    'He said “It is safe. The dam held.” and left.\nKABUL, Afghanistan (AP) — Two men (one armed) fled; a third, who hid, didn’t.',
    '((((“”))))\n—,;:\n"""\n’s ’s ’s\nthat that that that\nwho said who said\nto to to and and or',
  ]

  test('every word of the document is in one sentence, in order, and contractions are two', () => {
    for (const text of texts) {
      const document = readDocument(text)
      const words = parse(document, tags).flatMap((sentence) => sentence.words)
      const tokens = document.sentences.flatMap((sentence) => sentence.tokens)
      expect(words.map((word) => text.slice(word.start, word.end))).toEqual(words.map((word) => word.text))
      expect(words.map((word) => word.text).join('')).toBe(tokens.map((token) => token.text).join(''))
    }
    expect(parseOne('They haven’t left.').words.map(({ text }) => text)).toEqual([
      'They',
      'have',
      'n’t',
      'left',
      '.',
    ])
  })

  test('indexes point to what they say', () => {
    for (const sentence of texts.flatMap(parseText)) {
      const { words, chunks, groups, clauses } = sentence
      words.forEach((word, at) => {
        for (const range of [chunks[word.chunk ?? -1], groups[word.group ?? -1]])
          if (range) expect(range.first <= at && at < range.last, textOf(sentence, range)).toBe(true)
        if (word.chunk !== null) expect(chunks[word.chunk]).toBeDefined()
        expect(clauses[word.clause], sentence.words.map(({ text }) => text).join(' ')).toBeDefined()
      })
      for (const { first, last, head } of [...chunks, ...groups])
        expect(first <= head && head < last).toBe(true)
      groups.forEach((group, index) => {
        const clause = clauses[group.clause]
        if (clause?.group === index) expect(clause.first <= group.head && group.head < clause.last).toBe(true)
      })
    }
  })

  test('clauses nest and never cross', () => {
    for (const sentence of texts.flatMap(parseText)) crossing(sentence)
  })
})

test('each word knows its phrase, its verbs and its clause', () => {
  const { words } = parseOne('Lund said “the dam” was safe.')
  expect(words.map(({ chunk, group, clause, quotation }) => [chunk, group, clause, quotation])).toEqual([
    [0, null, 0, null],
    [null, 0, 0, null],
    [null, null, 0, 0],
    [1, null, 1, 0],
    [1, null, 1, 0],
    [null, null, 1, 0],
    [null, 1, 1, null],
    [null, null, 1, null],
    [null, null, 0, null],
  ])
})

test('contractions are two words, whatever mark they have', () => {
  const words = (text: string) => parseOne(text).words.map(({ text }) => text)
  for (const end of ['’s', '’m', '’d', '’ll', '’re', '’ve', "'s", '‘s'])
    expect(words(`They${end} there.`).slice(0, 2)).toEqual(['They', end])
  expect(words('They couldn’t.')).toEqual(['They', 'could', 'n’t', '.'])
  expect(words('Cannot they?').slice(0, 2)).toEqual(['Can', 'not'])
})

function crossing({ clauses }: ParsedSentence): void {
  for (const { first, last, parent } of clauses) {
    expect(first).toBeLessThanOrEqual(last)
    const around = clauses[parent ?? -1]
    if (around) expect([around.first <= first, last <= around.last]).toEqual([true, true])
  }
}

import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { tags } from '../../src/language/tagger/tags.ts'
import { hashText } from '../../src/text/hash.ts'
import { commonWords } from '../../train/common-words.ts'
import type { Record } from '../../train/read-records.ts'
import { restyle } from '../../train/styles.ts'
import { asRead, asWritten, byDocument } from '../../train/tagger/examples.ts'
import { readTrees } from '../../train/tagger/read-conllu.ts'
import { tagOf } from '../../train/tagger/tag-of.ts'
import { vocabularyOf } from '../../train/tagger/vocabulary.ts'

const record = (id: string, text: string, entities: Record['entities'] = []): Record => ({
  id,
  source: 'test',
  text,
  entities,
})

test('words are common that stand in lower case four times and half of the time', () => {
  const texts = [
    'dam dam dam dam Dam',
    'hall hall hall Hall',
    'sea sea sea sea Sea Sea Sea Sea Sea',
    'élan élan élan élan',
  ]
  expect(commonWords(texts.map((text, i) => record(`${i}`, text)))).toEqual(['dam', 'elan'])
})

describe('a text in another style', () => {
  const text = 'The mayor of Bath spoke in it. She left.'
  const entities: Record['entities'] = [{ start: 13, end: 17, type: 'place' }]
  /** An id whose text is drawn for a style: of a thousand, those from `from` on. */
  const idFrom = (from: number, to: number): string => {
    for (let i = 0; ; i++) {
      const draw = hashText(`${i}`) % 1000
      if (from <= draw && draw < to) return `${i}`
    }
  }
  test.each([
    ['capitals', 49, 50, 'THE MAYOR OF BATH SPOKE IN IT.\nShe left.'],
    ['title case', 50, 51, 'The Mayor of Bath Spoke in it.\nShe left.'],
    ['title case', 129, 130, 'The Mayor of Bath Spoke in it.\nShe left.'],
    ['its own', 180, 1000, text],
  ])('%s', (_, from, to, expected) => {
    expect(restyle(record(idFrom(from, to), text, entities))).toMatchObject({ text: expected, entities })
  })

  test.each([
    [text, 'BATH, (Reuters) - ', ['BATH', 'Reuters', 'Bath']],
    [`${text} It rained.`, 'BATH — ', ['BATH', 'Bath']],
  ])('with a dateline', (plain, lead, names) => {
    const { text: written, entities: marked } = restyle(record(idFrom(130, 180), plain, entities))
    expect([`BATH, (Reuters) - ${plain}`, `BATH — ${plain}`]).toContain(written)
    if (written.startsWith(lead))
      expect(marked.map(({ start, end }) => written.slice(start, end))).toEqual(names)
  })

  test('without a place there is no dateline', () => {
    expect(restyle(record(idFrom(130, 180), text)).text).toBe(text)
  })

  test('a letter that grows with its size leaves the text alone', () => {
    expect(restyle(record(idFrom(0, 50), 'Die Straße ist zu.')).text).toBe('Die Straße ist zu.')
  })
})

const row = (...cells: string[]): string => cells.join('\t')
const conllu = [
  '# newdoc id = one',
  '# sent_id = one-1',
  row('1-2', "don't", '_', '_', '_', '_', '_', '_', '_', '_'),
  row('1', 'do', 'do', 'AUX', 'VBP', '_', '3', 'aux', '_', '_'),
  row('2', "n't", 'not', 'PART', 'RB', '_', '3', 'advmod', '_', '_'),
  row('2.1', 'elided', '_', '_', '_', '_', '_', '_', '_', '_'),
  row('3', 'go', 'go', 'VERB', 'VB', '_', '0', 'root', '_', 'SpaceAfter=No'),
  row('4', '.', '.', 'PUNCT', '.', '_', '3', 'punct', '_', '_'),
  '',
  '# sent_id = one-2',
  row('1', 'U.S.', 'U.S.', 'PROPN', 'NNP', '_', '3', 'obl', '_', 'SpaceAfter=No'),
  row('2', '-', '-', 'PUNCT', 'HYPH', '_', '3', 'punct', '_', 'SpaceAfter=No'),
  row('3', 'led', 'lead', 'VERB', 'VBN', '_', '4', 'amod', '_', '_'),
  row('4', 'words', 'word', 'NOUN', 'NNS', 'Number=Plur', '0', 'root', '_', '_'),
].join('\n')

describe('a treebank', () => {
  const folder = mkdtempSync(join(tmpdir(), 'treebank-'))
  writeFileSync(join(folder, 'en.train.conllu'), conllu)
  writeFileSync(join(folder, 'en.train-b.conllu.gz'), gzipSync(conllu.replaceAll('one', 'two')))
  writeFileSync(join(folder, 'en.dev.conllu'), '')
  const trees = readTrees(folder, 'train')

  test('is read sentence by sentence, with the spaces that it tells of', () => {
    expect(trees.map(({ id, document, text }) => [id, document, text])).toEqual([
      ['two-1', 'two', "don't go."],
      ['two-2', 'two', 'U.S.-led words'],
      ['one-1', 'one', "don't go."],
      ['one-2', 'one', 'U.S.-led words'],
    ])
    expect(readTrees(folder, 'dev')).toEqual([])
  })

  test('has words with their places and heads', () => {
    expect(trees[0]?.words.map(({ form, head, start, end }) => [form, head, start, end])).toEqual([
      ['do', 2, 0, 2],
      ["n't", 2, 2, 5],
      ['go', -1, 6, 8],
      ['.', 2, 8, 9],
    ])
  })

  const named = (list: readonly number[]) =>
    list.map((tag) => tags[tag] && Object.values(tags[tag]).join(' '))

  test('gives examples as it divides words, and as a document does', () => {
    const [, tree] = trees
    if (!tree) throw new Error('no tree')
    const [written, read] = [asWritten(tree), asRead(tree)]
    expect(written.words.map(({ text }) => text)).toEqual(['U.S.', '-', 'led', 'words'])
    expect(named(written.tags)).toEqual(['PROPN ', 'PUNCT ', 'VERB participle', 'NOUN plural'])
    expect(read.words.map(({ text }) => text)).toEqual(['U.S.-led', 'words'])
    expect(named(read.tags)).toEqual(['ADJ ', 'NOUN plural'])
    expect(byDocument(trees.map(asWritten)).map((own) => own.length)).toEqual([2, 2])
  })
})

test.each([
  ['walk', 'VERB', 'VB', '_', 'VERB base'],
  ['walks', 'VERB', 'VBZ', '_', 'VERB present'],
  ['walked', 'VERB', 'VBD', '_', 'VERB past'],
  ['walking', 'VERB', 'VBG', '_', 'VERB ing'],
  ['United', 'VERB', 'NNP', '_', 'VERB participle'],
  ['Building', 'VERB', 'NNP', '_', 'VERB ing'],
  ['Run', 'VERB', 'NNP', '_', undefined],
  ['may', 'AUX', 'MD', '_', 'AUX modal'],
  ['dams', 'NOUN', 'NNS', 'Number=Plur', 'NOUN plural'],
  ['dam', 'NOUN', 'NN', 'Number=Sing', 'NOUN '],
  ['up', 'ADP', 'RP', '_', 'ADP particle'],
  ['of', 'ADP', 'IN', '_', 'ADP '],
  ['his', 'PRON', 'PRP$', '_', 'PRON possessive'],
  ['whose', 'PRON', 'WP$', '_', 'PRON possessive'],
  ['who', 'PRON', 'WP', 'PronType=Rel', 'PRON relative'],
  ['he', 'PRON', 'PRP', 'PronType=Prs', 'PRON '],
  ['quick', 'ADJ', 'JJ', '_', 'ADJ '],
  ['walk', 'VERB', 'NN', '_', undefined],
])('%s, %s and %s, is tagged', (form, upos, xpos, feats, expected) => {
  const tag = tags[tagOf({ form, upos, xpos, feats })]
  expect(tag && `${tag.pos} ${tag.form ?? ''}`).toBe(expected)
})

describe('a word of the vocabulary', () => {
  const index = (pos: string) => tags.findIndex((tag) => tag.pos === pos && tag.form === null)
  const example = (word: string, pos: string, times: number) => ({
    document: 'one',
    words: Array.from({ length: times }, () => ({ text: word, lower: word })),
    tags: Array.from({ length: times }, () => index(pos)),
  })
  const allowed = (...examples: ReturnType<typeof example>[]) => [...vocabularyOf(examples).values()]

  test.each([
    ['has the one tag that it has 25 times', [example('dam', 'NOUN', 25)], [1 << index('NOUN')]],
    ['is open below that', [example('dam', 'NOUN', 24)], []],
    ['is open where it has another, too', [example('dam', 'NOUN', 100), example('dam', 'ADJ', 1)], []],
    ['is of no closed class for a slip', [example('dam', 'DET', 1)], []],
  ])('%s', (_, examples, expected) => {
    expect(allowed(...examples)).toEqual(expected)
  })

  test('is of a closed class, and open, that it is seen in twice', () => {
    const [bits = 0] = allowed(example('dam', 'DET', 2))
    expect([index('DET'), index('NOUN'), index('SCONJ')].map((tag) => (bits >>> tag) & 1)).toEqual([1, 1, 0])
  })
})

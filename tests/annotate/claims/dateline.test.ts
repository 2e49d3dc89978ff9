import { expect, test } from 'vitest'
import { annotate } from '../../../src/annotate/annotate.ts'
import { readModels } from '../../../src/read-models.ts'
import { readDocument } from '../../../src/text/document.ts'
import { inWords } from './told.ts'

const models = readModels()
const told = (text: string) =>
  annotate(readDocument(text), models).claims.map((claim) => inWords(claim, text))

test.each([
  [
    'a place and a colon',
    'LAGOS: At least nine people were hurt when a bridge fell, police said.',
    'unnamed-source: At least nine people were hurt when a bridge fell ← police',
  ],
  [
    'a place, a state and a dash',
    'FRESNO, Calif. — Crews worked through the night on the burst dam, the mayor’s office said.',
    'attributed: Crews worked through the night on the burst dam ← the mayor’s office',
  ],
  [
    'a day and an agency',
    'KUWAIT CITY, July 25 (AFP) - The port was closed on Friday, the Interior Ministry said.',
    'attributed: The port was closed on Friday ← the Interior Ministry',
  ],
  [
    'a place in small letters with its agency',
    'Nairobi (Reuters) – The port was closed on Friday, the Interior Ministry said.',
    'attributed: The port was closed on Friday ← the Interior Ministry',
  ],
  [
    'a town in small letters before a whole sentence, below the headline',
    'Army loses three\n\nKabul: The army said on Sunday that three soldiers had died.',
    'attributed: three soldiers had died ← The army',
  ],
  [
    'no dateline: a capital that speaks in a headline',
    'Beijing: Talks will go on.',
    'attributed: Talks will go on ← Beijing',
  ],
  [
    'no dateline: who speaks in a transcript',
    'MARLOW: The bridge is safe and everybody knows it.',
    'attributed: The bridge is safe and everybody knows it ← MARLOW',
  ],
  [
    'no dateline: a place that a sentence begins with',
    'LONDON-based Northgate said the bridge was safe.',
    'attributed: the bridge was safe ← Northgate',
  ],
])('%s', (_, text, ...claims) => {
  expect(told(text)).toEqual(claims)
})

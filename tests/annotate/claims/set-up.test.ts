import { expect, test } from 'vitest'
import { toldMarked as claims } from './told.ts'

// Who speaks in a quotation that no verb of saying brings in.

const before = '[p Ann Berg] said that it was safe.'
const quoted = '“We counted the boats at the quay.”'
const content = 'We counted the boats at the quay'

test.each([
  ['[p Tom Lund] wants it drained.', 'Tom Lund'],
  ['[p Tom Lund], the head of the port, was less forgiving.', 'Tom Lund, the head of the port'],
  ['It rained. [p Tom Lund] shook his head.', 'Tom Lund'],
])('whom the sentence before it is about: %s', (sentence, source) => {
  expect(claims(`${before} ${sentence} ${quoted}`)).toContain(`attributed: ${content} ← ${source}`)
  expect(claims(`${before} ${sentence}\n\n${quoted}`)).toContain(`attributed: ${content} ← ${source}`)
})

test.each([
  'It was built in 1971.',
  'The lawyer of [p Tom Lund] wants it drained.',
  'Some people left.',
  '[p Tom Lund], 34, died at the quay.',
  '[p Tom Lund] was arrested in May.',
  '[p Tom Lund] was not in court.',
])('and otherwise whoever spoke before: %s', (sentence) => {
  expect(claims(`${before} ${sentence} ${quoted}`)).toContain(`attributed: ${content} ← Ann Berg`)
})

test('what follows in the quotation is of the same speaker, and what stands behind it is not quoted', () => {
  const text = `${before} [p Tom Lund] was furious. “We counted the boats. Two of them had left.” It rained.`
  expect(claims(text).slice(1)).toEqual([
    'attributed: We counted the boats ← Tom Lund',
    'attributed: Two of them had left ← Tom Lund',
  ])
})

test('whoever is spoken of in the quotation does not speak in it', () => {
  const text = `${before} [p Tom Lund] left the quay.`
  expect(claims(`${text} “He had two boats at the quay.”`)).toContain(
    'attributed: He had two boats at the quay ← Ann Berg',
  )
  expect(claims(`${text} “She had two boats at the quay.”`)).toContain(
    'attributed: She had two boats at the quay ← Ann Berg',
  )
  expect(claims(`${text} “We will never vote for him in the town.”`)).toContain(
    'attributed: We will never vote for him in the town ← Ann Berg',
  )
  expect(claims(`${text} “They had two boats at the quay.”`)).toContain(
    'attributed: They had two boats at the quay ← Tom Lund',
  )
})

test('whoever was angry speaks', () => {
  expect(claims(`${before} [p Tom Lund] was shocked. ${quoted}`)).toContain(
    `attributed: ${content} ← Tom Lund`,
  )
})

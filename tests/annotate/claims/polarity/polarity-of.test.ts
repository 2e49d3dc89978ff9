import { describe, expect, test } from 'vitest'
import { findClaims } from '../../../../src/annotate/claims/find-claims.ts'
import { polarityOf } from '../../../../src/annotate/claims/polarity/polarity-of.ts'
import { readUnits } from '../../../../src/annotate/claims/words/read-units.ts'
import { readDocument } from '../../../../src/text/document.ts'
import { polarityCases } from './polarity-cases.ts'

/** How the word in [brackets] stands in its sentence. */
function kindOf(marked: string): string {
  const text = marked.replace(/[[\]]/g, '')
  const start = marked.indexOf('[')
  const words = readUnits(readDocument(text)).flatMap((unit) => unit.words)
  const at = words.findIndex((word) => word.start === start)
  return polarityOf(words, { from: at, to: at + 1 }).kind
}

describe('a cue’s polarity', () => {
  for (const [kind, sentences] of Object.entries(polarityCases))
    test.each(sentences)(`${kind}: %s`, (sentence) => {
      expect(kindOf(sentence)).toBe(kind)
    })
})

describe('who is not accused', () => {
  const { affirmed, ...others } = polarityCases
  test.each(Object.values(others).flat())('nobody is painted: %s', (sentence) => {
    const text = sentence.replace(/[[\]]/g, '')
    expect(findClaims(readDocument(text), []).map(({ label }) => label)).not.toContain('alleged')
  })
  test('an accusation that stands is', () => {
    const found = affirmed.filter((sentence) =>
      findClaims(readDocument(sentence.replace(/[[\]]/g, '')), []).some(({ label }) => label === 'alleged'),
    )
    expect(affirmed.filter((sentence) => !found.includes(sentence))).toEqual([])
  })
})

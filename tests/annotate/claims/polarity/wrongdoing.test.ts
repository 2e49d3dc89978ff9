import { describe, expect, test } from 'vitest'
import { findClaims } from '../../../../src/annotate/claims/find-claims.ts'
import { readDocument } from '../../../../src/text/document.ts'
import { harmless, wrong } from './wrongdoing-cases.ts'

const labels = (text: string) => findClaims(readDocument(text), []).map(({ label }) => label)

describe('an accusation asks for wrongdoing', () => {
  test.each(wrong)('%s', (text) => {
    expect(labels(text)).toContain('alleged')
  })
  test.each(harmless)('none: %s', (text) => {
    expect(labels(text)).not.toContain('alleged')
  })
})

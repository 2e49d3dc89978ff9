import { expect, test } from 'vitest'
import { findClaims } from '../../../../src/annotate/claims/find-claims.ts'
import { reasonInEnglish } from '../../../../src/annotate/claims/reasons.ts'
import { readDocument } from '../../../../src/text/document.ts'
import { entitiesOf, readMarked } from '../../marked.ts'
import { verdictCases } from './verdict-cases.ts'

test.each(verdictCases)('%s', (_, marked, label, quoted) => {
  const { text } = readMarked(marked)
  const accusation = findClaims(readDocument(text), entitiesOf(marked)).find((one) =>
    [one.label, ...one.also].includes('alleged'),
  )
  expect(accusation?.label).toBe(label)
  const reason = accusation && reasonInEnglish(accusation.reason)
  if (quoted === null) expect(reason).not.toContain('the article says')
  else expect(reason).toContain(`“${quoted}”`)
})

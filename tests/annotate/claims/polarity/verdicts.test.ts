import { expect, test } from 'vitest'
import { findClaims } from '../../../../src/annotate/claims/find-claims.ts'
import { readDocument } from '../../../../src/text/document.ts'
import { entitiesOf, readMarked } from '../../marked.ts'
import { verdictCases } from './verdict-cases.ts'

test.each(verdictCases)('%s', (_, marked, label, quoted) => {
  const { text } = readMarked(marked)
  const accusation = findClaims(readDocument(text), entitiesOf(marked)).find((one) =>
    [one.label, ...one.also].includes('alleged'),
  )
  expect(accusation?.label).toBe(label)
  if (quoted === null) expect(accusation?.because).not.toContain('the article says')
  else expect(accusation?.because).toContain(`“${quoted}”`)
})

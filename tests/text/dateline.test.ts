import { expect, test } from 'vitest'
import { readDateline } from '../../src/text/dateline.ts'
import { readDocument } from '../../src/text/document.ts'

/** Places, agency, and where the report begins; brackets around those whose form alone does not tell. */
function told(text: string): string {
  const tokens = readDocument(text).sentences[0]?.tokens ?? []
  const dateline = readDateline(tokens)
  if (!dateline) return 'none'
  const words = ({ from, to }: { readonly from: number; readonly to: number }) =>
    text.slice(tokens[from]?.start, tokens[to - 1]?.end)
  const agency = dateline.agency ? ` for ${words(dateline.agency)}` : ''
  const parts = `${dateline.places.map(words).join(', ')}${agency}`
  const rest = dateline.divided ? text.slice(tokens[dateline.length]?.start) : ''
  return `${dateline.sure ? parts : `(${parts})`} | ${rest}`
}

test.each([
  ['AMMAN 1996-06-15', 'AMMAN | '],
  ['WIGAN, England, June 21 - Ministers met', 'WIGAN, England | Ministers met'],
  ['KABUL, 26 September — Ministers met', 'KABUL | Ministers met'],
  ['ACCRA, Sept. 26, 2003 (Agency) — Ministers met', 'ACCRA for Agency | Ministers met'],
  ['RIO DE JANEIRO, Brazil (AP) -- Ministers met', 'RIO DE JANEIRO, Brazil for AP | Ministers met'],
  ['LONDON/PARIS (Reuters) - “We met”', 'LONDON, PARIS for Reuters | “We met”'],
  ['Nairobi (Reuters) – Ministers met', 'Nairobi for Reuters | Ministers met'],
  ['SHIMLA: Ministers met', '(SHIMLA) | Ministers met'],
  ['MARLOW: Ministers met', '(MARLOW) | Ministers met'],
  ['BERG — the dam — is safe', 'none'],
  ['LONDON-based ministers met', 'none'],
  ['SATURDAY, JANUARY 18', 'none'],
  ['IAEA, said the ministers, will see', 'none'],
  ['The ministers met (Reuters) – They agreed', 'none'],
])('%s', (text, expected) => {
  expect(told(text)).toBe(expected)
})

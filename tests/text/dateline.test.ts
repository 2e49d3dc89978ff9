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
  ['MARLOW - Ministers met', '(MARLOW) | Ministers met'],
  ['MARLOW, England - Ministers met', 'MARLOW, England | Ministers met'],
  ['MARLOW, England: Ministers met', '(MARLOW, England) | Ministers met'],
  ['MARLOW -- Ministers met', '(MARLOW) | Ministers met'],
  ['MARLOW, BERG, HOLT - Ministers met', 'MARLOW, BERG, HOLT | Ministers met'],
  ['MARLOW, BERG, HOLT, LUND - Ministers met', 'none'],
  ['UPPER MARLOW ON SEA - Ministers met', '(UPPER MARLOW ON SEA) | Ministers met'],
  ['UPPER MARLOW ON SEA COAST - Ministers met', 'none'],
  ['MARLOW, 12 June, 2026 - Ministers met', 'MARLOW | Ministers met'],
  ['MARLOW, June 12, Ministers met', 'MARLOW | '],
  ['MARLOW (Reuters, AP) - Ministers met', 'none'],
  ['MARLOW () - Ministers met', 'none'],
  ['Marlow, June 12 - Ministers met', 'none'],
  ['MARLOW (Reuters) Ministers met', 'none'],
])('%s', (text, expected) => {
  expect(told(text)).toBe(expected)
})

/** Each word in its place. */
test.each([
  [
    'MARLOW, ~ 26 — Ministers met',
    'January Jan Jan. February Feb March Mar April Apr May June Jun July Jul August Aug',
  ],
  ['MARLOW, ~ 26 — Ministers met', 'September Sept Sep Sept. October Oct November Nov December Dec'],
  [
    'MARLOW, ~ — Ministers met',
    'Monday Mon Tuesday Tue Tues Wednesday Wed Thursday Thu Friday Fri Saturday Sat Sunday Sun',
  ],
])('%s', (text, days) => {
  for (const day of days.split(' ')) expect(told(text.replace('~', day)), day).toBe('MARLOW | Ministers met')
})

test.each('de del da do la el al of and the'.split(' '))('“Voz %s Berg” is an agency', (word) => {
  expect(told(`MARLOW (Voz ${word} Berg) — Ministers met`)).toBe(
    `MARLOW for Voz ${word} Berg | Ministers met`,
  )
})

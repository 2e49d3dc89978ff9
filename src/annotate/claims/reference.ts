import type { Candidate } from './candidate.ts'
import { isTime, lowerAt, type Range } from './clauses.ts'
import type { Word } from './units.ts'

const statementWords =
  'claims?|reports?|accounts?|statements?|assertions?|versions?|authenticity|story|stories|rumou?rs?|theory|theories|suggestions?|news|figures?|numbers?|toll|findings?|narrative|portrayal|characteri[sz]ation|descriptions?'
const accusationWords = 'allegations?|accusations?|charges?|wrongdoing|involvement|responsibility|claims?'
const pointer = '(?:this|that|these|those|the|his|her|their|its|such|any|all|both)'
const statement = new RegExp(
  `^(?:${pointer}(?: of)?(?: (?:the|latest|same|two|earlier|initial|first))? ?(?:${statementWords})?|it|which|they|the claim of responsibility)$`,
)
const accusations = new RegExp(
  `^(?:(?:all |both )?${pointer} )?(?:latest |same |earlier |repeated )?(?:${accusationWords})(?: against (?:him|her|them|it|us))?$`,
)

/** Whether a noun phrase only points back, and to what: "this", "the report"; "these allegations", "any wrongdoing". */
export function reference(words: readonly Word[], range: Range): Candidate['pointsBack'] {
  // "denied that account": read as a conjunction, "that" was left out of the content.
  const from = lowerAt(words, range.from - 1) === 'that' ? range.from - 1 : range.from
  let to = from
  while (
    to < range.to &&
    !(to > from && (/^(?:as|because|saying|calling|,)$/.test(lowerAt(words, to)) || isTime(words, to)))
  )
    to++
  if (to - from > 6) return null
  let phrase = ''
  for (let i = from; i < to; i++)
    if (/[\p{L}]/u.test(lowerAt(words, i))) phrase += `${phrase === '' ? '' : ' '}${lowerAt(words, i)}`
  if (accusations.test(phrase)) return guilt.test(phrase) ? 'guilt' : 'accusations'
  return statement.test(phrase) ? 'statement' : null
}

const guilt = /\b(?:wrongdoing|involvement|responsibility)\b/

const untrue =
  '(?:false|untrue|baseless|wrong|fabricated|unfounded|groundless|inaccurate|incorrect|nonsense|misleading|fake|a lie|lies|an? \\p{L}+ lie|not true|rubbish|propaganda|a fabrication|a hoax)'
const calledUntrue = new RegExp(
  `^(?:that )?${pointer}(?: \\p{L}+)? ?(?:${statementWords}|${accusationWords})(?: (?:by|of|from|in)(?: \\p{L}+){1,10})?(?: (?:is|are|was|were))?(?: \\p{L}+ly)? ${untrue}(?![\\p{L}])`,
  'u',
)
const protested =
  /^(?:that )?(?:he|she|they|it|his client|her client)(?: \p{L}+)? (?:(?:is|are|was|were) (?:\p{L}+ )?(?:innocent|not guilty)|did nothing wrong|(?:had|has|have) (?:done nothing wrong|nothing to do with))/u

/** Whether a statement's first words call an earlier one untrue ("the report was false", "the claims a lie") or protest innocence. */
export const contradicts = (inner: string): Candidate['pointsBack'] =>
  calledUntrue.test(inner) ? 'statement' : protested.test(inner) ? 'accusations' : null

import { lowerAt, type Range } from './clauses.ts'
import type { Word } from './units.ts'

const statementWords =
  'claims?|reports?|accounts?|statements?|assertions?|versions?|authenticity|story|stories|rumou?rs?|theory|theories|suggestions?|news'
const accusationWords = 'allegations?|accusations?|charges?|wrongdoing|involvement|responsibility|claims?'
const pointer = '(?:this|that|these|those|the|his|her|their|its|such|any|all|both)'
const statement = new RegExp(
  `^(?:${pointer}(?: of)?(?: (?:the|latest|same|two|earlier|initial|first))? ?(?:${statementWords})?|it|which|they|the claim of responsibility)$`,
)
const accusations = new RegExp(
  `^(?:(?:all |both )?${pointer} )?(?:latest |same |earlier |repeated )?(?:${accusationWords})(?: against (?:him|her|them|it|us))?$`,
)

/** Whether a noun phrase only points back, and to what: "this", "the report"; "these allegations", "any wrongdoing". */
export function reference(words: readonly Word[], range: Range): 'statement' | 'accusations' | null {
  if (range.to - range.from > 6) return null
  let phrase = ''
  for (let i = range.from; i < range.to; i++)
    if (/[\p{L}]/u.test(lowerAt(words, i))) phrase += `${phrase === '' ? '' : ' '}${lowerAt(words, i)}`
  if (accusations.test(phrase)) return 'accusations'
  return statement.test(phrase) ? 'statement' : null
}

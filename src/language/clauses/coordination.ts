import { posAt } from '../words/tagged-word.ts'
import {
  chunkAt,
  closeClause,
  groupOf,
  hasFinite,
  innermost,
  type OpenClause,
  open,
  type Reading,
  top,
} from './reading.ts'

/** Closes a clause and goes on with one of the same kind beside it. */
export function join(
  reading: Reading,
  partner: OpenClause | undefined,
  first: number,
  group: number,
  subject: number | null,
): void {
  if (!partner) {
    open(reading, { kind: 'parenthetical', first, group, subject })
    return
  }
  closeClause(reading, partner, first)
  open(reading, {
    kind: partner.kind === 'reporting' ? 'main' : partner.kind,
    first,
    joined: partner,
    group,
    subject,
  })
}

/** The clause that a verb without a subject of its own goes on with: the innermost whose verb has the same form. */
export function alike(reading: Reading, index: number): OpenClause | undefined {
  const { tense, modal } = groupOf(reading, index)
  const same = innermost(reading, (one) => {
    const group = one.group === null ? undefined : groupOf(reading, one.group)
    return group?.form === 'finite' && group.tense === tense && (group.modal === null) === (modal === null)
  })
  return same ?? innermost(reading, (one) => hasFinite(reading, one))
}

/** The clause that another with its own subject is joined to: no relative clause, and none that says when or why. */
export const contentPartner = (reading: Reading): OpenClause | undefined =>
  innermost(
    reading,
    (one) => hasFinite(reading, one) && !/^(?:relative|adverbial|conditional|wh|reporting)$/.test(one.kind),
  ) ?? innermost(reading, (one) => hasFinite(reading, one))

/** Behind a comma, the outermost inside the same quotation. */
export function outerPartner(reading: Reading): OpenClause | undefined {
  const quotation = top(reading).quotation
  return (
    reading.stack.find((one) => hasFinite(reading, one) && one.quotation === quotation) ??
    innermost(reading, (one) => hasFinite(reading, one))
  )
}

/** Whether only adverbs, marks and phrases stand between. */
export function isNear(reading: Reading, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if (!/^(?:ADV|PUNCT|PART|ADP)$/.test(posAt(reading.words, at) ?? '') && chunkAt(reading, at) < 0)
      return false
  return true
}

import type { Sentence } from '../../../src/text/document.ts'

const modals =
  /^(?:could|would|might|may|should|must|can|cannot|shall|could.?n.t|would.?n.t|can.t|won.t|should.?n.t|must.?n.t|.d)$/
const conditions = /^(?:if|unless|whether|until|depend|depends|depending)$/
const negations =
  /^(?:not|never|no|nor|neither|without|unable|fails?|failed|failing|failure|deny|denies|denied|\p{L}+n.t)$/u
/** Follow "to" without making it an infinitive. */
const nominal = /^(?:the|a|an|his|her|its|their|this|that|those|these|our|my|your|any|all|some|[^a-z].*)$/

/**
 * Whether a sentence tells of something that has not happened for sure: it holds a modal other than "will", a
 * condition, a negation, or an infinitive (what is wanted, tried, planned). Claims ask who answers for a statement; the
 * corpus asks whether its events are facts, which "to block the bid" is not, whoever says it. Chosen among several such
 * rules by its score on the development part of that corpus; no weights.
 */
export function speaksOfUnsettled({ tokens }: Sentence): boolean {
  return tokens.some(({ text }, index) => {
    const lower = text.toLowerCase()
    if (lower === 'to') return !nominal.test(tokens[index + 1]?.text ?? '.')
    if (text === 'May') return false
    return modals.test(lower) || conditions.test(lower) || negations.test(lower)
  })
}

import type { Span } from '../../../text/span.ts'
import type { Candidate } from '../candidate.ts'
import type { ClaimLabel } from '../claim.ts'
import { contentSpan } from '../content/content-span.ts'
import { type Reason, reasonOf } from '../reasons.ts'
import { phraseSigns } from '../signs.ts'
import type { Identity } from '../sources/identity.ts'
import type { Place } from '../sources/source.ts'
import { hasVerb, lowerAt, type Range, spanOf, textIn } from '../words/clauses.ts'
import type { Unit, Word } from '../words/units.ts'
import type { RuleMatch } from './find-rules.ts'
import { contentOf } from './phrase-content.ts'

/** The claims of one unit that rest on a phrase: "reportedly", "could not be confirmed", "is due to". */
export function phraseCandidates(
  unit: Unit,
  matches: readonly RuleMatch[],
  taken: readonly Span[],
  place: Place,
): Candidate[] {
  const { words } = unit
  const at = place.unit
  const found: Candidate[] = []
  for (const match of matches) {
    if (coveredBy(words, match, taken)) continue
    const content = contentOf(words, match, place)
    const span = content && contentSpan(words, content.range)
    const cue = spanOf(words, match)
    // "Allegedly." alone says it of the sentence before
    const bare = match.to - match.from === 1 && match.rule.label !== 'possible'
    if (!content || !span || !cue || (bare && span.start === cue.start && span.end === cue.end)) continue
    if (isHeading(words, match, content.range)) continue
    const source = content.source ? spanOf(words, content.source) : undefined
    found.push({
      start: span.start,
      end: span.end,
      labels: new Map(
        [...reasonsOf(words, match, content.speaker), ...content.more].map(([label, reason]) => [
          label,
          { reason, rule: match.rule.id },
        ]),
      ),
      said: false,
      confirms: match.rule.label === 'confirmed' ? 'told' : null,
      cue: [cue],
      source: source ? [source] : [],
      speaker: content.speaker,
      via: [],
      signs: phraseSigns(words, match),
      unit: at,
      shape: match.rule.content === 'noun phrase' || content.ofNoun ? 'phrase' : 'clause',
      origin: 'phrase',
      pointsBack: content.pointsBack,
      silent: false,
      standsAlone: true,
    })
  }
  return found
}

/** "Alleged payment" above a paragraph, "That is not yet known" behind a question: of nothing that stands there. */
function isHeading(words: readonly Word[], { rule }: RuleMatch, { from, to }: Range): boolean {
  if (from > 0 || to < words.length - 1) return false
  const points = /^(?:that|this|which)$/.test(lowerAt(words, 0)) && rule.label === 'unverified'
  return to < longestHeading && (points || (rule.content === 'noun phrase' && !hasVerb(words, { from, to })))
}
/** How many words such a line has at most. */
const longestHeading = 7

/** Its label, and of an accusation or hearsay that somebody denies that it is disputed: "brushed aside accusations of theft". */
function reasonsOf(
  words: readonly Word[],
  match: RuleMatch,
  { who }: Identity,
): readonly (readonly [ClaimLabel, Reason])[] {
  const { rule, stands } = match
  if (rule.label === 'unnamed-source' && who === 'open')
    return [['attributed', reasonOf('named-source', textIn(words, match))]]
  const own = [rule.label, reasonOf(rule.reason, textIn(words, match))] as const
  const denial = stands.kind === 'denied' && (rule.label === 'alleged' || rule.label === 'unnamed-source')
  if (!denial || !stands.by) return [own]
  return [['disputed', reasonOf('denial', textIn(words, stands.by))], own]
}

/** "claims that" is no noun where "claims" is the verb of an attribution. */
const coveredBy = (words: readonly Word[], { from, rule }: RuleMatch, taken: readonly Span[]): boolean =>
  (rule.label === 'unnamed-source' || rule.label === 'alleged') &&
  taken.some(({ start, end }) => start <= (words[from]?.start ?? 0) && (words[from]?.start ?? 0) < end)

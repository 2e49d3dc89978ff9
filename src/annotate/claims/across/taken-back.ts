import { letterPatternAnyCase } from '../../../text/letter-pattern.ts'
import type { Candidate } from '../candidate.ts'
import type { Unit } from '../words/units.ts'
import { speakerPronoun } from './accounts.ts'

/** How many sentences back a statement may stand that is taken back. */
const reach = 3

/**
 * The statement that whoever made it now calls wrong: "Loopwell said that no data were lost. It now says that statement was incorrect."
 * Undefined where somebody else says so, who contradicts it.
 */
export function takenBack(
  denial: Candidate,
  before: readonly Candidate[],
  { words }: Unit,
  text: string,
): Candidate | undefined {
  if (!denial.labels.has('disputed') || !wrong.test(text.slice(denial.start, denial.end))) return undefined
  const verb = words.findIndex(({ start }) => start === denial.cue[0]?.start)
  if (!(owns.test(words[verb]?.lower ?? '') || words[verb - 1]?.lower === 'now')) return undefined
  const near = before.filter(
    ({ said, source, unit }) => said && source.length > 0 && denial.unit - unit <= reach,
  )
  const last = near.findLast(({ unit, shape }) => unit < denial.unit && shape !== 'phrase')
  return last && isOwn(last, denial, near, text) ? last : undefined
}

const wrong = letterPatternAnyCase`^(?:(?:that|the|this|its|his|her|their) )?(?:\p{L}+ )?(?:statement|claim|figure|account|notice|report|announcement|number|count|toll)s? (?:was|were|had been) (?:\p{L}+ )?(?:incorrect|inaccurate|wrong|mistaken|false|untrue|in error|too (?:high|low))(?!\p{L})`
const owns = /^(?:admit|conced|acknowledg|accept)(?:s|ed|ted|es)?$/

/** Whether both are one speaker's. A pronoun is of the only one who has spoken; "it" is a body. */
function isOwn(last: Candidate, denial: Candidate, near: readonly Candidate[], text: string): boolean {
  if (last.speaker.entity !== null && last.speaker.entity === denial.speaker.entity) return true
  const named = ({ source }: Candidate) => text.slice(source[0]?.start, source[0]?.end).toLowerCase()
  const [theirs, own] = [named(last), named(denial)]
  if (!speakerPronoun.test(own)) return theirs === own
  const alone = near.every(
    (one) => one === denial || named(one) === theirs || speakerPronoun.test(named(one)),
  )
  return alone && (last.speaker.kind === 'person') === (own !== 'it' && own !== 'they')
}

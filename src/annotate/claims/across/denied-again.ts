import { letterPattern } from '../../../text/letter-pattern.ts'
import { type Candidate, chosenLabel } from '../candidate.ts'
import { cueVerbOf } from '../lexicon/lexicon.ts'
import { offenceIn } from '../lexicon/wrongdoing.ts'
import type { Unit } from '../words/units.ts'
import { against, between } from './opposed.ts'
import { targetsOf } from './targets.ts'

interface Holds {
  readonly candidate: Candidate
}

/** How many sentences on a denial still reaches back. */
const reach = 2
/** "Denies four counts of theft", "denies both charges": of whatever the denier stands accused of. */
const charges = letterPattern`^(?:(?:all|both|the|these|those|\d+|one|two|three|four|five|six|seven|eight|nine|ten|several|a|further) )+(?:\p{L}+ ){0,2}(?:counts?|charges?|offen[cs]es?)(?!\p{L})`
/** Longer than that no offence is called by its name, in words. */
const longestOffence = 4

/**
 * The claims before a denial with words of its own that it denies: the accusation whose charges or offence it names ("is alleged to
 * have drugged a guest. She denies two counts of …"), and what it says over again ("kept the photos. The firm denied keeping photos").
 */
export function deniedAgain<One extends Holds>(
  denial: Candidate,
  before: readonly One[],
  text: string,
  units: readonly Unit[],
): One[] {
  if (!isDenial(denial)) return []
  const near = before.filter(
    ({ candidate }) =>
      candidate.pointsBack === null &&
      denial.unit - candidate.unit <= reach &&
      candidate.end <= denial.start &&
      (candidate.shape !== 'quotation' || isSetAgainst(candidate, denial, text, units)),
  )
  const content = text.slice(denial.start, denial.end)
  const others = near.map(({ candidate }) => candidate)
  const blanket = any.test(content.toLowerCase())
  const ofGuilt = guilt.test(content.toLowerCase())
  const found = new Set(
    charges.test(content.toLowerCase()) || isOffence(denial, units)
      ? targetsOf({ ...denial, pointsBack: 'guilt' }, others, text, units)
      : others.filter(
          (one, i) =>
            !isSameSpeaker(one, denial, text) &&
            (tellsAgain(text.slice(one.start, one.end), content, isSetAgainst(one, denial, text, units)) ||
              (blanket && !(ofGuilt && chosenLabel(one) !== 'alleged') && isLastOpen(others, i))),
        ),
  )
  return near.filter(({ candidate }) => found.has(candidate))
}

/** "denied there was any rift", "denied that any civilians had been harmed": whatever has just been told. */
const any = letterPattern`^(?:that )?(?:there (?:was|were|is|are|had been|has been|have been|had ever been) any|any)(?!\p{L})`

/** "any involvement in the killing": of an accusation. */
const guilt = letterPattern`^any (?:\p{L}+ )?(?:involvement|wrongdoing|role|part|links?|ties|connections?|knowledge|responsibility|misconduct|guilt|liability)(?!\p{L})`

/** Whether a claim is the last of a row that was told, and nobody known stands behind it. */
function isLastOpen(all: readonly Candidate[], at: number): boolean {
  const open = (one: Candidate | undefined): boolean =>
    one !== undefined && /^(?:alleged|unnamed-source)$/.test(chosenLabel(one))
  return open(all[at]) && all.slice(at + 1).every(open)
}

/** "Denies", "rejected"; not what says so in other words. */
const isDenial = (one: Candidate): boolean => {
  const rule = one.labels.get('disputed')?.rule.split('.')[0] ?? ''
  return chosenLabel(one) === 'disputed' && cueVerbOf(rule)?.classes.has('deny') === true
}

/** "Denies murder": an offence by its name, and no more. */
function isOffence({ unit, start, end }: Candidate, units: readonly Unit[]): boolean {
  const words = units[unit]?.words ?? []
  const from = words.findIndex((word) => word.start >= start)
  const to = words.findLastIndex((word) => word.end <= end) + 1
  return from >= 0 && to - from <= longestOffence && offenceIn(words, { from, to })
}

const isSameSpeaker = (one: Candidate, other: Candidate, text: string): boolean => {
  if (one.speaker.entity !== null && one.speaker.entity === other.speaker.entity) return true
  return one.source.length > 0 && sourceOf(one, text) === sourceOf(other, text)
}
const sourceOf = ({ source }: Candidate, text: string): string =>
  source.map(({ start, end }) => text.slice(start, end).toLowerCase()).join(' ')

/** So much of a denial's words of substance must stand in what it denies, and so many. */
const leastShare = 0.6
const leastShared = 2

/**
 * Whether most of the words of a denial are those of a statement: "keeping deleted photos" of "kept photos that were deleted". Where
 * the two are set against each other fewer are enough: "that she owes him a million, though she denies owing him anything".
 */
function tellsAgain(statement: string, denial: string, against: boolean): boolean {
  const own = stemsOf(denial)
  const theirs = stemsOf(statement)
  const shared = [...own].filter((stem) => theirs.has(stem)).length
  if (against && (shared > 0 || /^any |(?:^| )(?:it|them|so)$/.test(denial))) return true
  return shared >= leastShared && shared >= leastShare * own.size
}

/** "Rebels claimed it, but the army denied …", "Although rebels claimed it, the army …": nothing else stands between the two. */
function isSetAgainst(one: Candidate, denial: Candidate, text: string, units: readonly Unit[]): boolean {
  const gap = between(one, denial, text)
  const concedes = /^(?:although|though|while|even)$/.test(units[one.unit]?.words[0]?.lower ?? '')
  return against.test(gap) || (concedes && /^,\s*$/.test(gap))
}

const stemsOf = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !empty.test(word)).map(stemOf))
const stemOf = (word: string): string => word.replace(/(?:ing|ed|es|s)$/, '')
const empty =
  /^(?:that|this|these|those|they|them|their|have|been|were|with|from|into|when|which|about|would|after|before|ever|being|having|other|some|such|there|what|where|while)$/

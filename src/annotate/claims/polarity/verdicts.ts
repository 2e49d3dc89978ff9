import { overlaps, type Span } from '../../../text/span.ts'
import type { Entity } from '../../entity.ts'
import type { Candidate, LabelReason } from '../candidate.ts'
import type { ClaimLabel } from '../claim.ts'
import { wrongsNamed } from '../lexicon/wrongdoing.ts'
import { reasonOf, shortened } from '../reasons.ts'
import { lowerAt } from '../words/clauses.ts'
import type { Unit, Word } from '../words/units.ts'
import { convictionsIn, outcomesIn } from './outcomes.ts'
import { groupStart } from './verb-polarity.ts'

/** How an accusation ended, in a sentence of its own: whom it is told of, and of what; no acts mean whatever he was accused of. */
interface Verdict {
  readonly unit: number
  readonly kind: 'proven' | 'absolved' | 'withdrawn'
  readonly people: ReadonlySet<string>
  readonly acts: ReadonlySet<string>
}

/** The people and bodies that a stretch of text names or refers to, by their ids. */
type PeopleIn = (span: Span) => ReadonlySet<string>

/**
 * Gives the accusations of an article what became of them: a conviction or a plea makes one confirmed; an acquittal or a
 * dropped charge leaves it its label and is told as the reason. Only where the same person and the same act are meant.
 * Linear but for accusations times verdicts, of which an article has a few.
 */
export function verdictsOn(
  units: readonly Unit[],
  text: string,
  entities: readonly Entity[],
): (candidate: Candidate) => Candidate {
  const peopleIn = peopleFinder(entities)
  const verdicts = units.flatMap((unit, at) => verdictsIn(unit, at, peopleIn))
  return (candidate) => {
    const accusation = candidate.labels.get('alleged')
    const unit = units[candidate.unit]
    if (accusation === undefined || !unit || verdicts.length === 0) return candidate
    const accused = accusedOf(candidate, unit, peopleIn)
    const acts = wrongsNamed(unit.words.filter((word) => overlaps(word, candidate)))
    const isAnother = isPresent(unit.words, candidate)
    const own = verdicts.filter(
      (one) =>
        one.unit !== candidate.unit &&
        meets(one, accused, acts) &&
        !(isAnother && one.kind === 'proven' && one.unit < candidate.unit),
    )
    // Whoever was convicted and then cleared is cleared.
    const last = own.findLast(({ kind }) => kind !== 'proven') ?? own.at(-1)
    const told = units[last?.unit ?? -1]
    if (!last || !told) return candidate
    const sentence = shortened(text.slice(told.start, told.end))
    const then = last.unit > candidate.unit
    const labels = new Map<ClaimLabel, LabelReason>(candidate.labels)
    if (last.kind === 'proven')
      return {
        ...candidate,
        labels: labels.set('confirmed', {
          reason: reasonOf(then ? 'said-then' : 'said-before', sentence),
          rule: 'confirmed.verdict',
        }),
        confirms: 'ruled',
      }
    return {
      ...candidate,
      labels: labels.set('alleged', {
        ...accusation,
        reason: reasonOf(then ? 'accusation-then' : 'accusation-before', sentence),
      }),
    }
  }
}

/** "Berg was convicted. … She is accused of fraud": of another. */
function isPresent(words: readonly Word[], { cue }: Candidate): boolean {
  const at = words.findIndex(({ start }) => start === cue[0]?.start)
  return words
    .slice(groupStart(words, at), at + 1)
    .some(({ lower }) => /^(?:is|are|faces?|facing|stands?)$/.test(lower))
}

function verdictsIn(unit: Unit, at: number, peopleIn: PeopleIn): Verdict[] {
  const { words } = unit
  const people = peopleIn(unit)
  if (people.size === 0) return []
  return [...convictionsIn(words), ...outcomesIn(words)].map(({ kind, from, to }) => {
    const behind = wrongsNamed(words.slice(passive(words, from) ? 0 : to, clauseStop(words, to)))
    // "is serving ten years for theft after being convicted in May"
    return { unit: at, kind, people, acts: behind.size > 0 ? behind : wrongsNamed(words) }
  })
}

/** "The charges of theft were dropped": of what stands before the verb. */
const passive = (words: readonly Word[], at: number): boolean =>
  /^(?:was|were|been)$/.test(lowerAt(words, at - 1)) &&
  /^(?:drop|with|dismiss|throw|toss|quash|overturn)/.test(lowerAt(words, at))

/** Where what was ruled ends: before the next clause of the sentence. */
function clauseStop(words: readonly Word[], from: number): number {
  for (let i = from; i < words.length; i++)
    if (/^(?:but|while|although|whereas|;)$/.test(lowerAt(words, i))) return i
  return words.length
}

/** Whom an accusation is about: everybody that its sentence names but the accuser. */
function accusedOf({ source, speaker }: Candidate, unit: Unit, peopleIn: PeopleIn): ReadonlySet<string> {
  const people = new Set(peopleIn(unit))
  for (const span of source) for (const id of peopleIn(span)) people.delete(id)
  if (speaker.entity !== null) people.delete(speaker.entity)
  return people
}

const meets = (verdict: Verdict, accused: ReadonlySet<string>, acts: ReadonlySet<string>): boolean =>
  [...accused].some((id) => verdict.people.has(id)) &&
  (verdict.acts.size === 0 || [...verdict.acts].some((act) => acts.has(act)))

function peopleFinder(entities: readonly Entity[]): PeopleIn {
  const mentions = entities
    .filter(({ type }) => type === 'person' || type === 'organization')
    .flatMap(({ id, mentions }) => mentions.map(({ start, end }) => ({ id, start, end })))
    .sort((a, b) => a.start - b.start)
  return (span) => {
    let [low, high] = [0, mentions.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((mentions[middle]?.start ?? 0) < span.start) low = middle + 1
      else high = middle
    }
    const found = new Set<string>()
    for (let i = low; i < mentions.length; i++) {
      const mention = mentions[i]
      if (!mention || mention.start >= span.end) break
      found.add(mention.id)
    }
    return found
  }
}

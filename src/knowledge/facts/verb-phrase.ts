import { isMark, type Word } from '../../annotate/roles/words.ts'
import { wordSet } from '../../text/word-set.ts'
import { eventVerbs, particleVerbs } from './event-verbs-data.ts'

const both = wordSet(eventVerbs.both)
const intransitive = wordSet(eventVerbs.intransitive)
const active = wordSet(eventVerbs.active)
const passive = wordSet(eventVerbs.passive)

/** What stands before a verb and says that it happened. Modals are not here: what might be or will be did not happen. */
const auxiliaries = wordSet('was were has have had been')
/** Adverbs that do not end in -ly. */
const adverbs = wordSet(
  'also earlier later then once long twice first soon again since together jointly ever recently all both now still',
)
/** Adverbs after which it did not happen. */
const negations = wordSet('not never nearly almost hardly barely supposedly falsely wrongly wrongfully')
/** Adverbs after which the document does not vouch for it. */
const hedges = wordSet('reportedly allegedly apparently purportedly possibly probably presumably likely')

/** A finite verb that tells what was done; indices of words. */
export interface VerbPhrase {
  /** Its first word: an adverb, an auxiliary, or the verb itself. */
  readonly first: number
  /** Whether it is the verb alone, without "was" or "had". */
  readonly bare: boolean
  /** The verb that says what was done. */
  readonly main: number
  readonly passive: boolean
  /** "Reportedly": it is told, not vouched for. */
  readonly hedged: boolean
}

/**
 * The verb phrase that begins at a word: auxiliaries, adverbs and times ("was on Monday killed"), then any word. Undefined
 * where it is negated or would, might or will be.
 */
export function readVerbPhrase(words: readonly Word[], at: number): VerbPhrase | undefined {
  let bare = true
  let passive = false
  let hedged = false
  for (let i = at; i < words.length && i < at + longestVerbPhrase; i++) {
    const { lower, name } = words[i] as Word
    // "was Brazil’s ambassador"
    if (name) return passive ? { first: at, bare, main: i, passive, hedged } : undefined
    if (negations.has(lower) || /n['’]t$/.test(lower)) return undefined
    if (hedges.has(lower)) hedged = true
    if (auxiliaries.has(lower)) {
      bare = false
      passive = lower === 'was' || lower === 'were' || lower === 'been'
    } else if (!isAdverb(lower)) {
      const time = timeLength(words, i)
      if (time === 0) return isMark(words[i]) ? undefined : { first: at, bare, main: i, passive, hedged }
      i += time - 1
    }
  }
  return undefined
}

const longestVerbPhrase = 10

const isAdverb = (word: string): boolean =>
  adverbs.has(word) || (/ly$/.test(word) && !/^(?:rely|apply|reply|supply|family|ally)$/.test(word))

/** Whether the phrase tells an event: a verb of the lists, with what it needs to say something. */
export function tellsEvent(words: readonly Word[], verb: VerbPhrase): boolean {
  // "was convicted … and fled": where the auxiliary may hold for both, either will do
  return (
    (verb.passive && isPassiveEvent(words, verb)) ||
    ((!verb.passive || verb.bare) && isActiveEvent(words, verb))
  )
}

function isPassiveEvent(words: readonly Word[], { main }: VerbPhrase): boolean {
  const verb = words[main]?.name ? '' : (words[main]?.lower ?? '')
  const particles = particleVerbs[verb]
  if (!both.has(verb) && !passive.has(verb) && !particles) return false
  return particles === undefined || particles.includes(words[main + 1]?.lower ?? '')
}

function isActiveEvent(words: readonly Word[], { bare, main }: VerbPhrase): boolean {
  const verb = words[main]?.lower ?? ''
  const next = words[main + 1]
  const particles = particleVerbs[verb]
  if (particles?.includes(next?.lower ?? '')) return true
  if (intransitive.has(verb) && particles === undefined) return true
  const known = both.has(verb) || active.has(verb) || (!bare && passive.has(verb))
  if (!known || next === undefined || (isMark(next) && !/^["“$£€]$/u.test(next.text))) return false
  return particles ? isObject(next) : !notObjects.has(next.lower)
}

/** What follows a verb that has no object: "wrote on Twitter", "won by a goal". */
const notObjects = wordSet(
  'in on at by with from into over to of for about against after before that as if but and or until through there',
)

/** Whether a word can begin what a verb acts on. */
const isObject = (word: Word): boolean =>
  word.name !== undefined ||
  /^(?:the|a|an|his|her|its|their|two|three|four|five|six|seven|eight|nine|ten|\d.*)$/.test(word.lower)

const days = wordSet('monday tuesday wednesday thursday friday saturday sunday')
const months = wordSet(
  'january february march april may june july august september october november december',
)
const periods = wordSet(
  'week month year night weekend summer winter autumn spring fall century decade season',
)
const partsOfDay = wordSet('morning afternoon evening night')

/** How many words from `at` on are a time: "on Monday", "in November 2015", "last week", "earlier this month". */
export function timeLength(words: readonly Word[], at: number): number {
  const word = (i: number) => words[i]?.lower ?? ''
  if (/^(?:yesterday|today|tonight|overnight)$/.test(word(at))) return 1
  let i = at
  if (/^(?:early|earlier|late|later)$/.test(word(i))) i++
  if (/^(?:on|in|since|during|by|until|from)$/.test(word(i))) i++
  const began = i
  if (/^(?:last|this|the|next|early|late|mid)$/.test(word(i))) i++
  if (days.has(word(i))) {
    i++
    if (partsOfDay.has(word(i))) i++
    return i - at
  }
  if (began === i && i === at) return 0
  if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(word(i)) && months.has(word(i + 1))) i++
  if (months.has(word(i))) {
    i++
    if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(word(i))) i++
    if (word(i) === ',' && isYear(word(i + 1))) i++
    if (isYear(word(i))) i++
    return i - at
  }
  if (isYear(word(i)) || (i > began && periods.has(word(i)))) return i + 1 - at
  return 0
}

const isYear = (word: string): boolean => /^(?:1\d{3}|20\d{2})s?$/.test(word)

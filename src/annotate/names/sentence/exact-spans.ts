import { lowerAt } from '../../../language/words/tagged-word.ts'
import { roleNoun } from '../../roles/role-noun.ts'
import type { Context } from '../context/context.ts'
import { classBit, classBits } from '../context/gazetteer.ts'
import { phraseClasses } from '../context/phrases.ts'
import type { TaggedSpan } from '../tagged-span.ts'
import { areInitials } from './name-parts.ts'
import { offices } from './offices-data.ts'

const givenName = classBit('given name')
const city = classBits('city', 'country')
const personal = givenName | classBit('surname')
const bodyWord = classBits('organization word', 'organization', 'place word')
const possessor = classBits('country', 'city', 'region')
/** "east Aleppo" is a part of Aleppo; "East Timor" is a name. */
const directions =
  /^(?:(?:north|south)?(?:east|west)(?:ern)?|(?:north|south)(?:ern)?|central|upper|lower|downtown|inner|outer|mainland|rural)$/
const origin = /^\p{Lu}.*\.-\p{Ll}+$/u
/** Before somebody’s name where a headline begins: "Brave Marina Lacerda". */
const isAdjective = (word: string): boolean =>
  /^(?:brave|beloved|dear|poor|proud|shamed|shameless|disgraced|troubled|tragic|heroic|hero|legendary|veteran|stunning|glamorous|furious|angry|emotional|devastated|heartbroken|defiant|cheeky|evil|vile|twisted|sick|cruel|happy|sad|young|old|little|big|former|ex|late|pregnant|fearless|famous|injured|missing|jailed|accused|killer|fan|mum|mom|dad|star)$/.test(
    word,
  )
const member =
  /^(?:MPs?|MLAs?|MECs?|MEPs?|MSPs?|MMCs?|TDs?|CEO|CFO|COO|Sen\.?|Rep\.?|President|Chairman|Secretary|Spokesman|Spokesperson)$/
/** Behind a person's name, and no part of it. */
const honour = /^(?:[KDOMC]BE|[KQ]C|MPs?|MSP|MEP|MLC|MPP|MHA|PhD|MD)$/
const conjunction =
  /^(?:when|while|if|because|although|though|but|and|since|until|unless|whether|so|yet|nor|whereas|its|his|her|their|our|my)$/
const breaks = new Set([',', ';', ':', '/', '•', '|'])

/**
 * Cuts a tagged span where no name goes on: at the commas of a list ("Denmark, Estonia"), before a short form in parentheses, after a person's titles
 * ("Secretary General Giorgio Jackson") and before an office's body ("Commander of the Royal Air Force").
 */
export function exactSpans(context: Context, own: TaggedSpan): TaggedSpan[] {
  const { words, masks, commons } = context
  // "Coeur d’Alene"
  const span = /^[dl]'\p{Lu}\p{Ll}+$/u.test(words[own.to]?.text ?? '') ? { ...own, to: own.to + 1 } : own
  // "the Tavrian government" is told of as its land is
  if (
    span.to - span.from === 2 &&
    /^(?:government|regime|authorities)$/.test(words[span.from + 1]?.text ?? '')
  )
    return [
      {
        ...span,
        to: span.from + 1,
        type: (masks[span.from] ?? 0) & classBit('demonym') ? 'people' : span.type,
      },
    ]
  const parts: TaggedSpan[] = []
  let from = span.from
  // "a former head of the Rural Water Agency", read from its "of"
  while (from < span.to - 1 && /^(?:of|the|in|for|at|by|to|from)$/.test(words[from]?.text ?? '')) from++
  for (let i = from; i <= span.to; i++) {
    if (i < span.to && !(span.type !== 'other' && isBreak(i))) continue
    if (i > from) parts.push({ ...span, from, to: i })
    from = i + 1
    while (from < span.to && words[from]?.form === 'lower') from++
    i = Math.max(i, from - 1)
  }
  return parts
    .flatMap(atPossessive)
    .map(afterPreposition)
    .map(titled)
    .map(listedPerson)
    .map((part) => {
      const first = afterTitles(part)
      const isOf =
        part.type === 'person' && first > part.from && /^(?:of|the|for)$/.test(words[first - 1]?.text ?? '')
      const type = isOf ? ((masks[part.to - 1] ?? 0) & bodyWord ? 'organization' : 'other') : part.type
      return { ...part, type, from: first, to: beforeOffice(part) }
    })
    .filter((part) => part.from < part.to)

  /** "University of Georgia (UGA)" are two names, "Marlow (Pty) Ltd" is one. */
  function isBreak(i: number): boolean {
    // "Isis (Institute of Strategic Studies", cut before its end
    if (words[i]?.text === '(' && !words.slice(i, span.to).some(({ text }) => text === ')')) return true
    const shortForm = words[i]?.text === '(' ? i + 1 : words[i]?.text === ')' ? i - 1 : -1
    return breaks.has(words[i]?.text ?? '') || words[shortForm]?.form === 'CAPITALS'
  }

  /**
   * "Turkey’s embassy" is Turkey; "Turkey’s Central Bank" is Turkey and the bank, "Raila Odinga’s National Alliance" the man
   * and his party; "McDonald’s" stays whole.
   */
  function atPossessive(part: TaggedSpan): TaggedSpan[] {
    let clitic = part.from + 1
    while (clitic < part.to - 1 && words[clitic]?.lower !== "'s") clitic++
    if (clitic >= part.to - 1) return [part]
    // "UN’s Office for Disarmament"
    const isAcronym =
      clitic === part.from + 1 && words[part.from]?.form === 'CAPITALS' && part.type === 'organization'
    const isPlace = clitic === part.from + 1 && ((masks[part.from] ?? 0) & possessor) !== 0
    const isPerson = clitic === part.from + 2 && part.to > clitic + 2 && isFullName(part.from)
    const type = isPlace ? 'place' : isPerson ? 'person' : part.type
    // "Channel 4’s Wet Lettuce"
    if (part.type === 'organization' && phraseClasses(context, part.from, clitic) & classBit('medium'))
      return [
        { ...part, to: clitic },
        { ...part, from: clitic + 1, type: 'other' },
      ]
    const owner: TaggedSpan = { ...part, to: clitic, type }
    if (words[clitic + 1]?.form === 'lower') return [owner]
    return isPlace || isPerson || isAcronym ? [owner, { ...part, from: clitic + 1 }] : [part]
  }

  /** Two capitalised words that are neither common ones nor any body's: "Raila Odinga", no "Trader Joe", no "St. Joseph". */
  function isFullName(first: number): boolean {
    if (/^saint$|\.$/i.test(words[first]?.text ?? '')) return false
    for (const i of [first, first + 1])
      if (words[i]?.form !== 'Capital' || (masks[i] ?? 0) & bodyWord) return false
    return ((masks[first] ?? 0) & givenName) !== 0 || !(commons[first] || commons[first + 1])
  }

  /** "At Halden Lodge", "South of Kansas City": what stands before a place, with the capital of the sentence's beginning. */
  function afterPreposition(part: TaggedSpan): TaggedSpan {
    const isFirst = !/[\p{L}\p{N}]/u.test(words[part.from - 1]?.text ?? '')
    if (!isFirst || part.to - part.from < 2) return part
    const lower = lowerAt(words, part.from)
    // "When Patriot failed"
    if (part.type !== 'other' && conjunction.test(lower)) return { ...part, from: part.from + 1 }
    const length =
      /^(?:at|in|from|near|across|inside|outside|behind|around|throughout|beyond|under|above)$/.test(lower)
        ? 1
        : /^(?:north|south|east|west)$/.test(lower) && words[part.from + 1]?.lower === 'of'
          ? 2
          : 0
    return part.to - part.from > length ? { ...part, from: part.from + length } : part
  }

  /** "Crown Prince Mohammed bin Salman" is a person, whatever the tagger thinks of princes. */
  function titled(part: TaggedSpan): TaggedSpan {
    let i = part.from
    while (i < part.to && (offices.has(lowerAt(words, i)) || words[i]?.lower === 'crown')) i++
    if (part.type !== 'organization' || i === part.from || i >= part.to) return part
    const rest = masks.subarray(i, part.to)
    const isPerson = ((rest[0] ?? 0) & givenName) !== 0 && rest.every((mask) => (mask & bodyWord) === 0)
    return isPerson ? { ...part, from: i, type: 'person' } : part
  }

  /** A given name before words that lists know as names: "Marie-Claire de la Cruz". */
  function listedPerson(part: TaggedSpan): TaggedSpan {
    const { from: first, to, type } = part
    if (to - first < 2 || ((masks[first] ?? 0) & givenName) === 0) return part
    if (type === 'place') return isNobodyElse(part) ? { ...part, type: 'person' } : part
    if (type !== 'organization') return part
    for (let i = first; i < to; i++) {
      const mask = masks[i] ?? 0
      const isJoint = words[i]?.form === 'lower' || words[i]?.text === '-'
      if (!isJoint && ((mask & personal) === 0 || (mask & bodyWord) !== 0 || words[i]?.form === 'CAPITALS'))
        return part
    }
    return { ...part, type: 'person' }
  }

  /** "Jutta Rehm", read as a place: a given name before a word that is in no list and no common one. */
  function isNobodyElse({ from: first, to }: TaggedSpan): boolean {
    if (to - first !== 2 || commons[first] || commons[to - 1] || words[to - 1]?.form !== 'Capital')
      return false
    const isListedElse = (i: number) => ((masks[i] ?? 0) & ~personal) !== 0
    return (
      !isListedElse(first) &&
      !isListedElse(to - 1) &&
      phraseClasses(context, first, to) === 0 &&
      words[to]?.text !== '-'
    )
  }

  /** "of Product Management Joe Ambeault": two common words and more before a given name are what the person is head of. */
  function afterUnit(first: number, to: number): number {
    let given = first
    while (given < to - 1 && (((masks[given] ?? 0) & givenName) === 0 || commons[given] !== 0)) given++
    if (given >= to - 1 || given < first + 2) return first
    for (let i = first; i < given; i++) if (words[i]?.form !== 'lower' && commons[i] === 0) return first
    return given
  }

  /** "MK Party MP", "Acme CEO": the body's member is no part of it. */
  function beforeOffice({ type, from: first, to }: TaggedSpan): number {
    let end = to
    // "Marlow Falls Fire Chief"
    if (type === 'event' && /^fire$/i.test(words[to - 1]?.text ?? '') && offices.has(lowerAt(words, to)))
      return first
    // "Kogi, Benue and Nasarawa States"
    const isLast = words[first - 1]?.lower === 'and' && words[first - 2]?.form === 'Capital'
    if (
      type === 'place' &&
      isLast &&
      /^(?:states|counties|provinces|districts|streets|rivers|roads)$/.test(lowerAt(words, to - 1))
    )
      return Math.max(first + 1, to - 1)
    // "ABS head of Finance and Wealth"
    if (type === 'organization')
      for (let i = first + 1; i < end - 1; i++)
        if (words[i]?.form === 'lower' && offices.has(lowerAt(words, i))) return i
    // "CinemaCon 2023", but "Euro 2024", "Expo 2025"
    const isYear = end - first > 1 && /^20\d\d$/.test(words[end - 1]?.text ?? '')
    const isOfYear = /^(?:expo|euro|copa)$/.test(lowerAt(words, end - 2)) || (masks[end - 2] ?? 0) & city
    if (isYear && (type === 'organization' || (type === 'event' && !isOfYear))) end--
    while (end - first > 1 && type === 'organization' && member.test(words[end - 1]?.text ?? '')) end--
    while (end - first > 1 && type === 'person' && honour.test(words[end - 1]?.text ?? '')) end--
    return end
  }

  function afterTitles({ type, from: first, to }: TaggedSpan): number {
    const lower = (i: number) => lowerAt(words, i)
    // "U.S.-based Motorola"
    if (origin.test(words[first]?.text ?? '') && first + 1 < to) return first + 1
    if (type === 'place') {
      let i = first
      while (i < to && directions.test(words[i]?.text ?? '')) i++
      return i
    }
    if (type === 'person' && /^\d/.test(words[first]?.text ?? '') && first + 1 < to) return first + 1
    // "the 2021 Venice Film Festival"; "the 2021 floods" are called by their year
    if (type === 'event' && /^(?:19|20)\d\d$/.test(words[first]?.text ?? '') && to - first > 2)
      return first + 1
    if (type === 'person') {
      // "Brave Marina Lacerda", "Plumber Tom Hale": a common word at the head has its capital from there
      const isHead = first === 0 || /^[:;—–-]$/.test(words[first - 1]?.text ?? '')
      if (
        isHead &&
        to - first > 2 &&
        !((masks[first] ?? 0) & personal) &&
        (masks[first + 1] ?? 0) & givenName &&
        (isAdjective(lowerAt(words, first)) || roleNoun(lowerAt(words, first))?.type === 'person')
      )
        return first + 1
      const given = afterUnit(first, to)
      if (given > first) return given
      for (let i = to - 2; i >= first; i--) {
        if (!offices.has(lower(i)) || areInitials(words[i])) continue
        // "Director-General of the Rural Water Agency"
        let next = i + 1
        while (next < to - 1 && /^(?:of|the|for)$/.test(lower(next))) next++
        return next
      }
    } else if (type === 'organization' && lower(first) === 'opposition' && to - first > 1) {
      return first + 1
    } else if (type === 'organization' && offices.has(lower(first))) {
      let i = first + 1
      while (i < to && offices.has(lower(i))) i++
      if (/^(?:of|at|for|to)$/.test(lower(i)) && i + 1 < to) return lower(i + 1) === 'the' ? i + 2 : i + 1
    }
    return first
  }
}

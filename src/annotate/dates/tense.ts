import { irregularForms } from '../claims/lexicon/lexicon.ts'

export type Tense = 'past' | 'future'

const irregularPast = new Set(
  [...irregularForms].flatMap(([base, { past }]) =>
    past !== base && base !== 'lay' && base !== 'found' ? past : [],
  ),
)
const wills = new Set(['will', 'won’t', "won't", 'shall', 'would', '’ll', "'ll"])
const pasts = new Set(['was', 'were', 'had', 'did', 'wasn’t', 'weren’t', 'didn’t', 'hadn’t'])
/** Modals leave open when ("could meet", "may have met"), and so do verbs of the present. */
const open = new Set(
  'may might could can cannot must should is are am has have does do begins starts opens meets ends arrives leaves faces votes goes expires returns plans hopes'.split(
    ' ',
  ),
)
const beings = new Set(['be', 'being', 'get', 'getting'])
/** Nouns and adjectives that look like a past tense. */
const notPast = new Set(
  'hundred weed deed reed bleed need united indeed speed seed feed breed exceed proceed succeed red bed shed armed unnamed so-called alleged'.split(
    ' ',
  ),
)
/** "scheduled for Monday": said before it came. */
const planned = new Set(
  'scheduled planned expected due set slated postponed delayed intended supposed'.split(' '),
)
const present = new Set(['is', 'are', 'has', 'have', 'remain', 'remains'])
const notVerbs = /^(?:the|a|an|his|her|its|their|our|my|this|that|these|those|all|some|any|work|[A-Z\d].*)$/

/** Words that a verb is looked for in, on either side; farther away it belongs to something else. */
const reach = 24

const clauseEnd = /[;—“”]|: /

/**
 * Whether the clause that a date stands in tells of what was or of what will be; null where that is not plain. The nearest
 * finite verb before the date decides, else the nearest after it.
 */
export function tenseAround(before: string, after: string): Tense | null {
  const words = wordsOf(before.split(clauseEnd).at(-1) ?? '').slice(-reach)
  const found = lookingBack(words)
  if (found !== undefined) return found
  return lookingOn(wordsOf(after.split(clauseEnd)[0] ?? '').slice(0, reach))
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\d]+(?:['’-][\p{L}\d]+)*|’ll|'ll/gu) ?? []

/** Undefined: no verb was met. */
function lookingBack(words: readonly string[]): Tense | null | undefined {
  let meant = false
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at]?.toLowerCase() ?? ''
    const helper = helperBefore(words, at)
    if (planned.has(word)) return helper && (present.has(helper) || wills.has(helper)) ? 'future' : null
    if (word === 'to' && at < words.length - 1 && !notVerbs.test(words[at + 1] ?? '')) meant = true
    else if (wills.has(word) || word.endsWith('’ll')) return words[at + 1] === 'have' ? null : 'future'
    else if (open.has(word)) return null
    else if (isPast(word) && !beings.has(helper ?? ''))
      return meant || helper === 'is' || helper === 'are' ? null : 'past'
  }
  return meant ? null : undefined
}

function lookingOn(words: readonly string[]): Tense | null {
  for (const [at, word] of words.entries()) {
    const lower = word.toLowerCase()
    if (wills.has(lower)) return words[at + 1] === 'have' ? null : 'future'
    if (isPast(lower)) return 'past'
    if (open.has(lower)) return null
  }
  return null
}

/** The word that a participle hangs on, over adverbs: "will be officially opened". */
function helperBefore(words: readonly string[], at: number): string | undefined {
  for (let before = at - 1; before >= Math.max(0, at - 3); before--) {
    const word = words[before]?.toLowerCase() ?? ''
    if (!(word.endsWith('ly') || word === 'not' || word === 'also' || word === 'been' || word === 'now'))
      return word
  }
  return undefined
}

function isPast(word: string): boolean {
  if (pasts.has(word) || irregularPast.has(word)) return true
  return word.length > 3 && word.endsWith('ed') && !notPast.has(word)
}

import type { Context } from './features.ts'
import { classBit } from './gazetteer.ts'
import { isShown } from './is-shown.ts'
import type { TaggedSpan } from './tagged-span.ts'

const product = classBit('product')
/** One may be a name with an initial ("Samuel L."). */
const leastAuthors = 2
/** What makes a listed product's name somebody else's as well: "Claude" is a given name, "Mars" a company's. */
const alsoNamed =
  classBit('given name') |
  classBit('surname') |
  classBit('person') |
  classBit('organization') |
  classBit('city') |
  classBit('town') |
  classBit('country')
/** So many different products in a text, and a name that is also one's is taken for it. */
const enoughProducts = 2

/** Heads of what is abbreviated and no body: "Earned Income Tax Credit (EITC)", "virtual private network (VPN)". */
const thingHeads =
  /^(?:act|advance|agreement|analysis|assessment|assistant|authentication|bill|bulletin|certification|check|code|credit|diet|disease|disorder|drug|drugs|examination|fee|form|formula|identification|index|initialization|interface|interfaces|language|law|license|loan|maintenance|memorandum|method|network|number|numbers|order|permit|plan|procedure|procedures|protocol|rate|rates|reduction|refund|relief|report|review|scale|scan|strategy|study|syndrome|tax|technique|test|therapy|tool|toolkit|tout|treatment|understanding|vaccine|vehicle|vehicles|virus)$/
/** An abbreviation has no more words than these before it. */
const longestExpansion = 10
const bodyWord = classBit('organization word') | classBit('organization') | classBit('company ending')

/**
 * Takes out what reads like a name and is none: abbreviations of things and conditions ("post-traumatic stress disorder
 * (PTSD)") and products,
 * food that is called by a place or a company ("Brussels sprouts"), common words at a sentence's beginning, references.
 */
export function withoutNoNames(contexts: readonly Context[], spans: readonly TaggedSpan[]): TaggedSpan[] {
  const abbreviations = findAbbreviations(contexts)
  const isProduct = findProducts(contexts)
  const references = new Set(contexts.filter(isReference))
  return spans.filter((span) => {
    const context = contexts[span.sentence]
    const { from, to } = span
    const first = context?.words[from]
    if (!context || !first || !isShown(span.type)) return true
    if (references.has(context) || isCommonPhrase(context, span)) return false
    if (to - from > 1) return !isInBrackets(context, to + 1) || !isThing(context, from, to)
    if (abbreviations.has(first.text) || isFood(context, to)) return false
    if (isCommonHere(context, from)) return false
    return ((context.masks[from] ?? 0) & product) === 0 || !isProduct(context, from)
  })
}

const inPersons = classBit('given name') | classBit('surname') | classBit('person')
const inPlaces =
  classBit('country') |
  classBit('region') |
  classBit('city') |
  classBit('town') |
  classBit('place') |
  classBit('place word')
const inBodies =
  classBit('organization') |
  classBit('organization word') |
  classBit('company ending') |
  classBit('club') |
  classBit('medium') |
  classBit('party')

/**
 * Common words alone make no person's and no place's name ("Climate Change"), unless a list knows one of them; and one
 * common word that the text also has in lower case is no name ("a Service", "the services").
 */
function isCommonPhrase(context: Context, { from, to, type }: TaggedSpan): boolean {
  const { words, masks, commons, phrases, spelling } = context
  if (!commons.subarray(from, to).every((own, i) => own || words[from + i]?.form === 'other')) return false
  if (phrases.some(({ start, end }) => start < to && from < end)) return false
  const listed = type === 'person' ? inPersons : type === 'place' ? inPlaces : inBodies
  if (masks.subarray(from, to).some((mask) => mask & listed)) return false
  const word = words[from]
  return (
    type === 'person' || type === 'place' || (to - from === 1 && !!word && (spelling(word)?.lower ?? 0) > 0)
  )
}

const foods =
  /^(?:bacon|beans|beef|bread|breast|breasts|broth|burger|burgers|butter|cake|cakes|casserole|cheese|chicken|chili|chops|chutney|cider|cookies|cobbler|cream|crumble|cutlets|dip|dressing|dumplings|fries|gravy|ham|jam|jelly|juice|legs|meat|meatballs|meatloaf|muffins|mustard|noodles|omelette|pancakes|pastry|pie|pies|potato|potatoes|pudding|ribs|rice|roast|salad|salads|salami|salt|sandwich|sandwiches|sauce|sauces|sausage|sausages|slices|soup|spread|sprouts|steak|steaks|stew|stock|stuffing|syrup|tart|tarts|tea|thigh|thighs|toast|turnovers|vinegar|wings|wrap|wraps)$/

/** "Turkey sandwiches", "Brussels sprouts", "Apple pie". */
const isFood = ({ words }: Context, after: number): boolean => foods.test(words[after]?.text ?? '')

/** A sentence's first word that the text has in lower case, and never with a capital inside a sentence. */
function isCommonHere({ words, commons, spelling }: Context, at: number): boolean {
  const word = words[at]
  if (word?.form !== 'Capital' || /[\p{L}\p{N}]/u.test(words[at - 1]?.text ?? '')) return false
  const written = spelling(word)
  return commons[at] === 1 && written?.capitalInside === 0 && written.lower > 0
}

/** "Garland EL, Brintz CE, et al.": authors as references write them; a reference speaks of nobody. */
function isReference({ words }: Context): boolean {
  let authors = 0
  for (let i = 0; i + 2 < words.length; i++)
    if (
      words[i]?.form === 'Capital' &&
      /^\p{Lu}{1,3}\.?$/u.test(words[i + 1]?.text ?? '') &&
      /^[,.;]$/.test(words[i + 2]?.text ?? '') &&
      ++authors >= leastAuthors
    )
      return true
  return false
}

const isInBrackets = ({ words }: Context, at: number): boolean =>
  words[at - 1]?.text === '(' &&
  words[at + 1]?.text === ')' &&
  /^\p{Lu}[\p{Lu}\p{N}-]+s?$/u.test(words[at]?.text ?? '')

/** Whether a phrase's head says that it is no body: "Earned Income Tax Credit", but "Office of Tax Credit". */
function isThing({ words, masks }: Context, from: number, to: number): boolean {
  const joint = words.slice(from + 1, to).findIndex(({ lower }) => /^(?:of|for|on|in)$/.test(lower))
  const head = joint < 0 ? to - 1 : from + joint
  return (
    thingHeads.test(words[head]?.lower ?? '') && masks.subarray(from, to).every((mask) => !(mask & bodyWord))
  )
}

/** The abbreviations of things, which stand in brackets behind them. */
function findAbbreviations(contexts: readonly Context[]): Set<string> {
  const found = new Set<string>()
  for (const context of contexts) {
    const { words, runs } = context
    for (let at = 2; at + 1 < words.length; at++) {
      const abbreviation = words[at]?.text ?? ''
      if (!isInBrackets(context, at)) continue
      const run = runs[at - 2]
      const from = run ? run.start : startOfPhrase(words, at - 2, abbreviation)
      if (from !== undefined && (run ? isThing(context, from, at - 1) : !isBody(context, at - 2)))
        found.add(abbreviation)
    }
  }
  return found
}

/** "community policing forum (CPF)" is a body in lower case. */
const isBody = ({ words, masks }: Context, head: number): boolean =>
  ((masks[head] ?? 0) & bodyWord) !== 0 ||
  /^(?:forum|team|unit|organi[sz]ations?|group|groups)$/.test(words[head]?.lower ?? '')

/** Where lower-case words begin that begin with an abbreviation's letters: "post-traumatic stress disorder". */
function startOfPhrase(words: Context['words'], last: number, abbreviation: string): number | undefined {
  const letters = abbreviation
    .replace(/s$/, '')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')
  let missing = letters.length - 1
  for (let i = last; i >= 0 && i > last - longestExpansion; i--) {
    const word = words[i]
    if (word?.form === 'other') continue
    if (word?.form !== 'lower') return undefined
    for (const part of word.lower.split('-').reverse())
      if (part.charAt(0) === letters.charAt(missing)) missing--
    if (missing < 0) return i
  }
  return undefined
}

/** Whether a listed product is meant by a word of this text. */
function findProducts(contexts: readonly Context[]): (context: Context, token: number) => boolean {
  const sure = new Set<string>()
  const isAmbiguous = (mask: number) => (mask & alsoNamed) !== 0
  for (const { words, masks } of contexts)
    words.forEach(({ form, lower }, i) => {
      const mask = masks[i] ?? 0
      if (form !== 'lower' && form !== 'CAPITALS' && mask & product && !isAmbiguous(mask)) sure.add(lower)
    })
  return ({ words, masks }, token) =>
    !isAmbiguous(masks[token] ?? 0) ||
    sure.size >= enoughProducts ||
    /^v?\d/.test(words[token + 1]?.text ?? '')
}

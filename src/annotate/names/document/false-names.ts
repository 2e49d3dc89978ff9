import { lowerAt } from '../../../language/words/tagged-word.ts'
import type { Context } from '../context/context.ts'
import { classBits } from '../context/gazetteer.ts'
import { isShown } from '../is-shown.ts'
import { isState } from '../sentence/states.ts'
import type { TaggedSpan } from '../tagged-span.ts'
import { findAbbreviations, isAbbreviatedThing, isOfCommonWord, isThing } from './abbreviations.ts'
import { isBareOffice } from './bare-offices.ts'
import { isDay } from './days.ts'
import { isDish } from './dishes.ts'
import { findIngredients } from './ingredients.ts'
import { isListed } from './is-listed.ts'
import { isNumbered } from './numbered.ts'
import { findPeoples } from './peoples.ts'
import { isProductModel } from './product-models.ts'
import { findProducts } from './products.ts'
import { isReference } from './references.ts'
import { isShip } from './ships.ts'
import { isSought } from './sought.ts'
import { surnamesOf } from './surnames.ts'
import { findTerms } from './terms.ts'
import { isTitleTold } from './titles-told.ts'

const bodyWord = classBits('organization word', 'organization', 'company ending')

/**
 * Takes out what reads like a name and is none: abbreviations of things and conditions ("post-traumatic stress disorder
 * (PTSD)"), products, food that is called by a place or a company ("Brussels sprouts"), common words, references.
 */
export function withoutFalseNames(contexts: readonly Context[], spans: readonly TaggedSpan[]): TaggedSpan[] {
  const abbreviations = findAbbreviations(contexts)
  const { isProduct, isJargon } = findProducts(contexts)
  const isTerm = findTerms(contexts)
  const isIngredient = findIngredients(contexts)
  const references = new Set(contexts.filter(isReference))
  const isPeople = findPeoples(contexts, spans)
  const surnames = surnamesOf(contexts, spans)
  return spans.filter((span) => {
    const context = contexts[span.sentence]
    const { from, to } = span
    const first = context?.words[from]
    if (!context || !first || !isShown(span.type)) return true
    const isBorne = span.type === 'person' && to - from === 1 && surnames.has(first.text)
    if (references.has(context) || (!isBorne && isCommonPhrase(context, span)) || isJargon(context, span))
      return false
    if (isTerm(first.lower) || isTerm(lowerAt(context.words, to - 1))) return false
    if (isShip(context, span)) return false
    if (isPortfolio(context, span) || isDegree(context, span) || isRoyal(context, span)) return false
    if (isOfCommonWord(context, span) || isPlatformOfSomebody(context, span)) return false
    if (isNumbered(context, span) || isDish(context, span) || isPeople(context, span)) return false
    if (isSought(context, span) || isTitleTold(context, span)) return false
    if (isBareOffice(context, span) || isDay(context, span) || isProductModel(context, span)) return false
    if (to - from > 1) return !isAbbreviatedThing(context, from, to)
    if (abbreviations.has(first.text)) return false
    if (isIngredient(first.lower) || (!span.sure && isCommonHere(context, from))) return false
    // "the Oscars"
    if (span.type === 'event' && span.reason) return true
    return !isProduct(context, from)
  })
}

/**
 * Common words alone make no person's and no place's name ("Climate Change"), unless a list knows one of them; and one
 * common word that the text also has in lower case is no name ("a Service", "the services").
 */
function isCommonPhrase(context: Context, span: TaggedSpan): boolean {
  const { from, to, type } = span
  const { words, masks, commons, phrases, spelling, sentenceCase } = context
  if (!commons.subarray(from, to).every((own, i) => own || words[from + i]?.form === 'other')) return false
  if (phrases.some(({ start, end }) => start < to && from < end)) return false
  if (span.sure || isListed(masks, span) || isState(context, from)) return false
  const word = words[from]
  return (
    type === 'person' ||
    type === 'place' ||
    // in a line of capitals every word looks like a body
    (sentenceCase === 2 && to - from === 1) ||
    (to - from > 1 && isThing(context, from, to)) ||
    (to - from === 1 && !!word && (spelling(word)?.lower ?? 0) > 0)
  )
}

/** "Minister of [Foreign Affairs and Cooperation]": what somebody is the minister of is no body by that name. */
function isPortfolio({ words, masks, commons }: Context, { from, to, type }: TaggedSpan): boolean {
  let at = words[from - 1]?.lower === 'the' ? from - 2 : from - 1
  // "of Foreign Affairs and [International Cooperation]"
  if (words[at]?.lower === 'and')
    while (at > Math.max(0, from - 12) && words[at]?.lower !== 'of' && words[at]?.form !== 'other') at--
  if (type !== 'organization' || !/^(?:of|for)$/.test(lowerAt(words, at))) return false
  const office = lowerAt(words, at - 1)
  // "Deputy Commissioner of Police"
  if (to - from === 1 && words[from]?.lower === 'police')
    return /^(?:commissioner|inspector - general|superintendent|chief|general)$/.test(office)
  if (/^ministers?$/.test(office)) return !masks.subarray(from, to).some((mask) => mask & bodyWord)
  return (
    /^(?:under)?secretary$/.test(office) &&
    words
      .slice(from, to)
      .every(({ lower }, i) => commons[from + i] === 1 || /^(?:defen[cs]e|homeland)$/.test(lower))
  )
}

/** "Duke and Duchess of Sussex": who bears it is named elsewhere; and the "Sussex" of a "Sussex spokesperson" is theirs. */
const isRoyal = ({ words }: Context, { from, to, type }: TaggedSpan): boolean =>
  (words[from - 1]?.lower === 'of' && /^(?:duke|duchess)$/.test(lowerAt(words, from - 2))) ||
  (royal.test(lowerAt(words, from)) &&
    (to - from === 1
      ? type !== 'person' || words[from - 1]?.lower === 'the'
      : /^(?:of|and)$/.test(lowerAt(words, from + 1))))
const royal =
  /^(?:popes?|dukes?|duchess|princes?|princess|earls?|countess|barons?|baroness|viscount|marquess|queens?|kings?|emperor|empress)$/

/** "her Instagram account", "WhatsApp groups": what somebody has there, not the company. */
const isPlatformOfSomebody = ({ words }: Context, { from, to, type }: TaggedSpan): boolean =>
  type === 'organization' &&
  to - from === 1 &&
  platforms.test(lowerAt(words, from)) &&
  (had.test(lowerAt(words, to)) ||
    (/^(?:on|via|over|through)$/.test(lowerAt(words, from - 1)) && words[to]?.lower !== "'s"))
const platforms =
  /^(?:instagram|whatsapp|twitter|x|facebook|tiktok|youtube|snapchat|telegram|signal|reddit|linkedin|threads|wechat|weibo|discord|twitch|pinterest|zoom|skype|messenger|bluesky|mastodon)$/
const had =
  /^(?:accounts?|posts?|page|pages|profiles?|stor(?:y|ies)|videos?|groups?|messages?|followers?|feeds?|handle|channels?|chats?|live|livestream|reels?|bio|caption|clips?|threads?|comments?|calls?|link|links|app)$/

/** "Anna Berg, MD" */
const isDegree = ({ words }: Context, { from, to, type }: TaggedSpan): boolean =>
  to - from === 1 &&
  (type !== 'place' || words[from]?.form === 'CAPITALS') &&
  words[from - 1]?.text === ',' &&
  /^(?:md|m\.d|phd|ph\.d|mba|mph|rn|qc|kc|cpa|dds|esq|obe|cbe|mbe|san|jp|mp)$/.test(lowerAt(words, from)) &&
  words[from - 2]?.form === 'Capital'

/**
 * A word that the text has in lower case, where it begins a sentence, and no capital stands inside one; and "the Turkey"
 * where the text has "the turkey".
 */
function isCommonHere({ words, spelling }: Context, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  const written = word?.form === 'Capital' ? spelling(word) : undefined
  if (!written || written.lower === 0) return false
  if (/^(?:the|a|an|this|that)$/.test(before?.lower ?? '')) return true
  return written.capitalInside === 0 && !/[\p{L}\p{N}]/u.test(before?.text ?? '')
}

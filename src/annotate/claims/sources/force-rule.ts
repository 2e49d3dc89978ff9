import { lowerAt } from '../words/clauses.ts'
import { type Identity, identified, open, unnamed } from './identity.ts'
import { isCaseNamed } from './in-court.ts'
import { hasProper, isDemonym, isNational, isProper } from './proper.ts'
import { isA, type Source } from './source.ts'
import { sourceNoun } from './source-noun.ts'
import { isArmy } from './take-up.ts'

/** "police", "prosecutors", "authorities", "media": of a place or body that is named, or of nobody in particular. */
export function byForce(source: Source): Identity | undefined {
  const { words, phrase, head } = source
  const before = words[phrase.head - 1]
  // "Lincolnshire officers": those of its police
  if (/^(?:officers|detectives)$/.test(head) && before?.name?.type === 'place' && !isNational(before))
    return identified('institution', 'of a place that is named')
  // "jurors found", and not "two jurors said"
  if (head === 'jurors' && (source.definite || phrase.head === phrase.from))
    return identified('institution', 'they decide a case together')
  if (!isA(source, 'force')) return undefined
  const nation = words.slice(phrase.modifiers.from, phrase.head).some(isNational)
  const place =
    hasProper(words, { from: phrase.modifiers.from, to: phrase.head }) ||
    (phrase.possessor !== null && hasProper(words, phrase.possessor))
  const placed = phrase.complements.some(
    ({ preposition, range }) => /^(?:in|of|at|for|from)$/.test(preposition) && hasProper(words, range),
  )
  // "the federal police": the land's
  const national = words
    .slice(phrase.modifiers.from, phrase.head)
    .some(({ lower }) => /^(?:federal|national|royal|civil|gendarmerie)$/.test(lower))
  if (head === 'police' && national && source.definite)
    return open('institution', 'a force that a land has one of')
  if ((head === 'police' && (nation || place || placed)) || (head === 'forces' && (nation || place)))
    return identified('institution', 'of a place that is named')
  if (head === 'prosecutors' && (place || placed))
    return identified('institution', 'of a place that is named')
  if (head === 'forces' && isArmy(source)) return identified('institution', 'an army that can be told')
  if (head === 'prosecutors' && isCaseNamed(source))
    return open('institution', 'one of them is named in the sentences around it')
  return namedKind(source) ?? unnamed('unnamed-official', 'nobody tells which')
}

/** "Airport authorities", and the airport is named in the sentences around; "prosecutors", and the Vienna prosecutors are; "police" behind "police in Istanbul". */
function namedKind({ words, phrase, scene, unit, noun }: Source): Identity | undefined {
  const kinds = new Set<string>()
  for (let i = phrase.modifiers.from; i < phrase.head; i++)
    if (!isProper(words, i) && !isDemonym(words[i])) kinds.add(lowerAt(words, i))
  // further back it is another's, where another place is told of since
  let elsewhere = false
  for (let at = unit + around; at >= Math.max(0, unit - farBack); at--) {
    const near = at >= unit - around
    if (!near && elsewhere) return undefined
    const named = near && scene.namesIn(at).some(({ words: name }) => name.some((word) => kinds.has(word)))
    const own = scene.units[at]?.words ?? []
    const placed = own.some(
      ({ lower }, i) =>
        (at !== unit || i !== phrase.head) &&
        sourceNoun(lower)?.singular === noun?.singular &&
        (isProper(own, i - 1) || (/^(?:in|of|from)$/.test(lowerAt(own, i + 1)) && isProper(own, i + 2))),
    )
    if (named || placed)
      return open(
        'institution',
        near ? 'one of its kind is named in the sentences around it' : 'one of its kind is named before',
      )
    elsewhere ||= at <= unit && scene.namesIn(at).some(({ type }) => type === 'place')
  }
  return undefined
}
/** How many sentences before and behind; and how far back a force of a place may be named. */
const around = 2
const farBack = 40

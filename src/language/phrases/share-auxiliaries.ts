import { lowerAt, posAt, type TaggedWord } from '../words/tagged-word.ts'
import type { OpenGroup } from './read-group.ts'

/** How many groups back an auxiliary may stand: "was held after crossing the border and charged". */
const reach = 4

/**
 * Gives verbs that are joined to one with an auxiliary what that auxiliary says: "was arrested [and charged]", "did not confirm
 * [or deny]", "two were killed [and 20 wounded]".
 */
export function shareAuxiliaries(
  words: readonly TaggedWord[],
  groups: readonly OpenGroup[],
  chunkAt: Int32Array,
): OpenGroup[] {
  const found: OpenGroup[] = []
  for (const group of groups) {
    const coordinator = coordinatorOf(words, group.first, chunkAt)
    const sharer = coordinator < 0 ? undefined : sharerOf(words, found, group)
    found.push(sharer ? sharing(words, group, sharer, coordinator) : group)
  }
  return found
}

/** Where the "and" stands that joins a verb to one before it, adverbs and a subject of its own aside; or -1. */
function coordinatorOf(words: readonly TaggedWord[], first: number, chunkAt: Int32Array): number {
  let at = first - 1
  while (posAt(words, at) === 'ADV') at--
  // "and 20 wounded"
  if (posAt(words, at) !== 'CCONJ') {
    const chunk = chunkAt[at] ?? -1
    while (chunk >= 0 && chunkAt[at] === chunk) at--
  }
  return posAt(words, at) === 'CCONJ' ? at : -1
}

function sharerOf(
  words: readonly TaggedWord[],
  before: readonly OpenGroup[],
  group: OpenGroup,
): OpenGroup | undefined {
  const finite = before.slice(-reach).findLast(({ form }) => form === 'finite')
  if (!finite || (words[finite.first]?.pos !== 'AUX' && words[finite.first + 1]?.pos !== 'AUX'))
    return undefined
  const verb = words[group.head]
  // "is moving east, causing mayhem [and threatening]"
  const last = before.at(-1)
  if (last && last !== finite && words[last.head]?.form === verb?.form && last.form !== 'finite')
    return undefined
  if (group.last - group.first > 1 || verb?.pos !== 'VERB') return undefined
  const { form } = verb
  if (form === 'participle')
    return finite.voice === 'passive' || /^perfect/.test(finite.aspect) ? finite : undefined
  if (form === 'base') return words[finite.head]?.form === 'base' ? finite : undefined
  if (form === 'ing')
    return /progressive$/.test(finite.aspect) && finite.voice === 'active' ? finite : undefined
  // "was arrested and charged with": taken for a past, but nothing is acted on
  const alone =
    verb.lower.endsWith('ed') && !/^(?:DET|NOUN|PROPN|PRON|NUM|ADJ)$/.test(posAt(words, group.last) ?? '')
  return form === 'past' && alone && finite.voice === 'passive' && posAt(words, group.first - 1) === 'CCONJ'
    ? finite
    : undefined
}

function sharing(
  words: readonly TaggedWord[],
  group: OpenGroup,
  { tense, aspect, voice, modal, negation }: OpenGroup,
  coordinator: number,
): OpenGroup {
  const shared = group.negation ?? (lowerAt(words, coordinator) === 'but' ? null : negation)
  const polarity = shared === null ? 'positive' : 'negative'
  return { ...group, form: 'finite', tense, aspect, voice, modal, polarity, negation: shared }
}

import { lowerAt } from '../../../language/words/tagged-word.ts'
import type { Context } from '../context/context.ts'
import { classBit, classBits } from '../context/gazetteer.ts'
import { phraseClasses } from '../context/phrases.ts'
import type { TaggedSpan } from '../tagged-span.ts'
import { lastWords } from './heads-data.ts'
import { eventEndings } from './named-events.ts'
import { isState } from './states.ts'

const listedPlace = classBits('country', 'city', 'region', 'town')
const givenName = classBit('given name')
const bodyWord = classBits('organization word', 'organization')
const bodyHeads = new Set(lastWords.organization.split(' '))

/**
 * Two names that the tagger read as one: "Emory University and Oglethorpe University", "United States and Canada",
 * "Isabel Ruiz of Heaven Sent Gaming", "Nokia of Finland". What a list holds as a whole ("Trinidad and Tobago") stays whole.
 */
export function splitJoinedNames(context: Context, span: TaggedSpan): TaggedSpan[] {
  const { words, masks } = context
  const { from, to, type } = span
  let joint = from + 1
  while (joint < to - 1 && !/^(?:and|or|of)$/.test(lowerAt(words, joint))) joint++
  if (joint >= to - 1) return [span]
  const [left, right] = [
    { ...span, to: joint },
    { ...span, from: joint + 1 },
  ]
  if (words[joint]?.lower === 'of') {
    const isSeat = /^(?:arch)?diocese$/.test(lowerAt(words, from))
    const isFirm = joint === from + 1 && !context.commons[from] && !((masks[from] ?? 0) & bodyWord) && !isSeat
    if (type === 'organization' && isFirm && phraseClasses(context, joint + 1, to) & listedPlace)
      return [left, { ...right, type: 'place' }]
    // "Xana Berg of Avondale, Arizona"
    const isFrom =
      type === 'person' &&
      joint - from > 1 &&
      words[to]?.text === ',' &&
      ((masks[to + 1] ?? 0) & listedPlace) !== 0
    // "Hale Naturals of Abbotsford, B.C."
    const isBased =
      joint - from > 1 && isState(context, to + 1) && !lowerAt(words, from).match(/^university$/)
    if (isBased && type !== 'place') return [left, { ...right, type: 'place' }]
    if (isFrom) return [left, { ...right, type: 'place' }]
    // "President Ilir Gashi of Tavria"
    const isRuler =
      /^(?:president|king|queen|prince|princess|governor|mayor|bishop|archbishop|premier)$/.test(
        lowerAt(words, from - 1),
      )
    if (type === 'person' && joint - from > 1 && isRuler && to - joint === 2)
      return [left, { ...right, type: 'place' }]
    const isPerson = joint - from > 1 && (type === 'person' || ((masks[from] ?? 0) & givenName) !== 0)
    const rest = masks.subarray(from + 1, joint)
    if (!isPerson || type === 'place' || rest.some((mask) => mask & bodyWord)) return [span]
    // "Peter Morgan of the Sierra Club", "Ana Ruiz of Lima"
    const body = words[joint + 1]?.lower === 'the' ? joint + 2 : joint + 1
    const isPlace = phraseClasses(context, body, to) & listedPlace
    return [
      { ...left, type: 'person' },
      ...(body < to
        ? [{ ...right, from: body, type: isPlace ? ('place' as const) : ('organization' as const) }]
        : []),
    ]
  }
  if (phraseClasses(context, from, to) !== 0) return [span]
  // "the Europa League or Conference League"
  if (words[joint]?.lower === 'or' && type !== 'other') return [left, ...splitJoinedNames(context, right)]
  const isTwo =
    type === 'person' ||
    (type === 'place' &&
      [left, right].every((part) => phraseClasses(context, part.from, part.to) & listedPlace)) ||
    (type === 'organization' &&
      [left, right].every((part) => part.to - part.from > 1 && endsBody(context, part))) ||
    // "the Boston Marathon and the Berlin Marathon"
    (type === 'event' &&
      words[joint + 1]?.lower === 'the' &&
      [left, right].every((part) => eventEndings.has(lowerAt(words, part.to - 1))))
  return isTwo ? [left, ...splitJoinedNames(context, right)] : [span]
}

const media = /^(?:tv|radio|news|times|post|globe|herald|gazette|mail|journal|tribune|daily|online)$/
const endsBody = ({ words }: Context, { to }: TaggedSpan): boolean =>
  bodyHeads.has(lowerAt(words, to - 1)) || media.test(lowerAt(words, to - 1))

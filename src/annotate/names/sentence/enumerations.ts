import { lowerAt } from '../../../language/words/tagged-word.ts'
import type { Context } from '../context/context.ts'
import { classBits } from '../context/gazetteer.ts'
import type { TaggedSpan } from '../tagged-span.ts'

const personal = classBits('given name', 'surname', 'person')

/** So many organizations in a list make its one other member an organization. */
const leastOthers = 2

/** "Ford, Fiat Chrysler and Tesla Inc.": a single word that reads like a person among organizations is one of them. */
export function likeTheirList(
  { words, masks, commons }: Context,
  spans: readonly TaggedSpan[],
): TaggedSpan[] {
  const lists: TaggedSpan[][] = []
  for (const span of spans) {
    const before = lists.at(-1)?.at(-1)
    if (before && isJoint(before.to, span.from)) lists.at(-1)?.push(span)
    else lists.push([span])
  }
  return lists.flatMap((list) => {
    const others = list.filter(({ type }) => type === 'organization').length
    const isBodies = others >= leastOthers && list.length - others === 1
    // "supplies Waitrose and Ocado": beside a body a word that no list has is no place
    const isBeside = others > 0 && list.length - others === 1 && isJoined(list)
    const isOfPlaces = isLedToPlaces(list)
    return list.map((span): TaggedSpan => {
      if (isOfPlaces && span.type === 'person' && !span.sure && !((masks[span.from] ?? 0) & personal))
        return { ...span, type: 'place', reason: 'it stands in a list of places' }
      const isOther =
        (isBodies && span.type === 'person') ||
        (isBeside && span.type === 'place' && !masks[span.from] && !commons[span.from])
      return isOther && span.to - span.from === 1
        ? { ...span, type: 'organization', reason: 'it stands in a list of organizations' }
        : span
    })
  })

  /** "landed on Zawra, Deir Hanun and the camp", but "an aide in Zawra, Deir Hanun, left" */
  function isLedToPlaces([first, second]: readonly TaggedSpan[]): boolean {
    return (
      first?.type === 'place' &&
      second !== undefined &&
      /^(?:in|on|at|near|around|between|across)$/.test(lowerAt(words, first.from - 1)) &&
      words[first.from - 2]?.form === 'lower' &&
      words[first.to]?.text === ',' &&
      /^(?:and|or)$/.test(words[second.to]?.text ?? '')
    )
  }

  /** Whether an "and" or "or" makes it a list: "near Thornbury, Lincs" is none. */
  function isJoined(list: readonly TaggedSpan[]): boolean {
    const last = list.at(-1)
    return last !== undefined && /^(?:and|or)$/.test(words[last.from - 1]?.text ?? '')
  }

  /** A comma, "and" or "or", or a comma and one of them. */
  function isJoint(from: number, to: number): boolean {
    if (to === from || to - from > 2) return false
    for (let i = from; i < to; i++) if (!/^(?:,|and|or)$/.test(words[i]?.text ?? '')) return false
    return true
  }
}

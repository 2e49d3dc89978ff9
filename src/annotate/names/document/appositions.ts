import { lowerAt } from '../../../language/words/tagged-word.ts'
import { roleNoun } from '../../roles/role-noun.ts'
import type { Context } from '../context/context.ts'
import { classBit } from '../context/gazetteer.ts'
import { headOf, isCounterpart, isEither } from './clue-words.ts'
import type { FoundClue } from './found-clue.ts'
import { textOf } from './words-of.ts'

const saying = classBit('saying')

/** ", the Danish power equipment maker formerly known as", ", a 42-lot estate that", ", the owner," */
export function apposition({ words, masks }: Context, from: number, to: number): FoundClue | undefined {
  // "In Lodhipur, the body of a man was found" goes on with its own subject
  const isLed =
    /^(?:in|at|near|on|from|outside|across|around|for|to|under|with|after|before|since|by|like|unlike)$/.test(
      lowerAt(words, from - 1),
    )
  if (isLed && !/[\p{L}\p{N}]/u.test(words[from - 2]?.text ?? '')) return undefined
  if (words[to]?.text !== ',' || !/^(?:an?|the|its|one)$/.test(lowerAt(words, to + 1))) return undefined
  let head = -1
  let i = to + 2
  for (; i < words.length && i - to < 12; i++) {
    const { form, text = '', lower = '' } = words[i] ?? {}
    if (ends.test(lower) || /^[,.;:()"]$/.test(text)) break
    if (text === "'s") head = -1
    else if (form === 'lower') {
      const isParticiple = head > 0 && /(?:ed|ing)$/.test(lower)
      if (isParticiple && bound.test(lowerAt(words, i + 1)) && !((masks[i] ?? 0) & saying)) break
      if ((masks[i] ?? 0) & saying || verbs.test(lower)) return undefined
      head = i
    } else if (form === 'Capital' || form === 'CAPITALS') head = -1
  }
  const noun = words[head]?.lower
  if (!noun || (words[head + 1]?.form === 'lower' && head + 1 < i)) return undefined
  const reason = `“${textOf(words, to + 1, head + 1)}” stands after it`
  if (isCounterpart(noun))
    return words[to + 1]?.lower === 'its' ? { type: 'organization', weight: 2, reason } : undefined
  // "the owner" may be somebody, "the lift maker" is a firm
  const isMaker = words[head - 1]?.form === 'lower' && roleNoun(noun)?.type === 'organization'
  if (isEither(noun) && !isMaker) return { type: 'organization', weight: 1, reason }
  const type = headOf(noun) ?? roleNoun(`${words[head - 1]?.lower} ${noun}`)?.type ?? roleNoun(noun)?.type
  // "the body", "the house" mean other things, too
  return type && type !== 'event' && !/^(?:body|house|side|state)$/.test(noun)
    ? { type, weight: 2, reason }
    : undefined
}
const ends =
  /^(?:of|in|at|on|for|from|to|by|with|behind|near|between|that|which|who|whose|where|when|and|or|formerly|known|based|owned|run|called|named|not|under|outside)$/
const verbs = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|did|does|do)$/
const bound = /^(?:by|in|for|from|at|near|behind|on|to|with|as)$/

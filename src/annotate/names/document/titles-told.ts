import type { Context } from '../context/context.ts'
import type { TaggedSpan } from '../tagged-span.ts'

const work =
  /^(?:album|single|song|film|movie|novel|memoir|book|play|musical|opera|podcast|documentary|sitcom|sequel|EP)$/
/** Whose work it is, or which of his. */
const whose = /^(?:his|her|their|its|my|our|'s|first|second|third|fourth|fifth|latest|new|debut)$/
const farthest = 4

/** "the band’s third album, Cold War,": what somebody’s work is called, and no event and no place. */
export function isTitleTold({ words }: Context, { from, to, type }: TaggedSpan): boolean {
  if ((type !== 'event' && type !== 'place') || words[from - 1]?.text !== ',') return false
  return (
    work.test(words[from - 2]?.text ?? '') &&
    words.slice(Math.max(0, from - 2 - farthest), from - 2).some(({ lower }) => whose.test(lower)) &&
    /^[,.;:)]$/.test(words[to]?.text ?? '.')
  )
}

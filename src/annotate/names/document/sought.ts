import { lowerAt } from '../../../language/words/tagged-word.ts'
import type { Context } from '../context/context.ts'
import type { TaggedSpan } from '../tagged-span.ts'

/** "his Senate campaign", "a super PAC": what somebody runs for and of what kind a body is name nobody who acts. */
export const isSought = ({ words }: Context, { from, to, type }: TaggedSpan): boolean =>
  type === 'organization' &&
  to - from === 1 &&
  ((/^(?:senate|house|congress|parliament)$/.test(lowerAt(words, from)) &&
    /^(?:campaigns?|bids?|hopefuls?)$/.test(words[to]?.text ?? '')) ||
    (words[from]?.text === 'PAC' && words[from - 1]?.text === 'super') ||
    (words[from]?.text === 'CCTV' && words[from - 1]?.lower === 'the'))

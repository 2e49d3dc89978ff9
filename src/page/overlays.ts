import type { Block } from './block.ts'
import { proseOf } from './block-text.ts'

/** Where what is fixed holds so many times the prose of the rest, the page itself is laid out that way. */
const whole = 4

/**
 * The blocks without what is fixed over the page, whatever it is made of: a notice about cookies may be longer than a short
 * article.
 */
export function withoutOverlays(blocks: readonly Block[]): readonly Block[] {
  const rest = blocks.filter(({ fixed }) => !fixed)
  return proseOf(blocks) > proseOf(rest) * (1 + whole) ? blocks : rest
}

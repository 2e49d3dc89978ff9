import type { Entity } from '../../annotate/entity.ts'
import type { Span } from '../../text/span.ts'
import type { FactKind } from '../fact.ts'

/**
 * How a sentence states a line. `asserted`: it is what the sentence says. `reported`: the sentence has a word for somebody
 * else saying it. `added`: in passing, as "a teacher" after a name. `given`: taken for granted, as a title is.
 */
export type Stance = 'asserted' | 'reported' | 'added' | 'given'

/** Words of a document that state something of entities. */
export interface Line extends Span {
  readonly kind: FactKind
  readonly of: readonly Entity[]
  readonly stance: Stance
}

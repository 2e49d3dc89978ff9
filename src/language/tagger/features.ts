import { hashText, mix } from '../../text/hash.ts'
import type { Look } from './look.ts'

/** How many features a word has beside its own. */
export const contextFeatures = 28

const edgeHash = hashText('<edge>')
const edge: Look = {
  word: edgeHash,
  exact: edgeHash,
  shape: edgeHash,
  suffix2: edgeHash,
  suffix3: edgeHash,
  own: [],
}

/** A sentence as the tagger sees it. */
export interface Sight {
  readonly looks: readonly Look[]
  readonly lineCase: number
  /** How the document spells each word elsewhere; see `spellingsOf`. */
  readonly spellings: Uint8Array
}

/**
 * Writes the features of one word that depend on where it stands: on its neighbours and the two tags before it. The templates
 * are those of Collins 2002 ("Discriminative Training Methods for Hidden Markov Models") and of most taggers since; their
 * numbers are part of the model.
 */
export function writeFeatures(
  { looks, lineCase, spellings }: Sight,
  tags: Uint8Array,
  at: number,
  into: Uint32Array,
): void {
  const look = looks[at] ?? edge
  const before = looks[at - 1] ?? edge
  const earlier = looks[at - 2] ?? edge
  const next = looks[at + 1] ?? edge
  const after = looks[at + 2] ?? edge
  const tag1 = at > 0 ? (tags[at - 1] ?? 0) + 1 : 0
  const tag2 = at > 1 ? (tags[at - 2] ?? 0) + 1 : 0
  const both = tag1 * 64 + tag2
  const form = mix(look.shape, lineCase * 2 + (at === 0 ? 1 : 0))
  let n = 0
  into[n++] = mix(40, form)
  into[n++] = mix(41, tag1)
  into[n++] = mix(42, both)
  into[n++] = mix(43, before.word)
  into[n++] = mix(44, earlier.word)
  into[n++] = mix(45, next.word)
  into[n++] = mix(46, after.word)
  into[n++] = mix(47, before.suffix3)
  into[n++] = mix(48, next.suffix3)
  into[n++] = mix(49 + tag1 * 256, look.word)
  into[n++] = mix(before.word + 50, look.word)
  into[n++] = mix(look.word + 51, next.word)
  into[n++] = mix(52 + tag1 * 256, look.suffix3)
  into[n++] = mix(form + 53, next.shape)
  into[n++] = mix(before.shape + 54, form)
  into[n++] = mix(look.suffix3 + 55, next.word)
  into[n++] = mix(56 + tag1 * 256, next.word)
  into[n++] = mix(before.word + 57, next.word)
  into[n++] = mix(look.suffix3 + 58, next.suffix2)
  into[n++] = mix(59 + both * 256, look.suffix2)
  into[n++] = mix(60 + both * 256, look.word)
  into[n++] = mix(61 + both * 256, next.suffix3)
  into[n++] = mix(next.word + 62, after.word)
  into[n++] = mix(earlier.word + 63, before.word)
  into[n++] = mix(64 + both * 256, next.word)
  const spelled = mix(look.shape, spellings[at] ?? 0)
  into[n++] = mix(65, spelled)
  into[n++] = mix(spelled + 66, look.suffix3)
  into[n++] = mix(spelled + 67, mix(next.shape, spellings[at + 1] ?? 0))
}

import { denseMap } from '../../../text/dense-map.ts'
import type { Entity } from '../../entity.ts'
import type { Called, Unit, Word } from '../units.ts'
import { wordLike } from '../word-like.ts'

interface Calling extends Called {
  readonly start: number
  readonly end: number
}

/** Tells the words of each unit which names and roles of the entities they are part of. Linear. */
export function callWords(units: readonly Unit[], entities: readonly Entity[]): readonly Unit[] {
  const names = callings(entities, 'name')
  const roles = callings(entities, 'role')
  if (names.length === 0 && roles.length === 0) return units
  const name = walk(names)
  const role = walk(roles)
  return denseMap(units, ({ start, end, words, paragraph }) => ({
    start,
    end,
    words: denseMap(words, (word): Word => {
      const ofName = name(word)
      const ofRole = role(word)
      return ofName || ofRole ? wordLike(word, { name: ofName, role: ofRole }) : word
    }),
    paragraph,
  }))
}

const callings = (entities: readonly Entity[], kind: 'name' | 'role'): Calling[] =>
  entities
    .flatMap(({ id, type, mentions }) =>
      mentions
        .filter((mention) => mention.kind === kind)
        .map(({ start, end }): Calling => ({ entity: id, type, start, end })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)

/** Finds, for words in order, the mention that covers each: of several the one that begins last. */
function walk(all: readonly Calling[]): (word: Word) => Called | null {
  let next = 0
  let open: Calling[] = []
  return ({ start, end }) => {
    while ((all[next]?.start ?? Number.POSITIVE_INFINITY) < end) {
      const one = all[next++]
      if (one) open.push(one)
    }
    if (open.length > 0) open = open.filter((one) => one.end > start)
    return open.at(-1) ?? null
  }
}

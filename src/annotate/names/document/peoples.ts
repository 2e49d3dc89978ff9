import type { Context } from '../context/context.ts'
import type { TaggedSpan } from '../tagged-span.ts'

const endings = ['n', 'an', 'ian', 'nian', 'ese', 'i']
/** Shorter names of places have too many words that go on from them. */
const leastLetters = 5

const adjectivesOf = (name: string): string[] =>
  [name, name.replace(/[aeo]$/, '')].flatMap((stem) => endings.map((ending) => stem + ending))

/** What reads like a body's name and has a people is a land, if lists know neither: "Gorvania" of the Gorvanians. */
export function findLands(contexts: readonly Context[], spans: readonly TaggedSpan[]): Set<string> {
  const one = (type: TaggedSpan['type']) =>
    spans.flatMap((own) => {
      const isOne = own.type === type && own.to - own.from === 1 && !contexts[own.sentence]?.masks[own.from]
      return isOne ? [contexts[own.sentence]?.words[own.from]?.text ?? ''] : []
    })
  const peoples = new Set(one('people'))
  return new Set(
    one('organization').filter(
      (name) => name.length >= leastLetters && adjectivesOf(name).some((own) => peoples.has(own)),
    ),
  )
}

/**
 * Tells the adjectives of the places that a text names, which no list has: "Kestavian" where it has Kestavia, before the
 * noun that it tells of.
 */
export function findPeoples(
  contexts: readonly Context[],
  spans: readonly TaggedSpan[],
): (context: Context, span: TaggedSpan) => boolean {
  const adjectives = new Set<string>()
  for (const { sentence, from, to, type } of spans) {
    const name = contexts[sentence]?.words[from]?.text ?? ''
    if (type !== 'place' || to - from > 1 || name.length < leastLetters) continue
    for (const adjective of adjectivesOf(name)) adjectives.add(adjective)
  }
  return ({ words, masks }, { from, to, type }) =>
    type !== 'place' &&
    to - from === 1 &&
    !masks[from] &&
    words[to]?.form === 'lower' &&
    adjectives.has(words[from]?.text ?? '')
}

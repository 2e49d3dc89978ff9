import { lowerAt } from '../words/clauses.ts'
import type { Word } from '../words/units.ts'
import { type Identity, open } from './identity.ts'
import { isA, type Source } from './source.ts'

/** How many sentences further on the author of a finding may be named. */
const ahead = 5

/** "Astronomers have found …", "a group in Chile showed …", and further on "said Ann Berg, who is first author of the paper". */
export function authorsBehind(source: Source): Identity | undefined {
  const { words, phrase, head, noun, scene, unit } = source
  const work = isA(source, 'figure') && /^an?$/.test(lowerAt(words, phrase.from))
  const group = work || /^(?:group|team)$/.test(head) || (noun?.many === true && isA(source, 'learned'))
  if (!group || talkers.test(head) || apart.test(lowerAt(words, phrase.from))) return undefined
  for (let at = unit + 1; at <= unit + ahead; at++)
    if (tellsAuthor(scene.units[at]?.words ?? []) && scene.namesIn(at).some(({ type }) => type === 'person'))
      return open('document', 'an author of the finding is named further on')
  return undefined
}
/** Say what they think of it, and found nothing themselves. */
const talkers =
  /^(?:experts|analysts|economists|commentators|pundits|columnists|strategists|doctors|engineers)$/
const apart = /^(?:other|some|many|several|independent|outside|rival)$/

/** "first author of the paper", "who led the study" */
const tellsAuthor = (words: readonly Word[]): boolean =>
  words.some(
    ({ lower }, i) =>
      /^(?:co-?)?authors?$/.test(lower) ||
      (lower === 'led' && words.slice(i + 1, i + 4).some((word) => works.test(word.lower))),
  )
const works = /^(?:study|research|work|analysis|project|survey|trial|experiments?|team|investigation)$/

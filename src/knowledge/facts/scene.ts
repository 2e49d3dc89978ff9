import type { Entity } from '../../annotate/entity.ts'
import type { Mention } from '../../annotate/mention.ts'
import { type Word, wordsOf } from '../../annotate/roles/words.ts'
import type { ParsedSentence } from '../../language/parsed-sentence.ts'
import type { Sentence } from '../../text/document.ts'

/** A mention of an entity where it stands in a sentence; `first` and `last` are indices of words. */
export interface PlacedMention {
  readonly entity: Entity
  readonly mention: Mention
  readonly first: number
  readonly last: number
}

/** A sentence, and the same with its phrases and clauses. */
export interface ReadSentence {
  readonly sentence: Sentence
  readonly parsed: ParsedSentence
}

/** A sentence as its words, and who is spoken of in it, in order. */
export interface Scene extends ReadSentence {
  readonly words: readonly Word[]
  readonly mentions: readonly PlacedMention[]
}

/** The sentences with who is spoken of in each. Linear in sentences and mentions. */
export function scenesOf(sentences: readonly ReadSentence[], entities: readonly Entity[]): Scene[] {
  const all = entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })))
    .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end)
  let next = 0
  return sentences.map(({ sentence, parsed }) => {
    while ((all[next]?.mention.start ?? Number.POSITIVE_INFINITY) < sentence.start) next++
    let after = next
    while ((all[after]?.mention.start ?? Number.POSITIVE_INFINITY) < sentence.end) after++
    const here = all.slice(next, after)
    const names = here.flatMap(({ mention }) => (mention.kind === 'name' ? [mention] : []))
    const words = wordsOf(sentence, names)
    const mentions = here.flatMap(({ entity, mention }) => {
      const first = words.findIndex(({ end }) => end > mention.start)
      const last = words.findLastIndex(({ start }) => start < mention.end)
      return first < 0 || last < first ? [] : [{ entity, mention, first, last }]
    })
    return { sentence, parsed, words, mentions }
  })
}

import { lowerAt, type Range } from './clauses.ts'
import { headOf, type SourceKind } from './source-kind.ts'
import type { Word } from './units.ts'

/** Who spoke last, so that "he added" counts as whoever he is. */
export interface SpeakerMemory {
  remember(kind: SourceKind, words: readonly Word[], range: Range): void
  /** The kind of source a pronoun refers to. */
  resolve(pronoun: string): SourceKind
}

export function speakerMemory(): SpeakerMemory {
  let one: SourceKind | undefined
  let body: SourceKind | undefined
  let many: SourceKind | undefined
  return {
    remember(kind, words, range) {
      const head = lowerAt(words, headOf(words, range))
      const plural =
        kind !== 'person' &&
        /[^s']s$|people|media|police/.test(head) &&
        kind !== 'institution' &&
        kind !== 'outlet'
      if (plural) many = kind
      else if (kind === 'institution' || kind === 'outlet' || kind === 'document') body = kind
      else one = kind
      if (kind === 'institution') one = one ?? kind
    },
    resolve(pronoun) {
      if (pronoun === 'they' || pronoun === 'them' || pronoun === 'these' || pronoun === 'those')
        return many ?? body ?? 'person'
      if (pronoun === 'it' || pronoun === 'this' || pronoun === 'that' || pronoun === 'which')
        return body ?? 'institution'
      if (pronoun === 'we' || pronoun === 'i') return 'person'
      return one ?? 'person'
    },
  }
}

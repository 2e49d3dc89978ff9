import type { EntityType } from '../annotate/mention.ts'
import type { Fact } from './fact.ts'
import type { PersonIn } from './judgements.ts'
import type { KnownDocument } from './known-document.ts'
import type { Reference } from './reference/reference.ts'

/** Somebody or something that documents know. */
export interface KnownEntity {
  /** Unique in its knowledge. */
  readonly id: string
  readonly type: EntityType
  /** Its fullest name. */
  readonly name: string
  /** Every name it goes by in the documents, the fullest included. */
  readonly aliases: readonly string[]
  /** Its roles there, verbatim, the most telling first. */
  readonly roles: readonly string[]
  /** In the order of what explains the entity best. */
  readonly facts: readonly Fact[]
  /** Other names that it is found under, where the reader said that people are one. */
  readonly alsoNamed?: readonly string[]
  /** Persons: whom of which documents it was put together of, where the reader was asked. */
  readonly persons?: readonly PersonIn[]
  /** Persons: whether the reader's word joined them, and whether it keeps them apart from others. */
  readonly judged?: { readonly joined: boolean; readonly apart: boolean }
}

/** What the documents know, as plain JSON: compiled when the extension is built, read by the background when needed. */
export interface Knowledge {
  readonly documents: readonly KnownDocument[]
  readonly entities: readonly KnownEntity[]
  /** What names mean, where glossaries say so. */
  readonly reference?: Reference
}

export const noKnowledge: Knowledge = { documents: [], entities: [] }

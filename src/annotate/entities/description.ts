import type { Mention } from '../mention.ts'
import type { Role } from '../roles/role.ts'
import type { Cluster } from './cluster.ts'
import type { Countries } from './countries.ts'
import type { DiscourseFocus } from './discourse-focus.ts'

/** A role that stands alone, in its place. */
export interface Description {
  readonly mention: Mention
  readonly role: Role
  readonly sentence: number
  /** The sentence of the narrative, counted without those that stand in quotations. */
  readonly utterance: number
  /** As written. */
  readonly words: string
  /** The words of its sentence before it, in lower case. */
  readonly before: string
  /** What follows it, as far as it tells what is meant. */
  readonly after: string
  /** Whom it cannot mean: who is named inside it ("the lawyer of Jane Doe"), who is joined to it by "and", who says it. */
  readonly others: ReadonlySet<Cluster | undefined>
  /** Who says what the sentence tells, before it: "Kestrel said that the company …". */
  readonly speaker: Cluster | undefined
  /** Where it begins its sentence: the organization that the sentence before begins with. */
  readonly subject: Cluster | undefined
}

/** What of the text decides whom a description means. */
export interface Surroundings {
  readonly mind: DiscourseFocus
  /** Nouns of which the text tells more than one. */
  readonly plurals: ReadonlySet<string>
  readonly countries: Countries
  /** The bodies of which the text has told nothing but that somebody would ask them for something. */
  readonly asked: ReadonlySet<Cluster>
  /** The number of the sentence that holds an offset. */
  readonly sentenceAt: (offset: number) => number
  /** A mention, as written. */
  readonly textOf: (mention: Mention) => string
}

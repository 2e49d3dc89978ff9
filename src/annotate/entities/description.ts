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
  /** Whom the names inside it speak of: "the lawyer of Jane Doe" is not Jane Doe. */
  readonly inside: ReadonlySet<Cluster | undefined>
  /** Where it begins its sentence: the organization that the sentence before begins with. */
  readonly subject: Cluster | undefined
}

/** What of the text decides whom a description means. */
export interface Surroundings {
  readonly mind: DiscourseFocus
  /** Nouns of which the text tells more than one. */
  readonly plurals: ReadonlySet<string>
  readonly countries: Countries
  /** The number of the sentence that holds an offset. */
  readonly sentenceAt: (offset: number) => number
}

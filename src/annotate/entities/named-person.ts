import type { Mention } from '../mention.ts'
import type { Gender } from '../roles/role-noun.ts'
import type { PersonName } from './name-key.ts'

/** The names of one person. */
export interface NamedPerson {
  readonly full: PersonName
  /** The fullest name, folded. */
  readonly key: string
  /** The same as all spellings share it. */
  readonly spelling: string
  gender: Gender | null
  readonly members: Member[]
  /** The mentions by a full name, in reading order. */
  fulls: readonly Mention[]
}

/** A mention by one of the names, and why it is one. */
export interface Member {
  readonly mention: Mention
  readonly reason: string
}

/** What stands around a name and tells which of two people it is. */
export interface NameContext {
  readonly gender: Gender | null
  readonly paragraph: number
  /** Whether the text tells a relative by it who may bear the same name: "his father, Ferdinand Marcos". */
  readonly relative: boolean
  /** Whether it tells somebody's relative, by marriage too: "his wife, Imelda Marcos". */
  readonly kin: boolean
  /** Whether an office stands before it: "President Marcos". */
  readonly titled: boolean
  /** Whether its paragraph begins with it. */
  readonly opens: boolean
  /** Whether what the text calls this mention fits what it calls that person. */
  readonly fits: (person: NamedPerson) => boolean
}

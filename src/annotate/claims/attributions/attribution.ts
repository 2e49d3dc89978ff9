import type { Range } from '../words/clauses.ts'
import type { Subject } from '../words/subjects.ts'
import type { VerbGroup } from '../words/verb-group.ts'

/** Somebody says something: word ranges of one unit. */
export interface Attribution {
  readonly kind: 'verb' | 'according'
  readonly group: VerbGroup | null
  readonly cue: Range
  readonly source: Subject | null
  readonly content: Range
  /** The person or outlet told ("told RIA"). */
  readonly told: Range | null
  /** The content stands before the source. */
  readonly fronted: boolean
  /** The content is what somebody denies, is accused of, is described as: a noun phrase rather than a clause. */
  readonly shape: 'clause' | 'phrase' | 'quotation' | 'back' | 'ahead'
}

/** What is known of an attribution before its content is. */
export type Base = Pick<Attribution, 'kind' | 'group' | 'cue' | 'source' | 'told'>

/** The attribution whose content has been found: made in this one place, so that all have one form. */
export const withContent = (
  { kind, group, cue, source, told }: Base,
  shape: Attribution['shape'],
  content: Range,
  fronted: boolean,
): Attribution => ({ kind, group, cue, source, told, content, fronted, shape })

/** A place where a sentence tells that somebody says something: a verb of saying with its subject, or “according to”. */
export interface Site {
  readonly group: VerbGroup | null
  readonly from: number
  readonly to: number
  readonly source: Subject | null
  /** First word that belongs to this site: where the content before it must end. */
  readonly edge: number
}

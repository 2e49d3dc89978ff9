import type { Subject } from './subjects.ts'
import type { VerbGroup } from './verb-group.ts'

/** A place where a sentence tells that somebody says something: a verb of saying with its subject, or “according to”. */
export interface Site {
  readonly group: VerbGroup | null
  readonly from: number
  readonly to: number
  readonly source: Subject | null
  /** First word that belongs to this site: where the content before it must end. */
  readonly edge: number
}

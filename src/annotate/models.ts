import type { NameModel } from './names/tagger/name-model.ts'

/** What was learnt from annotated text and is read from files, by whoever runs the annotation. */
export interface Models {
  readonly names: NameModel
}

import { readCandidates } from '../../../../src/annotate/claims/find-claims.ts'
import { readDocument } from '../../../../src/text/document.ts'
import { entitiesOf, readMarked } from '../../marked.ts'
import type { WhoCase } from './who-cases.ts'

/** Who the last claim with a source is said by: the label of a mark, or what is known without one. */
export function whoSays([marked, source]: WhoCase): string {
  const { text, marks } = readMarked(marked)
  const entities = entitiesOf(marked)
  const all = readCandidates(readDocument(text), entities, { open: 0, other: 0 })
  const found = all.findLast(({ candidate }) =>
    candidate.source.some(({ start, end }) => text.slice(start, end) === source),
  )
  if (!found) return 'nobody'
  const { who, entity } = found.candidate.speaker
  if (who !== 'entity') return who
  const names = entities.find(({ id }) => id === entity)?.mentions.filter(({ kind }) => kind === 'name') ?? []
  const mark = marks.find(({ start, kind }) => kind === 'name' && names.some((one) => one.start === start))
  return mark?.label ?? 'an entity without a label'
}

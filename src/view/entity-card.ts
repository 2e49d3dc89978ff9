import type { Knowledge, KnownEntity } from '../knowledge/knowledge.ts'
import type { LinkedEntity } from '../knowledge/link.ts'
import type { Span } from '../text/span.ts'
import type { ClaimCard, Company, EntityCard, Reading } from './card.ts'
import { claimLine } from './claim-line.ts'
import { factLines } from './fact-lines.ts'

/** `claims` are those that tell of the entity, `company` who else its sentences name. */
export function entityCard(
  entity: LinkedEntity,
  claims: readonly ClaimCard[],
  company: readonly Company[],
  knowledge: Knowledge,
): EntityCard {
  const places = entity.mentions
    .filter(({ kind }) => kind !== 'pronoun')
    .map(({ start, end }): Span => ({ start, end }))
  return {
    kind: 'entity',
    id: entity.id,
    type: entity.type,
    name: entity.name,
    // “the gunman” is called after his role: it would only stand there twice.
    role: entity.roles.find((role) => !entity.name.endsWith(role)) ?? null,
    readings: entity.background.map((known) => reading(known, knowledge)),
    claims: claims.map(claimLine),
    company,
    places,
  }
}

function reading(
  { name, roles, facts, judged }: KnownEntity,
  { documents, reference = [] }: Knowledge,
): Reading {
  const all = [...documents, ...reference.map(({ document }) => document)]
  const documentOf = new Map(all.map((document) => [document.id, document]))
  const told = { name, role: roles[0] ?? null, facts: factLines(facts, (id) => documentOf.get(id)) }
  return judged?.joined || judged?.apart ? { ...told, judged } : told
}

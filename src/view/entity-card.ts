import type { Fact } from '../knowledge/fact.ts'
import type { Knowledge, KnownEntity } from '../knowledge/knowledge.ts'
import type { LinkedEntity } from '../knowledge/link.ts'
import type { Span } from '../text/span.ts'
import type { ClaimCard, Company, DocumentLine, EntityCard, FactLine, Reading } from './card.ts'
import { claimLine } from './claim-line.ts'

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

function reading({ name, roles, facts }: KnownEntity, { documents, reference = [] }: Knowledge): Reading {
  const all = [...documents, ...reference.map(({ document }) => document)]
  const documentOf = new Map(all.map((document) => [document.id, document]))
  const line = ({ kind, line, quote, label, document: id, published }: Fact): FactLine => {
    const known = documentOf.get(id)
    const document: DocumentLine = {
      title: known?.title ?? id,
      url: known?.url ?? null,
      publisher: known?.publisher ?? null,
      published,
    }
    return { kind, line, quote, label, document }
  }
  return { name, role: roles[0] ?? null, facts: facts.map(line) }
}

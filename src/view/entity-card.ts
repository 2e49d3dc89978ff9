import type { Analysis } from '../knowledge/analyse.ts'
import type { Fact } from '../knowledge/fact.ts'
import type { Knowledge, KnownEntity } from '../knowledge/knowledge.ts'
import type { LinkedEntity } from '../knowledge/link.ts'
import { overlaps, type Span } from '../text/span.ts'
import type { ClaimCard, Company, DocumentLine, EntityCard, FactLine, Reading } from './card.ts'
import { claimLine } from './claim-card.ts'

/** Sentence indices in which each entity stands, by entity id; sorted. */
export type SentencesOf = ReadonlyMap<string, ReadonlySet<number>>

/** How many of those it is mentioned with a card names. */
const companyShown = 8

export function entityCard(
  entity: LinkedEntity,
  analysis: Analysis,
  claims: readonly ClaimCard[],
  knowledge: Knowledge,
  sentencesOf: SentencesOf,
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
    claims: claims
      .filter(({ source, place }) => source?.card === entity.id || places.some((own) => overlaps(own, place)))
      .map(claimLine),
    company: company(entity, analysis.entities, sentencesOf),
    places,
  }
}

function reading({ name, roles, facts }: KnownEntity, { documents }: Knowledge): Reading {
  const documentOf = new Map(documents.map((document) => [document.id, document]))
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

function company(
  entity: LinkedEntity,
  entities: readonly LinkedEntity[],
  sentencesOf: SentencesOf,
): Company[] {
  const own = sentencesOf.get(entity.id) ?? new Set()
  return entities
    .filter(({ id }) => id !== entity.id)
    .map(({ id, name, type }) => {
      const shared = [...(sentencesOf.get(id) ?? [])].filter((sentence) => own.has(sentence))
      return { card: id, name, type, sentences: shared.length }
    })
    .filter(({ sentences }) => sentences > 0)
    .sort((a, b) => b.sentences - a.sentences)
    .slice(0, companyShown)
}

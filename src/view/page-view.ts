import { firmerHeadline } from '../annotate/claims/headline-check.ts'
import { sourcingProfile } from '../annotate/claims/sourcing-profile.ts'
import type { Mention } from '../annotate/mention.ts'
import type { Analysis } from '../knowledge/analyse.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import type { Article } from '../text/article.ts'
import { lastStartingBy } from '../text/last-starting-by.ts'
import { inReadingOrder, type Span } from '../text/span.ts'
import type { Card } from './card.ts'
import { claimCard } from './claim-card.ts'
import { companyOf } from './company.ts'
import { entityCard } from './entity-card.ts'
import type { Mark } from './paint.ts'
import { type Statement, statementsOf } from './statements.ts'
import { type Summary, summarise } from './summary.ts'
import { timeline } from './timeline.ts'
import { toldOf } from './told-of.ts'

/** All that a page's script needs to paint, to open cards and to answer the popup, as plain JSON. */
export interface PageView {
  /** In reading order; they nest (a name inside a claim), and the innermost one's card opens. */
  readonly marks: readonly Mark[]
  readonly cards: Readonly<Record<string, Card>>
  readonly summary: Summary
}

/** Turns an analysis into what is shown of it. */
export function present(article: Article, analysis: Analysis, knowledge: Knowledge): PageView {
  const told = toldOf(analysis)
  const statements = statementsOf(analysis)
  const cardOf: string[] = []
  for (const { card, claims } of statements) for (const index of claims) cardOf[index] = card
  const claims = statements.map((statement) => claimCard(statement, analysis, told, cardOf))
  const claimOf = new Map(claims.map((card) => [card.id, card]))
  const company = companyOf(analysis)
  const entities = [...analysis.entities]
    .sort((a, b) => b.salience - a.salience)
    .map((entity) => {
      const cards = new Set((told.claims.get(entity.id) ?? []).flatMap((index) => cardOf[index] ?? []))
      const own = [...cards].flatMap((card) => claimOf.get(card) ?? [])
      return entityCard(entity, own, company.get(entity.id) ?? [], knowledge)
    })
  const firmer = article.title ? firmerHeadline(article.title, analysis.claims, analysis.document) : null
  return {
    marks: marks(analysis, statements),
    cards: Object.fromEntries([...entities, ...claims].map((card) => [card.id, card])),
    summary: summarise(article, claims, entities, {
      sourcing: sourcingProfile(analysis.claims, analysis.document),
      timeline: timeline(analysis.document, analysis.dates),
      firmer: firmer === null ? null : (cardOf[firmer] ?? null),
    }),
  }
}

function marks({ document, entities }: Analysis, statements: readonly Statement[]): Mark[] {
  const paragraphOf = (span: Span) => lastStartingBy(document.paragraphs, span.start)
  const ofEntities = entities.flatMap(({ id, mentions }) => {
    // A paragraph's first name stands for the entity there, also where a title precedes it; a role where it has no name.
    const firstOf = new Map<number, Mention>()
    for (const kind of ['role', 'name'] as const) {
      for (const mention of mentions.filter((one) => one.kind === kind).reverse())
        firstOf.set(paragraphOf(mention), mention)
    }
    return mentions.map((mention): Mark => {
      const { start, end, kind, type } = mention
      const paint = kind === 'pronoun' ? null : (`entity-${type}` as const)
      return { start, end, card: id, paint, first: firstOf.get(paragraphOf(mention)) === mention }
    })
  })
  const ofClaims = statements.flatMap(({ card, first, places }) =>
    places.map(({ start, end }): Mark => ({ start, end, card, paint: `claim-${first.label}`, first: true })),
  )
  return [...ofEntities, ...ofClaims].sort(inReadingOrder)
}

import type { Analysis } from '../knowledge/analyse.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import type { LinkedEntity } from '../knowledge/link.ts'
import type { Article } from '../text/article.ts'
import { lastStartingBy } from '../text/last-starting-by.ts'
import { inReadingOrder, type Span } from '../text/span.ts'
import type { Card } from './card.ts'
import { claimCard } from './claim-card.ts'
import { companyOf } from './company.ts'
import { entityCard } from './entity-card.ts'
import { firstMentions } from './first-mentions.ts'
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

/** Whether it is open whom an entity's names mean, by what may decide how they are painted. */
type Openness = (entity: LinkedEntity) => boolean

export const meansSeveral: Openness = ({ background }) => background.length > 1

/**
 * Turns an analysis into what is shown of it. `open` is asked instead of the analysis where that knows of more than may be told
 * by what is painted.
 */
export function present(
  article: Article,
  analysis: Analysis,
  knowledge: Knowledge,
  open: Openness = meansSeveral,
): PageView {
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
  return {
    marks: marks(analysis, statements, open),
    cards: Object.fromEntries([...entities, ...claims].map((card) => [card.id, card])),
    summary: summarise(article, claims, entities, {
      sourcing: analysis.sourcing,
      timeline: timeline(analysis.document, analysis.dates),
      firmer: analysis.headline === null ? null : (cardOf[analysis.headline] ?? null),
    }),
  }
}

function marks({ document, entities }: Analysis, statements: readonly Statement[], open: Openness): Mark[] {
  const paragraphOf = (span: Span) => lastStartingBy(document.paragraphs, span.start)
  const ofEntities = entities.flatMap((entity) => {
    const { id, mentions } = entity
    const firsts = firstMentions(mentions, paragraphOf)
    return mentions.map((mention): Mark => {
      const { start, end, kind, type } = mention
      const paint = kind === 'pronoun' ? null : (`entity-${type}` as const)
      const mark = { start, end, card: id, paint, first: firsts.get(mention) ?? null }
      return open(entity) ? { ...mark, open: true } : mark
    })
  })
  const ofClaims = statements.flatMap(({ card, first, places }) =>
    places.map(({ start, end }): Mark => {
      return { start, end, card, paint: `claim-${first.label}`, first: 'article' }
    }),
  )
  return [...ofEntities, ...ofClaims].sort(inReadingOrder)
}

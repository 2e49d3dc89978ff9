import { annotate } from '../../../src/annotate/annotate.ts'
import { type Claim, paintedLabels } from '../../../src/annotate/claims/claim.ts'
import { referTo } from '../../../src/knowledge/reference/refer.ts'
import { readModels } from '../../../src/read-models.ts'
import { readDocument } from '../../../src/text/document.ts'
import { shippedKnowledge } from '../../seeds/shipped-knowledge.ts'
import { scoreClaims } from '../claims/claims.ts'
import { pair, Tally, touch } from '../claims/records.ts'
import type { NewsArticle } from './read-news.ts'
import { scoreMentions } from './score-mentions.ts'

const { reference = [] } = shippedKnowledge

/** Counts what the analysis finds in articles against what is right on them. */
export function scoreNews(articles: readonly NewsArticle[]): Tally {
  const tally = new Tally()
  const models = readModels()
  for (const article of articles) {
    const document = readDocument(article.text)
    const { entities, claims } = annotate(document, models, article.published)
    scoreClaims(tally, article, article.claims, claims)
    for (const claim of claims)
      if (paintedLabels.includes(claim.label)) tally.share('painted with its label', isRight(claim, article))
    scoreMentions(tally, article.mentions, entities)
    const refer = referTo(document, reference)
    for (const entity of entities)
      if (entity.mentions.some(({ kind }) => kind === 'name'))
        tally.share(`told of by the reference: ${entity.type}`, refer(entity) !== null)
  }
  return tally
}

/** Whether a claim of this label, or one that it also fits, stands where this one does. */
export const isRight = (claim: Claim, { claims }: NewsArticle): boolean =>
  claims.some(
    (other) =>
      touch(pair(claim), pair(other)) && (other.label === claim.label || other.also.includes(claim.label)),
  )

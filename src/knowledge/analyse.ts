import type { Models } from '../annotate/models.ts'
import type { Article } from '../text/article.ts'
import type { Document } from '../text/document.ts'
import { rankFacts } from './facts/rank-facts.ts'
import type { Knowledge, KnownEntity } from './knowledge.ts'
import { type LinkedEntity, link } from './link.ts'
import { type Recognised, recognise } from './recognise.ts'
import { referTo } from './reference/refer.ts'
import type { Reference } from './reference/reference.ts'

/** All that is known about one article. Every span indexes `document.text`. */
export interface Analysis extends Recognised {
  readonly entities: readonly LinkedEntity[]
}

/** What an analysis works with besides the text. */
export interface Resources {
  readonly knowledge: Knowledge
  readonly models: Models
}

/**
 * Reads an article, recognises who and what is in it, and when, and links that to the knowledge. Relative dates are reckoned from
 * the day it was published; without it they stay open. Pure; linear in the text.
 */
export const analyse = (article: Article, { knowledge, models }: Resources): Analysis =>
  linked(recognise(article, models), knowledge)

/** What was recognised, with what the knowledge says of it. */
export const linked = (recognised: Recognised, knowledge: Knowledge): Analysis => ({
  ...recognised,
  entities: withReference(link(recognised.entities, knowledge), recognised.document, knowledge.reference),
})

/** Adds what the glossaries tell of whom the documents do not tell, or tell as one. It stays open who is meant where it was. */
function withReference(
  entities: readonly LinkedEntity[],
  document: Document,
  reference: Reference | undefined,
): readonly LinkedEntity[] {
  if (!reference) return entities
  const refer = referTo(document, reference)
  return entities.map((entity) => {
    const [own, another] = entity.background
    const entry = another ? null : refer(entity)
    if (!entry) return entity
    return { ...entity, background: [own ? withEntry(own, entry) : entry] }
  })
}

/** What the documents tell, then what the entry does, each in its own order; what one says less of than the other is left out. */
function withEntry(own: KnownEntity, entry: KnownEntity): KnownEntity {
  const all = [...own.facts, ...entry.facts]
  const kept = new Set(rankFacts(all))
  return { ...own, facts: all.filter((fact) => kept.has(fact)) }
}

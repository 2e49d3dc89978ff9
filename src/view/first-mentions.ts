import type { Mention } from '../annotate/mention.ts'
import type { Span } from '../text/span.ts'
import type { Mark } from './paint.ts'

/**
 * Which mentions of an entity, in reading order, stand for it: the first of the article, and the first of each other paragraph.
 * A name stands for it before a role, also where a title precedes the name; pronouns never do.
 */
export function firstMentions(
  mentions: readonly Mention[],
  paragraphOf: (span: Span) => number,
): ReadonlyMap<Mention, NonNullable<Mark['first']>> {
  const firsts = new Map<Mention, NonNullable<Mark['first']>>()
  const standing = new Set<number>()
  for (const kind of ['name', 'role'] as const) {
    for (const mention of mentions) {
      const paragraph = paragraphOf(mention)
      if (mention.kind !== kind || standing.has(paragraph)) continue
      standing.add(paragraph)
      firsts.set(mention, firsts.size === 0 ? 'article' : 'paragraph')
    }
  }
  return firsts
}

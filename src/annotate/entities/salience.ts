import type { Document } from '../../text/document.ts'
import type { Cluster } from './cluster.ts'

/** A role speaks of somebody nearly as much as a name does; a pronoun only carries on. */
const weights = { name: 1, role: 0.7, pronoun: 0.3 } as const
/** News tells first what it is about: the first paragraphs count double. */
const opening = 2
const openingParagraphs = 2

/** How much a document is about each cluster; sums to 1. Empty for a document of none. */
export function salienceOf(document: Document, clusters: readonly Cluster[]): number[] {
  const body = document.paragraphs.filter(({ furniture }) => !furniture)
  const openingEnd = body[Math.min(openingParagraphs, body.length) - 1]?.end ?? 0
  const raw = clusters.map(({ mentions, type }) => {
    const sum = mentions.reduce(
      (total, { kind, start }) => total + weights[kind] * (start < openingEnd ? opening : 1),
      0,
    )
    return type === 'place' ? sum * placeShare : sum
  })
  const total = raw.reduce((sum, value) => sum + value, 0)
  return raw.map((value) => (total > 0 ? value / total : 0))
}

/** Places are named in passing: where it happened, where somebody is from. */
const placeShare = 0.7

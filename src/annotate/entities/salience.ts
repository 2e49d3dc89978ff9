import type { Document } from '../../text/document.ts'
import type { Mention } from '../mention.ts'
import type { Cluster } from './cluster.ts'

/** A role speaks of somebody nearly as much as a name does; a title or an apposition is told in one breath with the name. */
const weights = { name: 1, role: 0.7, title: 0.2, pronoun: 0.3 } as const
/** A pronoun only carries on: all of them together count no more than so many times what names and roles do. */
const mostOfPronouns = 0.5
/** News tells first what it is about: the headline counts three times, the first paragraphs double. */
const inHeadline = 3
const opening = 2
const openingParagraphs = 2

/** How much a document is about each cluster; sums to 1. Empty for a document of none. */
export function salienceOf(document: Document, clusters: readonly Cluster[]): number[] {
  const body = document.paragraphs.filter(({ furniture }) => !furniture)
  const first = body[0]
  const headlineEnd = first && isHeadline(document.text.slice(first.start, first.end)) ? first.end : 0
  const openingEnd = body[Math.min(openingParagraphs, body.length) - 1]?.end ?? 0
  const placed = ({ start }: Mention) => (start < headlineEnd ? inHeadline : start < openingEnd ? opening : 1)
  const raw = clusters.map(({ mentions, type }) => {
    let [told, carriedOn] = [0, 0]
    for (const mention of mentions) {
      if (mention.kind === 'pronoun') carriedOn += weights.pronoun * placed(mention)
      else told += weightOf(mention) * placed(mention)
    }
    const sum = told + Math.min(carriedOn, told * mostOfPronouns)
    return type === 'place' ? sum * placeShare : sum
  })
  const total = raw.reduce((sum, value) => sum + value, 0)
  return raw.map((value) => (total > 0 ? value / total : 0))
}

const weightOf = ({ kind, role }: Mention): number =>
  kind === 'role' && role?.of ? weights.title : weights[kind]

/** A first line that ends without a full stop. */
const isHeadline = (paragraph: string): boolean => !/[.!?…:]["”’)]*\s*$/u.test(paragraph)

/** Places are named in passing: where it happened, where somebody is from. */
const placeShare = 0.7

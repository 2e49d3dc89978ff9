import type { Context } from '../context/context.ts'
import { classBit, classBits } from '../context/gazetteer.ts'
import type { TaggedSpan } from '../tagged-span.ts'
import { isListed } from './is-listed.ts'

const software = classBit('software')
const product = classBit('product') | software
/** What makes a listed product's name somebody else's as well: "Claude" is a given name, "Java" an island. */
const alsoNamed = classBits(
  'given name',
  'surname',
  'person',
  'organization',
  'city',
  'town',
  'region',
  'place',
  'country',
)
/** A text with so many different names of software is about software. */
const leastSoftware = 4

interface Products {
  /** Whether a word is a product's name here. */
  readonly isProduct: (context: Context, token: number) => boolean
  /** Whether a span is a term of a text about software, which writes its own notions with capitals ("NodePort Services"). */
  readonly isJargon: (context: Context, span: TaggedSpan) => boolean
}

export function findProducts(contexts: readonly Context[]): Products {
  const found = new Set<string>()
  const isSure = (mask: number) => (mask & alsoNamed) === 0
  for (const { words, masks } of contexts)
    words.forEach(({ form, lower }, i) => {
      const mask = masks[i] ?? 0
      if (form !== 'lower' && mask & software && isSure(mask)) found.add(lower)
    })
  const isTechnical = found.size >= leastSoftware
  return {
    isProduct({ words, masks }, token) {
      const mask = masks[token] ?? 0
      if ((mask & product) === 0) return false
      if (isSure(mask)) return true
      const hasVersion = /^v?\d/.test(words[token + 1]?.text ?? '')
      return (mask & software) !== 0 && (isTechnical || hasVersion)
    },
    isJargon: ({ masks }, span) => isTechnical && !isListed(masks, span),
  }
}

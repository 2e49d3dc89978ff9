import type { EntityCard, FactLine } from '../../view/card.ts'
import { englishWords } from '../english-words.ts'

/** A card for a terminal: who it is, and the passages with their documents. */
export const cardText = (card: EntityCard): string =>
  plain([`${card.name} — ${englishWords(`kind_${card.type}`)}`, ...card.readings.flatMap(readingLines)])

const readingLines = ({ role, facts }: EntityCard['readings'][number]): string[] => [
  ...(role ? [role] : []),
  ...(facts.length === 0 ? [englishWords('knownWithoutFacts')] : passages(facts).flatMap(passageLines)),
]

/** A sentence that tells several things is quoted once, with all labels that these have. */
function passages(facts: readonly FactLine[]): FactLine[][] {
  const all = new Map<string, FactLine[]>()
  for (const fact of facts) {
    const key = JSON.stringify([fact.quote, fact.document])
    all.set(key, [...(all.get(key) ?? []), fact])
  }
  return [...all.values()]
}

function passageLines(facts: readonly FactLine[]): string[] {
  const [first] = facts
  if (!first) return []
  const { url } = first.document
  const others = new Set(facts.flatMap(({ also = [] }) => also.map(({ document }) => sourceOf(document))))
  const labels = facts.flatMap(({ label }) =>
    label ? [englishWords(`label_${label.replaceAll('-', '_')}`)] : [],
  )
  const below = [
    [...new Set(labels), sourceOf(first.document)].join(' · '),
    ...(url ? [url] : []),
    ...[...others].map((other) => `${englishWords('alsoIn')} ${other}`),
  ]
  return ['', `“${first.quote}”`, ...below.map((line) => `    ${line}`)]
}

const sourceOf = ({ title, publisher, published }: FactLine['document']): string =>
  [title, publisher, published ?? englishWords('undated')].filter(Boolean).join(', ')

/** What documents say could steer a terminal. */
const plain = (lines: readonly string[]): string =>
  lines
    .map((line) => `${line.replace(/[\s\p{Cc}]+/gu, (space) => (/^ +$/.test(space) ? space : ' '))}\n`)
    .join('')

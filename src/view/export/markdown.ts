import type { ClaimLine, FactLine } from '../card.ts'
import type { CastMember, Summary } from '../summary.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { type ExportedReading, type ExportWords, wordOf } from './exported-reading.ts'

/**
 * A reading as a Markdown file: what the article says of itself in front of it, then its statements with who says so, and whom
 * it speaks of with what the documents say. The front matter has the keys of `seeds/README.md`, and is what Obsidian calls
 * properties.
 */
export function markdown({ summary, cards }: ExportedReading, words: ExportWords): string {
  const { title, url, claims, cast } = summary
  const heading = escapeMarkdown(title ?? words('popupUntitled'))
  return `${[
    frontMatter(summary),
    `# ${url ? `[${heading}](<${address(url)}>)` : heading}`,
    [summary.publisher ?? '', summary.published ?? words('undated')]
      .filter(Boolean)
      .map(escapeMarkdown)
      .join(' · '),
    words('exportNote'),
    `## ${words('popupClaims')}`,
    ...(claims.length === 0 ? [words('popupNoClaims')] : []),
    ...claims.flatMap(({ label, claims }) => [
      `### ${wordOf(words, 'label', label)}`,
      wordOf(words, 'meaning', label),
      claims.map((line) => statement(line, cards[line.card], words)).join('\n'),
    ]),
    `## ${words('popupCast')}`,
    ...(cast.length === 0 ? [words('popupNoCast')] : []),
    cast.map((member) => castMember(member, factsOf(cards, member), words)).join('\n'),
  ]
    .filter((block) => block !== '')
    .join('\n\n')}\n`
}

/** JSON's strings are YAML's, whatever stands in them. */
function frontMatter({ title, url, published, publisher }: Summary): string {
  const said = Object.entries({ title, url, published, publisher }).flatMap(([key, value]) => {
    const text = value?.replace(/[\s\p{Cc}]+/gu, ' ').trim()
    return text ? [`${key}: ${key === 'published' ? text : JSON.stringify(text)}`] : []
  })
  return said.length > 0 ? `---\n${said.join('\n')}\n---` : ''
}

const address = (url: string): string => url.replace(/[\s<>\\]/g, encodeURIComponent)

function statement(
  { text, source, reason }: ClaimLine,
  card: ExportedReading['cards'][string] | undefined,
  words: ExportWords,
): string {
  const via = card?.kind === 'claim' ? card.via : null
  const who = [source ?? words('claimNobody'), via && `${words('claimVia')} ${via}`]
    .filter(Boolean)
    .join(' · ')
  return `- “${escapeMarkdown(text)}” — ${escapeMarkdown(who)} (${escapeMarkdown(wordOf(words, 'reason', reason.kind, reason.words))})`
}

function castMember(member: CastMember, facts: readonly FactLine[], words: ExportWords): string {
  const kind = wordOf(words, 'kind', member.type)
  const about = [kind, member.role].filter((part) => part !== null).map(escapeMarkdown)
  const quotations = facts.map((fact) => `  - ${quotation(fact, words)}`)
  return [`- **${escapeMarkdown(member.name)}** · ${about.join(' · ')}`, ...quotations].join('\n')
}

/** What documents say of somebody, each sentence once; of a name that may mean several, nothing. */
function factsOf(cards: ExportedReading['cards'], { card }: CastMember): FactLine[] {
  const known = cards[card]
  const [only, second] = known?.kind === 'entity' ? known.readings : []
  if (!only || second) return []
  return only.facts.filter(
    (fact, index, all) =>
      all.findIndex(
        ({ quote, document }) => quote === fact.quote && document.title === fact.document.title,
      ) === index,
  )
}

function quotation({ quote, label, document }: FactLine, words: ExportWords): string {
  const title = escapeMarkdown(document.title)
  const cited = document.url ? `[${title}](<${address(document.url)}>)` : title
  const where = [
    cited,
    document.publisher && escapeMarkdown(document.publisher),
    document.published ?? words('undated'),
    label && wordOf(words, 'label', label),
  ]
  return `“${escapeMarkdown(quote)}” — ${where.filter(Boolean).join(', ')}`
}

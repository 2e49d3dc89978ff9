/**
 * npm run bench:sourcing -- FILE.jsonl …
 *
 * Holds the sourcing profile against one counted from annotated claims, a quotation once on both sides. One record a line,
 * `{"id", "text", "claims": [{"start", "end", "label", "also", "source"}]}`. Prints the shares of each article in percent, right
 * beside found, and how many articles have each of them within ten points.
 */
import { readFileSync } from 'node:fs'
import { annotate } from '../../src/annotate/annotate.ts'
import type { ClaimLabel } from '../../src/annotate/claims/claim.ts'
import { runsOf } from '../../src/annotate/claims/quotations/runs.ts'
import type { SourceKind } from '../../src/annotate/claims/sources/identity.ts'
import { type Sourced, sourcingProfile } from '../../src/annotate/claims/sourcing-profile.ts'
import { readModels } from '../../src/read-models.ts'
import { type Document, readDocument } from '../../src/text/document.ts'
import { inReadingOrder, type Span } from '../../src/text/span.ts'

interface Gold extends Span {
  readonly label: ClaimLabel
  readonly also: readonly ClaimLabel[]
  readonly source: readonly Span[]
}

const shares = ['named', 'documents', 'unnamed', 'nobody', 'own'] as const
/** How far a share may be from the right one, in percent of the article. */
const tolerance = 10

/** Heads of sources that are papers and recordings: the records name sources, not their kinds. */
const papers =
  /^(?:reports?|stud(?:y|ies)|research|reviews?|polls?|surveys?|filings?|lawsuit|indictment|complaint|documents?|records?|figures|data|statistics|estimates|forecasts?|letters?|video|footage|recordings?|transcripts?|memo|analysis|papers?|presentation|slideshow|statements?|census|guidelines|website|sign|books?|posts?|articles?|files?)$/

function kindOf({ label, also, source: [source] }: Gold, text: string): SourceKind {
  if (!source) return label === 'attributed' ? 'person' : 'none'
  if (label === 'unnamed-source' || also.includes('unnamed-source')) return 'anonymous'
  const words = text.slice(source.start, source.end)
  const head =
    words.split(/,| (?:of|by|from|in|on|for|that|which|released|published|conducted|obtained) /)[0] ?? words
  return papers.test(head.split(/\s+/).at(-1) ?? '') ? 'document' : 'person'
}

function counted(gold: readonly Gold[], document: Document): readonly Sourced[] {
  const claims = [...gold].sort(inReadingOrder)
  const runs = runsOf(claims, document)
  return claims.map((claim, index) => {
    const { start, end, label } = claim
    return { start, end, label, sourceKind: kindOf(claim, document.text), run: runs[index] ?? null }
  })
}

const percent = (claims: readonly Sourced[], document: Document): number[] => {
  const profile = sourcingProfile(claims, document)
  return shares.map((share) => (100 * profile[share]) / profile.sentences)
}

const files = process.argv.slice(2)
if (files.length === 0) {
  console.error('usage: npm run bench:sourcing -- FILE.jsonl …')
  process.exit(2)
}
const models = readModels()
for (const file of files) {
  const records: { readonly id: string; readonly text: string; readonly claims: readonly Gold[] }[] =
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line))
  let near = 0
  console.log(`${file}\n${shares.join(', ')}: right / found, in percent`)
  for (const { id, text, claims } of records) {
    const document = readDocument(text)
    const right = percent(counted(claims, document), document)
    const found = percent(annotate(document, models).claims, document)
    const apart = right.map((share, index) => Math.abs(share - (found[index] ?? 0)))
    const isNear = apart.every((difference) => difference <= tolerance)
    if (isNear) near++
    const pairs = right.map((share, index) => `${share.toFixed(0)} / ${found[index]?.toFixed(0)}`)
    console.log(`${isNear ? 'near ' : 'APART'}  ${pairs.join(',  ')}  ${id}`)
  }
  console.log(`${near} of ${records.length} articles have each share within ${tolerance} points`)
}

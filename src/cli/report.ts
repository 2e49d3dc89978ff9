import type { Claim } from '../annotate/claims/claim.ts'
import { reasonInEnglish } from '../annotate/claims/reasons.ts'
import type { DateMention } from '../annotate/dates/date-mention.ts'
import type { Analysis } from '../knowledge/analyse.ts'
import type { Fact } from '../knowledge/fact.ts'
import type { LinkedEntity } from '../knowledge/link.ts'
import type { Span } from '../text/span.ts'

/** An analysis as the command line prints it: each field of the contract, and no other. */
export function report({ entities, claims, dates, sourcing, headline }: Analysis) {
  const { named, documents, unnamed, nobody, own } = sourcing
  return {
    entities: entities.map(entityReport),
    claims: claims.map(claimReport),
    dates: dates.map(dateReport),
    sourcing: { named, documents, unnamed, nobody, own },
    headline: headline === null ? null : { claim: headline },
  }
}

/** Facts are told only of an entity that is one in the documents; of namesakes, none. */
function entityReport({ id, type, name, salience, mentions, background }: LinkedEntity) {
  const [known] = background.length === 1 ? background : []
  return {
    id,
    type,
    name,
    known: known !== undefined,
    salience,
    mentions: mentions.map(({ start, end, kind, reason }) => ({ start, end, kind, because: reason })),
    facts: (known?.facts ?? []).map(factReport),
  }
}

const factReport = ({ kind, line, quote, document, published, label }: Fact) => ({
  kind,
  line,
  quote,
  document,
  published,
  label,
})

const spanReport = ({ start, end }: Span) => ({ start, end })

const dateReport = ({ start, end, value, precision }: DateMention) => ({ start, end, value, precision })

const claimReport = (claim: Claim) => ({
  ...spanReport(claim),
  label: claim.label,
  also: claim.also,
  confidence: claim.confidence,
  cue: claim.cue.map(spanReport),
  source: claim.source.map(spanReport),
  sourceEntity: claim.sourceEntity,
  via: claim.via.map(spanReport),
  because: reasonInEnglish(claim.reason),
  rule: claim.rule,
  run: claim.run,
})

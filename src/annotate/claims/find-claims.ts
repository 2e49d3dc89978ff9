import type { Document, Sentence } from '../../text/document.ts'
import { overlaps, type Span } from '../../text/span.ts'
import type { Entity } from '../entity.ts'
import { type Claim, type ClaimLabel, claimLabels } from './claim.ts'

interface Cue {
  readonly label: ClaimLabel
  readonly pattern: RegExp
  readonly because: (cue: string) => string
}

const cues: readonly Cue[] = [
  {
    label: 'disputed',
    pattern: /\b(?:denied|denies|deny|rejected|rejects|disputed|disputes)\b/giu,
    because: (cue) => `“${cue}” reports a denial`,
  },
  {
    label: 'unverified',
    pattern:
      /\b(?:could not be (?:\w+ )?(?:confirmed|verified)|unconfirmed|has not (?:been )?confirmed|declined to confirm)\b/giu,
    because: (cue) => `“${cue}”: the article says that it is not established`,
  },
  {
    label: 'alleged',
    pattern: /\b(?:alleged(?:ly)?|accused of|suspected of)\b/giu,
    because: (cue) => `“${cue}” is an accusation that nobody has ruled on`,
  },
  {
    label: 'unnamed-source',
    pattern:
      /\b(?:reportedly|was said to|were said to|is believed to|sources? (?:said|told)|officials? said|witnesses said|police said)\b/giu,
    because: (cue) => `“${cue}” names no source`,
  },
  {
    label: 'possible',
    pattern: /\b(?:is due|may|might|is expected to|is likely to)\b/gu,
    because: (cue) => `“${cue}” leaves it open`,
  },
  {
    label: 'attributed',
    pattern: /\b(?:said|says|wrote|reported|according to|told)\b/giu,
    because: (cue) => `“${cue}” rests it on its source`,
  },
]

/** The sentences that hold a cue, each as one claim under the first label that fits. */
export function findClaims(document: Document, entities: readonly Entity[]): Claim[] {
  return document.sentences.flatMap((sentence) => {
    const text = document.text.slice(sentence.start, sentence.end)
    const hits = cues.flatMap((cue) =>
      [...text.matchAll(cue.pattern)].map((match) => ({
        cue,
        words: match[0],
        at: sentence.start + match.index,
      })),
    )
    const outside = hits.filter(
      ({ at }) => !document.quotations.some((quotation) => quotation.start <= at && at < quotation.end),
    )
    const first = claimLabels
      .map((label) => outside.find((hit) => hit.cue.label === label))
      .find((hit) => hit !== undefined)
    if (!first) return []
    const source = first.cue.label === 'attributed' ? namedIn(sentence, entities) : undefined
    if (first.cue.label === 'attributed' && !source) return []
    const also = claimLabels.filter(
      (label) => label !== first.cue.label && outside.some((hit) => hit.cue.label === label),
    )
    const claim: Claim = {
      start: sentence.start,
      end: sentence.end - (/[.!?]$/.test(text) ? 1 : 0),
      label: first.cue.label,
      also,
      confidence: 0.5,
      cue: [{ start: first.at, end: first.at + first.words.length }],
      source: source ? [source.span] : [],
      sourceEntity: source?.id ?? null,
      via: [],
      because: first.cue.because(first.words),
    }
    return [claim]
  })
}

function namedIn(
  sentence: Sentence,
  entities: readonly Entity[],
): { readonly span: Span; readonly id: string } | undefined {
  for (const { id, type, mentions } of entities) {
    if (type !== 'person' && type !== 'organization') continue
    const span = mentions.find((mention) => mention.kind === 'name' && overlaps(mention, sentence))
    if (span) return { span: { start: span.start, end: span.end }, id }
  }
  return undefined
}

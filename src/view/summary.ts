import { type ClaimLabel, claimLabels, paintedLabels } from '../annotate/claims/claim.ts'
import type { SourcingProfile } from '../annotate/claims/sourcing-profile.ts'
import type { EntityType } from '../annotate/mention.ts'
import type { Article } from '../text/article.ts'
import type { Span } from '../text/span.ts'
import type { ClaimCard, ClaimLine, EntityCard } from './card.ts'
import { claimLine } from './claim-line.ts'
import type { TimelineEntry } from './timeline.ts'

/** What the popup shows of a page, as plain JSON. */
export interface Summary {
  readonly title: string | null
  readonly publisher: string | null
  readonly url: string | null
  /** `YYYY-MM-DD`. */
  readonly published: string | null
  /** By label, in the labels' order; labels without a claim are left out. */
  readonly claims: readonly ClaimGroup[]
  /** The most important first. */
  readonly cast: readonly CastMember[]
  /** Whom the article rests its sentences on. */
  readonly sourcing: SourcingProfile
  /** In order of time; empty where the article does not tell two dates. */
  readonly timeline: readonly TimelineEntry[]
  /** Key of the claim that the title states as plain fact though the text only passes it on or doubts it. */
  readonly firmerTitle: string | null
  /** How many statements are painted by default, a quotation counted once: the number on the toolbar icon. */
  readonly painted: number
}

export interface ClaimGroup {
  readonly label: ClaimLabel
  readonly claims: readonly ClaimLine[]
}

export interface CastMember {
  readonly card: string
  readonly name: string
  readonly type: EntityType
  readonly role: string | null
  /** Whether documents know it. */
  readonly known: boolean
  readonly mentions: number
  readonly place: Span
}

/** What is told of the article as a whole. */
interface Overall {
  readonly sourcing: SourcingProfile
  readonly timeline: readonly TimelineEntry[]
  /** Key of the claim that the title states more firmly than the text. */
  readonly firmer: string | null
}

/** `entities` come in order of importance. */
export function summarise(
  article: Article,
  claims: readonly ClaimCard[],
  entities: readonly EntityCard[],
  { sourcing, timeline, firmer }: Overall,
): Summary {
  return {
    title: article.title ?? null,
    publisher: article.publisher ?? null,
    url: article.url ?? null,
    published: article.published ?? null,
    claims: claimLabels
      .map((label) => ({ label, claims: claims.filter((claim) => claim.label === label).map(claimLine) }))
      .filter((group) => group.claims.length > 0),
    cast: entities.flatMap(castMember),
    sourcing,
    timeline,
    firmerTitle: firmer,
    painted: countOnce(claims.filter(({ label }) => paintedLabels.includes(label))),
  }
}

/** How many statements these are, of which parts of one quotation may stand under two labels. */
const countOnce = (claims: readonly ClaimCard[]): number =>
  new Set(claims.map(({ run, id }) => run ?? id)).size

function castMember({ id, name, type, role, readings, places }: EntityCard): CastMember[] {
  const [place] = places
  const known = readings.length === 1 ? readings[0] : undefined
  if (!place) return []
  return [
    {
      card: id,
      name,
      type,
      role: role ?? known?.role ?? null,
      known: known !== undefined,
      mentions: places.length,
      place,
    },
  ]
}

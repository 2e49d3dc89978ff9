import type { HoverEvent } from './hover-state.ts'
import type { Hit } from './mark-under.ts'
import { type CardSource, createPageCard, type PageCard } from './page-card.ts'

/**
 * The card that comes and goes, and the one that the reader keeps: while that one stays, others open and close beside it.
 * Keeping another lets go of the one before.
 */
export interface CardPair {
  /** The card that comes and goes; made when it is first needed. */
  passing(): PageCard | undefined
  prepare(hit: Hit): void
  open(hit: Hit, focus: boolean): void
  close(): void
  /** The mark whose card is kept. */
  kept(): Hit | undefined
  /** The page was read again: the one that is kept goes on for the mark that its own has become, if that is there. */
  keepAgain(find: (hit: Hit) => Hit | null): void
  /** Takes the focus out of the one that is kept. */
  blur(): void
  /** Esc: one step back, else the passing card closes, else the one that is kept. False when there is nothing to leave. */
  leave(): boolean
}

export function createCardPair(
  source: () => CardSource,
  tell: (event: HoverEvent<Hit>) => void,
  signal: AbortSignal,
): CardPair {
  let passing: PageCard | undefined
  let kept: PageCard | undefined
  /** One that is closed, to be used again. */
  let spare: PageCard | undefined

  function make(): PageCard {
    const card: PageCard = createPageCard(
      source,
      {
        pin: (pinned) => (pinned ? keep(card) : letGo(card)),
        close: () => (card === kept ? drop() : tell({ type: 'close' })),
      },
      signal,
    )
    return card
  }

  function drop(): void {
    kept?.close()
    spare = kept ?? spare
    kept = undefined
  }

  function keep(card: PageCard): void {
    drop()
    kept = card
    passing = undefined
    card.pin(true)
    tell({ type: 'close' })
  }

  function letGo(card: PageCard): void {
    const hit = card.hit()
    if (!hit) return
    passing?.close()
    spare = passing
    passing = card
    kept = undefined
    card.pin(false)
    tell({ type: 'open', hit, focus: false })
  }

  function card(): PageCard {
    const card = passing ?? spare ?? make()
    if (card === spare) spare = undefined
    passing = card
    return card
  }

  return {
    passing: () => passing,
    prepare: (hit) => card().prepare(hit),
    open: (hit, focus) => card().open(hit, focus),
    close: () => passing?.close(),
    kept: () => kept?.hit(),
    keepAgain(find) {
      const hit = kept?.hit()
      const again = hit && find(hit)
      if (again) kept?.again(again)
    },
    blur: () => kept?.blur(),
    leave() {
      if (passing?.back()) return true
      if (passing?.hit()) tell({ type: 'close' })
      else if (!kept) return false
      else if (!kept.back()) drop()
      return true
    },
  }
}

/** The cards that were opened one out of another, like a browser's history. */
export interface Trail {
  readonly past: readonly string[]
  readonly now: string
  readonly future: readonly string[]
}

export const trailFrom = (card: string): Trail => ({ past: [], now: card, future: [] })

/** Opens a card in place of the one that is open. */
export const follow = (trail: Trail, card: string): Trail =>
  card === trail.now ? trail : { past: [...trail.past, trail.now], now: card, future: [] }

export function back({ past, now, future }: Trail): Trail {
  const previous = past.at(-1)
  return previous === undefined
    ? { past, now, future }
    : { past: past.slice(0, -1), now: previous, future: [now, ...future] }
}

export function forward({ past, now, future }: Trail): Trail {
  const [next, ...rest] = future
  return next === undefined ? { past, now, future } : { past: [...past, now], now: next, future: rest }
}

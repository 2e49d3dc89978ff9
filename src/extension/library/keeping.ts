/** How long saved articles are kept. */
export const keepings = ['ever', 'three-years', 'year', 'month'] as const

export interface Keeping {
  readonly for: (typeof keepings)[number]
  /** When that was chosen, in milliseconds since 1970. */
  readonly since: number
}

export const keepForEver: Keeping = { for: 'ever', since: 0 }

const day = 24 * 60 * 60 * 1000
const days = { 'three-years': 3 * 365, year: 365, month: 31 } as const

/** Milliseconds for which a choice does nothing: whoever walks through the choices by keyboard must not lose a library by it. */
const grace = day

/** What was saved before this time (milliseconds since 1970) is kept no longer; null where nothing goes. */
export function keptFrom({ for: time, since }: Keeping, now: number): number | null {
  return time === 'ever' || now < since + grace ? null : now - days[time] * day
}

/** Copies it out of what is stored; what is broken is for ever. */
export function parseKeeping(stored: unknown): Keeping {
  const { for: time, since } = (stored ?? {}) as { readonly for?: unknown; readonly since?: unknown }
  const known = keepings.find((each) => each === time)
  return known && typeof since === 'number' && Number.isFinite(since) ? { for: known, since } : keepForEver
}

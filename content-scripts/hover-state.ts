/** Pointer times in milliseconds. When the pointer has rested for this long, its card is made ready, unseen… */
export const prepareTime = 150
/** …and for this long, shown. Shorter rests make cards pop up under a pointer that only passes. */
export const restTime = 300
/** How long the pointer may be off mark and card before the card closes. */
export const graceTime = 300
/** While a card is open the next mark's comes at once, unless the pointer crosses that mark on its way to the card. */
export const crossingTime = 250

/** Something that a card can open for; `id` tells two of them apart. */
export interface Target {
  readonly id: string
}

/** Where the card stands that comes and goes; one that the reader keeps is no part of this. */
export type HoverState<Hit extends Target> =
  | { readonly at: 'closed' }
  /** The pointer has been on a mark since some time, and not long enough. `ready`: its card has been made, and is not seen. */
  | { readonly at: 'resting'; readonly hit: Hit; readonly since: number; readonly ready: boolean }
  | OpenState<Hit>

interface OpenState<Hit extends Target> {
  readonly at: 'open'
  readonly hit: Hit
  /**
   * What keeps it open. `pointer`: the pointer is on its mark or on it. `opened`: a tap or a key opened it, or it is in
   * use, and Esc or a press elsewhere closes it.
   */
  readonly held: 'pointer' | 'opened'
  /** Another mark, that the pointer is crossing. */
  readonly next: { readonly hit: Hit; readonly due: number } | null
  /** When it closes, now that the pointer has left it; null while it has not. */
  readonly leaving: number | null
}

export type HoverEvent<Hit extends Target> =
  /** The pointer moved. `towards`: it is on its way to the card. */
  | {
      readonly type: 'over'
      readonly over: Hit | 'card' | null
      readonly towards: boolean
      readonly now: number
    }
  | { readonly type: 'time'; readonly now: number }
  /** A tap or a key asks for a mark's card; by key, the focus goes into it. */
  | { readonly type: 'open'; readonly hit: Hit; readonly focus: boolean }
  /** The page was read again, and the mark stands there still: as this one. */
  | { readonly type: 'again'; readonly hit: Hit }
  /** A press inside the card: it is in use, and leaving it with the pointer does not close it any more. */
  | { readonly type: 'use' }
  /** A press outside the card: the reader is doing something else. */
  | { readonly type: 'outside' }
  | { readonly type: 'close' }

export const closed = { at: 'closed' } as const

/** What follows from an event. Pure; a state that does not change is returned as it is. */
export function step<Hit extends Target>(state: HoverState<Hit>, event: HoverEvent<Hit>): HoverState<Hit> {
  switch (event.type) {
    case 'over':
      return state.at === 'open' ? overWhileOpen(state, event) : overWhileClosed(state, event)
    case 'time':
      return (due(state) ?? Infinity) <= event.now ? late(state) : state
    case 'open':
      return opened(event.hit, 'opened')
    case 'again':
      if (state.at === 'closed') return state
      return state.at === 'open' ? { ...state, hit: event.hit, next: null } : { ...state, hit: event.hit }
    case 'use':
      return state.at === 'open' && state.held === 'pointer' ? opened(state.hit, 'opened') : state
    case 'outside':
    case 'close':
      return closed
  }
}

/** When a state changes by itself, in the clock of its events; null for never. */
export function due<Hit extends Target>(state: HoverState<Hit>): number | null {
  if (state.at === 'resting') return state.since + (state.ready ? restTime : prepareTime)
  return state.at === 'open' ? (state.next?.due ?? state.leaving) : null
}

function opened<Hit extends Target>(hit: Hit, held: OpenState<Hit>['held']): OpenState<Hit> {
  return { at: 'open', hit, held, next: null, leaving: null }
}

type Over<Hit extends Target> = Extract<HoverEvent<Hit>, { readonly type: 'over' }>

function overWhileClosed<Hit extends Target>(
  state: HoverState<Hit>,
  { over, now }: Over<Hit>,
): HoverState<Hit> {
  if (over === null || over === 'card') return closed
  if (state.at === 'resting' && state.hit.id === over.id) return { ...state, hit: over }
  return { at: 'resting', hit: over, since: now, ready: false }
}

function overWhileOpen<Hit extends Target>(
  state: OpenState<Hit>,
  { over, towards, now }: Over<Hit>,
): HoverState<Hit> {
  if (state.held !== 'pointer') return state
  if (over === 'card' || over?.id === state.hit.id) return { ...state, next: null, leaving: null }
  if (over === null) return { ...state, next: null, leaving: state.leaving ?? now + graceTime }
  return towards
    ? { ...state, next: { hit: over, due: now + crossingTime }, leaving: null }
    : opened(over, 'pointer')
}

function late<Hit extends Target>(state: HoverState<Hit>): HoverState<Hit> {
  if (state.at === 'resting') return state.ready ? opened(state.hit, 'pointer') : { ...state, ready: true }
  return state.at === 'open' && state.next ? opened(state.next.hit, 'pointer') : closed
}

/** Work that may be laid down for a while at each `yield`, so that what else waits has its turn. */
export type Sliced<Result> = Generator<undefined, Result>

/** How many nodes or blocks are looked at between two such places: a few milliseconds' work at most. */
export const stretch = 500

export function atOnce<Result>(work: Sliced<Result>): Result {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

/** What working in slices takes of where it is done. */
export interface Turns {
  /** A clock, in milliseconds. */
  now(): number
  /** Lets others have their turn. */
  rest(): Promise<unknown>
  /** Milliseconds of work between two rests. */
  readonly slice: number
}

/** Does the work in slices, with rests in between; `rested` is told how long each was, in milliseconds. */
export async function inTurns<Result>(
  work: Sliced<Result>,
  { now, rest, slice }: Turns,
  rested: (milliseconds: number) => void = () => {},
): Promise<Result> {
  let started = now()
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    const paused = now()
    if (paused - started < slice) continue
    await rest()
    started = now()
    rested(started - paused)
  }
}

/** Items one by one, with a place to lay the work down every now and then. */
export function* eachInSlices<Item>(all: Iterable<Item>, look: (item: Item) => void): Sliced<void> {
  let index = 0
  for (const item of all) {
    if (++index % stretch === 0) yield
    look(item)
  }
}

/** How many sentences are analysed between two such places: a few milliseconds' work, too. */
const sentences = 10

/** `Array.map` over sentences, or what takes as long, in slices. */
export function* mapSentences<Item, Result>(
  all: readonly Item[],
  read: (item: Item, index: number) => Result,
): Sliced<Result[]> {
  const results: Result[] = []
  for (const [index, item] of all.entries()) {
    results.push(read(item, index))
    if (index % sentences === sentences - 1) yield
  }
  return results
}

/** `Array.filter`, in slices. */
export function* sift<Item>(
  all: readonly Item[],
  passes: (item: Item, index: number) => boolean,
): Sliced<Item[]> {
  const passed: Item[] = []
  let index = 0
  for (const item of all) {
    if (passes(item, index)) passed.push(item)
    if (++index % stretch === 0) yield
  }
  return passed
}

/** Work on a page that may be laid down for a while at each `yield`, so that the page can answer its reader. */
export type Sliced<Result> = Generator<undefined, Result>

/** How many nodes or blocks are looked at between two such places: a few milliseconds' work at most. */
export const stretch = 500

/** How long the page waits at a time, in milliseconds; a task is called long from 50 on. */
const sliceLength = 12

export function atOnce<Result>(work: Sliced<Result>): Result {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

/**
 * Does the work in slices, with tasks of the page in between. What it looks at may change meanwhile: the caller watches, and
 * is told how long each pause was, in milliseconds.
 */
export async function inSlices<Result>(
  work: Sliced<Result>,
  paused: (milliseconds: number) => void,
): Promise<Result> {
  let started = performance.now()
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    const now = performance.now()
    if (now - started < sliceLength) continue
    await taskOfItsOwn()
    started = performance.now()
    paused(started - now)
  }
}

/** A message to oneself: timers are held back, the more so in tabs that are not in view. */
const taskOfItsOwn = (): Promise<unknown> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve(undefined)
    }
    port2.postMessage(null)
  })

/** Items one by one, with a place to lay the work down every now and then. */
export function* eachInSlices<Item>(all: Iterable<Item>, look: (item: Item) => void): Sliced<void> {
  let index = 0
  for (const item of all) {
    if (++index % stretch === 0) yield
    look(item)
  }
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

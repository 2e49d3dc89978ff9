import { inTurns, type Sliced } from '../text/slices.ts'

/** How long the page waits at a time, in milliseconds; a task is called long from 50 on. */
const slice = 12

/**
 * Does the work in slices, with tasks of the page in between. What it looks at may change meanwhile: the caller watches, and
 * is told how long each pause was, in milliseconds.
 */
export const inSlices = <Result>(
  work: Sliced<Result>,
  paused: (milliseconds: number) => void,
): Promise<Result> => inTurns(work, { now: () => performance.now(), rest: taskOfItsOwn, slice }, paused)

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

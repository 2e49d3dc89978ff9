import { inTurns, type Sliced } from '../text/slices.ts'

/** Milliseconds of work after which what else was asked has its turn: an article of the usual length takes a few of these. */
const slice = 30

/** Does long work in slices, so that the article of another tab need not wait for its end. */
export const takingTurns = <Result>(work: Sliced<Result>): Promise<Result> =>
  inTurns(work, { now: () => performance.now(), rest: anotherTask, slice })

/** A message to oneself comes after those that wait; a timer would come milliseconds later. */
const anotherTask = (): Promise<unknown> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve(undefined)
    }
    port2.postMessage(null)
  })

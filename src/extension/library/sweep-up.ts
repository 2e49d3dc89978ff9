import { sweepSome } from './batches.ts'
import { bringingIn, takingBack } from './bringing-in.ts'

/**
 * Takes away what an import that was killed has left, and what was removed, unless that may still be taken back. A little at a
 * time: who brings something in need not wait until a large pack is gone. What is left then goes the next time.
 */
export async function sweepUp(): Promise<void> {
  while (await unlessHeld(bringingIn, () => unlessHeld(takingBack, sweepSome)));
}

const unlessHeld = (name: string, task: () => Promise<boolean>): Promise<boolean> =>
  navigator.locks.request(name, { ifAvailable: true }, async (lock) => lock !== null && task())

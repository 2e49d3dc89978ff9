import { sweepSome } from '../../../src/extension/library/batches.ts'

/** Sweeps until nothing is left to sweep. */
export async function sweepAll(): Promise<void> {
  while (await sweepSome());
}

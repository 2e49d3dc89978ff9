import { cpuTime } from './cpu-time.ts'

/** How often each size is measured; the least counts, for what disturbs a measure only makes it longer. */
const rounds = 2
/** Measures below this say nothing, in milliseconds. */
const noise = 100

/** What `growth` stays below where time grows in proportion, on a machine that is busy with something else too. */
export const proportionate = 3

/**
 * `disproportion` of the processor time that is taken at `size`, twice and four times that. `work` makes the input of a size
 * and works on it.
 */
export function growth(work: (size: number) => void, size: number): number {
  work(size) // what runs for the first time is compiled meanwhile
  return disproportion((times) => least(() => work(size * times)))
}

/**
 * How much more a step costs at four times the size than it should: 1 where time grows in proportion, 4 where it grows with
 * the square. `took` measures it, in milliseconds, at so many times the size.
 */
export function disproportion(took: (times: 1 | 2 | 4) => number): number {
  const [small, middle, large] = [took(1), took(2), took(4)]
  return Math.max(large / (4 * Math.max(small, noise / 4)), large / (2 * Math.max(middle, noise / 2)))
}

function least(work: () => void): number {
  return Math.min(...Array.from({ length: rounds }, () => cpuTime(work)))
}

import { cpuTime } from './cpu-time.ts'

/** Measures below this say nothing, in milliseconds. */
const noise = 100

/** What `growth` stays below where time grows in proportion, on a machine that is busy with something else too. */
export const proportionate = 3

/**
 * `disproportion` of the processor time that is taken at `size`, twice and four times that. `work` makes the input of a size
 * and works on it.
 */
export function growth(work: (size: number) => void, size: number): number {
  const cost = (times: number) => cpuTime(() => work(size * times))
  const told = (large: number, small = 0, middle = 0) =>
    disproportion((times) => ({ 1: small, 2: middle, 4: large })[times])
  // What runs for the first time is compiled meanwhile, so the largest size comes first. Where that takes next to nothing, the
  // others need not be measured; where it takes too long, it is measured again.
  const large = cost(4)
  if (told(large) < proportionate) return told(large)
  const [small, middle] = [Math.min(cost(1), cost(1)), Math.min(cost(2), cost(2))]
  const grown = told(large, small, middle)
  return grown < proportionate ? grown : told(Math.min(large, cost(4)), small, middle)
}

/**
 * How much more a step costs at four times the size than it should: 1 where time grows in proportion, 4 where it grows with
 * the square. `took` measures it, in milliseconds, at so many times the size.
 */
export function disproportion(took: (times: 1 | 2 | 4) => number): number {
  const [small, middle, large] = [took(1), took(2), took(4)]
  return Math.max(large / (4 * Math.max(small, noise / 4)), large / (2 * Math.max(middle, noise / 2)))
}

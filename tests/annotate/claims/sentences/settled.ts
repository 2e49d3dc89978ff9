import type { Trap } from './trap.ts'

/** What is established, and what is withdrawn. */
export const settled: readonly Trap[] = [
  [
    'confirmed',
    'The ministry confirmed that two soldiers died.',
    'confirmed: two soldiers died ← The ministry',
  ],
  ['convicted of', 'Berg was convicted of fraud.', 'confirmed: fraud'],
  ['pleaded guilty', 'Berg pleaded guilty to fraud.', 'confirmed: fraud'],
  [
    'a correction',
    'An earlier version of this article misspelt the mayor’s name.',
    'corrected: An earlier version of this article misspelt the mayor’s name',
  ],
]

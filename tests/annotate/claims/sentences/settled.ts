import type { Trap } from './trap.ts'

/** What is established, and what is withdrawn. */
export const settled: readonly Trap[] = [
  [
    'withdrawn, and what else they did',
    'The party withdrew the statement and apologised to the family.',
    'corrected: the statement',
  ],
  [
    'withdrawn with what belongs to it',
    'The firm withdrew the claim and the figures behind it.',
    'corrected: the claim and the figures behind it',
  ],
  [
    'confirmed',
    'The ministry confirmed that two soldiers died.',
    'confirmed: two soldiers died ← The ministry',
  ],
  [
    'confirmed by people without a name',
    'Police confirmed that two men were dead.',
    'confirmed: two men were dead ← Police',
  ],
  [
    'confirmed by an insider',
    'A source at the club confirmed that Berg was leaving.',
    'confirmed: Berg was leaving ← A source at the club',
  ],
  [
    'a court confirmed',
    'A court confirmed that the will was forged.',
    'confirmed: the will was forged ← A court',
  ],
  [
    'the family confirmed',
    'The family confirmed that Berg had died.',
    'confirmed: Berg had died ← The family',
  ],
  [
    'being verified',
    'The agency is verifying that the tape is real.',
    'attributed: the tape is real ← The agency',
  ],
  ['convicted of', 'Berg was convicted of fraud.', 'confirmed: fraud'],
  ['pleaded guilty', 'Berg pleaded guilty to fraud.', 'confirmed: fraud'],
  [
    'a correction',
    'An earlier version of this article misspelt the mayor’s name.',
    'corrected: An earlier version of this article misspelt the mayor’s name',
  ],
  [
    'a ministry tells what its country has confirmed',
    "Norland's Health Ministry says the country has confirmed its first case of swine flu.",
    "confirmed: the country has confirmed its first case of swine flu ← Norland's Health Ministry",
  ],
]

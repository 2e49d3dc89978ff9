import type { Trap } from './trap.ts'

/** What is to come, and what is believed. */
export const outlooks: readonly Trap[] = [
  ['may', 'The river may rise again on Sunday.', 'possible: The river may rise again on Sunday'],
  ['is expected to', 'The river is expected to rise again.', 'possible: The river is expected to rise again'],
  ['is due', 'The minister is due in Oslo on Friday.', 'possible: The minister is due in Oslo on Friday'],
  ['plans to', 'The firm plans to close two plants.', 'possible: The firm plans to close two plants'],
  ['will', 'The firm will close two plants.', 'possible: The firm will close two plants'],
  ['appears to', 'The door appears to have been forced.', 'possible: The door appears to have been forced'],
  [
    'believing',
    'Soldiers stormed the house, believing him to be inside.',
    'possible: him to be inside ← Soldiers',
  ],
  [
    'police believe',
    'Police believe the two men knew each other.',
    'possible: the two men knew each other ← Police',
  ],
  ['perhaps', 'Perhaps the river is rising.', 'possible: Perhaps the river is rising'],
  [
    'a belief set between commas',
    'The minister, believing the bridge to be safe, opened it.',
    'possible: the bridge to be safe ← The minister',
  ],
  [
    'odds',
    'Traders put the odds of a cut at one in five. Officials put the number of dead at 30.',
    'possible: the odds of a cut at one in five ← Traders',
    'unnamed-source: the number of dead at 30 ← Officials',
  ],
  [
    'doubts of people whom nobody knows',
    'Diplomats doubt it will. Officials doubt that he will go. Anna Berg doubts that he went.',
    'possible: he will go ← Officials',
    'disputed: he went ← Anna Berg',
  ],
]

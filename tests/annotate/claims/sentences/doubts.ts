import type { Trap } from './trap.ts'

/** What is not established. */
export const doubts: readonly Trap[] = [
  [
    'could not be verified',
    'The report could not be independently verified.',
    'unverified: The report could not be independently verified',
  ],
  [
    'but could not be confirmed',
    'Bystanders said he had a knife, but this could not be confirmed.',
    'unverified: he had a knife ← Bystanders',
  ],
  [
    'doubt about the sentence before',
    'Rebels said they shot down a jet. The claim could not be verified.',
    'unverified: they shot down a jet ← Rebels',
    'unverified: The claim could not be verified',
  ],
  ['unclear whether', 'It is unclear whether the pilot survived.', 'unverified: whether the pilot survived'],
  ['not clear who', 'It was not clear who fired first.', 'unverified: who fired first'],
  [
    'too early to say',
    'It is still too early to say whether the drug works.',
    'unverified: whether the drug works',
  ],
  ['declined to confirm', 'The company declined to confirm the sale.', 'unverified: the sale ← The company'],
  ['has not confirmed', 'The army has not confirmed the loss.', 'unverified: the loss ← The army'],
  [
    'cannot confirm, inside a saying',
    'The army says it cannot confirm whether the pilot survived.',
    'unverified: whether the pilot survived ← The army',
  ],
  [
    'no evidence that',
    'There is no evidence that the virus came from there.',
    'unverified: the virus came from there',
  ],
  ['unconfirmed reports', 'Unconfirmed reports spoke of ten dead.', 'unverified: Unconfirmed reports'],
  [
    'not immediately known',
    'The cause of the fire was not immediately known.',
    'unverified: The cause of the fire was not immediately known',
  ],
  [
    'would not confirm or deny',
    'The agency would not confirm or deny the report.',
    'unverified: the report ← The agency',
  ],
  [
    'no independent verification',
    'There has been no independent verification of the strikes.',
    'unverified: the strikes',
  ],
  [
    'refused to comment on whether',
    'Officials refused to comment on whether the tape is authentic.',
    'unverified: whether the tape is authentic ← Officials',
  ],
  [
    'a claim that could not be verified',
    'The army said it had killed 12 fighters, a claim that could not be independently verified.',
    'unverified: it had killed 12 fighters ← The army',
  ],
  [
    'according to reports that could not be verified',
    'Dozens were dead, according to reports that could not be verified.',
    'unverified: Dozens were dead ← reports',
  ],
  [
    'neither acknowledged nor denied',
    'Lund has neither acknowledged nor denied having such arms.',
    'unverified: having such arms',
  ],
  [
    'a doubt that leads up to a statement',
    'While it is not clear how many have left, Marta Berg said that a quarter of the workers were gone.',
    'unverified: how many have left',
    'attributed: a quarter of the workers were gone ← Marta Berg',
  ],
]

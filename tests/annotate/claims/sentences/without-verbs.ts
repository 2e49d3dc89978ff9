import type { Trap } from './trap.ts'

/** Who says so where no verb tells it: nouns of saying, “according to”, “in her view”, colons. */
export const withoutVerbs: readonly Trap[] = [
  [
    'a noun of saying with its giver',
    'The lawyer ignored warnings from Anna Berg that the dam was unsafe.',
    'attributed: the dam was unsafe ← Anna Berg',
  ],
  [
    'a noun of saying with its verb',
    'Anna Berg issued a warning that the dam was unsafe.',
    'attributed: the dam was unsafe ← Anna Berg',
  ],
  [
    'a noun with what it is about',
    'Her criticism of the plan was heard in Oslo.',
    'attributed: the plan ← Her',
  ],
  ['a transcript within marks', '“BERG: The dam is safe.', 'attributed: The dam is safe ← BERG'],
  ['a headline with a stop', 'Anna Berg: dam is safe.', 'attributed: dam is safe ← Anna Berg'],
  ['a headline with its matter', 'Anna Berg on the dam: it is safe', 'attributed: it is safe ← Anna Berg'],
  ['a label that is no speaker', 'The Latest: dam is safe.'],
  [
    'a paragraph set apart behind a colon',
    'Anna Berg added:\nThe dam is safe and the road is open.',
    'attributed: The dam is safe and the road is open ← Anna Berg',
  ],
  ['in somebody’s view', 'In Anna Berg’s view, the dam is safe.', 'attributed: the dam is safe ← Anna Berg'],
  ['in her eyes, of tears', 'She had tears in her eyes.'],
  ['a colon that brings in names', 'The museum has two halls: “North” and “South”.'],
  [
    'a claim of which something is told',
    "Berg's claim that the vote was rigged is under investigation.",
    'attributed: the vote was rigged ← Berg',
  ],
  ['nobody claims it', 'No group has claimed responsibility.'],
  ['by his own account', 'By his own account, Ruiz never paid.', 'attributed: Ruiz never paid ← his'],
  [
    'as stated in',
    "As stated in Davis' commentary, the accounts differ.",
    "attributed: the accounts differ ← Davis' commentary",
  ],
  [
    'a comment, and a colon',
    'Ruiz made the following comment: “Nobody under 30 has work.”',
    'attributed: Nobody under 30 has work ← Ruiz',
  ],
  [
    'an owner, a noun and a colon',
    "The mayor's message: The bridge is open.",
    'attributed: The bridge is open ← The mayor',
  ],
  [
    'evidence that somebody gave',
    'Ann Lee gave evidence that the clerk had left early.',
    'attributed: the clerk had left early ← Ann Lee',
  ],
  [
    'told the court that, according to a paper',
    'Berg told the court that, according to the file, the man was free.',
  ],
  [
    'according to somebody of whom a clause tells',
    'According to Marisol Tate, whose son was there, the deputies never wrote a report.',
    'attributed: the deputies never wrote a report ← Marisol Tate',
  ],
]

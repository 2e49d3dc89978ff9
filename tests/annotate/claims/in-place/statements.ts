import type { InPlace } from './in-place.ts'

export const statementsInPlace: readonly InPlace[] = [
  ['She writes up what everybody said, ~ leaves.', 'and, or, but'],
  ['They blame ~ for the fire.', 'each other, one another'],
  ['“Was ~ safe?” a guard said.', 'it, the dam'],
  ['Berg insisted that no deal ~ signed.', 'is, will be, can be', 'attributed: no deal ~ signed ← Berg'],
  ['Berg insisted that no deal ~ signed.', 'was, had been', 'disputed: no deal ~ signed ← Berg'],
  ['Berg said the dam, ~ he built, was safe.', 'which', 'attributed: the dam, ~ he built, was safe ← Berg'],
  [
    'Berg, ~ firm built it, said the dam was safe.',
    'whose',
    'attributed: the dam was safe ← Berg, ~ firm built it',
  ],
  [
    'The mayor said the levee had been checked, but the ~ said it had not.',
    'engineers, owner',
    'disputed: the levee had been checked ← The mayor',
    'disputed: it had not ← the ~',
  ],
  ['If he knew her, he said, he ~.', 'did not, had not', 'attributed: he ~ ← he'],
  ['Asked whether he knew her, he said he ~.', 'did not, had not', 'attributed: he ~ ← he'],
  [
    'Police said: “The guard fled.” Lund said: “The guard ~.”',
    'did not flee, never fled',
    'unnamed-source: The guard fled ← Police',
    'attributed: The guard ~ ← Lund',
  ],
  ['The vault was opened (the clerk said so) and ~ empty.', 'left'],
  [
    'Berg said (in a letter) that the dam was ~.',
    'safe',
    'attributed: (in a letter) that the dam was ~ ← Berg',
  ],
  [
    'Berg, ~, said the dam was safe.',
    '41, who left, left alone, once a guard',
    'attributed: the dam was safe ← Berg, ~',
  ],
  [
    '~, Berg said the dam was safe.',
    'In May, On Friday, Late on Friday, Since then, In 2012, At noon',
    'attributed: the dam was safe ← Berg',
  ],
  ['Last ~ Berg said the dam was safe.', 'week, month, year, Friday', 'attributed: the dam was safe ← Berg'],
  ['Berg said ~ week that the dam was safe.', 'last, this, next', 'attributed: the dam was safe ← Berg'],
  [
    'Berg said Friday ~ that the dam was safe.',
    'morning, night, evening',
    'attributed: the dam was safe ← Berg',
  ],
  ['The report does not mention ~ they said.', 'what'],
  ['Berg does not say ~.', 'why'],
  ['Berg would not say ~.', 'why, more'],
  [
    'The ministry did not say ~ the pit was closed.',
    'whether, why, when, how',
    'unverified: ~ the pit was closed ← The ministry',
  ],
  [
    '“It is safe,” Berg said. “It ~ hold.”',
    'will, can',
    'attributed: It is safe ← Berg',
    'attributed: It ~ hold ← Berg',
  ],
  [
    '“It is safe,” Berg said, “and it ~ hold.”',
    'will, can',
    'attributed: It is safe,” Berg said, “and it ~ hold ← Berg',
  ],
]

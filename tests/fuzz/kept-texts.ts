/** Texts that an analysis once failed on, or that come near: each run of the fuzzer begins with them. */
export const keptTexts: readonly string[] = [
  '',
  '\ud83d',
  '“',
  'said “\u202e said Berg.',
  'A. A. A. (AAA)',
  'Dr. \u0301Berg\n\n“No,” “No,” he said',
  '\ufeffMinister\u00ad \u200bBerg’s’s said',
]

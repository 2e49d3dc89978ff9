import type { Trap } from './trap.ts'

/** Quotations. */
export const quotations: readonly Trap[] = [
  [
    'three sentences in one quotation',
    'Berg wrote: “The dam is safe. We checked it. Nobody should worry.”',
    'attributed: The dam is safe ← Berg',
    'attributed: We checked it ← Berg',
    'attributed: Nobody should worry ← Berg',
  ],
  [
    'she added, two sentences on',
    '“The dam is safe,” said Berg. She added that it was old.',
    'attributed: The dam is safe ← Berg',
    'attributed: it was old ← She',
  ],
  [
    'a cue inside a quotation',
    '“We may allegedly be closed,” said Berg.',
    'attributed: We may allegedly be closed ← Berg',
  ],
  [
    'a denial inside a quotation',
    '“We have never paid anybody,” said Berg.',
    'attributed: We have never paid anybody ← Berg',
  ],
  [
    'marks inside marks',
    '“He said ‘no’ twice to us,” Berg recalled.',
    'attributed: He said ‘no’ twice to us ← Berg',
  ],
  ['single marks', '‘The dam is safe,’ Berg said.', 'attributed: The dam is safe ← Berg'],
  ['angle marks', '«The dam is safe», Berg said.', 'attributed: The dam is safe ← Berg'],
  ['straight marks', '"The dam is safe," Berg said.', 'attributed: The dam is safe ← Berg'],
  ['paired apostrophes', "''The dam is safe,'' Berg said.", 'attributed: The dam is safe ← Berg'],
  ['a question quoted', '“Is the dam safe?” Berg asked.', 'attributed: Is the dam safe? ← Berg'],
  [
    'a fragment in a clause',
    'Berg said the dam was “as safe as a house”.',
    'attributed: the dam was “as safe as a house” ← Berg',
  ],
  [
    'brought in by the line before',
    'Berg said:\n“The dam is safe and sound.”',
    'attributed: The dam is safe and sound ← Berg',
  ],
  [
    'a quotation set apart',
    '“The dam is safe and sound.” — Anna Berg',
    'attributed: The dam is safe and sound ← Anna Berg',
  ],
  [
    'signed on the next line',
    '“It was a mistake. Everyone in town knew.”\n― Ann Cole\n“We did try. It rained all week.”\n― Jo Hart, teacher',
    'attributed: It was a mistake ← Ann Cole',
    'attributed: Everyone in town knew ← Ann Cole',
    'attributed: We did try ← Jo Hart',
    'attributed: It rained all week ← Jo Hart',
  ],
  [
    'signed, and the next one on the same line',
    '“It was a mistake. Everyone knew.” ― Ann Cole “We did try for a year. It rained.” ― Jo Hart',
    'attributed: It was a mistake ← Ann Cole',
    'attributed: Everyone knew ← Ann Cole',
    'attributed: It rained ← Jo Hart',
  ],
  [
    'a turn in a transcript',
    'SMITH: Thank you. The bill is bad.\nJONES: That is not true. They say it helps.',
    'attributed: Thank you ← SMITH',
    'attributed: The bill is bad ← SMITH',
    'attributed: That is not true ← JONES',
    'attributed: They say it helps ← JONES',
  ],
  [
    'a closing mark whose opening one is lost',
    '… he spoke with a coolness that his rivals might have admired,” Barabak wrote.',
    'attributed: he spoke with a coolness that his rivals might have admired ← Barabak',
  ],
  [
    'a turn that begins with no',
    'BERG: No. I deny that completely.',
    'attributed: No ← BERG',
    'attributed: I deny that completely ← BERG',
  ],
]

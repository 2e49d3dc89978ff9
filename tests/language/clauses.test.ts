import { describe, expect, test } from 'vitest'
import { parseOne, textOf } from './parsed.ts'

/** Each clause: kind, depth as dots, subject: words of the clause. */
const clausesOf = (text: string): string[] => {
  const sentence = parseOne(text)
  const { words, chunks, clauses } = sentence
  const depthOf = (index: number | null): number =>
    index === null ? 0 : 1 + depthOf(clauses[index]?.parent ?? null)
  return clauses.map((clause) => {
    const subject = clause.subject === null ? '-' : words[chunks[clause.subject]?.head ?? -1]?.text
    const dots = '·'.repeat(depthOf(clause.parent))
    return `${dots}${clause.kind}${clause.joined === null ? '' : ` with ${clause.joined}`} ${subject}: ${textOf(sentence, clause)}`
  })
}

const cases: readonly (readonly [text: string, clauses: readonly string[]])[] = [
  ['The dam is safe.', ['main dam: The dam is safe']],
  [
    'The minister said that the dam was safe.',
    ['main minister: The minister said that the dam was safe', '·that dam: that the dam was safe'],
  ],
  [
    'Officials said the dam was safe.',
    ['main Officials: Officials said the dam was safe', '·zero dam: the dam was safe'],
  ],
  [
    'Officials told reporters the dam was safe.',
    ['main Officials: Officials told reporters the dam was safe', '·zero dam: the dam was safe'],
  ],
  [
    'The dam is safe, officials said.',
    ['main dam: The dam is safe , officials said', '·reporting officials: officials said'],
  ],
  [
    '“The dam is safe,” said Per Lund.',
    ['main dam: “ The dam is safe , ” said Per Lund', '·reporting Lund: said Per Lund'],
  ],
  [
    'The dam, officials said on Monday, is safe.',
    [
      'main dam: The dam , officials said on Monday , is safe',
      '·reporting officials: officials said on Monday',
    ],
  ],
  [
    'Lund said: “The dam is safe.”',
    ['main Lund: Lund said : “ The dam is safe', '·zero dam: The dam is safe'],
  ],
  [
    'The man who killed the officer fled.',
    ['main man: The man who killed the officer fled', '·relative who: who killed the officer'],
  ],
  [
    'The engineer, who left in May, denies it.',
    ['main engineer: The engineer , who left in May , denies it', '·relative who: who left in May'],
  ],
  [
    'The report she wrote was leaked.',
    ['main report: The report she wrote was leaked', '·relative she: she wrote'],
  ],
  [
    'Police believe the men arrested in May were armed.',
    [
      'main Police: Police believe the men arrested in May were armed',
      '·zero men: the men arrested in May were armed',
      '··participial men: arrested in May',
    ],
  ],
  ['He left because it rained.', ['main He: He left because it rained', '·adverbial it: because it rained']],
  [
    'If it rains, the dam will fail.',
    ['main dam: If it rains , the dam will fail', '·conditional it: If it rains'],
  ],
  [
    'Had it rained, the dam would have failed.',
    ['main dam: Had it rained , the dam would have failed', '·conditional it: Had it rained'],
  ],
  [
    'The mayor wants to rebuild it.',
    ['main mayor: The mayor wants to rebuild it', '·infinitive mayor: to rebuild it'],
  ],
  ['Police asked him to leave.', ['main Police: Police asked him to leave', '·infinitive him: to leave']],
  [
    'He was accused of taking bribes.',
    ['main He: He was accused of taking bribes', '·participial He: of taking bribes'],
  ],
  [
    'A man accused of fraud said nothing.',
    ['main man: A man accused of fraud said nothing', '·participial man: accused of fraud'],
  ],
  [
    'She left, saying that the work was done.',
    [
      'main She: She left , saying that the work was done',
      '·participial She: saying that the work was done',
      '··that work: that the work was done',
    ],
  ],
  [
    'They asked whether it was true.',
    ['main They: They asked whether it was true', '·wh it: whether it was true'],
  ],
  ['Nobody knows what happened.', ['main Nobody: Nobody knows what happened', '·wh what: what happened']],
  [
    'He was arrested and charged with murder.',
    ['main He: He was arrested', 'main with 0 He: and charged with murder'],
  ],
  [
    'The mayor resigned, but the council stayed.',
    ['main mayor: The mayor resigned', 'main with 0 council: but the council stayed'],
  ],
  [
    'He said that the dam was safe and that it would hold.',
    [
      'main He: He said that the dam was safe and that it would hold',
      '·that dam: that the dam was safe',
      '·that with 1 it: and that it would hold',
    ],
  ],
  ['There was no evidence.', ['main evidence: There was no evidence']],
  ['Why did he leave?', ['main he: Why did he leave']],
  ['Two men arrested after raid', ['main men: Two men arrested after raid']],
]

describe('clauses', () => {
  test.each(cases)('%s', (text, clauses) => {
    expect(clausesOf(text)).toEqual(clauses)
  })
})

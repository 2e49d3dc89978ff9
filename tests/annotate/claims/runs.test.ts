import { describe, expect, test } from 'vitest'
import { findClaims } from '../../../src/annotate/claims/find-claims.ts'
import { readDocument } from '../../../src/text/document.ts'

/** Each claim's run and first word. */
const runs = (text: string) =>
  findClaims(readDocument(text), []).map(
    ({ start, run }) => `${run ?? '-'} ${/\p{L}+/u.exec(text.slice(start))?.[0]}`,
  )

describe('the sentences of one quotation share a number', () => {
  test.each<[name: string, text: string, ...runs: string[]]>([
    ['one sentence', '“Pumps failed,” Voss said.', '- Pumps'],
    ['two sentences', '“Pumps failed. Nobody knew,” Voss said.', '1 Pumps', '1 Nobody'],
    [
      'behind a colon',
      'Voss said: “Pumps failed. Nobody knew. Divers came.”',
      '1 Pumps',
      '1 Nobody',
      '1 Divers',
    ],
    [
      'two quotations',
      '“Pumps failed. Nobody knew,” Voss said. “Divers came late. Boats sank,” Roon said.',
      '1 Pumps',
      '1 Nobody',
      '2 Divers',
      '2 Boats',
    ],
    [
      'said in between',
      '“Pumps failed,” Voss said, “and nobody knew it. Divers came late.”',
      '1 Pumps',
      '1 Divers',
    ],
    [
      'on behind who says it',
      '“Pumps failed,” Voss said. “Nobody knew it. Divers came late.”',
      '1 Pumps',
      '1 Nobody',
      '1 Divers',
    ],
    [
      'several paragraphs',
      'Voss said: “Pumps failed.\n“Nobody knew it. Divers came late.\n“Boats sank,” he added. He said rain fell.',
      '1 Pumps',
      '1 Nobody',
      '1 Divers',
      '1 Boats',
      '- rain',
    ],
    [
      'apart, in a paragraph of its own',
      '“Pumps failed,” Voss said.\n“Nobody knew it. Divers came late.”',
      '- Pumps',
      '1 Nobody',
      '1 Divers',
    ],
    [
      'apart, behind another sentence',
      '“Pumps failed,” Voss said. Rain fell. “Nobody knew it. Divers came late.”',
      '- Pumps',
      '1 Nobody',
      '1 Divers',
    ],
    ['quoted words', 'Voss said pumps were “dead”. He said boats were “gone”.', '- pumps', '- boats'],
    ['no quotation', 'Voss said pumps failed. He said nobody knew it.', '- pumps', '- nobody'],
  ])('%s', (_, text, ...expected) => {
    expect(runs(text)).toEqual(expected)
  })
})

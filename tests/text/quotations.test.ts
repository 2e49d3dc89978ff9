import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/text/document.ts'

const found = (text: string) =>
  readDocument(text).quotations.map(
    ({ start, inner, closed, resumes }) =>
      `${resumes ? '… ' : ''}${text.slice(inner.start, inner.end)}${closed ? '' : ' …'}${start > inner.start ? '!' : ''}`,
  )

describe('what stands between marks', () => {
  test.each<[name: string, paragraph: string, ...found: string[]]>([
    ['curly', 'He said “yes” and “no”.', 'yes', 'no'],
    ['straight', 'He said "yes" and "no".', 'yes', 'no'],
    ['straight, without a space before', 'He said,"It is safe," and "No".', 'It is safe,', 'No'],
    ['straight, without a space behind', '"It is safe,"he said. "We know."', 'It is safe,', 'We know.'],
    ['curly opened, straight closed', 'He said “yes" and went.', 'yes'],
    ['low and high', 'Er sagte „ja“ und ging.', 'ja'],
    ['angle', 'Il dit « oui » et part.', ' oui '],
    ['angle, with no-break spaces', 'Il dit «\u00a0oui\u202f» et part.', '\u00a0oui\u202f'],
    ['single', 'He said ‘yes’ and went.', 'yes'],
    ['straight single', "He said 'yes' and went.", 'yes'],
    ['paired apostrophes', "He said ''yes'' and went.", 'yes'],
    ['backticks', "He said ``yes'' and went.", 'yes'],
    ['reversed angles', 'He said »yes« and »no«.', 'yes', 'no'],
    ['single angles', 'He wrote ‹yes› there.', 'yes'],
    ['high reversed', '‟Yes” he said.', 'Yes'],
    ['nothing between them', '“”He left.'],
    ['a term of 119 letters in single ones', `He said ‘${'a'.repeat(119)}’ and went.`, 'a'.repeat(119)],
    ['more in single ones is no term', `He said ‘${'a'.repeat(120)}’ and went.`],
    ...['s', 're', 've', 'll', 'd', 'm', 't'].map((clitic): [string, string] => [
      `an apostrophe before “${clitic}”`,
      `They '${clitic} go,' he wrote.`,
    ]),
    ...['90s', 'em', 'til', 'tis', 'twas', 'cause', 'round', 'bout', 'n'].map((word): [string, string] => [
      `one before “${word}”`,
      `They go '${word} again,' he wrote.`,
    ]),
    ['a word that begins as a clitic does', "He said 'start' and went.", 'start'],
    ['an apostrophe in a word', "The mayor's ‘plan’ is O'Reed's.", 'plan'],
    ['a plural’s apostrophe', 'He said ‘the boys’ school is shut’ and went.', 'the boys’ school is shut'],
    ['none', 'Nothing is quoted here.'],
  ])('%s', (_, paragraph, ...quotations) => {
    expect(found(paragraph)).toEqual(quotations)
  })
})

describe('marks inside marks', () => {
  test.each<[name: string, paragraph: string, ...found: string[]]>([
    ['single in double', '“He said ‘no’ to me,” she said.', 'He said ‘no’ to me,'],
    ['double in single', '‘He said “no” to me,’ she said.', 'He said “no” to me,'],
    ['closed together', '“He said ‘no,’” she said.', 'He said ‘no,’'],
    ['the same curly marks', '“He said “no” to me,” she said.', 'He said “no” to me,'],
    ['the same straight marks', '"He said "no" to me," she said.', 'He said "no" to me,'],
    ['one too many', '“He told “the paper,” she said.', 'He told “the paper,'],
    ['three deep', '“A ‘b “c” d’ e,” she said.', 'A ‘b “c” d’ e,'],
    [
      'a fifth: who opens it has forgotten to close the first',
      '“A ‘b “c ‘d “e ‘f’ g” h’ i” j’ k,” she said.',
      'A ‘b  …',
    ],
    ['single opened, double closed', '‘It never came,” Ulla Brand said.', 'It never came,'],
    ['double opened, single closed', '“It never came,’ Ulla Brand said.', 'It never came,'],
    ['a word too, before a double mark', '“It ’never’ came,” Ulla Brand said.', 'It ’never’ came,'],
  ])('%s', (_, paragraph, ...quotations) => {
    expect(found(paragraph)).toEqual(quotations)
  })
})

describe('apostrophes, inches and feet are no marks', () => {
  test.each<[name: string, paragraph: string, ...found: string[]]>([
    ['an apostrophe inside single marks', '‘I don’t know,’ she said.', 'I don’t know,'],
    ['a plural inside single marks', '‘The boys’ school burned,’ she said.', 'The boys’ school burned,'],
    ['plurals', 'The boys’ school and the girls’ school.'],
    ['decades', 'In the ’90s and the ‘80s it was quiet, in the boys’ school too.'],
    ['clipped words', "Rock 'n' roll, 'twas said, is for 'em. The boys' school."],
    ['all clipped words', "In '90s style 'em, 'til, 'tis, 'twas, 'cause, 'round, 'bout and 'n' went."],
    [
      'all clitics set apart',
      "It 's, they 're, we 've, it 'll, he 'd, I 'm, don 't and that is all there is.",
    ],
    ['clitics set apart', "The city 's streets and the town 's roads, they 'll close."],
    ['inches', 'A 5" pipe and a 6" pipe, 12"x12", 5’10" tall.'],
    ['curled inches', 'A 5” pipe and a 6” pipe, 8’ long.'],
    [
      'inches in a quotation',
      '"The 5" pipe and the 6" one burst," he said.',
      'The 5" pipe and the 6" one burst,',
    ],
    ['feet in a quotation', '‘The 8’ wall fell,’ he said.', 'The 8’ wall fell,'],
    ['a number closes', '"It fell in 2019" and "rose in 2020".', 'It fell in 2019', 'rose in 2020'],
    ['a number closes the last', 'He said "it fell in 2019" and left.', 'it fell in 2019'],
    ['a stray closing mark', 'We will never leave," he said. We will stay,” she said.'],
  ])('%s', (_, paragraph, ...quotations) => {
    expect(found(paragraph)).toEqual(quotations)
  })
})

describe('what no mark closes', () => {
  test.each<[name: string, text: string, ...found: string[]]>([
    ['ends with its sentence', 'He said: “We will stay. The firm said nothing.', 'We will stay. …'],
    ['before who says it', '"We will stay, said pilot Dana Krol. The firm left.', 'We will stay, …'],
    ['sentences on', '“We stay. We know, said Dana Krol. The firm left.', 'We stay. We know, …'],
    ['before a pronoun', '“We will stay, she said. The firm left.', 'We will stay, …'],
    ['in single marks', '‘We will stay, said Dana Krol. The boys’ school burned.', 'We will stay, …'],
    [
      'in single marks behind a colon',
      'She added: ‘We stay. It’s so.\n“We know.”',
      'We stay. It’s so. …',
      '… We know.',
    ],
    ['in single marks at the head of a paragraph', '‘We stay. The firm left.', 'We stay. …'],
    ['in single marks behind a comma', 'She said, ‘We stay. The firm left.', 'We stay. …'],
    ['a single mark behind something else is none', 'She said; ‘We stay. The firm left.'],
    ['nor one before a small letter', 'She said: ‘we stay. The firm left.'],
    [
      'to where it closes five paragraphs on',
      '“We stay.\nA b.\nC d.\nE f.\nG h.\nWe do.” He left.',
      'We stay. …',
      '… A b. …',
      '… C d. …',
      '… E f. …',
      '… G h. …',
      '… We do.',
    ],
    ['not six on', '“We stay.\nA b.\nC d.\nE f.\nG h.\nI j.\nWe do.” He left.', 'We stay. …'],
    ['where the next opens in double marks', '“We know. “We do,” he said.', 'We know. …', 'We do,'],
    ['where the next opens in single marks', '‘We know. ‘We do,’ he said.', 'We know. …', 'We do,'],
    ['a single mark alone is an apostrophe', '‘Cause the firm said it stays. The boys’ school burned.'],
    [
      'where the next one opens',
      'He said: "We stay. The firm left. "No," Lind said. "Never," he said.',
      'We stay. …',
      'No,',
      'Never,',
    ],
    [
      'with its paragraph, where the next goes on',
      '“We stay. We know.\n“We do.”',
      'We stay. We know. …',
      '… We do.',
    ],
    ['over three paragraphs', '"A b.\n"C d. E.\n"F," he said.', 'A b. …', '… C d. E. …', '… F,'],
    ['past an advertisement', '“We stay.\nAdvertisement\n“We do.”', 'We stay. …', '… We do.'],
    ['with terms in it', '"We \'stay\'. We know.\n"We do."', "We 'stay'. We know. …", '… We do.'],
    ['to where it closes', '“We stay. We know.\nWe do.” He left.', 'We stay. We know. …', '… We do.'],
    ['not where others are quoted', '“We stay. He left.\nIt “is” so.\nWe do.”', 'We stay. …', 'is'],
    [
      'not where it is told whose it is',
      '“We stay, said Dana Krol. She left.\n“We do,” said Omar Reyes.',
      'We stay, …',
      'We do,',
    ],
  ])('%s', (_, text, ...quotations) => {
    expect(found(text)).toEqual(quotations)
  })

  test('a paragraph that only begins like the last goes on with nothing', () => {
    expect(found('“We stay,” he said.\n“We do.”')).toEqual(['We stay,', 'We do.'])
  })
})

test('quotations are in order, apart and inside their paragraph, whatever the marks', () => {
  const piece = fc.constantFrom(...'“”"\'‘’«»„ \na.s,5'.split(''), "''", '``', '. ', ', said A')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('')
      const { quotations, paragraphs } = readDocument(text)
      let last = 0
      for (const { start, end, inner: within } of quotations) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(within.start).toBeGreaterThanOrEqual(start)
        expect(within.end).toBeGreaterThanOrEqual(within.start)
        expect(end).toBeGreaterThanOrEqual(within.end)
        expect(paragraphs.some((paragraph) => paragraph.start <= start && end <= paragraph.end)).toBe(true)
        last = end
      }
    }),
    { numRuns: 1000 },
  )
})

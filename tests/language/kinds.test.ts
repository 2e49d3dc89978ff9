import { describe, expect, test } from 'vitest'
import { parseText } from './parsed.ts'

/** A text, each line with the kinds of its sentences before it. */
const texts: Readonly<Record<string, string>> = {
  'an article with all of it': `
headline | Minister Resigns Over Bridge Collapse, Sources Say
fragment | By Anna Holm
dateline | OSLO, Norway, Sept. 26
sentence sentence | The transport minister stepped down on Monday. She had denied any wrongdoing.
sentence | “We will rebuild it,” said the mayor, Per Lund.
headline | What happened next
sentence | Three inquiries were opened:
item | • The police are looking at the contracts.
item | • Parliament has called two witnesses.
item | • The builder says that it did nothing wrong
sentence | None of them has reported yet.`,
  'a headline in lower case': `
headline | Two men arrested after raid on warehouse
sentence | Police arrested two men on Friday.`,
  'a headline with a verb, as a sentence has it': `
headline | President says talks will go on
sentence | The president said on Sunday that the talks would go on.`,
  'a headline in capitals': `
headline | FIRE DESTROYS MARKET IN LAGOS
sentence | A fire destroyed a market in Lagos overnight, officials said.`,
  'a dateline that the sentence goes on from': `
sentence | KABUL, Afghanistan (AP) — Two soldiers were killed on Tuesday.
sentence | The attack was the third this week.`,
  'lines broken in the middle': `
broken | The minister told reporters on Monday that the bridge would be
broken | rebuilt within two years, and that nobody had known of the
broken | cracks in its pillars.
sentence | An inquiry has begun.`,
  'a line that breaks at a comma': `
broken | According to the ministry,
broken | the bridge was safe.`,
  'a numbered list': `
sentence | What we know:
item | 1. The bridge was built in 1961.
item | 2. It was repaired twice.
item | 3. Nobody was hurt.`,
  'a list without marks': `
fragment | Results:
item | Leeds 2, Hull 1
item | Derby 0, Luton 0
item | Wigan 3, Stoke 4`,
  'captions and credits': `
sentence | The bridge fell at noon.
fragment | Photo: Anna Holm
headline | The bridge before it fell
sentence | Divers searched the river.`,
  'questions and calls in prose': `
sentence sentence | Who knew? Nobody says so.
fragment sentence | Not the mayor. He was abroad.`,
  'one line alone': `
sentence | The minister said that the bridge was safe.`,
}

describe('kinds of sentences', () => {
  test.each(Object.entries(texts))('%s', (_, marked) => {
    const lines = marked
      .trim()
      .split('\n')
      .map((line) => line.split(' | ') as [string, string])
    const text = lines.map(([, line]) => line).join('\n')
    const found = parseText(text)
    const got = lines.map(([, line], at) => {
      const kinds = found.filter(({ paragraph }) => paragraph === at).map(({ kind }) => kind)
      return `${kinds.join(' ')} | ${line}`
    })
    expect(got.join('\n')).toBe(marked.trim())
  })

  test('what stands before the statement is counted', () => {
    const leads = parseText(
      'KABUL, Afghanistan (AP) — Two soldiers were killed.\n• It was safe.\n2. It held.\nIt held.',
    ).map(({ lead, words }) =>
      words
        .slice(0, lead)
        .map(({ text }) => text)
        .join(' '),
    )
    expect(leads).toEqual(['KABUL , Afghanistan ( AP ) —', '•', '2.', ''])
  })

  test.each([
    ['Minister Resigns Over Bridge Collapse', true],
    ['FIRE DESTROYS MARKET', true],
    ['Minister resigns over bridge collapse', false],
    ['Mr Lund met Anna Holm in Oslo.', false],
  ])('%s: in title case or capitals %s', (text, titleCase) => {
    expect(parseText(text)[0]?.titleCase).toBe(titleCase)
  })

  test.each('by photo photos image picture credit source copyright © video graphic illustration'.split(' '))(
    'a line behind “%s” is no headline',
    (word) => {
      const [, line] = parseText(`It fell.\n${word} Anna Holm of Oslo\nThe bridge fell at noon on Monday.`)
      expect(line?.kind).toBe('fragment')
    },
  )

  test.each([
    ...'of to for from with at by into between against during about under the and his'.split(' '),
    ',',
    ';',
    '–',
    '—',
  ])('a line that ends in “%s” goes on', (word) => {
    const [line] = parseText(`Nobody had heard anything ${word}\nThe bridge fell at noon on Monday.`)
    expect(line?.kind).toBe('broken')
  })
  test.each(['here', 'again', 'up', 'yet'])('one that ends in “%s” does not', (word) => {
    const [line] = parseText(`Nobody had heard anything ${word}\nThe bridge fell at noon on Monday.`)
    expect(line?.kind).toBe('headline')
  })

  test.each([
    ['a title of three words', 'Minister Resigns Today', 'headline'],
    ['twenty words', `${'word '.repeat(19)}end`, 'headline'],
    ['twenty-one words', `${'word '.repeat(20)}end`, 'fragment'],
    ['two words', 'What next', 'fragment'],
  ])('%s above prose', (_, line, kind) => {
    const [, found] = parseText(
      `The bridge fell at noon on Monday.\n${line}\nThe bridge fell at noon on Monday.`,
    )
    expect(found?.kind).toBe(kind)
  })
  test('what is above a short line is no headline', () => {
    const [, found] = parseText('The bridge fell at noon on Monday.\nWhat happened next\nIt fell.')
    expect(found?.kind).toBe('fragment')
  })
})

import { describe, expect, test } from 'vitest'
import type { EntityType } from '../../src/annotate/mention.ts'
import { factsIn } from './facts/annotated.ts'
import { articles } from './facts/articles-data.ts'

describe('articles of several kinds', () => {
  test.each(articles)('$name', ({ text, names, facts }) => {
    const found = factsIn(text, names)
    const lines = [...found.facts].flatMap(([name, own]) =>
      own.map(({ kind, line }) => `${name} | ${kind} | ${line}`),
    )
    expect(lines.sort()).toEqual([...facts].sort())
  })

  test.each(articles)(
    '$name: every line is a part of its quote, every quote whole sentences',
    ({ text, names }) => {
      const { document, facts } = factsIn(text, names)
      const starts = new Set(document.sentences.map(({ start }) => start))
      const ends = new Set(document.sentences.map(({ end }) => end))
      for (const { line, quote, document: id, published } of [...facts.values()].flat()) {
        expect(quote).toContain(line)
        expect(starts).toContain(text.indexOf(quote))
        expect(ends).toContain(text.indexOf(quote) + quote.length)
        expect({ id, published }).toEqual({ id: 'a.txt', published: '2020-01-02' })
      }
    },
  )
})

const people: Readonly<Record<string, EntityType>> = {
  'Ada Berg': 'person',
  Berg: 'person',
  'Cy Dorn': 'person',
  Dorn: 'person',
  Acme: 'organization',
  Norway: 'place',
  Chile: 'place',
  Oslo: 'place',
}
const linesOf = (text: string, name: string) =>
  factsIn(text, people)
    .facts.get(name)
    ?.map(({ line }) => line)

describe('what did not happen, or may not have, is no fact', () => {
  const cases: readonly string[] = [
    'Ada Berg was not elected president of Chile.',
    'Ada Berg was never a minister in Norway.',
    'Ada Berg wasn’t arrested in Oslo.',
    'Ada Berg would have been killed in Oslo.',
    'Ada Berg could be sentenced to ten years.',
    'Ada Berg will found a party in Oslo.',
    'Was Ada Berg arrested in Oslo?',
    'If Ada Berg was elected in May, Norway would leave.',
    'Nobody knows whether Ada Berg was shot in Oslo.',
    'Before Ada Berg was elected in May, Norway had no party.',
    'Ada Berg was nearly killed in Oslo.',
    'Ada Berg was supposedly killed in Oslo.',
  ]
  test.each(cases)('%s', (text) => {
    expect(linesOf(text, 'Ada Berg')).toEqual([])
  })
})

describe('what is said of another is no fact of this one', () => {
  const cases: readonly string[] = [
    'Ada Berg’s brother was shot in Oslo.',
    'The lawyer of Ada Berg was arrested in Oslo.',
    'Ada Berg met a man who had killed two soldiers.',
    'The plane that Ada Berg shot down crashed.',
    'Ada Berg supporters won the election.',
    'He thanked Ada Berg, the police and the doctors.',
    'The son of Ada Berg, who was jailed in 2004, has fled.',
    'A friend of Cy Dorn and Ada Berg was killed.',
    'A gunman killed Ada Berg’s brother in Oslo.',
    'Of the two, Ada Berg, President Cy Dorn said, was right.',
    'Police who arrested Ada Berg resigned.',
    'Police may have arrested Ada Berg in Oslo.',
  ]
  test.each(cases)('%s', (text) => {
    expect(linesOf(text, 'Ada Berg')).toEqual([])
  })
})

describe('what is told of somebody is found where it stands', () => {
  const cases: readonly (readonly [text: string, name: string, lines: readonly string[]])[] = [
    ['Ada Berg, 45, a former judge, was shot in Oslo.', 'Ada Berg', ['former judge', 'was shot in Oslo']],
    ['Ada Berg (45) founded a party in Oslo.', 'Ada Berg', ['founded a party in Oslo']],
    ['In 2015, Ada Berg won the Abel Prize.', 'Ada Berg', ['won the Abel Prize']],
    ['On Monday Ada Berg was arrested in Oslo.', 'Ada Berg', ['was arrested in Oslo']],
    ['Dorn met Ada Berg, who had fled to Chile.', 'Ada Berg', ['had fled to Chile']],
    [
      'Ada Berg was convicted of fraud and sentenced to two years.',
      'Ada Berg',
      ['was convicted of fraud', 'sentenced to two years'],
    ],
    ['Ada Berg and Cy Dorn were killed in Oslo.', 'Cy Dorn', ['were killed in Oslo']],
    [
      'Ada Berg is an economist who previously served as mayor of Oslo.',
      'Ada Berg',
      ['previously served as mayor of Oslo', 'an economist'],
    ],
    [
      'Ada Berg was appointed chief executive of Acme in May 2015.',
      'Ada Berg',
      ['was appointed chief executive of Acme in May 2015'],
    ],
    ['Oslo is the capital of Norway.', 'Oslo', ['capital of Norway']],
    ['Norway and Chile signed a treaty in 1999.', 'Chile', ['Norway and Chile signed a treaty in 1999']],
    ['Ada Berg married Cy Dorn in Oslo.', 'Cy Dorn', ['Ada Berg married Cy Dorn in Oslo']],
    ['Acme, founded in 1999 by two students, makes robots.', 'Acme', ['founded in 1999 by two students']],
    [
      'Born in Oslo in 1960, Ada Berg joined Acme in 1984.',
      'Ada Berg',
      ['Born in Oslo in 1960', 'joined Acme in 1984'],
    ],
    [
      'Ada Berg, Norway’s ambassador in Chile since 2019, died.',
      'Ada Berg',
      ['Norway’s ambassador in Chile since 2019', 'died'],
    ],
    ['Ada Berg, chief product officer of Acme, left.', 'Ada Berg', ['chief product officer of Acme']],
    ['Ada Berg, a major hub of trade, left.', 'Ada Berg', []],
    [
      'Ada Berg was on Sunday abducted while leaving a hotel.',
      'Ada Berg',
      ['was on Sunday abducted while leaving a hotel'],
    ],
    ['Ada Berg had earlier worked as mayor of Oslo.', 'Ada Berg', ['had earlier worked as mayor of Oslo']],
    ['Norway and Chile broke off ties in May.', 'Chile', ['Norway and Chile broke off ties in May']],
    ['Ada Berg left Oslo in May and her son, Prince Cy Dorn, was elected.', 'Ada Berg', ['left Oslo in May']],
    ['West Indian bowler Ada Berg left.', 'Ada Berg', ['West Indian bowler']],
    ['Ada Berg was previously mayor of Oslo.', 'Ada Berg', ['was previously mayor of Oslo']],
    ['Ada Berg was Norway’s ambassador to Chile.', 'Ada Berg', ['was Norway’s ambassador to Chile']],
    [
      'Police in Oslo arrested Ada Berg on Monday.',
      'Ada Berg',
      ['Police in Oslo arrested Ada Berg on Monday'],
    ],
    [
      'Ada Berg, the ambassador, left.\nThe envoy had taken part in talks in Chile.',
      'Ada Berg',
      ['ambassador', 'had taken part in talks in Chile'],
    ],
    ['Norway beat Chile 2 – 0 on Monday.', 'Norway', ['Norway beat Chile 2 – 0 on Monday']],
  ]
  test.each(cases)('%s', (text, name, lines) => {
    expect(linesOf(text, name)).toEqual(lines)
  })
})

describe('the label says where the document does not vouch for it', () => {
  const cases: readonly (readonly [text: string, label: string | null])[] = [
    ['Ada Berg was shot in Oslo.', null],
    ['Ada Berg was reportedly shot in Oslo.', 'unnamed-source'],
    ['Officials said Ada Berg was shot in Oslo.', 'unnamed-source'],
    ['Cy Dorn said that Ada Berg was shot in Oslo.', 'attributed'],
    ['“Ada Berg was shot in Oslo,” said Cy Dorn.', 'attributed'],
    // what is due to happen is open, who she is is not
    ['The foreign minister, Ada Berg, is due in Oslo for talks.', null],
    ['Ada Berg, a lawyer, is due in Oslo for talks.', null],
    // a title is the document’s own word, what is added in passing is not, and a charge never is
    ['Cy Dorn said the foreign minister, Ada Berg, had no answer.', null],
    ['Cy Dorn said Ada Berg, a lawyer, had no answer.', 'attributed'],
    ['Cy Dorn said the murderer, Ada Berg, had no answer.', 'attributed'],
    ['“The foreign minister, Ada Berg, had no answer,” said Cy Dorn.', 'attributed'],
  ]
  test.each(cases)('%s', (text, label) => {
    expect(
      factsIn(text, people)
        .facts.get('Ada Berg')
        ?.map((fact) => fact.label),
    ).toEqual([label])
  })
})

test('somebody’s words are quoted whole, though they run over several sentences', () => {
  const text =
    'It rained. Ada Berg, the mayor of Oslo, wrote: “We are safe. The bridge is gone. Help came.”\nIt stopped.'
  const [fact] = factsIn(text, people).facts.get('Ada Berg') ?? []
  expect(fact).toMatchObject({
    line: 'mayor of Oslo',
    quote: 'Ada Berg, the mayor of Oslo, wrote: “We are safe. The bridge is gone. Help came.”',
  })
})

test('what explains best comes first: roles, descriptions, events, relations; vouched for before told', () => {
  const text = `Officials said Ada Berg was arrested in Oslo in 2015.
Ada Berg married Cy Dorn. Ada Berg won two medals. Berg is a lawyer. Ada Berg, mayor of Oslo, spoke. President Berg left.`
  expect(
    factsIn(text, people)
      .facts.get('Ada Berg')
      ?.map(({ kind, line }) => `${kind} ${line}`),
  ).toEqual([
    'role mayor of Oslo',
    'role President',
    'description a lawyer',
    'event won two medals',
    'event was arrested in Oslo in 2015',
    'relation Ada Berg married Cy Dorn',
  ])
})

describe('what a place is called says which place it is, or nothing', () => {
  const cases: readonly (readonly [text: string, lines: readonly string[]])[] = [
    ['He lives in the Norwegian city of Oslo.', ['Norwegian city']],
    ['He lives in Oslo, the capital of Norway.', ['capital of Norway']],
    ['He lives in the northern city of Oslo.', []],
    ['He lives in the main suburb of Oslo.', []],
  ]
  test.each(cases)('%s', (text, lines) => {
    expect(linesOf(text, 'Oslo')).toEqual(lines)
  })
})

test('who has no name has no facts', () => {
  expect([...factsIn('The gunman was shot dead. The gunman was a soldier.', {}).facts]).toEqual([])
})

test('furniture holds no fact', () => {
  expect(linesOf('Advertisement\nAda Berg was shot in Oslo.\nAdd a comment', 'Ada Berg')).toEqual([
    'was shot in Oslo',
  ])
})

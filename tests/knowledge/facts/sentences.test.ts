import { describe, expect, test } from 'vitest'
import { factsIn } from './annotated.ts'

const names = {
  'Ada Berg': 'person',
  'Cy Dorn': 'person',
  Acme: 'organization',
  Bolt: 'organization',
  Norway: 'place',
  Chile: 'place',
  Oslo: 'place',
} as const

/** What a sentence tells: `entity | kind | line`, with the label where the document does not vouch for it. */
const told = (sentence: string): string[] =>
  [...factsIn(sentence, names).facts].flatMap(([name, facts]) =>
    facts.map(({ kind, line, label }) => `${name} | ${kind} | ${line}${label ? ` (${label})` : ''}`),
  )
const both = (one: string, other: string, line: string) => [
  `${one} | relation | ${line}`,
  `${other} | relation | ${line}`,
]

describe('what is done to somebody', () => {
  test.each<[sentence: string, facts: string[]]>([
    ['Police arrested Ada Berg in Oslo.', ['Ada Berg | event | Police arrested Ada Berg in Oslo']],
    [
      'The police of Oslo reportedly arrested Ada Berg on Monday.',
      ['Ada Berg | event | The police of Oslo reportedly arrested Ada Berg on Monday (unnamed-source)'],
    ],
    [
      'Police arrested the electrician Ada Berg.',
      ['Ada Berg | role | electrician', 'Ada Berg | event | Police arrested the electrician Ada Berg'],
    ],
    ['Nobody arrested Ada Berg.', []],
    ['Police may have arrested Ada Berg.', []],
    ['Police, who came late, arrested Ada Berg.', []],
    ['Police arrested Ada Berg’s brother.', []],
    ['The board of the club in the north of Oslo appointed Ada Berg.', []],
    ['Police arrested Acme.', []],
    ['Arrested Ada Berg.', []],
  ])('%s', (sentence, facts) => {
    expect(told(sentence)).toEqual(facts)
  })

  test.each(
    `killed murdered assassinated shot stabbed poisoned executed wounded injured attacked kidnapped abducted arrested detained jailed
    imprisoned charged indicted convicted acquitted released freed deported extradited expelled appointed elected nominated named sacked
    fired dismissed ousted suspended banned replaced sued`.split(/\s+/),
  )('police %s her', (verb) => {
    expect(told(`Police ${verb} Ada Berg in Oslo.`)).toEqual([
      `Ada Berg | event | Police ${verb} Ada Berg in Oslo`,
    ])
  })
})

describe('what two have to do with each other', () => {
  test.each<[sentence: string, facts: string[]]>([
    ['Acme acquired Bolt in May.', both('Acme', 'Bolt', 'Acme acquired Bolt in May')],
    ['Acme acquired the Bolt in May.', both('Acme', 'Bolt', 'Acme acquired the Bolt in May')],
    ['Acme acquired Bolt shares in May.', ['Acme | event | acquired Bolt shares in May']],
    ['Acme acquired old Bolt in May.', ['Acme | event | acquired old Bolt in May']],
    ['Acme was acquired by Bolt.', ['Acme | event | was acquired by Bolt']],
    ['Acme acquired Acme in May.', ['Acme | event | acquired Acme in May']],
    ['Ada Berg married Cy Dorn in 1990.', both('Ada Berg', 'Cy Dorn', 'Ada Berg married Cy Dorn in 1990')],
    [
      'Norway and Chile signed a treaty in May.',
      both('Norway', 'Chile', 'Norway and Chile signed a treaty in May'),
    ],
    ['Norway and Chile have a treaty.', both('Norway', 'Chile', 'Norway and Chile have a treaty')],
    ['Norway and Chile fought a war.', both('Norway', 'Chile', 'Norway and Chile fought a war')],
    ['Norway and Chile sign a treaty.', []],
    ['Norway and Chile agreed on many of the old and long and dull and dry parts of a treaty.', []],
    ['Norway and Chile met in May.', []],
    [
      'Norway, Chile and Oslo signed a treaty.',
      ['Norway', 'Chile', 'Oslo'].map((name) => `${name} | event | signed a treaty`),
    ],
  ])('%s', (sentence, facts) => {
    expect(told(sentence)).toEqual(facts)
  })

  test.each('built rebuilt broke cut held fought struck made set began kept froze won lost'.split(' '))(
    'Norway and Chile %s ties',
    (verb) => {
      expect(told(`Norway and Chile ${verb} ties.`)).toEqual(
        both('Norway', 'Chile', `Norway and Chile ${verb} ties`),
      )
    },
  )
})

describe('what somebody is', () => {
  test.each<[sentence: string, facts: string[]]>([
    [
      'Ada Berg, Norway’s ambassador in Chile since 2019, left.',
      ['Ada Berg | role | Norway’s ambassador in Chile since 2019'],
    ],
    [
      'Ada Berg, the ambassador in Chile since 2019, left.',
      ['Ada Berg | role | ambassador in Chile since 2019'],
    ],
    [
      'Ada Berg, an ambassador in Chile since 2019, left.',
      ['Ada Berg | role | ambassador in Chile since 2019'],
    ],
    ['Ada Berg, her ambassador in Chile since 2019, left.', []],
    ['Ada Berg, an ambassador in Chile since 2019, and Cy Dorn left.', []],
    ['Ada Berg, an ambassador, left.', ['Ada Berg | role | ambassador']],
    ['Ada Berg, a company in Chile, left.', []],
    ['Ada Berg, his aide, left.', []],
    ['Another minister, Ada Berg, left.', []],
    ['Ada Berg, a victim, left.', []],
    ['Ada Berg, a violinist, left.', ['Ada Berg | role | violinist']],
    ['The violinist Ada Berg left.', ['Ada Berg | role | violinist']],
    ['Former minister Ada Berg left.', ['Ada Berg | role | Former minister']],
    ['Suspected terrorist Ada Berg left.', ['Ada Berg | role | Suspected terrorist']],
    ['The alleged thief Ada Berg left.', ['Ada Berg | role | alleged thief (alleged)']],
    ['On Friday President Ada Berg left.', ['Ada Berg | role | President']],
    ['West Norwegian minister Ada Berg left.', ['Ada Berg | role | West Norwegian minister']],
    ['A driver and two guards, Ada Berg and Cy Dorn, left.', []],
    ['Oslo, the capital of Norway, is old.', ['Oslo | description | capital of Norway']],
    ['The main city of Norway, Oslo, is old.', []],
    ['The northern city of Oslo is old.', []],
    ['Ada Berg is a violinist from Oslo.', ['Ada Berg | description | a violinist from Oslo']],
    ['Ada Berg is one of the founders of Acme.', ['Ada Berg | role | one of the founders of Acme']],
    ['Ada Berg is the same.', []],
    ['Acme is a maker of drones in Oslo.', ['Acme | description | a maker of drones in Oslo']],
    [
      'Ada Berg served as a minister of trade from 1990.',
      ['Ada Berg | role | served as a minister of trade from 1990'],
    ],
    ['Ada Berg became minister of trade in 1990.', ['Ada Berg | role | became minister of trade in 1990']],
    [
      'Ada Berg was appointed minister of trade in 1990.',
      ['Ada Berg | role | was appointed minister of trade in 1990'],
    ],
  ])('%s', (sentence, facts) => {
    expect(told(sentence)).toEqual(facts)
  })

  test.each(
    'former ex suspected alleged accused convicted would-be self-styled self-proclaimed acting outgoing'.split(
      ' ',
    ),
  )('“%s” stays with the noun', (word) => {
    expect(told(`They met ${word} minister Ada Berg.`)[0]).toMatch(
      new RegExp(`^Ada Berg \\| role \\| ${word} minister`),
    )
  })
})

describe('what somebody is not, or perhaps', () => {
  test.each('nearly almost hardly barely scarcely effectively basically practically virtually'.split(' '))(
    'is %s a violinist',
    (adverb) => {
      expect(told(`Ada Berg is ${adverb} a violinist from Oslo.`)).toEqual([])
    },
  )
  test.each('reportedly allegedly apparently purportedly supposedly'.split(' '))(
    'is %s a violinist',
    (adverb) => {
      const label = /\((?:unnamed-source|alleged|possible)\)$/
      expect(told(`Ada Berg is ${adverb} a violinist from Oslo.`)).toEqual([expect.stringMatching(label)])
    },
  )
  test('is now a violinist', () => {
    expect(told('Ada Berg is now a violinist from Oslo.')).toHaveLength(1)
  })
})

describe('what somebody did', () => {
  test.each<[sentence: string, facts: string[]]>([
    ['Born in Oslo in 1960, Ada Berg left.', ['Ada Berg | event | Born in Oslo in 1960']],
    ['Acme, founded in 2009 by two students, left.', ['Acme | event | founded in 2009 by two students']],
    [
      'Ada Berg was convicted of fraud in May and sentenced to two years.',
      ['Ada Berg | event | was convicted of fraud in May', 'Ada Berg | event | sentenced to two years'],
    ],
    ['Ada Berg died in Oslo in 2001, aged 90.', ['Ada Berg | event | died in Oslo in 2001']],
    [
      'Ada Berg won the prize and left Oslo.',
      ['Ada Berg | event | left Oslo', 'Ada Berg | event | won the prize'],
    ],
    ['Ada Berg, who won the prize, left.', ['Ada Berg | event | won the prize']],
    ['“Ada Berg won the prize,” Cy Dorn said.', ['Ada Berg | event | won the prize (attributed)']],
    [
      'Ada Berg and Cy Dorn married in 1990.',
      ['Ada Berg | event | married in 1990', 'Cy Dorn | event | married in 1990'],
    ],
    ['Ada Berg said the army fired and destroyed it.', []],
    ['Ada Berg was arrested in Oslo?', []],
  ])('%s', (sentence, facts) => {
    expect(told(sentence)).toEqual(facts)
  })
})

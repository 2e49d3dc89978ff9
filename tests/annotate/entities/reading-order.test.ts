import { describe, expect, test } from 'vitest'
import { countriesOf } from '../../../src/annotate/entities/countries.ts'
import { genderOfGiven } from '../../../src/annotate/entities/given-gender.ts'
import { genderOfPronoun, isHead, isObject } from '../../../src/annotate/entities/pronoun.ts'
import { quotedIn } from '../../../src/annotate/entities/quoted-in.ts'
import { salienceOf } from '../../../src/annotate/entities/salience.ts'
import { sentenceIndex } from '../../../src/annotate/entities/sentence-index.ts'
import { union } from '../../../src/annotate/entities/union.ts'
import { unrecognisedPeople } from '../../../src/annotate/entities/unrecognised-people.ts'
import { utterancesOf } from '../../../src/annotate/entities/utterances.ts'
import type { Mention, MentionKind } from '../../../src/annotate/mention.ts'
import { readDocument } from '../../../src/text/document.ts'
import { cluster } from './clusters.ts'

test('sentences count as the narrative goes on, not while somebody speaks', () => {
  expect(
    utterancesOf(readDocument('Moss was calm. “It is late. It is cold.” He left. “Go,” he said.')),
  ).toEqual([1, 1, 1, 2, 3])
  expect(utterancesOf(readDocument('“It is late. It is cold.” He left.'))).toEqual([0, 0, 1])
})

test('the sentence that holds an offset', () => {
  const index = sentenceIndex(readDocument('One is. Two is. Three is.'))
  expect([0, 6, 7, 8, 14, 16, 24, 25].map(index)).toEqual([0, 0, 1, 1, 1, 2, 2, 3])
})

test('what stands in a quotation', () => {
  const text = 'Moss said “no” and “never” there.'
  const isQuoted = quotedIn(readDocument(text))
  const at = (words: string) => ({ start: text.indexOf(words), end: 0 })
  expect(['Moss', '“no', 'no', 'and', 'never', 'there'].map((words) => isQuoted(at(words)))).toEqual([
    false,
    true,
    true,
    false,
    true,
    false,
  ])
})

describe('the country that is meant', () => {
  const meant = (text: string, onlyOne = false) => {
    const document = readDocument(text)
    const countries = countriesOf(document)
    return document.sentences.map((_, sentence) => countries.meant(sentence, onlyOne)).at(-1)
  }
  test.each<[text: string, nation: string | undefined]>([
    ['Floods came to Kenya. It is wet.', 'kenya'],
    ['Kenyan police came. It is wet.', 'kenya'],
    ['Kenya beat Ghana. It is wet.', undefined],
    ['Kenya is old. Kenya is wet. Ghana is new. It rained. It rained. It rained. Kenya is hot.', 'kenya'],
    ['Kenya is old. Ghana is wet. Ghana is new. It rained. It rained. It rained. Kenya is hot.', 'kenya'],
    ['Ghana is old. Ghana is wet. Ghana is new. It rained. It rained. It rained. Kenya is hot.', undefined],
    ['Ghana and Kenya are old. Kenya is hot. It rained. It rained.', 'kenya'],
    ['Ghana and Kenya are old. Kenya is hot. It rained.', undefined],
    ['Ghana is old. Kenya is hot. It rained. Kenya is hot. It rained. It rained.', 'kenya'],
    ['Ghana is old. Kenya is hot. Kenya is hot. It rained. It rained. It rained.', undefined],
    ['South Africa is old. It rained.', 'south africa'],
    ['South Korean police came. It rained.', 'south korea'],
    ['They eat turkey. It rained.', undefined],
  ])('%s', (text, nation) => {
    expect(meant(text)).toBe(nation)
  })

  test('is the only one where somebody leaves it', () => {
    expect(meant('Ghana is old. Kenya is hot. Kenya is hot. Kenya is hot. It rained.', true)).toBeUndefined()
    expect(meant('Kenya is hot. It rained.', true)).toBe('kenya')
  })
})

describe('words that may name somebody', () => {
  const strangers = (text: string, names: readonly string[] = []) => {
    const mentions = names.map((name): Mention => {
      const start = text.indexOf(name)
      return { start, end: start + name.length, kind: 'name', type: 'person', reason: '' }
    })
    return unrecognisedPeople(readDocument(text), mentions).map(({ start, end }) => text.slice(start, end))
  }
  test.each<[text: string, names: string[], found: string[]]>([
    ['Then Gelner won the race.', [], ['Gelner']],
    ['Gelner won the race.', [], ['Gelner']],
    ['Then Gelner’s car was gone.', [], ['Gelner']],
    ['Then Gelner, who won, left.', [], ['Gelner']],
    ['Then Gelner, 45, won.', [], ['Gelner']],
    ['Should Gelner have won?', [], ['Gelner']],
    ['Did Gelner know?', [], ['Gelner']],
    ['Should Gelners know?', [], []],
    ['Did they know Gelner?', [], []],
    ['One senior party insider said so.', [], ['One senior']],
    ['A military source told them so.', [], ['A military']],
    ['Then Gelner also won.', [], ['Gelner']],
    ['Then Gelner won the race.', ['Gelner'], []],
    ['Then Ann Gelner won the race.', ['Ann Gelner'], []],
    ['They met Gelner and Moss.', [], []],
    ['The Gelner won.', [], []],
    ['A Gelner won.', [], []],
    ['This Gelner won.', [], []],
    ['That Gelner won.', [], []],
    ['On Monday won.', [], []],
    ['There Building won.', [], []],
    ['There Minister won.', [], []],
    ['There Kenya won.', [], []],
    ['Trees won. It has trees.', [], []],
    ['Stones won the race.', [], []],
    ['Stone won the race. It is of stone', [], []],
    ['Then Stones won the race.', [], ['Stones']],
    ['Then MOSS won.', [], []],
    ['Then Li won.', [], []],
  ])('%s', (text, names, found) => {
    expect(strangers(text, names)).toEqual(found)
  })
})

describe('pronouns', () => {
  test.each<[pronoun: string, before: string, head: boolean]>([
    ['He', '', true],
    ['she', 'But ', true],
    ['he', 'Meanwhile, ', true],
    ['he', '“It rains,” ', true],
    ['he', 'They knew that ', false],
    ['his', '', false],
    ['Her', '', false],
    ['he', `“${'a'.repeat(1495)},” `, true],
    ['he', `“${'a'.repeat(1496)},” `, true],
    ['he', `“${'a'.repeat(1497)},” `, false],
  ])('%s behind “%s” begins its sentence: %s', (pronoun, before, head) => {
    expect(isHead(pronoun, before)).toBe(head)
  })

  test.each('And But Yet So Still Then Later Instead However Meanwhile'.split(' '))(
    'a sentence may begin with “%s” before them',
    (joint) => {
      expect([isHead('she', `${joint} `), isHead('she', `${joint}, `)]).toEqual([true, true])
    },
  )

  test.each<[after: string, object: boolean]>([
    ['.', true],
    ['”', true],
    [' to leave', true],
    [' because it rained', true],
    [' house', false],
    [' together', false],
    ['s', false],
  ])('“her” before “%s” is somebody: %s', (after, object) => {
    expect(isObject('her', after)).toBe(object)
    expect(isObject('his', after)).toBe(false)
  })

  test.each('to in on at for with as that when after before from by and but if because while of'.split(' '))(
    '“her %s” is no house of hers',
    (word) => {
      expect(isObject('her', ` ${word} it`)).toBe(true)
    },
  )

  test('tell who is a man and who a woman', () => {
    expect(['He', 'his', 'him', 'She', 'her', 'hers'].map(genderOfPronoun)).toEqual([
      'male',
      'male',
      'male',
      'female',
      'female',
      'female',
    ])
  })
})

describe('given names', () => {
  test.each<[gender: 'male' | 'female', names: string]>([
    [
      'male',
      'james john robert michael william david richard thomas charles daniel matthew paul peter george ivan hans pierre',
    ],
    [
      'female',
      'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen anna maria olga ingrid helena fiona',
    ],
  ])('of a %s', (gender, names) => {
    expect(names.split(' ').map((name) => [name, genderOfGiven(name)])).toEqual(
      names.split(' ').map((name) => [name, gender]),
    )
  })

  test.each(
    `alex ali andrea ashley beverley billie carol casey charlie chris courtney dana evelyn frankie gabriele hilary jamie jan jean jo
    jocelyn jordan joyce kelly kelsey kerry kim laurie lee leslie lesley lindsay lynn marion morgan nicola nikita pat robin sacha sam
    sandy sasha shannon shirley sidney simone stacy taylor terry tracy valentine vivian`.split(/\s+/),
  )('%s is borne by both', (name) => {
    expect(genderOfGiven(name)).toBeNull()
  })
})

describe('how much a text is about somebody', () => {
  /** The share of each, by what is said of them where: a letter for one, in lower case for a pronoun. */
  function shares(
    text: string,
    kinds: Record<string, MentionKind>,
    types: Record<string, 'person' | 'place'> = {},
  ) {
    const all = Object.entries(kinds).map(([letter, kind]) => {
      const one = cluster(types[letter] ?? 'person', [letter])
      for (const { index } of text.matchAll(new RegExp(letter, 'g')))
        one.mentions.push({ start: index, end: index + 1, kind, type: one.type, reason: '' })
      return one
    })
    return salienceOf(readDocument(text), all).map((share) => Math.round(share * 1000) / 1000)
  }
  test.each<
    [
      text: string,
      kinds: Record<string, MentionKind>,
      types: Record<string, 'person' | 'place'>,
      expected: number[],
    ]
  >([
    // a headline counts three times, two paragraphs double
    ['X\nit is. X\nit is. Y\nit is. Y', { X: 'name', Y: 'name' }, {}, [0.714, 0.286]],
    ['X is here.\nY is here.\nit is. Y', { X: 'name', Y: 'name' }, {}, [0.4, 0.6]],
    ['X is here. Y is here.', { X: 'name', Y: 'role' }, {}, [0.588, 0.412]],
    ['X is here. Y is here.', { X: 'name', Y: 'name' }, { Y: 'place' }, [0.588, 0.412]],
    ['X is here.', {}, {}, []],
    ['X is here.', { Z: 'name' }, {}, [0]],
  ])('%j %j', (text, kinds, types, expected) => {
    expect(shares(text, kinds, types)).toEqual(expected)
  })

  test('pronouns count less than what they stand for, together no more than half of it', () => {
    const told = cluster('person', ['X'])
    const other = cluster('person', ['Y'])
    const mention = (start: number, kind: MentionKind): Mention => ({
      start,
      end: start + 1,
      kind,
      type: 'person',
      reason: '',
    })
    const document = readDocument('X is here. He is. He is. He is. He is. Y is here.')
    other.mentions.push(mention(40, 'name'))
    const withPronouns = (count: number) => {
      told.mentions.splice(0, told.mentions.length, mention(0, 'name'))
      for (let i = 0; i < count; i++) told.mentions.push(mention(11 + 7 * i, 'pronoun'))
      return salienceOf(document, [told, other])[0]
    }
    expect(withPronouns(1)).toBeCloseTo(1.3 / 2.3)
    expect(withPronouns(4)).toBeCloseTo(1.5 / 2.5)
  })
})

test('sets that merge', () => {
  const { find, join } = union<string>()
  join('a', 'b')
  join('c', 'd')
  join('b', 'd')
  expect(['a', 'b', 'c', 'd', 'e'].map(find)).toEqual(['a', 'a', 'a', 'a', 'e'])
  join('d', 'a')
  expect(['a', 'b', 'c', 'd'].map(find)).toEqual(['a', 'a', 'a', 'a'])
})

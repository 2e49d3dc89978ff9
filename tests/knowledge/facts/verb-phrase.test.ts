import { describe, expect, test } from 'vitest'
import { wordsOf } from '../../../src/annotate/roles/words.ts'
import { endsObject } from '../../../src/knowledge/facts/object.ts'
import { readVerbPhrase, tellsEvent, timeLength } from '../../../src/knowledge/facts/verb-phrase.ts'
import { readDocument } from '../../../src/text/document.ts'

const words = (text: string) => readDocument(text).sentences.flatMap((sentence) => wordsOf(sentence, []))

describe('how many words are a time', () => {
  test.each<[text: string, length: number]>([
    ['yesterday it', 1],
    ['today it', 1],
    ['tonight it', 1],
    ['overnight it', 1],
    ['on Monday it', 2],
    ['Monday it', 1],
    ['on Monday morning it', 3],
    ['on Monday afternoon it', 3],
    ['late on Monday evening it', 4],
    ['last Friday night it', 3],
    ['on 4 May 2015 it', 4],
    ['on 4th May it', 3],
    ['in May it', 2],
    ['in November 2015 it', 3],
    ['on May 4, 2015 it', 5],
    ['on May 4 it', 3],
    ['in 2015 it', 2],
    ['in the 1990s it', 3],
    ['since 1815 it', 2],
    ['until 2015 it', 2],
    ['from 2015 it', 2],
    ['by 2015 it', 2],
    ['during 2015 it', 2],
    ['last week it', 2],
    ['this month it', 2],
    ['earlier this month it', 3],
    ['later that it', 0],
    ['the summer it', 2],
    ['in summer it', 0],
    ['2015 it', 0],
    ['in 3015 it', 0],
    ['in Leeds it', 0],
    ['it rained', 0],
  ])('%s: %i', (text, length) => {
    expect(timeLength(words(text), 0)).toBe(length)
  })

  test.each(
    'week month year night weekend summer winter autumn spring fall century decade season'.split(' '),
  )('last %s', (period) => {
    expect(timeLength(words(`last ${period} it`), 0)).toBe(2)
  })
  test.each('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '))('on %s', (day) => {
    expect(timeLength(words(`on ${day} it`), 0)).toBe(2)
  })
  test.each(
    'January February March April May June July August September October November December'.split(' '),
  )('in %s', (month) => {
    expect(timeLength(words(`in ${month} it`), 0)).toBe(2)
  })
})

describe('what a verb phrase says', () => {
  test.each<[text: string, said: string | undefined]>([
    ['killed him', 'killed'],
    ['was killed there', 'passive killed'],
    ['were killed there', 'passive killed'],
    ['has been killed there', 'passive killed'],
    ['had killed him', 'aux killed'],
    ['has killed him', 'aux killed'],
    ['have killed him', 'aux killed'],
    ['was on Monday killed', 'passive killed'],
    ['later killed him', 'killed'],
    ['reportedly killed him', 'hedged killed'],
    ['was quickly killed', 'passive killed'],
    ['was not killed', undefined],
    ['wasn’t killed', undefined],
    ["wasn't killed", undefined],
    ['family killed him', 'family'],
    [', killed him', undefined],
  ])('%s: %s', (text, said) => {
    const own = words(text)
    const verb = readVerbPhrase(own, 0)
    const how = verb && [
      verb.hedged ? 'hedged' : '',
      verb.passive ? 'passive' : verb.bare ? '' : 'aux',
      own[verb.main]?.lower,
    ]
    expect(how?.filter(Boolean).join(' ')).toBe(said)
  })

  test.each('not never nearly almost hardly barely supposedly falsely wrongly wrongfully'.split(' '))(
    '“%s killed” did not',
    (word) => {
      expect(readVerbPhrase(words(`${word} killed him`), 0)).toBeUndefined()
    },
  )
  test.each('reportedly allegedly apparently purportedly possibly probably presumably likely'.split(' '))(
    '“%s killed” is hearsay',
    (word) => {
      expect(readVerbPhrase(words(`${word} killed him`), 0)?.hedged).toBe(true)
    },
  )
  test.each(
    'also earlier later then once long twice first soon again since together jointly ever recently all both now still'.split(
      ' ',
    ),
  )('“%s” may stand before a verb', (word) => {
    expect(readVerbPhrase(words(`${word} killed him`), 0)).toMatchObject({ main: 1, hedged: false })
  })

  test.each<[text: string, event: boolean]>([
    ['killed him', true],
    ['was killed', true],
    ['killed', false],
    ['killed.', false],
    ['killed “him”', true],
    ['bought £5', true],
    ['beat by a goal', false],
    ['wrote on it', false],
    ['wrote a book', true],
    ['was wrote', false],
    ['had written a book', true],
    ['written a book', false],
    ['was born there', false],
    ['was born in Leeds', true],
    ['died', true],
    ['was died', false],
    ['stepped down', true],
    ['stepped away', false],
    ['took the lead', true],
    ['took part', true],
    ['took over', true],
    ['took in', false],
    ['took his time', true],
    ['took care', false],
    ['stood down', true],
    ['stood there', false],
    ['saw him', false],
  ])('“%s” tells an event: %s', (text, event) => {
    const own = words(text)
    const verb = readVerbPhrase(own, 0)
    expect(verb !== undefined && tellsEvent(own, verb)).toBe(event)
  })
})

describe('the end of an object', () => {
  test.each<[after: string, ends: boolean]>([
    ['in Leeds', true],
    ['.', true],
    [', who', true],
    ['’s brother', false],
    ['shares', false],
    ['on', true],
    ['Monday', true],
    ['2015', true],
  ])('before “%s”: %s', (after, ends) => {
    expect(endsObject(words(`Smith ${after}`.replace(' ’', '’').replace(' .', '.'))[1])).toBe(ends)
  })
  test('and at the end', () => {
    expect(endsObject(undefined)).toBe(true)
  })
  test.each(
    'in on at by for from with after before as to during following over and last when twice'.split(' '),
  )('before “%s”', (word) => {
    expect(endsObject(words(`Smith ${word} it`)[1])).toBe(true)
  })
})

import { describe, expect, test } from 'vitest'
import { findExpressions } from '../../../src/annotate/dates/expression.ts'
import { isDate } from '../../../src/annotate/dates/is-date.ts'
import { tenseAround } from '../../../src/annotate/dates/tense.ts'

/** Whether the expression in brackets is a date. */
function told(text: string): boolean {
  const [before = '', words = '', after = ''] = text.split(/[[\]]/)
  const [expression] = findExpressions(before + words + after, 0).filter(
    ({ start }) => start >= before.length,
  )
  if (!expression) throw new Error(`no expression in “${text}”`)
  return isDate(expression, words, before, after)
}

/** Each of the words, divided by commas, in the place of "~". */
const each = (text: string, words: string): string[] =>
  words.split(/,\s*/).map((word) => text.replace('~', word))

describe('no date, but a name, a number or a habit', () => {
  test.each([
    ...each(
      'They met on ~ [Friday] there.',
      `Black, Bloody, Good, Easter, Ash, Holy, Palm, Super, Cyber, Shrove, Maundy, Giving, Fat, Ruby, Red, White, Blue, Happy, Whit,
      Spy, Plough, Manic, Freaky, Orthodox, Day to, Day-to, every, Every, each, Each, most, Most, any, a, A, one, One, some,
      alternate`,
    ),
    ...each('He read ~ [Sunday] there.', 'Man, Mail on, Independent on, Scotland on, Wales on'),
    'They beat Sheffield [Wednesday] there.',
    ...each(
      'He was on [Friday] ~ there.',
      `Night, Morning, Evening, Afternoon, Times, Telegraph, Mail, Mirror, Express, Post, Herald, Star, Sun, World, Independent,
      People, Age, Review, Football, Club, Prayer, Prayers, School, Island, Harbor, Addams, Weld, Show, Magazine, Mass, Movement,
      prayer, prayers, prayed, the 13th, the thirteenth`,
    ),
    ...each(
      'There were in [1900] ~ there.',
      `people, men, women, children, million, billion, percent, per cent, metres, meters, miles, kilometres, kilometers, km, dead,
      troops, words, calories, feet, square, pounds, euros, dollars, tons, tonnes, votes, points, other, more, of them, of the, of whom, homes`,
    ),
    ...each(
      'He read ~ [today] there.',
      'USA, Russia, India, History, Psychology, Christianity, Nigeria, Turkey, Africa',
    ),
    ...each(
      'He sees ~ [today] there.',
      'the, The, his, His, her, Her, their, Their, its, Its, of, until, even, still, than',
    ),
    ...each('There were in [1960] ~ there.', 'hours, GMT, UTC, local time'),
    'She is today’s girl [today]’s way.',
    'In Kabul, [Today] went on air.',
    'It was the [last week] to last.',
    ...each('They won by [7:05 pm] ~ there.', 'votes, points, goals, lead, win, victory, defeat, loss'),
    'They walk from [Monday] to Friday.',
    'They walk from [Monday]–Friday.',
    'They walk Monday through [Friday] there.',
    'He met [Tuesday] Weld.',
    'In [May 20] people died.',
    'They marched for the [19 May] Day there.',
    'He read about in [May]’s House.',
    'He knew in [May] Fair.',
    'He spoke in [May] Day robes.',
  ])('%s', (text) => {
    expect(told(text)).toBe(false)
  })
})

describe('a date all the same', () => {
  test.each([
    'They met on Good last [Friday].'.replace('last [', '[last '),
    'They met on [Friday] Russians came.',
    'On [Friday] Berg came.',
    'It rained in [1900] was.',
    ...each('It rained in [1900] ~ there.', 'was, is, has, as, this, its, his'),
    'In [May 20] Berg came.',
    'He came in [May] and left.',
    'He came in [early May] Berg said.',
    'The firm today employs [today] many.',
    'They won by [7:05 pm] and left.',
    'It fell by [1901] homes.',
  ])('%s', (text) => {
    expect(told(text)).toBe(true)
  })
})

describe('a sentence speaks of a date', () => {
  test.each(
    `MONDAY|tomorrow|Tomorrow|tonight|Tonight|last night|at noon|two days ago|three days earlier|two weeks later|a year before|
    at 7 o’clock|at 7 pm|next week|Next month|this year|This morning|this afternoon|this evening|the following day|the previous day|
    in January|in February|in March|in April|in May|in June|in July|in August|in September|in October|in November|in December|
    in JANUARY|in FEBRUARY|in MARCH|in APRIL|in MAY|in JUNE|in JULY|in SEPTEMBER|in OCTOBER|in NOVEMBER|in DECEMBER|Jan. 4|Aug. 4`
      .split(/\|\s*/)
      .map((words) => `They left ${words}.`),
  )('%s', (text) => {
    expect(findExpressions(text, 0)).toHaveLength(1)
  })
})

describe('the tense that a date stands in', () => {
  test.each([
    ...each('They ~ a vote on |', 'held, lost, won, had, did, rejected').map(
      (text) => [text, 'past'] as const,
    ),
    ...each('They ~ hold it on |', 'will, won’t, shall, would').map((text) => [text, 'future'] as const),
    ['They’ll hold it on |', 'future'],
    ...each(
      'He ~ come on |',
      `may, might, could, can, cannot, must, should, is, am, has, does, begins, starts, opens, meets, ends, arrives, leaves, faces,
      votes, goes, expires, returns, plans, hopes`,
    ).map((text) => [text, null] as const),
    ...each('They sold it and ~ it on |', 'are, have, do').map((text) => [text, null] as const),
    ...each(
      'They sold a ~ on |',
      `hundred, weed, deed, reed, bleed, need, united, indeed, speed, seed, feed, breed, exceed, proceed, succeed, red, bed, shed,
      armed, unnamed, so-called, alleged`,
    ).map((text) => [text, 'past'] as const),
    ...each(
      'It may be ~ for |',
      `hundred, weed, deed, reed, bleed, need, united, indeed, speed, seed, feed, breed, exceed, proceed, succeed, red, bed, shed,
      armed, unnamed, so-called, alleged`,
    ).map((text) => [text, null] as const),
    ...each(
      'It is ~ for |',
      'scheduled, planned, expected, due, set, slated, postponed, delayed, intended, supposed',
    ).map((text) => [text, 'future'] as const),
    ...each('It was ~ for |', 'scheduled, planned, due, set').map((text) => [text, null] as const),
    ...each('They ~ due on |', 'are, remain').map((text) => [text, 'future'] as const),
    ...each('It ~ due on |', 'has, remains').map((text) => [text, 'future'] as const),
    ...each('It has ~ been sold on |', 'not, also, officially').map((text) => [text, 'past'] as const),
    ...each('It is ~ sold on |', 'not, also, now, officially').map((text) => [text, null] as const),
    ['They are sold on |', null],
    ['He came to be named on |', null],
    ['He came to sell it on |', null],
    ['He came to the hall on |', 'past'],
    ['He came to Kabul on |', 'past'],
    ['He left; nothing on |', null],
    ['On |, they voted', 'past'],
    ['On |, they will vote', 'future'],
    ['On |, they will have voted', null],
    ['On |, they may vote', null],
    ['On |, the vote', null],
    ['On |; they voted', null],
  ] as const)('%s', (text, expected) => {
    const [before = '', after = ''] = text.split('|')
    expect(tenseAround(before, after)).toBe(expected)
  })
})

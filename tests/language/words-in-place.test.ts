import { describe, expect, test } from 'vitest'
import { told } from './parsed.ts'

/** A layer, a text with "~" for each of the words, and what comes out, with the word or without. */
describe.each<[layer: keyof typeof told, text: string, expected: string, words: string]>([
  [
    'clauses',
    'Officials said ~ the dam was safe.',
    'main Officials ·zero dam',
    `only, even, just, almost, nearly, some, perhaps, maybe, probably, possibly, apparently, here, there, now, not,
    all`,
  ],
  [
    'clauses',
    'The ~ he left was cold.',
    'main ~ ·relative he',
    `day, year, week, month, time, moment, night, way`,
  ],
  [
    'clauses',
    'The ~ day he left was cold.',
    'main day ·relative he',
    `first, last, second, third, only, very`,
  ],
  ['clauses', 'They asked ~ he left.', 'main They ·wh he', `how, why, whether, where, when`],
  ['clauses', 'They asked ~ left the town.', 'main They ·wh ~', `who, what, whatever`],
  ['clauses', 'They asked ~ dam it was.', 'main They ·wh it', `which, whichever, whatever`],
  [
    'clauses',
    'Lund said ~ that the dam was safe.',
    'main Lund ·that dam',
    `Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, yesterday, today, tomorrow, tonight`,
  ],
  [
    'clauses',
    'Lund said last ~ that the dam was safe.',
    'main Lund ·that dam',
    `day, week, month, year, hour, minute, night, morning, evening, afternoon, weekend, time, decade, century, moment`,
  ],
  [
    'clauses',
    'Lund said ~ week that the dam was safe.',
    'main Lund ·that dam',
    `last, next, this, every, each, one`,
  ],
  [
    'clauses',
    'Lund said two days ~ that the dam was safe.',
    'main Lund ·that dam',
    `later, earlier, ago, before, after`,
  ],
  ['clauses', 'The guests ~ left.', 'main guests', `themselves, both, all`],
  ['clauses', 'The mayor ~ left.', 'main mayor', `himself, herself`],
  ['clauses', '~ did he leave?', 'main he', `Why, How, When, Where`],
  ['groups', '~ was hurt.', 'was hurt finite passive', `Nothing, Nobody, None, No-one, Nowhere`],
  [
    'groups',
    '~ did he leave.',
    'did he leave finite',
    `Nor, Neither, So, Only, Rarely, Seldom, Then, And, But`,
  ],
  [
    'groups',
    'A man ~ in Kabul said nothing.',
    '~ participle passive, said finite',
    `found, held, told, made, left, brought, caught, sent, built, hurt, put, led, paid, sold, lost, cut, struck,
    accused, jailed`,
  ],
  [
    'groups',
    'A man ~ Lund left Kabul.',
    '~ participle passive, left finite',
    `named, called, dubbed, titled, entitled, nicknamed, elected, appointed, considered, deemed, awarded, offered,
    paid, made, held, given, sent, shown, granted, sold, taught, sentenced, fined`,
  ],
  [
    'groups',
    'The man killed ~ was buried.',
    'killed participle passive, was buried finite passive',
    `Monday, yesterday, last week, last month, last year, last night, next day`,
  ],
  ['groups', 'He’s ~ there.', '’s ~ finite perfect', `been, had, got, become, gone, come`],
  ['groups', '~ leave now.', 'leave finite', `I, You, We, They, Please`],
  [
    'chunks',
    '~ 40 men left.',
    '~ 40 men',
    `More than, Less than, Fewer than, Greater than, Higher than, Lower than, Other than, Rather than, Up to,
    Close to, At least, At most`,
  ],
  ['chunks', 'More than ~ men left.', 'More than ~ men', `an hour, half, one, a dozen, 40`],
  [
    'chunks',
    '~ areas burned.',
    '~ areas',
    `Surrounding, Neighbouring, Neighboring, Driving, Living, Working, Operating, Existing, Growing, Leading, Ruling,
    Remaining, Following, Coming, Incoming, Outgoing, Ongoing, Opposing, Competing, Warring, Visiting, Rising,
    Falling, Increasing, Freezing, Missing, Mounting, Lasting, Emerging, Developing, Voting, Sitting, Acting,
    Aspiring, Governing, Conflicting, Underlying, Continuing`,
  ],
  ['chunks', 'They left by ~ areas there.', 'They, areas', `burning, using`],
  [
    'chunks',
    'Officials said ~ officials had left.',
    'Officials, ~, officials',
    `Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, yesterday, today`,
  ],
  [
    'chunks',
    'The trains on Monday ~ were late.',
    'The trains, Monday ~ < on',
    `morning, afternoon, evening, night, noon, midday`,
  ],
  ['chunks', 'Kim ~ week met officials.', 'Kim, ~ week, officials', `last, next`],
  [
    'chunks',
    'He met Lund, the mayor ~ Oslo.',
    'He, Lund, the mayor is Lund, Oslo < ~',
    `of, in, at, for, from, with, to, on`,
  ],
  ['chunks', 'He met Lund, the mayor ~ Oslo.', 'He, Lund, the mayor is Lund, ~, Oslo', `who, that, which`],
  ['chunks', 'She came and ~ left.', 'She, ~', `he, she, we, they, it, there, this`],
  [
    'chunks',
    '~ of the men left.',
    '~, the men < of',
    `These, Those, Some, Both, Any, Another, Either, Neither, Half, None, Several, Few, Most, More, Much, Less, Fewer,
    Enough, Little, Certain, Various, All, Each, Many`,
  ],
  ['chunks', '~ left.', '~', `These, Those, Some, Both, None, All, Each`],
])('%s: %s', (layer, text, expected, words) => {
  test.each(words.split(/,\s*/))('%s', (word) => {
    expect(told[layer](text.replace('~', word))).toBe(expected.replace('~', word))
  })
})

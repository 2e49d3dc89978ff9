import { describe, expect, test } from 'vitest'
import { lemmaOf } from '../../src/language/words/lemma.ts'
import { parseOne } from './parsed.ts'

describe('lemmas', () => {
  test.each([
    ['stopped planned banned referred', 'past', 'stop plan ban refer'],
    [
      'caused closed voted hoped used cited ruled arranged created judged',
      'past',
      'cause close vote hope use cite rule arrange create judge',
    ],
    [
      'killed passed added visited opened offered edited charged',
      'past',
      'kill pass add visit open offer edit charge',
    ],
    ['denied tried died lied agreed freed panicked', 'past', 'deny try die lie agree free panic'],
    ['said told went found overthrew outsold rewrote', 'past', 'say tell go find overthrow outsell rewrite'],
    ['lying dying being travelling controlling making hitting', 'ing', 'lie die be travel control make hit'],
    [
      'says goes does watches teaches fixes causes denies dies reaches',
      'present',
      'say go do watch teach fix cause deny die reach',
    ],
    ['been born shown sworn taken proven', 'participle', 'be bear show swear take prove'],
  ] as const)('of %s', (forms, form, lemmas) => {
    expect(
      forms
        .split(' ')
        .map((word) => lemmaOf(word, 'VERB', form))
        .join(' '),
    ).toBe(lemmas)
  })

  test.each([
    [
      'cities children women crises viruses wives boxes heroes spokesmen series policies churches',
      'city child woman crisis virus wife box hero spokesman series policy church',
    ],
    [
      'houses causes losses movies analyses sons-in-law officials',
      'house cause loss movie analysis sons-in-law official',
    ],
  ])('of the plurals %s', (forms, lemmas) => {
    expect(
      forms
        .split(' ')
        .map((word) => lemmaOf(word, 'NOUN', 'plural'))
        .join(' '),
    ).toBe(lemmas)
  })

  test('are those of the words of a contraction', () => {
    expect(parseOne('He’ll say they can’t, and she won’t.').words.map(({ lemma }) => lemma)).toEqual(
      'he will say they can not , and she will not .'.split(' '),
    )
  })
})

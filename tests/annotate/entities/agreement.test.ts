import { describe, expect, test } from 'vitest'
import { agrees, otherMeans, sameWrongdoer, synonymsOf } from '../../../src/annotate/entities/agreement.ts'
import { role } from './clusters.ts'

test('a premier is a prime minister', () => {
  const [premier, other] = [role('premier'), { ...role('minister'), noun: 'prime minister' }]
  expect([agrees(premier, other), agrees(role('minister'), other)]).toEqual([true, false])
})

describe('“the …” stands for whoever the text told to be', () => {
  test.each<[description: string, told: string]>([
    ['minister', 'Turkish foreign minister'],
    ['foreign minister', 'Turkish foreign minister'],
    ['turkish foreign minister', 'foreign minister'],
    ['diplomat', 'ambassador to Chile'],
    ['officer', 'police officer'],
    ['pope', 'pontiff'],
    ['striker', 'forward'],
    ['goalkeeper', 'keeper'],
    ['captain', 'skipper'],
    ['manager', 'coach'],
    ['boss', 'coach'],
    ['chief executive', 'ceo'],
    ['chair', 'chairman'],
    ['spokesperson', 'spokesman'],
    ['spokesperson', 'spokeswoman'],
    ['solicitor', 'lawyer'],
    ['girl', 'teenager'],
    ['company', 'airline'],
    ['company', 'carmaker'],
    ['firm', 'company'],
    ['team', 'club'],
    ['news agency', 'agency'],
    ['charity', 'organisation'],
    ['capital', 'city'],
    ['nation', 'country'],
    ['lender', 'bank'],
    ['earthquake', 'quake'],
    ['typhoon', 'storm'],
    ['defense minister', 'defence minister'],
    ['labor minister', 'labour minister'],
    ['advisor', 'adviser'],
    ['former president', 'former president'],
    ['second secretary', 'second secretary'],
  ])('the %s: %s', (description, told) => {
    expect(agrees(role(description), role(told))).toBe(true)
  })

  test.each<[description: string, told: string]>([
    ['minister', 'ambassador'],
    ['foreign minister', 'defence minister'],
    ['finance minister', 'economy minister'],
    ['turkish minister', 'russian minister'],
    ['president', 'former president'],
    ['minister', 'deputy minister'],
    ['president', 'vice president'],
    ['minister', 'prime minister'],
    ['home secretary', 'shadow home secretary'],
    ['police officer', 'army officer'],
    ['prince', 'crown prince'],
    ['hurricane', 'typhoon'],
    ['airline', 'carmaker'],
    ['striker', 'winger'],
    ['acting president', 'former president'],
    ['first secretary', 'second secretary'],
    ['opposition leader', 'presidential leader'],
  ])('not the %s: %s', (description, told) => {
    expect(agrees(role(description), role(told))).toBe(false)
  })
})

test.each<[a: string, b: string, same: boolean]>([
  ['gunman', 'attacker', true],
  ['gunman', 'shooter', true],
  ['sniper', 'gunman', true],
  ['gunman', 'suspect', true],
  ['robber', 'gunman', true],
  ['gunman', 'knifeman', false],
  ['bomber', 'arsonist', false],
  ['kidnapper', 'rapist', false],
  ['poisoner', 'hijacker', false],
  ['axeman', 'gunman', false],
  ['suicide bomber', 'car bomber', true],
  ['gunman', 'teacher', false],
  ['teacher', 'gunman', false],
])('one person may be %s and %s: %s', (a, b, same) => {
  expect(sameWrongdoer(a, b)).toBe(same)
})

test('only two ways of doing harm rule each other out', () => {
  expect(otherMeans('gunman', 'bomber')).toBe(true)
  expect(otherMeans('gunman', 'attacker')).toBe(false)
  expect(otherMeans('teacher', 'bomber')).toBe(false)
})

test('other nouns for whoever is called so', () => {
  expect(synonymsOf('pope')).toEqual(['pontiff', 'pope'])
  expect(synonymsOf('boss')).toEqual(expect.arrayContaining(['coach', 'ceo', 'manager', 'chief executive']))
  expect(synonymsOf('gardener')).toEqual([])
})

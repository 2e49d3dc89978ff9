import { describe, expect, test } from 'vitest'
import type { EntityType } from '../../../src/annotate/mention.ts'
import { factsIn } from './annotated.ts'

const named: Readonly<Record<string, EntityType>> = {
  'Ann Roe': 'person',
  Roe: 'person',
  'Bo Lund': 'person',
  Lund: 'person',
  'Green Party': 'organization',
  Acme: 'organization',
  Oslo: 'place',
  Leeds: 'place',
  Ytre: 'place',
}

const linesOf = (text: string, name: string): readonly string[] | undefined =>
  factsIn(text, named)
    .facts.get(name)
    ?.map(({ kind, line }) => `${kind}: ${line}`)

describe('what is set off beside a name says what it is', () => {
  const cases: readonly (readonly [text: string, name: string, line: string])[] = [
    ['Ann Roe, a former schoolteacher, left Oslo.', 'Ann Roe', 'role: former schoolteacher'],
    ['Ann Roe, once a deputy of the Green Party, left.', 'Ann Roe', 'role: once a deputy of the Green Party'],
    ['They met Ann Roe, then a teenage cook in Leeds.', 'Ann Roe', 'role: then a teenage cook in Leeds'],
    ['Ann Roe, 45, formerly the head of a school, agreed.', 'Ann Roe', 'role: formerly the head of a school'],
    [
      '“We left,” says Ann Roe, a systems engineer and violinist.',
      'Ann Roe',
      'role: systems engineer and violinist',
    ],
    [
      'Ann Roe, a veteran who led the protests in Oslo, wept.',
      'Ann Roe',
      'role: veteran who led the protests in Oslo',
    ],
    ['Ann Roe, one of the founders of Acme, left.', 'Ann Roe', 'role: one of the founders of Acme'],
    ['Former area councillor, Ann Roe, agreed.', 'Ann Roe', 'role: Former area councillor'],
    ['They want suspected terrorist Ann Roe to return.', 'Ann Roe', 'role: suspected terrorist'],
    ['The hospital’s director, Ann Roe, said the wards were full.', 'Ann Roe', 'role: hospital’s director'],
    ['A shell hit a school in Ytre, a town near Oslo.', 'Ytre', 'description: town near Oslo'],
    ['The money came from Acme, a charity for bakers, in May.', 'Acme', 'description: charity for bakers'],
  ]
  test.each(cases)('%s', (text, name, line) => {
    expect(linesOf(text, name)).toContain(line)
  })
})

describe('a clause says what its subject is or was', () => {
  const cases: readonly (readonly [text: string, name: string, line: string])[] = [
    ['Ann Roe is a union leader in Leeds.', 'Ann Roe', 'description: a union leader in Leeds'],
    [
      'Lund was once a deputy of the Green Party.',
      'Lund',
      'description: was once a deputy of the Green Party',
    ],
    [
      'Ann Roe has been a steward of Acme for years and was violinist of the choir in May.',
      'Ann Roe',
      'description: has been a steward of Acme for years',
    ],
    [
      'Ann Roe left because she was an influential blogger.',
      'Ann Roe',
      'description: was an influential blogger',
    ],
    [
      'Acme is one of the oldest companies in Leeds.',
      'Acme',
      'description: one of the oldest companies in Leeds',
    ],
  ]
  test.each(cases)('%s', (text, name, line) => {
    expect(linesOf(text, name)).toContain(line)
  })
})

describe('what only stands near a name says nothing of it', () => {
  const cases: readonly (readonly [text: string, name: string])[] = [
    ['In Oslo, a city official said the road was closed.', 'Oslo'],
    ['In Oslo, a statement from the port said so.', 'Oslo'],
    ['Ann Roe, a lawyer said, was ill.', 'Ann Roe'],
    ['In the view of Ann Roe, a teacher should rest.', 'Ann Roe'],
    ['According to Ann Roe, a driver and his son fled.', 'Ann Roe'],
    ['The shell hit Ann Roe, a driver and two guards.', 'Ann Roe'],
    ['They met Ann Roe, a move that angered the staff.', 'Ann Roe'],
    ['She met her sister, Ann Roe, in Leeds.', 'Ann Roe'],
    ['Last month, Ann Roe, was ill.', 'Ann Roe'],
    ['They live in the east of Oslo, a building without heating.', 'Oslo'],
    ['Ann Roe is no violinist.', 'Ann Roe'],
    ['Ann Roe may be a steward of Acme.', 'Ann Roe'],
    ['If Ann Roe is a steward of Acme, she must leave.', 'Ann Roe'],
    ['They asked whether Ann Roe was a steward of Acme.', 'Ann Roe'],
    ['Ann Roe wants to be a violinist.', 'Ann Roe'],
    ['A second woman, Ann Roe, agreed.', 'Ann Roe'],
    ['He was beaten in a northern suburb of Oslo.', 'Oslo'],
    ['Another officer, Ann Roe, agreed.', 'Ann Roe'],
    ['Ann Roe said the army fired back and destroyed two posts.', 'Ann Roe'],
    ['Ann Roe sold drugs to girls\n\nThe paper tells more on Monday.', 'Ann Roe'],
  ]
  test.each(cases)('%s', (text, name) => {
    expect(linesOf(text, name)).toEqual([])
  })
})

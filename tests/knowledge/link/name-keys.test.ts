import { describe, expect, test } from 'vitest'
import type { EntityType } from '../../../src/annotate/mention.ts'
import type { KnownEntity } from '../../../src/knowledge/knowledge.ts'
import { keysInDocuments, keysOnPage } from '../../../src/knowledge/link/name-keys.ts'

const known = (type: EntityType, names: readonly string[], alsoNamed?: string[]): KnownEntity => ({
  id: 'x',
  type,
  name: names[0] ?? 'the gunman',
  aliases: names,
  roles: [],
  facts: [],
  ...(alsoNamed && { alsoNamed }),
})

describe('keys of what documents know', () => {
  test.each<[type: EntityType, names: string[], keys: string[]]>([
    ['person', ['Ana Ruiz', 'Ruiz'], ['surname ruiz', 'spelt raz']],
    ['person', ['Ana van Dyke'], ['surname dyke', 'surname van dyke', 'spelt daka']],
    ['person', [], []],
    ['organization', ['Associated Press', 'AP'], ['thing associated press', 'thing ap', 'acronym AP']],
    ['organization', ['U.N.'], ['thing united nations', 'acronym UN']],
    ['place', ['UK'], ['thing united kingdom', 'acronym UK']],
    ['organization', [], []],
  ])('%s %j', (type, names, keys) => {
    expect(keysInDocuments(known(type, names))).toEqual(keys)
  })

  test('are also those of who is the same by the reader’s word', () => {
    expect(keysInDocuments(known('person', ['Ana Ruiz'], ['Ana Holm']))).toEqual([
      'surname ruiz',
      'spelt raz',
      'surname holm',
      'spelt halm',
    ])
  })
})

describe('keys of what a page names', () => {
  const keys = (type: EntityType, name: string, kind: 'name' | 'role' = 'name') =>
    keysOnPage({
      id: 'x',
      type,
      name,
      roles: [],
      salience: 1,
      mentions: [{ start: 0, end: 1, kind, type, reason: '' }],
    })
  test.each<[type: EntityType, name: string, keys: string[]]>([
    ['person', 'Ana Ruiz', ['surname ruiz', 'spelt raz']],
    ['organization', 'Associated Press', ['thing associated press', 'acronym AP']],
    ['organization', 'AP', ['thing ap', 'acronym AP']],
    ['organization', 'Kestrel', ['thing kestrel']],
  ])('%s %s', (type, name, expected) => {
    expect(keys(type, name)).toEqual(expected)
  })

  test('are none for who has no name there', () => {
    expect(keys('person', 'the gunman', 'role')).toEqual([])
  })
})

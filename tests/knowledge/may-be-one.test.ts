import { describe, expect, test } from 'vitest'
import type { EntityType } from '../../src/annotate/mention.ts'
import type { KnownEntity } from '../../src/knowledge/knowledge.ts'
import { nameKey } from '../../src/knowledge/link/name-keys.ts'
import { mayBeOne } from '../../src/knowledge/namesakes.ts'

const known = (
  type: EntityType,
  name: string,
  roles: readonly string[] = [],
  alsoNamed?: string[],
): KnownEntity => ({
  id: `${type}:${name}`,
  type,
  name,
  aliases: [name],
  roles,
  facts: [],
  ...(alsoNamed && { alsoNamed }),
})

test.each<[type: EntityType, name: string, key: string]>([
  ['person', 'Ana Ruiz', 'person:ruiz'],
  ['person', 'Ruiz', 'person:ruiz'],
  ['organization', 'The Kestrel Ltd', 'organization:kestrel'],
  ['place', 'UK', 'place:united kingdom'],
])('%s %s is compared with its like', (type, name, key) => {
  expect(nameKey({ type, name })).toBe(key)
})

describe('two documents may tell of one', () => {
  test.each<[a: KnownEntity, b: KnownEntity, one: boolean]>([
    [known('person', 'Ana Ruiz'), known('person', 'Ana Ruiz'), true],
    [known('person', 'Ana Ruiz'), known('person', 'A. Ruiz'), true],
    [known('person', 'Ana Ruiz'), known('person', 'Eva Ruiz'), false],
    [known('person', 'Ana Ruiz'), known('person', 'Ruiz'), false],
    [known('person', 'Ruiz'), known('person', 'Ruiz'), true],
    [known('person', 'Ana Ruiz', [], ['Eva Ruiz']), known('person', 'Eva Ruiz'), true],
    [known('person', 'Ana Ruiz', ['mayor']), known('person', 'Ana Ruiz', ['gunman']), false],
    [known('person', 'Ana Ruiz', ['mayor']), known('person', 'Ana Ruiz', ['thief']), false],
    [known('person', 'Ana Ruiz'), known('person', 'Ana Ruiz', ['gunman']), true],
    [known('person', 'Ana Ruiz', ['robber']), known('person', 'Ana Ruiz', ['gunman']), true],
    [known('person', 'Ana Ruiz', ['Turkish mayor']), known('person', 'Ana Ruiz', ['Russian mayor']), false],
    [known('person', 'Ana Ruiz'), known('organization', 'Ana Ruiz'), false],
    [known('place', 'Rye', ['town in Kent']), known('place', 'Rye', ['town in Kent']), true],
    [known('place', 'Rye', ['town in Kent']), known('place', 'Rye', ['town on Long Island']), false],
    [known('place', 'Rye', ['town near Leeds']), known('place', 'Rye', ['town of Kent']), false],
    [known('place', 'Rye', ['town in Kent']), known('place', 'Rye'), true],
    [known('place', 'Rye'), known('place', 'Rye', ['town in Kent']), true],
    [known('place', 'Rye', ['town in Kent, near Leeds']), known('place', 'Rye', ['town near Leeds']), true],
  ])('$name and $name', (a, b, one) => {
    expect([mayBeOne(a, b), mayBeOne(b, a)]).toEqual([one, one])
  })
})

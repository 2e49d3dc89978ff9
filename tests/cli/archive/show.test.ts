import { expect, test } from 'vitest'
import { show } from '../../../src/cli/archive/show.ts'
import type { Knowledge, KnownEntity } from '../../../src/knowledge/knowledge.ts'

const entity = (name: string, more: Partial<KnownEntity> = {}): KnownEntity => ({
  id: name,
  type: 'person',
  name,
  aliases: [name],
  roles: [],
  facts: [],
  ...more,
})
const fact = {
  kind: 'role',
  line: 'mayor of Oldport',
  quote: 'Jane Kessler,\n\u001b[31mmayor of Oldport, is seventy.',
  document: 'd',
  published: '2020-01-06',
  label: null,
} as const
const knowledge: Knowledge = {
  documents: [
    {
      id: 'd',
      title: 'A bridge',
      url: 'https://example.org/a',
      published: '2020-01-06',
      publisher: 'The Example',
    },
  ],
  entities: [
    entity('Jane Kessler', {
      roles: ['mayor of Oldport'],
      facts: [fact, { ...fact, line: 'seventy', kind: 'description', label: 'alleged' }],
    }),
    entity('José Kessler'),
    entity('Berlin', { type: 'place' }),
    entity('Berlin Wall', { type: 'place' }),
  ],
}

test('a card: a passage once, with its labels and its document; nothing in it steers the terminal', () => {
  expect(show('jane kessler', knowledge)).toBe(`Jane Kessler — Person
mayor of Oldport

“Jane Kessler, [31mmayor of Oldport, is seventy.”
    Alleged · A bridge, The Example, 2020-01-06
    https://example.org/a
`)
})

test.each([
  ['Kessler', ['Jane Kessler', 'José Kessler']],
  ['Jose Kessler', ['José Kessler']],
  ['Berlin', ['Berlin']],
  ['wall', ['Berlin Wall']],
  ['Kess', []],
])('who is called %s', (name, all) => {
  const shown = show(name, knowledge)
  expect(shown.match(/^.+(?= — )/gm) ?? []).toEqual(all)
})

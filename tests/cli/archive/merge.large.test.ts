import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Contribution,
  contributionOf,
  parseContribution,
} from '../../../src/cli/archive/contribution.ts'
import { merge } from '../../../src/cli/archive/merge.ts'

/** Few ids and days, so that documents meet other versions of themselves; characters of all lengths. */
const contribution: fc.Arbitrary<Contribution> = fc
  .record({
    id: fc.constantFrom('a', 'B', '10', '9', '__proto__', 'ä', '\u{1f600}', '\uffee', 'a b'),
    published: fc.constantFrom(null, '2020-01-01', '2021-01-01'),
    modified: fc.constantFrom(null, '2020-06-01'),
    text: fc.string({ minLength: 1, unit: 'grapheme' }),
  })
  .map(({ text, ...about }) =>
    contributionOf({
      document: { ...about, title: null, url: null, publisher: null, lang: null, text },
      entities: [],
    }),
  )
const some = fc.array(contribution, { maxLength: 30 })
/** How much is held in memory: from next to nothing, so that each waits on disk, to all of it. */
const most = fc.constantFrom(1, 300, 1_000, 1_000_000)

const merged = async (all: Iterable<Contribution>, room?: number): Promise<Contribution[]> => {
  const result: Contribution[] = []
  for await (const one of merge(all, room)) result.push(one)
  return result
}

describe('merging', () => {
  test('is commutative, however much of it is held', () =>
    fc.assert(
      fc.asyncProperty(
        some.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        most,
        async ([all, shuffled], room) => {
          expect(await merged(shuffled, room)).toEqual(await merged(all))
        },
      ),
    ))

  test('is associative', () =>
    fc.assert(
      fc.asyncProperty(some, some, some, most, async (a, b, c, room) => {
        const left = await merged([...(await merged([...a, ...b], room)), ...c], room)
        const right = await merged([...a, ...(await merged([...b, ...c], room))], room)
        expect(left).toEqual(right)
        expect(left).toEqual(await merged([...a, ...b, ...c]))
      }),
    ))

  test('is idempotent by document, and keeps nothing but what it was given', () =>
    fc.assert(
      fc.asyncProperty(some, most, async (all, room) => {
        const once = await merged(all, room)
        expect(await merged([...all, ...once, ...all], room)).toEqual(once)
        expect(once.map(({ id }) => id)).toEqual([...new Set(all.map(({ id }) => id))].sort())
        for (const { line } of once) expect(all.map((one) => one.line)).toContain(line)
      }),
    ))

  test('keeps of two versions the one that was changed last', async () => {
    const version = (text: string, published: string | null, modified: string | null) =>
      contributionOf({
        document: { id: 'a', title: null, url: null, publisher: null, published, modified, lang: null, text },
        entities: [],
      })
    const all = [
      version('z', null, null),
      version('x', '2020-01-01', '2020-03-01'),
      version('y', '2020-02-01', null),
    ]
    expect(await merged(all)).toEqual([all[1]])
  })
})

test('what is passed on is checked, and written anew with the same characters', () => {
  const [one] = fc.sample(contribution, 1)
  const { document } = JSON.parse(one?.line ?? '')
  const entity = { type: 'person', name: 'J', aliases: ['J'], roles: [], facts: [] as object[] }
  const parse = (facts: object[], more: object = {}) =>
    parseContribution({
      ...more,
      entities: [{ ...entity, facts }],
      document: { ...document, text: 'J saw a fox.' },
    })
  const fact = { kind: 'event', line: 'a fox', quote: 'J saw a fox.', label: null }
  const read = parse([fact], { more: 1 })
  expect(read).toMatchObject({ id: document.id })
  expect((read as Contribution).line).toMatch(
    /^\{"document":\{"id":.*\},"entities":\[\{"type":"person",.*\]\}$/,
  )
  expect(parse([{ ...fact, line: 'a wolf' }])).toBe(
    'this is no line of extract: at the top: a line does not stand in its document, word for word',
  )
  expect(parse([{ ...fact, kind: 'rumour' }])).toMatch(
    /^this is no line of extract: entities\.0\.facts\.0\.kind: /,
  )
})

import { describe, expect, test } from 'vitest'
import { articles } from './articles.ts'
import { entityCases } from './entity-cases.ts'
import { linkCases } from './link-cases.ts'
import { entitiesOf, faults, readMarked } from './marked.ts'

describe('who is who', () => {
  test.each(entityCases)('%s', (_, marked) => {
    expect(faults(marked)).toEqual([])
  })

  describe.each(Object.entries(linkCases))('%s', (_, cases) => {
    test.each(cases)('%s', (marked) => {
      expect(faults(marked)).toEqual([])
    })
  })

  test.each(Object.entries(articles))('in an article about: %s', (_, marked) => {
    expect(faults(marked)).toEqual([])
  })

  test('the check itself sees a wrong label, a missing link and a merge', () => {
    expect(faults('[p:a Maria Lopez] won. [p:b Lopez] thanked voters.')).toHaveLength(1)
    expect(faults('[p:a Maria Lopez] won. {a The gardener} left.')).toHaveLength(1)
    expect(faults('[p:a Maria Lopez] won. {- She} left.')).toHaveLength(1)
  })
})

describe('an entity', () => {
  const marked = `[p Andris Kalniņš], {x Latvian ambassador to [l Chile]}, was honoured on Monday. Mr [p Kalniņš] smiled.
{x The gunman} fled. The [o World Health Organization] ([o WHO]) met in [l Riga].`
  const { text } = readMarked(marked)
  const entities = entitiesOf(marked)
  const named = (name: string) => entities.find((entity) => entity.name === name)

  test('goes by its fullest name, and somebody unnamed by the first role', () => {
    expect(entities.map(({ id, name }) => [id, name])).toEqual([
      ['person:andris-kalnins', 'Andris Kalniņš'],
      ['place:chile', 'Chile'],
      ['person:gunman', 'the gunman'],
      ['organization:world-health-organization', 'World Health Organization'],
      ['place:riga', 'Riga'],
    ])
  })

  test('has its roles verbatim, without article', () => {
    expect(named('Andris Kalniņš')?.roles).toEqual(['Latvian ambassador to Chile'])
    expect(named('the gunman')?.roles).toEqual(['gunman'])
  })

  test.each<[marked: string, name: string]>([
    ['[l DUBLIN] — It rained.', 'Dublin'],
    ['[p REBECCA Cooke] came. [p Rebecca] left.', 'Rebecca Cooke'],
    ['[p SEAN O’NEILL] came.', 'Sean O’Neill'],
    ['[o UNICEF] came.', 'UNICEF'],
    ['[p J. K. Rowling] came.', 'J. K. Rowling'],
  ])('is shown with its natural capitals: %s', (text, name) => {
    expect(entitiesOf(text)[0]?.name).toBe(name)
  })

  test.each<[why: string, first: string, marked: string]>([
    [
      'whom the headline names, before one of many pronouns',
      'Tom Fox',
      `[p Tom Fox] sues the city\nThe court met. [p Tom Fox] smiled.
[p Ann Lee] sat there. She wept. She had lost her job, her home and her car. She said she was poor. She left.`,
    ],
    [
      'who does things, before who has a long title',
      'the gunman',
      'A gunman fled. The gunman ran. Interior Minister [p Tom Fox] said the gunman was alone. The gunman, Minister [p Fox] said, hid.',
    ],
  ])('matters most in a text: %s', (_, first, text) => {
    const [most] = entitiesOf(text).toSorted((a, b) => b.salience - a.salience)
    expect(most?.name).toBe(first)
  })

  test('has no role line that points elsewhere, or that a place bears by “the country”', () => {
    const found = entitiesOf('[p Tom Fox] met his wife, [p Ann Lee], in [l Kenya]. The country is calm.')
    expect(found.flatMap(({ roles }) => roles)).toEqual([])
  })

  test('says of each mention why it was taken for it', () => {
    const reasons = entities.flatMap(({ mentions }) => mentions.map(({ reason }) => reason))
    expect(reasons.every((reason) => reason.trim() !== '')).toBe(true)
    expect(named('Andris Kalniņš')?.mentions.at(-1)?.reason).toContain('the surname of Andris Kalniņš')
    expect(named('World Health Organization')?.mentions.at(-1)?.reason).toContain('acronym')
  })

  test('has its mentions in reading order, without titles and marks', () => {
    for (const { mentions } of entities) {
      expect(mentions).toEqual(mentions.toSorted((a, b) => a.start - b.start || b.end - a.end))
      for (const { start, end } of mentions)
        expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}]$/su)
    }
  })

  test('has a salience; all sum to one, and the article’s subject has the most', () => {
    expect(entities.reduce((sum, { salience }) => sum + salience, 0)).toBeCloseTo(1)
    expect(entities.toSorted((a, b) => b.salience - a.salience)[0]?.name).toBe('Andris Kalniņš')
  })

  test('has an id of its own, the same each time', () => {
    const twins =
      '[p George Brandt Sr.] founded it. [p George Brandt Jr.] sold it. {x The gunman} fled. {y The knifeman} too.'
    const ids = entitiesOf(twins).map(({ id }) => id)
    expect(new Set(ids).size).toBe(4)
    expect(entitiesOf(twins).map(({ id }) => id)).toEqual(ids)
  })
})

describe('bad input', () => {
  test('nothing comes of nothing', () => {
    expect(entitiesOf('')).toEqual([])
    expect(entitiesOf('\n\n , . \n')).toEqual([])
  })
})

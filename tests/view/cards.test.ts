import { describe, expect, test } from 'vitest'
import type { Analysis } from '../../src/knowledge/analyse.ts'
import type { Knowledge, KnownEntity } from '../../src/knowledge/knowledge.ts'
import type { LinkedEntity } from '../../src/knowledge/link.ts'
import type { Span } from '../../src/text/span.ts'
import { claimCard } from '../../src/view/claim-card.ts'
import { entityCard } from '../../src/view/entity-card.ts'
import { meansSeveral } from '../../src/view/page-view.ts'
import type { Statement } from '../../src/view/statements.ts'

const text = 'The dam held, officials told Reuters, the Courier wrote. It rained. Nobody knew.'
const at = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

describe('the card of a claim', () => {
  const card = (some: { via?: Span[]; source?: Span[]; cue?: Span[]; places?: Span[] }) => {
    const { via = [], source = [], cue = [], places = [at('The dam held')] } = some
    const first = { label: 'attributed', reason: { kind: 'say' }, source, via, sourceEntity: null, run: null }
    return claimCard(
      { card: 'c', first, claims: [0], places } as unknown as Statement,
      { document: { text }, claims: [{ cue, also: [], related: [] }] } as unknown as Analysis,
      { entities: [[]], claims: new Map() },
      ['c'],
    )
  }

  test.each<[string, Span[], string | null]>([
    ['nobody', [], null],
    ['one', [at('Reuters')], 'Reuters'],
    ['two', [at('Reuters'), at('the Courier')], 'Reuters … the Courier'],
  ])('names who passed it on: %s', (_, via, expected) => expect(card({ via }).via).toBe(expected))

  test('names who says so, if anybody does', () => {
    expect(card({ source: [at('officials')] }).source).toEqual({ text: 'officials', card: null })
    expect(card({}).source).toBeNull()
  })

  test('tells of two cues of which one holds the other the longer', () => {
    expect(card({ cue: [at('told'), at('officials told')] }).cue).toEqual(['officials told'])
    expect(card({ cue: [at('told'), at('wrote'), at('told')] }).cue).toEqual(['told', 'wrote'])
  })

  test('has the stops of its sentences but the last', () => {
    expect(card({ places: [at('It rained'), at('Nobody knew')] }).text).toBe('It rained. Nobody knew')
    expect(card({ places: [at('The dam held'), at('It rained')] }).text).toBe('The dam held It rained')
    expect(card({ places: [at('It rained')] }).text).toBe('It rained')
  })
})

describe('the card of somebody', () => {
  const known = (some: Partial<KnownEntity>) =>
    ({ id: 'p', type: 'person', name: 'Ann Moss', aliases: [], roles: [], facts: [], ...some }) as KnownEntity
  const card = (some: Partial<LinkedEntity>) => {
    const entity = {
      id: 'p',
      type: 'person',
      name: 'Ann Moss',
      roles: [],
      mentions: [],
      background: [],
      ...some,
    }
    return entityCard(entity as unknown as LinkedEntity, [], [], { documents: [], entities: [] } as Knowledge)
  }

  test('gives a role that its name does not say already', () => {
    expect(card({ roles: ['mayor', 'writer'] }).role).toBe('mayor')
    expect(card({ name: 'the gunman', roles: ['gunman'] }).role).toBeNull()
    expect(card({ name: 'the gunman', roles: ['gunman', 'father'] }).role).toBe('father')
    expect(card({}).role).toBeNull()
  })

  test('stands where a name or a role is, and at no pronoun', () => {
    const mentions = (['name', 'pronoun', 'role'] as const).map((kind, start) => ({
      kind,
      start,
      end: start + 1,
    }))
    const { places } = card({ mentions: mentions as unknown as LinkedEntity['mentions'] })
    expect(places.map(({ start }) => start)).toEqual([0, 2])
  })

  test('tells what the reader judged of documents, if anything', () => {
    const readings = (judged?: KnownEntity['judged']) =>
      card({ background: [known({ roles: ['mayor', 'writer'], ...(judged && { judged }) })] }).readings
    expect(readings()).toEqual([{ name: 'Ann Moss', role: 'mayor', facts: [] }])
    expect(readings({ joined: false, apart: false })[0]).not.toHaveProperty('judged')
    expect(readings({ joined: true, apart: false })[0]?.judged).toEqual({ joined: true, apart: false })
    expect(readings({ joined: false, apart: true })[0]?.judged).toEqual({ joined: false, apart: true })
  })

  test('is open between two', () => {
    const open = (count: number) =>
      meansSeveral({ background: Array(count).fill(known({})) } as unknown as LinkedEntity)
    expect([open(0), open(1), open(2)]).toEqual([false, false, true])
  })
})

import { describe, expect, test } from 'vitest'
import type { Fact } from '../../src/knowledge/fact.ts'
import type { Knowledge, KnownEntity } from '../../src/knowledge/knowledge.ts'
import { link } from '../../src/knowledge/link.ts'
import { entitiesOf } from '../annotate/marked.ts'

const fact = (document: string): Fact => ({
  kind: 'event',
  line: 'x',
  quote: 'x',
  document,
  published: null,
  label: null,
})

function known(
  id: string,
  aliases: readonly string[],
  roles: readonly string[] = [],
  documents = ['visit'],
): KnownEntity {
  const type = id.split(':')[0] as KnownEntity['type']
  return { id, type, name: aliases[0] ?? 'the gunman', aliases, roles, facts: documents.map(fact) }
}

const knowledge: Knowledge = {
  documents: [],
  entities: [
    known('person:oskar-lind', ['Oskar Lind', 'Lind'], ['Swedish ambassador to Kenya', 'Ambassador']),
    known('person:sergei-morozov', ['Sergei Morozov', 'Morozov'], ['Russian foreign minister']),
    known('person:gul-sahin', ['Gül Şahin'], ['Turkish foreign minister']),
    known('person:eva-brandt', ['Eva Brandt'], ['economist'], ['report']),
    known('person:eva-brandt-2', ['Eva Brandt'], ['novelist'], ['review', 'trial']),
    known('person:paul-kim', ['Paul Kim'], ['coach of Ajax'], ['match']),
    known('person:grace-kim', ['Grace Kim'], ['judge'], ['trial']),
    known('person:gunman', [], ['gunman']),
    known('person:ruth-vale', ['Ruth Vale'], [], ['trial', 'review']),
    ...[1, 2, 3].map((n) => known(`person:roe-${n}`, ['Ida Roe'])),
    ...[1, 2, 3, 4].map((n) => known(`person:coe-${n}`, ['Ada Coe'])),
    known('place:kenya', ['Kenya'], [], ['visit', 'trial']),
    known('place:tripoli', ['Tripoli'], ['capital of Libya']),
    known('organization:associated-press', ['Associated Press', 'AP']),
    known('organization:ria-novosti', ['RIA Novosti', 'RIA']),
    known('organization:jordan', ['Jordan'], [], ['race']),
  ],
}

/** Ids that a marked text's entities link to, by the entities' names; those without any left out. */
function linksOf(marked: string, among = knowledge): Record<string, readonly string[]> {
  const linked = link(entitiesOf(marked), among).filter(({ background }) => background.length > 0)
  return Object.fromEntries(linked.map(({ name, background }) => [name, background.map(({ id }) => id)]))
}

describe('a page’s entities in the documents', () => {
  test.each<[why: string, marked: string, links: Record<string, readonly string[]>]>([
    ['a full name', '[p Oskar Lind] smiled.', { 'Oskar Lind': ['person:oskar-lind'] }],
    ['another first name', '[p Anatoly Lind] smiled.', {}],
    [
      'another first name and a role',
      '[p Katya Lind], a tennis player, won in [l Kenya].',
      { Kenya: ['place:kenya'] },
    ],
    ['a namesake with another walk of life', '[p Oskar Lind], a tennis player, won.', {}],
    ['a namesake of another country', '[p Oskar Lind], the Danish ambassador, left.', {}],
    [
      'a new office in the same walk of life',
      'Senator [p Oskar Lind] left.',
      { 'Oskar Lind': ['person:oskar-lind'] },
    ],
    [
      'a surname with the role',
      '[p Morozov], the Russian foreign minister, left.',
      { Morozov: ['person:sergei-morozov'] },
    ],
    ['a surname with a title', 'Ambassador [p Lind] left.', { Lind: ['person:oskar-lind'] }],
    ['a surname alone', '[p Lind] left.', {}],
    ['a surname with another role', '[p Lind], a chemist, left.', {}],
    [
      'a surname among those whom the documents tell of with it',
      '[p Lind] met [p Sergei Morozov] in [l Kenya].',
      { Lind: ['person:oskar-lind'], 'Sergei Morozov': ['person:sergei-morozov'], Kenya: ['place:kenya'] },
    ],
    ['a surname beside one place is not enough', '[p Lind] ran in [l Kenya].', { Kenya: ['place:kenya'] }],
    ['a surname that two bear', 'Judge [p Kim] ruled.', {}],
    [
      'another spelling with the role',
      '[p Sergey Morozov], the foreign minister, left.',
      { 'Sergey Morozov': ['person:sergei-morozov'] },
    ],
    ['another spelling alone', '[p Sergey Morozov] left.', {}],
    [
      'diacritics left out',
      '[p Gul Sahin], Turkish foreign minister, left.',
      { 'Gul Sahin': ['person:gul-sahin'] },
    ],
    [
      'two namesakes: both may be',
      '[p Eva Brandt] spoke.',
      { 'Eva Brandt': ['person:eva-brandt', 'person:eva-brandt-2'] },
    ],
    [
      'two namesakes: the role decides',
      '[p Eva Brandt], an economist, spoke.',
      { 'Eva Brandt': ['person:eva-brandt'] },
    ],
    ['somebody unnamed is nobody known', 'The gunman fled. The gunman was shot.', {}],
    ['an alias', 'The [o RIA] said so.', { RIA: ['organization:ria-novosti'] }],
    [
      'an acronym beside its name',
      'The [o Associated Press] ([o AP]) said so.',
      { 'Associated Press': ['organization:associated-press'] },
    ],
    ['a company is not the country of its name', '[l Jordan] voted.', {}],
    ['a place in another country', '[l Tripoli], a city in [l Lebanon], voted.', {}],
    ['a place', '[l Tripoli] voted.', { Tripoli: ['place:tripoli'] }],
    ['an initial alone', '[p O. Lind] left.', {}],
    ['an initial with the role', '[p O. Lind], the ambassador, left.', { 'O. Lind': ['person:oskar-lind'] }],
    [
      'a full name of another walk of life, among those of its documents',
      '[p Grace Kim], a general, met [p Ruth Vale] in [l Kenya].',
      { 'Grace Kim': ['person:grace-kim'], 'Ruth Vale': ['person:ruth-vale'], Kenya: ['place:kenya'] },
    ],
    ['a full name of another walk of life, alone', '[p Grace Kim], a general, left.', {}],
    [
      'two namesakes: those decide whom the documents tell of beside one',
      '[p Eva Brandt] met [p Ruth Vale] and [p Grace Kim].',
      {
        'Eva Brandt': ['person:eva-brandt-2'],
        'Ruth Vale': ['person:ruth-vale'],
        'Grace Kim': ['person:grace-kim'],
      },
    ],
    [
      'three namesakes: any may be',
      '[p Ida Roe] spoke.',
      { 'Ida Roe': ['person:roe-1', 'person:roe-2', 'person:roe-3'] },
    ],
    ['four namesakes explain nothing', '[p Ada Coe] spoke.', {}],
    ['a place that a page puts into a province', '[l Tripoli], a town in Arcadia, voted.', {}],
  ])('%s', (_, marked, links) => {
    expect(linksOf(marked)).toEqual(links)
  })
})

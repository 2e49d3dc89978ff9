import { describe, expect, test } from 'vitest'
import { readRole } from '../../../src/annotate/roles/read-role.ts'
import { type Comparison, compareRoles, countriesOf } from '../../../src/knowledge/link/compare-roles.ts'

const rolesOf = (told: readonly string[]) => told.flatMap((text) => readRole(text) ?? [])

describe('what a page calls somebody, beside what documents do', () => {
  test.each<[onPage: string[], inDocuments: string[], comparison: Comparison]>([
    [[], ['minister'], 'open'],
    [['minister'], [], 'open'],
    [['foreign minister'], ['Turkish foreign minister'], 'agree'],
    [['Turkish foreign minister'], ['foreign minister'], 'agree'],
    [['former minister'], ['minister'], 'agree'],
    [['ex minister'], ['minister'], 'agree'],
    [['then minister'], ['minister'], 'agree'],
    [['late minister'], ['minister'], 'agree'],
    [['current minister'], ['minister'], 'agree'],
    [['outgoing minister'], ['minister'], 'agree'],
    [['incoming minister'], ['minister'], 'agree'],
    [['new minister'], ['minister'], 'agree'],
    [['acting minister'], ['minister'], 'agree'],
    [['interim minister'], ['minister'], 'agree'],
    [['Turkish minister'], ['Russian minister'], 'conflict'],
    [['Turkish minister', 'Russian envoy'], ['Russian minister'], 'open'],
    [['mayor of the Bulgarian town'], ['Turkish mayor'], 'conflict'],
    [['mayor in Bulgaria'], ['Turkish mayor'], 'conflict'],
    [['mayor at Bulgaria'], ['Turkish mayor'], 'conflict'],
    [['mayor for Bulgaria'], ['Turkish mayor'], 'conflict'],
    [['mayor beside Bulgaria'], ['Turkish mayor'], 'agree'],
    [['ambassador'], ['minister'], 'open'],
    [['king'], ['minister'], 'open'],
    [['striker'], ['minister'], 'conflict'],
    [['novelist'], ['surgeon'], 'conflict'],
    [['bishop'], ['general'], 'conflict'],
    [['judge'], ['general'], 'differ'],
    [['former judge'], ['general'], 'open'],
    [['ex judge'], ['general'], 'open'],
    [['judge'], ['former general'], 'open'],
    [['journalist'], ['singer'], 'differ'],
    [['victim'], ['judge'], 'open'],
    [['wife'], ['judge'], 'open'],
    [['man'], ['judge'], 'open'],
    [['hostage'], ['judge'], 'open'],
    [['plaintiff'], ['judge'], 'open'],
  ])('%j, %j: %s', (onPage, inDocuments, comparison) => {
    expect(compareRoles(rolesOf(onPage), rolesOf(inDocuments))).toBe(comparison)
  })
})

test.each<[told: string[], countries: string[]]>([
  [['town in Kenya'], ['kenya']],
  [['capital of the Netherlands'], ['netherlands']],
  [['Kenyan town'], ['kenya']],
  [
    ['town in Kenya', 'Ugandan city'],
    ['kenya', 'uganda'],
  ],
  [['town near Kenya'], []],
  [['town'], []],
])('%j lies in %j', (told, countries) => {
  expect([...countriesOf(rolesOf(told))]).toEqual(countries)
})

import { describe, expect, test } from 'vitest'
import { clusterIndex } from '../../../src/annotate/entities/cluster-index.ts'
import {
  descriptionFits,
  isCalled,
  nounsOfName,
  pluralsOf,
} from '../../../src/annotate/entities/description-fits.ts'
import { distinctiveRoles } from '../../../src/annotate/entities/distinctive-roles.ts'
import { entityName } from '../../../src/annotate/entities/entity-name.ts'
import { isEntity } from '../../../src/annotate/entities/is-entity.ts'
import { isExcludedByModifiers } from '../../../src/annotate/entities/restrictive-modifiers.ts'
import type { EntityType, Mention } from '../../../src/annotate/mention.ts'
import type { RoleForm } from '../../../src/annotate/roles/role.ts'
import { readDocument } from '../../../src/text/document.ts'
import { cluster, role } from './clusters.ts'

const none: ReadonlySet<string> = new Set()
const textOf = () => ''

describe('what a name says that a thing can be called', () => {
  test.each<[name: string, noun: string, is: boolean]>([
    ['Russian foreign ministry', 'ministry', true],
    ['Leeds United', 'club', true],
    ['Leeds United', 'side', true],
    ['Leeds United', 'team', true],
    ['United', 'club', false],
    ['Federal Motor Carrier Safety Administration', 'company', false],
    ['Bank of Albania', 'bank', true],
    ['Ministry for Trade', 'ministry', true],
    ['Commission on Roads', 'commission', true],
    ['Church and Society', 'church', true],
    ['Kestrel', 'company', false],
  ])('%s, the %s: %s', (name, noun, is) => {
    expect(nounsOfName(name).has(noun)).toBe(is)
  })
})

describe('whether a thing can be called so', () => {
  test.each<[type: EntityType, name: string, told: string[], noun: string, is: boolean]>([
    ['organization', 'Kestrel', ['maker of drones'], 'company', true],
    ['organization', 'Kestrel', [], 'company', false],
    ['organization', 'Kestrel Bank', [], 'bank', true],
    ['organization', 'Kestrel Bank', [], 'central bank', false],
    ['organization', 'Kestrel Board', [], 'board', false],
    ['place', 'Kenya', [], 'country', true],
    ['place', 'Kenya', [], 'nation', true],
    ['place', 'Nairobi', [], 'country', false],
  ])('%s %s %j, the %s: %s', (type, name, told, noun, is) => {
    expect(isCalled(cluster(type, [name], told), role(noun))).toBe(is)
  })

  test('but not by its name where the description says more', () => {
    expect(isCalled(cluster('organization', ['Kestrel Bank']), role('german bank'))).toBe(false)
    expect(isCalled(cluster('organization', ['Kestrel Bank'], ['german bank']), role('german bank'))).toBe(
      true,
    )
  })

  test.each(['body', 'board', 'base', 'chain', 'label', 'giant', 'house', 'trust'])(
    '“the %s” may be another thing, whatever a name says',
    (noun) => {
      expect(isCalled(cluster('organization', [`Kestrel ${noun}`]), { ...role('agency'), noun })).toBe(false)
    },
  )
})

describe('whether a description fits a person', () => {
  const person = (told: string[], gender: 'male' | 'female' | null = null) =>
    Object.assign(cluster('person', ['Ann Lee'], told), { gender })
  test.each<[told: string[], gender: 'male' | 'female' | null, description: string, is: boolean]>([
    [['ambassador'], null, 'diplomat', true],
    [['teacher'], null, 'diplomat', false],
    [['resident'], 'male', 'woman', false],
    [['spokeswoman'], 'female', 'spokesman', false],
    [['gunman'], null, 'attacker', true],
    [['gunman', 'attacker'], null, 'knifeman', false],
    [['former minister'], null, 'minister', false],
  ])('%j (%s), the %s: %s', (told, gender, description, is) => {
    expect(descriptionFits(person(told, gender), role(description), none)).toBe(is)
  })

  test('of two gunmen “the attacker” may be either', () => {
    expect(descriptionFits(person(['gunman']), role('attacker'), new Set(['gunman']))).toBe(false)
    expect(descriptionFits(person(['gunman']), role('attacker'), new Set(['attacker']))).toBe(false)
    expect(descriptionFits(person(['gunman']), role('gunman'), new Set(['gunman']))).toBe(true)
  })

  test.each<[text: string, nouns: string[]]>([
    ['Two gunmen came.', ['gunman']],
    ['The thieves fled.', ['thief']],
    ['Three suspects fled.', ['suspect']],
    ['Another gunman fled.', ['gunman']],
    ['A second gunman fled.', ['gunman']],
    ['The third attacker fled.', ['attacker']],
    ['The other gunman fled.', ['gunman']],
    ['His fellow robber fled.', ['robber']],
    ['The gunman saw two teachers and another officer.', []],
  ])('more than one: %s', (text, nouns) => {
    expect([...pluralsOf(readDocument(text))]).toEqual(nouns)
  })
})

describe('a description that says more than the text has told', () => {
  test.each<[told: string[], description: string, away: boolean]>([
    [['minister of trade'], 'minister of trade', false],
    [['minister'], 'minister of trade', true],
    [['minister'], 'minister of the', false],
    [['nominee'], 'democratic nominee', true],
    [['democratic nominee'], 'democratic nominee', false],
    [['director'], 'regional director', true],
    [['minister'], 'longest-serving minister', true],
    [['minister'], 'tallest minister', true],
    [['minister'], 'other minister', true],
    [['minister'], 'next minister', true],
    [['minister'], 'western minister', false],
    [['minister'], 'honest minister', false],
    [['minister'], 'latest minister', false],
    [['minister'], 'new minister', false],
    [['minister'], 'angry minister', false],
    [['chilean minister'], 'minister of chile', false],
    [['minister'], 'chilean minister', false],
    [['minister'], 'minister of chile', true],
  ])('%j, the %s: %s', (told, description, away) => {
    expect(isExcludedByModifiers(cluster('person', ['Ann Lee'], told), role(description))).toBe(away)
  })

  test('names a place that is another', () => {
    const region = { ...role('region'), before: ['lviv'], names: ['lviv'] }
    expect(isExcludedByModifiers(cluster('place', ['Ohio'], ['region']), region)).toBe(true)
    expect(isExcludedByModifiers(cluster('place', ['Lviv'], ['region']), region)).toBe(false)
  })
})

describe('the index of whom a noun may mean', () => {
  const police = cluster('person', ['Ann Lee'])
  police.roles.push({ role: { ...role('officer'), noun: 'police officer' }, text: '' })
  const gunman = cluster('person', [], ['gunman'])
  const envoy = cluster('person', ['Tom Fox'], ['ambassador to Chile'])
  const kenya = cluster('place', ['Kenya'])
  const nairobi = cluster('place', ['Nairobi'])
  const nation = cluster('organization', ['Kenya'])
  const bank = cluster('organization', ['Kestrel Bank'])
  const index = clusterIndex([police, gunman, envoy, kenya, nairobi, nation, bank])
  test.each<[noun: string, type: EntityType, found: unknown[]]>([
    ['police officer', 'person', [police]],
    ['officer', 'person', [police]],
    ['police', 'person', [police]],
    ['attacker', 'person', [gunman]],
    ['robber', 'person', [gunman]],
    ['diplomat', 'person', [envoy]],
    ['ambassador', 'person', [envoy]],
    ['gardener', 'person', []],
    ['country', 'place', [kenya]],
    ['nation', 'place', [kenya]],
    ['country', 'organization', []],
    ['bank', 'organization', [bank]],
    ['lender', 'organization', [bank]],
    ['bank', 'place', []],
  ])('%s, a %s', (noun, type, found) => {
    expect(index.of(noun, type)).toEqual(found)
  })

  test('forgets the first of very many', () => {
    const many = Array.from({ length: 61 }, (_, i) => cluster('person', [`Ann ${i}`], ['teacher']))
    expect(clusterIndex(many).of('teacher', 'person')).toEqual(many.slice(1))
    expect(clusterIndex(many.slice(1)).of('teacher', 'person')).toEqual(many.slice(1))
  })
})

describe('a name in full', () => {
  test.each<[type: EntityType, names: string[], name: string]>([
    ['person', ['Lopez', 'Maria Lopez', 'Lopez'], 'Maria Lopez'],
    ['person', ['Maria Lopez', 'María-Luz Lopez'], 'María-Luz Lopez'],
    ['person', ['REBECCA Cooke', 'Rebecca'], 'Rebecca Cooke'],
    ['person', ['SEAN O’NEILL'], 'Sean O’Neill'],
    ['person', ['JEAN-PAUL Lee'], 'Jean-Paul Lee'],
    ['person', ['ANNA LEE', 'Anna Lee'], 'Anna Lee'],
    ['place', ['DUBLIN'], 'Dublin'],
    ['place', ['NEW   YORK'], 'NEW York'],
    ['organization', ['UNICEF'], 'UNICEF'],
    ['organization', ['KESTREL Group', 'Kestrel'], 'Kestrel Group'],
    ['event', ['FIFA World Cup'], 'FIFA World Cup'],
  ])('%s %j', (type, names, name) => {
    expect(entityName(cluster(type, names), textOf)).toBe(name)
  })
})

describe('the roles of an entity', () => {
  test.each<[type: EntityType, told: string[], roles: string[]]>([
    ['person', ['minister', 'minister of trade'], ['minister of trade', 'minister']],
    ['person', ['minister', 'former foreign minister'], ['former foreign minister', 'minister']],
    [
      'person',
      ['former foreign chief minister', 'minister of trade'],
      ['minister of trade', 'former foreign chief minister'],
    ],
    ['person', ['Minister', 'minister'], ['Minister']],
    ['person', ['his brother', 'teacher'], ['teacher']],
    [
      'person',
      ['Her sister', 'its captain', 'their leader', 'my friend', 'our leader', 'your friend', 'whose aide'],
      [],
    ],
    ['place', [], []],
  ])('%s %j', (type, told, roles) => {
    expect(distinctiveRoles(cluster(type, ['Ann Lee'], told), textOf)).toEqual(roles)
  })
})

describe('whether a text tells enough of somebody', () => {
  const mention: Mention = { start: 0, end: 1, kind: 'role', type: 'person', reason: '' }
  const told = (text: string, times: number, form: RoleForm = 'definite') => {
    const somebody = cluster('person', [])
    somebody.roles.push({ role: { ...role(text), form }, text })
    somebody.mentions.push(...Array.from({ length: times }, () => mention))
    return isEntity(somebody)
  }
  test.each<[text: string, times: number, form: RoleForm, is: boolean]>([
    ['gunman', 1, 'definite', true],
    ['gunman', 1, 'indefinite', false],
    ['teacher', 2, 'indefinite', true],
    ['teacher', 1, 'indefinite', false],
    ['teacher', 2, 'definite', false],
    ['president', 2, 'definite', true],
    ['president', 1, 'definite', false],
    ['turkish president', 1, 'definite', true],
    ['turkish ambassador', 1, 'definite', true],
    ['british king', 1, 'definite', true],
    ['german bishop', 1, 'definite', true],
    ['turkish teacher', 1, 'definite', false],
  ])('%s, %i times, %s: %s', (text, times, form, is) => {
    expect(told(text, times, form)).toBe(is)
  })

  test('a name is enough, and nothing is not', () => {
    expect(isEntity(cluster('person', ['Ann Lee']))).toBe(true)
    expect(isEntity(cluster('person', []))).toBe(false)
  })
})

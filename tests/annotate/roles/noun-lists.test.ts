import { expect, test } from 'vitest'
import { addressed, addressedAlike } from '../../../src/annotate/roles/forms-of-address-data.ts'
import {
  friends,
  gendered,
  looseNouns,
  type PersonNouns,
  personNouns,
} from '../../../src/annotate/roles/person-nouns-data.ts'
import {
  capitalModifiers,
  compoundTails,
  participles,
  phraseEnds,
  roleModifiers,
} from '../../../src/annotate/roles/role-words-data.ts'
import { nounsByName, thingNouns } from '../../../src/annotate/roles/thing-nouns-data.ts'
import { ambiguousRanks, ranks } from '../../../src/annotate/roles/titles-data.ts'

// Too many for a case each: who adds an entry counts it, and who loses one sees it.

const groups: Readonly<Record<string, PersonNouns>> = personNouns

/** How many general nouns, members, and members apart a group has. */
test.each<[group: string, ...counts: number[]]>([
  ['diplomacy', 2, 22],
  ['politics', 3, 110],
  ['royalty', 3, 20],
  ['business', 7, 73],
  ['administration', 2, 56, 30],
  ['law', 3, 18, 15],
  ['police', 4, 40, 16],
  ['military', 5, 70],
  ['religion', 4, 25],
  ['sport', 5, 116, 10],
  ['arts', 6, 126],
  ['media', 2, 16],
  ['science', 5, 75],
  ['medicine', 3, 11, 7],
  ['people', 1, 198],
  ['attacker', 6, 24],
  ['thief', 4, 13],
  ['accused', 4, 2],
  ['captive', 1, 4],
  ['litigant', 1, 7],
  ['victim', 2, 11],
  ['plain', 11, 9],
  ['kin', 1, 60],
])('the people of %s are whole', (group, ...counts) => {
  const { general = '', members = '', apart } = groups[group] ?? {}
  const lists = [general, members, ...(apart === undefined ? [] : [apart])]
  expect(lists.map((list) => list.split(',').length)).toEqual(counts)
})

test('so are the groups', () => expect(Object.keys(groups)).toHaveLength(23))

test.each([
  ['who is near to somebody', friends, 16],
  ['women', gendered.female, 39],
  ['men', gendered.male, 46],
  ['nouns that mean other things', looseNouns, 127],
  ['places', thingNouns.place, 58],
  ['organizations', thingNouns.organization, 124],
  ['events', thingNouns.event, 36],
])('the nouns for %s are whole', (_, list, count) => expect(list.split(',')).toHaveLength(count))

test.each([
  ['in names that tell what bears them', nounsByName, 191],
  ['before a role', roleModifiers, 482],
  ['of a capital before one', capitalModifiers, 48],
  ['in -ed before one', participles, 53],
  ['that end a role', phraseEnds, 207],
  ['that make something else of it', compoundTails, 38],
  ['before the names of men', addressed.male, 9],
  ['before the names of women', addressed.female, 11],
  ['before the names of either', addressedAlike, 8],
  ['that are ranks', ranks, 79],
  ['that may be ranks', ambiguousRanks, 5],
])('the words %s are whole', (_, list, count) => expect(list.trim().split(/\s+/)).toHaveLength(count))

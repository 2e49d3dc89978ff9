import { expect, test } from 'vitest'
import { analyse } from '../../src/knowledge/analyse.ts'
import { readModels } from '../../src/read-models.ts'
import { shippedKnowledge as knowledge } from '../seeds/shipped-knowledge.ts'

const models = readModels()

/** Names of the entities that a text links to one entity of the documents. */
const linked = (text: string): string[] =>
  analyse({ text }, { knowledge, models }).entities.flatMap(({ name, background }) =>
    background.length === 1 ? [name] : [],
  )

test.each([
  ['Andrei Karlov', 'Former Russian ambassador to Turkey Andrei Karlov was remembered in Oslo on Thursday.'],
  ['Andrey Karlov', 'The Nobel committee named Andrey Karlov after the diplomat was killed.'],
  ['Andrey Karlov', 'Andrey Karlov, 62, joined the diplomatic service and served as ambassador to Chile.'],
  ['Vladimir Putin', 'Vladimir Putin, then prime minister, opened the plant in 2010.'],
  ['Sergei Lavrov', 'Sergei Lavrov, Russia’s top diplomat, rejected the accusation.'],
  ['Mevlüt Çavuşoğlu', 'Mevlüt Çavuşoğlu, a former foreign minister of Turkey, now leads a party group.'],
  ['Aleppo', 'Residents of Aleppo, a city in Syria, returned to their homes.'],
])('%s is the one of the documents: %s', (name, text) => {
  expect(linked(text)).toContain(name)
})

test.each([
  ['a head of a company', 'Andrey Karlov, the head of a furniture company in Kazan, opened a third shop.'],
  ['a spokesman', 'Andrey Karlov, a spokesman for the Kazan zoo, said the tiger was well.'],
  ['a thief', 'Andrey Karlov, a 23-year-old thief from Perm, was jailed for two years.'],
  ['a suspect', 'Police are looking for Andrey Karlov, a suspect in the robbery of two banks in Samara.'],
  ['a firefighter', 'Firefighter Andrey Karlov carried two children out of the burning house in Tver.'],
  ['an executive', 'The company’s chief executive, Andrey Karlov, said profits had doubled.'],
  ['a mayor elsewhere', 'Andrey Karlov, mayor of the Bulgarian town of Vratsa, opened the bridge.'],
  ['a farmer', 'Sergei Lavrov, a farmer near Tomsk, lost forty cows in the flood.'],
  ['a town of another land', 'Moscow, a town in Idaho, elected a new mayor.'],
])('%s is a namesake: %s', (_, text) => {
  expect(linked(text)).not.toContainEqual(expect.stringMatching(/Karlov|Lavrov|Moscow/))
})

test('a namesake’s profession gives way to who else the page speaks of', () => {
  const text =
    'Andrey Karlov, a spokesman in his youth, met Sergei Lavrov and Vladimir Putin in Ankara. Turkey and Russia agreed.'
  expect(linked(text)).toContain('Andrey Karlov')
})

import { fold } from '../../annotate/entities/name-key.ts'
import type { Entity } from '../../annotate/entity.ts'
import type { EntityType } from '../../annotate/mention.ts'
import { isNation, nationOf } from '../../annotate/roles/nation.ts'
import type { Document } from '../../text/document.ts'
import type { Fact } from '../fact.ts'
import type { KnownEntity } from '../knowledge.ts'
import { homesOf } from './home.ts'
import { isElsewhere } from './is-elsewhere.ts'
import { lineOf } from './line-of.ts'
import type { Reference, ReferenceEntry } from './reference.ts'
import { isCountry, isStateOfAmerica, type Referred, referenceIndex } from './reference-index.ts'
import { type Told, toldIn } from './told.ts'

/**
 * Tells of each entity of a page what the glossaries have on it: one entry, or none where it is open which is meant. Linear in the
 * page, and in the glossaries when they are first asked.
 */
export function referTo(document: Document, reference: Reference): (entity: Entity) => KnownEntity | null {
  const index = referenceIndex(reference)
  const told = toldIn(document, index.places)
  return (entity) => {
    if (!entity.mentions.some(({ kind }) => kind === 'name')) return null
    const meant = (entries: readonly Referred[]): Referred | null => {
      const [only, second] = entries.filter(
        (entry) => isMeant(entry, told) && !isElsewhere(entity, entry, document, index),
      )
      return only && !second ? only : null
    }
    const entries = index.find(entity.type, entity.name)
    if (entries.length > 0) return asKnown(meant(entries), entity.type)
    const [home] = homesOf(entity.type, entity.name).flatMap(({ land, corner }) => {
      const found = index.find('place', nationOf(land) ?? land)
      const lands = nationOf(land) === undefined ? found : found.filter(isCountry)
      // an adjective is a country's, whoever else has its name
      const only = lands.length === 1 && nationOf(land) && !isNation(land) ? lands[0] : meant(lands)
      return only && (!corner || isStateOfAmerica(only)) ? [only] : []
    })
    return home ? fromHome(entity, home) : null
  }
}

/** A name that nobody shares means its bearer, unless the page rather speaks of where a namesake is. */
function isMeant({ shared, where = [], unless = [] }: ReferenceEntry, told: Told): boolean {
  const sum = (phrases: readonly string[]) => phrases.reduce((total, phrase) => total + told(phrase), 0)
  const others = sum(unless)
  return shared || others > 0 ? sum(where) > others : true
}

/** What an entry tells of its own. */
function asKnown(entry: Referred | null, type: EntityType): KnownEntity | null {
  return entry && known(type, entry.names, entry, (quote) => lineOf(quote, entry.names))
}

/** Of what is called after a land, the land is told: whole sentences, for they are about that. */
const fromHome = ({ type, name }: Entity, home: Referred): KnownEntity =>
  known(type, [name], home, (quote) => quote.replace(/\.$/, ''))

function known(
  type: EntityType,
  names: readonly string[],
  { text, document: { id, published } }: Referred,
  line: (quote: string) => string,
): KnownEntity {
  const [name = ''] = names
  const facts = text.map((quote): Fact => {
    return { kind: 'description', line: line(quote), quote, document: id, published, label: null }
  })
  const key = `reference:${type}:${fold(name).replaceAll(' ', '-')}`
  return { id: key, type, name, aliases: names, roles: [], facts }
}

import { fold } from '../../annotate/entities/name-key.ts'
import type { Entity } from '../../annotate/entity.ts'
import type { EntityType } from '../../annotate/mention.ts'
import { isNation, nationOf } from '../../annotate/roles/nation.ts'
import type { Document } from '../../text/document.ts'
import { letterPattern } from '../../text/letter-pattern.ts'
import type { Fact } from '../fact.ts'
import type { KnownEntity } from '../knowledge.ts'
import { landBehind, liesThere, nameOfArea, placeAround } from './containing-place.ts'
import { homesOf, isBody, isOfAnyLand, nationNamed, wholesOf } from './home-lands.ts'
import { lineOf } from './line-of.ts'
import { inLongerName } from './longer-name.ts'
import { type PhraseCounts, phraseCountsIn } from './phrase-counts.ts'
import type { Reference, ReferenceEntry } from './reference.ts'
import { isCity, isCountry, isStateOfAmerica, isWater, liesIn, referenceIndex } from './reference-index.ts'
import type { Referred } from './reference-names.ts'

/**
 * Tells of each entity of a page what the glossaries have on it: one entry, or none where it is open which is meant. Linear in the
 * page, and in the names of the glossaries when they are first asked.
 */
export function referTo(document: Document, reference: Reference): (entity: Entity) => KnownEntity | null {
  const index = referenceIndex(reference)
  const told = phraseCountsIn(document, index)
  return (entity) => {
    if (!entity.mentions.some(({ kind }) => kind === 'name')) return null
    const meant = (entries: readonly Referred[]): Referred | null => {
      const there = new Map(entries.map((entry) => [entry, liesThere(entity, entry, document, index)]))
      const placed = entries.filter((entry) => there.get(entry))
      const [only, second] =
        placed.length > 0
          ? placed
          : entries.filter((entry) => there.get(entry) !== false && isMeant(entry, told))
      return only && !second ? only : null
    }
    const own = index.find(entity.type, entity.name)
    const entries = own.length > 0 ? own : index.unmistakable(entity.type, entity.name)
    const [within, second] = entries.length > 0 ? [] : inLongerName(entity.type, entity.name, index)
    if (within && !second) return asKnown(within, entity.type)
    if (entity.type !== 'organization' || !isBody(entity.name))
      return entries.length > 0 ? asKnown(meant(entries), entity.type) : byItsName(entity, meant)
    const owner = ownerOf(entity, document)
    const its = meant(entries.filter((entry) => owner === null || liesIn(entry, owner)))
    if (its) return asKnown(its, entity.type)
    if (owner !== null) return fromLand(entity, owner)
    const named = byItsName(entity, meant)
    if (named || !isOfAnyLand(entity.name) || unions.some((union) => told(union) > 0)) return named
    return fromLand(entity, told.only() ?? '')
  }

  /** Of what has no entry, the land or the body that it is called after or lies in. */
  function byItsName(
    entity: Entity,
    meant: (entries: readonly Referred[]) => Referred | null,
  ): KnownEntity | null {
    const placesOf = (land: string) => index.find('place', nationNamed(land) ?? land)
    const isPlace = (land: string) => placesOf(land).length > 0
    // what lies in a prefecture need not lie in the city that it is called after
    const aroundIt = (place: string) => {
      const name = isPlace(place) ? undefined : nameOfArea(place)
      const found = name === undefined ? placesOf(place) : placesOf(name).filter((entry) => !isCity(entry))
      return found.filter((entry) => !isWater(entry))
    }
    const [home] = homesOf(entity.type, entity.name, isPlace).flatMap(({ land, corner }) => {
      const found = placesOf(land)
      const countries = nationNamed(land) === undefined ? [] : found.filter(isCountry)
      const lands = countries.length > 0 ? countries : found
      // an adjective is a country's, whoever else has its name
      const only = lands.length === 1 && nationNamed(land) && !isNation(land) ? lands[0] : meant(lands)
      return only && (!corner || isStateOfAmerica(only)) ? [only] : []
    })
    if (home) return fromHome(entity, home)
    const said = [
      entity.type === 'place' ? landBehind(entity, document, index) : undefined,
      placeAround(entity, document),
    ]
    const [around] = said.flatMap((place = '') => meant(aroundIt(place)) ?? [])
    if (around) return fromHome(entity, around)
    if (entity.type !== 'organization') return null
    const [whole] = wholesOf(entity.name).flatMap((name) => meant(index.find('organization', name)) ?? [])
    return whole ? fromHome(entity, whole) : null
  }

  function fromLand(entity: Entity, land: string): KnownEntity | null {
    const [country, other] = index.find('place', land).filter(isCountry)
    return country && !other ? fromHome(entity, country) : null
  }
}

/** They have a parliament, a council and a court, too. */
const unions = ['European Union', 'EU', 'European Parliament', 'United Nations', 'UN', 'U.N']

/** "Turkey’s " before a name */
const genitive = letterPattern`(?<![\p{L}\p{N}-])((?:\p{Lu}[\p{L}.]* ){0,2}\p{Lu}[\p{L}.]*)['’]s? $`

/** The country that a page says a body belongs to, wherever it names it; null if it nowhere says so, or says several. */
function ownerOf({ mentions }: Entity, { text }: Document): string | null {
  const owners = mentions.flatMap(({ kind, start }) => {
    const [, words = ''] =
      (kind === 'name' && genitive.exec(text.slice(Math.max(0, start - 40), start))) || []
    const parts = words.split(' ')
    return (
      parts.map((_, from) => nationOf(parts.slice(from).join(' '))).find((land) => land !== undefined) ?? []
    )
  })
  const [owner, other] = new Set(owners)
  return owner !== undefined && other === undefined ? owner : null
}

/** A name that nobody shares means its bearer, unless the page rather speaks of where a namesake is. */
function isMeant({ shared, where = [], unless = [] }: ReferenceEntry, told: PhraseCounts): boolean {
  const sum = (phrases: readonly string[]) => phrases.reduce((total, phrase) => total + told(phrase), 0)
  const others = sum(unless)
  return shared || others > 0 ? sum(where) > others : true
}

/** What an entry tells of its own. */
function asKnown(entry: Referred | null, type: EntityType): KnownEntity | null {
  return entry && known(type, entry.names, entry, (quote) => lineOf(quote, entry.names))
}

/** Of what is called after a land or is a part of a body, that is told: whole sentences, for they are about that. */
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

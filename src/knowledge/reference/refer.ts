import { fold } from '../../annotate/entities/name-key.ts'
import type { Entity } from '../../annotate/entity.ts'
import type { EntityType } from '../../annotate/mention.ts'
import type { Document } from '../../text/document.ts'
import type { Fact } from '../fact.ts'
import type { KnownEntity } from '../knowledge.ts'
import { isElsewhere } from './is-elsewhere.ts'
import { lineOf } from './line-of.ts'
import type { Reference, ReferenceEntry } from './reference.ts'
import { type Referred, referenceIndex } from './reference-index.ts'
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
    const [only, second] = index
      .find(entity.type, entity.name)
      .filter((entry) => isMeant(entry, told) && !isElsewhere(entity, entry, document, index))
    return only && !second ? asKnown(only, entity.type) : null
  }
}

/** A name that nobody shares means its bearer, unless the page rather speaks of where a namesake is. */
function isMeant({ shared, where = [], unless = [] }: ReferenceEntry, told: Told): boolean {
  const sum = (phrases: readonly string[]) => phrases.reduce((total, phrase) => total + told(phrase), 0)
  const others = sum(unless)
  return shared || others > 0 ? sum(where) > others : true
}

function asKnown({ names, text, document }: Referred, type: EntityType): KnownEntity {
  const [name = ''] = names
  const facts = text.map((quote): Fact => {
    const { id, published } = document
    return { kind: 'description', line: lineOf(quote, names), quote, document: id, published, label: null }
  })
  return {
    id: `reference:${type}:${fold(name).replaceAll(' ', '-')}`,
    type,
    name,
    aliases: names,
    roles: [],
    facts,
  }
}

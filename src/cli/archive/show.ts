import { fold } from '../../annotate/entities/name-key.ts'
import type { Knowledge, KnownEntity } from '../../knowledge/knowledge.ts'
import { entityCard } from '../../view/entity-card.ts'
import { cardText } from './card-text.ts'

/**
 * The cards of all who bear a name in a knowledge, or, of people, a part of it; where nobody does, of what has its words in
 * one of its names. None: an empty text.
 */
export function show(name: string, knowledge: Knowledge): string {
  const asked = fold(name.trim())
  const words = asked.split(/\s+/)
  const hasWords = (one: KnownEntity) =>
    namesOf(one).some((known) => words.every((word) => known.split(/[\s-]+/).includes(word)))
  const bearers = knowledge.entities.filter(
    (one) => namesOf(one).includes(asked) || (one.type === 'person' && hasWords(one)),
  )
  const found = bearers.length > 0 ? bearers : knowledge.entities.filter(hasWords)
  return found.map((one) => cardText(cardOf(one, knowledge))).join('\n')
}

const namesOf = ({ name, aliases }: KnownEntity): string[] => [name, ...aliases].map(fold)

/** As a page that names nobody else would show it. */
const cardOf = (known: KnownEntity, knowledge: Knowledge) =>
  entityCard({ ...known, mentions: [], salience: 0, background: [known] }, [], [], knowledge)

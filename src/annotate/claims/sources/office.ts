import { lowerAt } from '../clauses.ts'
import { type Identity, open } from './identity.ts'
import { isNational } from './proper.ts'
import type { Source } from './source.ts'

/** Of whom a country has one. */
const offices = /^(?:president|premier|chancellor|king|queen|emperor|emir|sultan|monarch|pope)$/
const ministries =
  /^(?:prime|foreign|interior|defen[cs]e|finance|justice|home|oil|energy|health|education|trade|transport|environment|agriculture|labou?r)$/
const others = /^(?:former|ex|late|deputy|vice|acting|senior|junior|one|another|any|every|each|no)$/

/** "A defiant Iranian president", "Russian foreign minister": nobody else holds the office. */
export function byOffice({
  words,
  phrase: { modifiers, head, determiner },
  head: called,
}: Source): Identity | undefined {
  const minister = called === 'minister' && ministries.test(lowerAt(words, head - 1))
  const nation = minister ? head - 2 : head - 1
  if (!(minister || offices.test(called)) || nation < modifiers.from || !isNational(words[nation]))
    return undefined
  if (others.test(determiner)) return undefined
  for (let i = modifiers.from; i < nation; i++) if (others.test(lowerAt(words, i))) return undefined
  return open('person', 'a country has one')
}

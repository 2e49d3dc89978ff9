import type { EntityType, Mention } from '../mention.ts'
import { roleNoun, roleNounLength } from '../roles/role-noun.ts'

const courtesy = /(?:^|\s)(?:Mr|Mrs|Ms|Miss|Sir|Dr|Dame)\.?\s$/u
/** How far the words that tell a name's type may reach, in UTF-16 units. */
const tellingReach = 60

/** What the words around a name say that it is: "Mr …", "…, a town of 30,000 people". */
export function toldType(text: string, { start, end, type }: Mention): EntityType | undefined {
  if (courtesy.test(text.slice(Math.max(0, start - 5), start))) return 'person'
  const after = /^, (?:an?|the) ([\p{L}\s-]+)/u.exec(text.slice(end, end + tellingReach))?.[1]
  if (!after) return undefined
  const words = after.trim().toLowerCase().split(/\s+/).slice(0, 4)
  for (let i = 0; i < words.length; i++) {
    const length = roleNounLength(words.slice(i))
    // of two nouns the second is the head: "a company director"
    if (length === 0 || roleNounLength(words.slice(i + length)) > 0) continue
    const told = roleNoun(words.slice(i, i + length).join(' '))?.type
    // a place may be called by what it does ("Leeds, the club"), and nothing named is an event for being called so
    return told === 'event' || (told === 'organization' && type === 'place') ? undefined : told
  }
  return undefined
}

import type { Document } from '../text/document.ts'
import { inReadingOrder } from '../text/span.ts'
import { findPronouns } from './find-pronouns.ts'
import type { EntityType, Mention } from './mention.ts'
import { correctBounds } from './name-bounds/correct-bounds.ts'
import { findRoles } from './roles/find-roles.ts'
import { isAddressed } from './roles/forms-of-address.ts'
import { roleNoun, roleNounLength } from './roles/role-noun.ts'

/** The names, and beside them the roles and the pronouns that may speak of somebody; in reading order. */
export function findMentions(document: Document, recognised: readonly Mention[]): Mention[] {
  const settled = correctBounds(document, recognised)
  const textOf = ({ start, end }: Mention) => document.text.slice(start, end)
  // "Cook" is Tim Cook where the text has him.
  const beforeOf = ({ start }: Mention) => document.text.slice(Math.max(0, start - articleReach), start)
  // "Mrs Baker", "Rev. Church": who is addressed so is no baker
  const isSomebody = ({ type, start }: Mention) => type === 'person' && isAddressed(document.text, start)
  const surnames = new Set(
    settled.flatMap((name) =>
      isSomebody(name) ? [textOf(name)] : name.type === 'person' ? surnameOf(textOf(name)) : [],
    ),
  )
  const names = settled.filter((name) => {
    const before = beforeOf(name)
    if (several.test(before) && isFamily(textOf(name), surnames)) return false
    return (
      !(naming(name.type) && isRole(textOf(name)) && !isGreatWar(name, textOf(name))) ||
      isSomebody(name) ||
      (surnames.has(textOf(name)) && !article.test(before))
    )
  })
  return [...names, ...findRoles(document, names), ...findPronouns(document)].sort(inReadingOrder)
}

/** Institutions go by their nouns ("Congress"); a person or an event whose name is only a noun has none. */
const naming = (type: EntityType): boolean => type === 'person' || type === 'event'

/** "The Civil War", "the Battle of Arnhem": several words with capitals name the one that all know. */
const isGreatWar = ({ type }: Mention, name: string): boolean =>
  type === 'event' &&
  roleNoun(name.split(' ')[0]?.toLowerCase() ?? '')?.type !== 'person' &&
  /^\p{Lu}\S* (?:of (?:the )?)?\p{Lu}/u.test(name)

const article = /(?:^|\s)(?:the|an?) $/i
const several = /(?:^|\s)(?:the|both|all|two|three|four|five|six) $/i
/** The longest of these with the spaces around it, in UTF-16 units. */
const articleReach = 7

/** "The Kesslers", "the Harrises": all who bear a surname of the text are nobody of them. */
const isFamily = (name: string, surnames: ReadonlySet<string>): boolean =>
  name.endsWith('s') &&
  !surnames.has(name) &&
  (surnames.has(name.slice(0, -1)) || surnames.has(name.replace(/es$/, '')))

/** The last word of a name of several that is no title with what it is of: "Cook" of "Tim Cook". */
const surnameOf = (name: string): string[] =>
  isRole(name) || isRole(name.split(/\s+/)[0] ?? '') ? [] : name.split(/\s+/).slice(1).slice(-1)

/** "President", "Secretary of State", "Director of Media": an office in capitals, which a recogniser takes for a name. */
function isRole(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/)
  const length = roleNounLength(words)
  return length > 0 && (length === words.length || words[length] === 'of')
}

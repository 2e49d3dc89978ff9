import { type Identity, identified, isIdentified, open } from './identity.ts'
import { ownersOf } from './owner.ts'
import { hasProper } from './proper.ts'
import { isA, type Source, textIn } from './source.ts'

const whose = new Set(['of', 'for', 'to'])
const fromWhere = new Set(['at', 'from', 'of', 'with', 'by', 'in'])

/** "Yamagami’s uncle", "her parents": told by whose they are. */
export function byKin(source: Source): Identity | undefined {
  if (!isA(source, 'kin')) return undefined
  const [owner] = ownersOf(source, whose)
  // "a mother of two": how many, not whose
  if (owner && /^(?:\d+|one|two|three|four|five|six|seven|eight)$/.test(textIn(source.words, owner.range)))
    return undefined
  if (owner?.identity && owner.identity.who !== 'unnamed')
    return identified('person', 'kin of somebody who is named')
  return owner || source.definite ? open('person', 'kin of somebody told of') : undefined
}

/** Whose plural is a group of authors rather than a camp. */
const studious =
  /^(?:researcher|scientist|academic|author|scholar|analyst|economist|strategist|forecaster|meteorologist|historian|expert|reporter|journalist|team)$/
const reporting = /^(?:reporters|journalists)$/

/** "Researchers at Harvard", "scientists led by Ann Smith": they have published it. */
export function byWork(source: Source): Identity | undefined {
  const { noun, head } = source
  if (!(noun?.many || head === 'team') || !studious.test(noun?.singular ?? head)) return undefined
  if (
    reporting.test(head) &&
    ownersOf(source, fromWhere).some(({ by, range }) => by !== 'in' && hasProper(source.words, range))
  )
    return identified('outlet', 'an outlet that is named')
  const named = ownersOf(source, fromWhere).some(
    ({ identity, by }) =>
      (identity?.entity && !identity.entity.startsWith('place:')) ||
      // "the bank’s economists", "the review’s authors"
      (by === "'s" && identity && isIdentified(identity.kind) && identity.kind !== 'person'),
  )
  return named ? identified('institution', 'a group of a body that is named') : undefined
}

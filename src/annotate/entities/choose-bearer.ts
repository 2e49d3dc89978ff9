import type { Mention } from '../mention.ts'
import type { NameContext, NamedPerson } from './named-person.ts'

/** Of whom the text has come to speak by a lone surname, and how. */
export interface Choice {
  readonly candidates: readonly NamedPerson[]
  readonly mention: Mention
  readonly contextOf: (mention: Mention) => NameContext
  /** Whom the text has called so before. */
  readonly established: NamedPerson | undefined
  /** Where it stands alone first. */
  readonly firstAlone: number
}

/** In paragraphs: who was named so lately is meant where nobody else was for so long. */
const near = 1
const apart = 5

/**
 * Of several people with one surname a lone one means the one whom gender or title fit; else whom the text has come to call
 * so, unless the paragraph begins with another; else the only one named in full in the paragraph, or for long; else the
 * only one who bears a title. Who is told of as somebody's relative never takes it from others. On a tie it is nobody's.
 */
export function chooseBearer({
  candidates,
  mention,
  contextOf,
  established,
  firstAlone,
}: Choice): NamedPerson | undefined {
  const context = contextOf(mention)
  const isKin = ({ fulls: [first] }: NamedPerson) => first !== undefined && contextOf(first).kin
  const possible = candidates.filter(
    ({ gender }) => context.gender === null || gender === null || gender === context.gender,
  )
  if (context.gender !== null && possible.length < 2) return possible[0]
  const fitting = possible.filter(context.fits)
  if (fitting.length === 1) return fitting[0]
  // "Ms Menon", where two are called Menon and the text has told the gender of neither
  if (context.gender !== null) {
    const told = possible.filter(({ gender }) => gender !== null)
    if (told.length === 1) return told[0]
    const named = possible.filter(({ fulls }) => lastBefore(fulls, mention.start))
    if (told.length === 0) return named.length === 1 ? named[0] : undefined
  }
  const others = possible.filter((person) => !isKin(person))
  const bearers = others.length > 0 ? others : possible
  // who is named only later does not compete with who has been
  const before = bearers.filter(({ full, fulls }) => full.given === '' || lastBefore(fulls, mention.start))
  const pool = before.length > 0 ? before : bearers
  const [only, second] = pool
  // "Mayor Moss … his wife, Ann Moss": the lone name was the mayor's
  // "President Obama … the first lady, Michelle Obama": an office that nothing gives to whoever is named only then
  const isOther =
    context.titled &&
    only?.fulls.every(({ start }) => start > mention.start) &&
    only.fulls.some((full) => contextOf(full).titled) &&
    !context.fits(only)
  if (only && !second && isOther) return undefined
  if (only && !second) return isKin(only) && firstAlone < (only.fulls[0]?.start ?? 0) ? undefined : only
  const within = (paragraphs: number) =>
    pool.filter(({ fulls }) => {
      const last = lastBefore(fulls, mention.start)
      return last !== undefined && context.paragraph - contextOf(last).paragraph <= paragraphs
    })
  const [named, another] = within(0)
  const isOpened = named?.fulls.some((full) => {
    const { paragraph, opens } = contextOf(full)
    return opens && paragraph === context.paragraph
  })
  if (established && pool.includes(established) && (another || named === established || !isOpened))
    return established
  if (named && !another) return named
  const [recent] = within(near)
  if (recent && within(apart).length === 1) return recent
  const titled = pool.filter(({ fulls }) => fulls.some((full) => contextOf(full).titled))
  // "Lady Carrow" is not what her husband is called
  return titled.length === 1
    ? titled[0]
    : pool.find(({ full, gender }) => full.given === '' && gender === null)
}

/** The latest of these before an offset, by binary search. */
function lastBefore(named: readonly Mention[], start: number): Mention | undefined {
  let [low, high] = [0, named.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((named[middle]?.start ?? start) < start) low = middle + 1
    else high = middle
  }
  return named[low - 1]
}

import type { Document } from '../../text/document.ts'
import { letterPattern } from '../../text/letter-pattern.ts'
import { fold } from '../entities/name-key.ts'
import type { Mention } from '../mention.ts'

/** The words of a surname with what may stand before it; longer than any of them, in UTF-16 units. */
const particleReach = 24

/** Firms that are called by their founder's, with the possessive. */
const founded: ReadonlySet<string> = new Set(
  'mcdonald moody sotheby christie macy sainsbury lowe wendy domino kohl levi kellogg denny arby hardee nando'.split(
    ' ',
  ),
)
/** A possessive has a noun behind it, and no verb of saying: "Bramley’s said". */
const speaking = letterPattern`^['’]s (?:said(?! to)|says|told|declined|announced|denied|confirmed|insisted|insists|warned|apologi[sz]ed)(?!\p{L})`
const speakingReach = 16

/**
 * Gives names back what was cut off them: the particles of a surname that the document has with them elsewhere ("Van der
 * Veld"), the district of the capital ("Washington DC"), and the possessive of a firm's ("McDonald’s").
 */
export function completeNames({ text }: Document, names: readonly Mention[]): Mention[] {
  const full = new Set(
    names.filter(({ type }) => type === 'person').map(({ start, end }) => fold(text.slice(start, end))),
  )
  const surnames = new Map<string, string>()
  for (const name of full) {
    const [, particles, surname] =
      /^\S+ (?:\S+ )*?((?:(?:van|von|der|den|de|la|di|da|dos|bin|al|el|ten|ter) )+)(\S+)$/.exec(name) ?? []
    // "Calleja y Ruiz"
    const joined = /^\S+ (?:\S+ )*(\S+ y )(\S+)$/.exec(name)
    if (joined?.[1] && joined[2]) surnames.set(joined[2], joined[1])
    else if (particles && surname) surnames.set(surname, particles)
  }
  const firms = new Set(
    names
      .filter(({ end }) => speaking.test(text.slice(end, end + speakingReach)))
      .map(({ start, end }) => fold(text.slice(start, end)))
      .filter((name) => ![...full].some((person) => person.endsWith(` ${name}`))),
  )
  const whole = names.map((name, i) => {
    const written = text.slice(name.start, name.end)
    const isFirm = firms.has(fold(written)) || (name.type === 'organization' && founded.has(fold(written)))
    if (isFirm && /^['’]s(?!\p{L})/u.test(text.slice(name.end, name.end + 3)))
      return { ...name, end: name.end + 2, type: 'organization' as const }
    const floor = names[i - 1]?.end ?? 0
    const particles = name.type === 'person' && surnames.size > 0 ? surnames.get(fold(written)) : undefined
    const before = text.slice(Math.max(floor, name.start - particleReach), name.start)
    if (particles && fold(before).endsWith(particles.trim())) {
      const lead = before.slice(
        0,
        before.toLowerCase().lastIndexOf(particles.trim().split(' ')[0] ?? ''),
      ).length
      return { ...name, start: name.start - before.length + lead }
    }
    const district =
      written === 'Washington'
        ? /^,? (?:D\.C\.|DC\b)/u.exec(text.slice(name.end, name.end + 6))?.[0]
        : undefined
    return district ? { ...name, end: name.end + district.length, type: 'place' as const } : name
  })
  // "D.C." is a part of "Washington, D.C."
  return whole.filter((name, i) => name.start >= (whole[i - 1]?.end ?? 0))
}

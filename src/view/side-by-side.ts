import type { FactLine, Slot } from './card.ts'

/** Offices of states and their parts, and the head of a company: as the head of a role, not in “wife of the president”. */
const office =
  /^(?:(?!(?:of|to|for|at|in|as|by|and|with|under)\b)[\p{L}\d.’'-]+ ){0,5}?(?:president|premier|chancellor|minister|secretary of state|(?:foreign|home|defen[cs]e|treasury) secretary|governor|mayor|senator|ambassador|consul|envoy|high commissioner|chief executive|ceo)(?= (?:of|to|for|in|at|general)\b|,|$)/iu

/** What somebody was, will be or is not quite is no office of the document's day. */
const notNow =
  /\b(?:former|formerly|previously|once|ex|then|until|was|were|had|served|resigned|retired|late|first|last|next|future|incoming|outgoing|would-be|aspiring|self-proclaimed|self-styled|honorary|designate|elect|wannabe)\b/i

const age = /\baged (\d{1,3})\b|\b(\d{1,3})[- ]years?[- ]old\b/i

/**
 * Puts what documents tell of one slot beside the newest of it: offices of different days, ages of the same day. All else stays
 * where it is; which of them is right, nobody here says.
 */
export function sideBySide(lines: readonly FactLine[]): FactLine[] {
  const slots = new Map([...differing('office', lines), ...differing('age', lines)])
  const placed = new Set<Slot>()
  return lines.flatMap((line) => {
    const slot = slots.get(line)
    if (!slot) return line
    if (placed.has(slot)) return []
    placed.add(slot)
    return lines.flatMap((other) => (slots.get(other) === slot ? { ...other, differs: slot } : []))
  })
}

function differing(slot: Slot, lines: readonly FactLine[]): (readonly [FactLine, Slot])[] {
  const told = lines.filter(
    ({ kind, line, document }) =>
      document.published !== null &&
      (slot === 'office'
        ? kind === 'role' && office.test(line) && !notNow.test(line)
        : (kind === 'role' || kind === 'description') && age.test(line)),
  )
  const isOther = (one: FactLine, other: FactLine) => {
    const sameDay = one.document.published === other.document.published
    return slot === 'office' ? !sameDay : sameDay && ageIn(one) !== ageIn(other)
  }
  return told.flatMap((one) => (told.some((other) => isOther(one, other)) ? [[one, slot] as const] : []))
}

function ageIn({ line }: FactLine): string | undefined {
  const found = age.exec(line)
  return found?.[1] ?? found?.[2]
}

import type { Context } from '../context/context.ts'
import type { TaggedSpan } from '../tagged-span.ts'

/** "MV Princess Mia" is a ship, of whatever the tagger read. */
export function isShip({ words }: Context, { from, to, type }: TaggedSpan): boolean {
  let first = from
  while (first > from - 2 && words[first - 1]?.form === 'Capital') first--
  const marks = words.slice(Math.max(0, first - 1), to - 1)
  return marks.some(({ text }) => ship.test(text) && (type !== 'person' || !initials.test(text)))
}
const ship = /^(?:MV|MS|SS|HMS|USS|HMAS|HMCS|HMNZS|RRS|FV|FB|USNS|RMS|INS|BRP|KRI|ROKS|JS|PNS|LÉ)$/
/** "MS Dhoni" */
const initials = /^(?:MS|SS|RMS)$/

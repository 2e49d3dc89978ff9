import type { Document } from '../text/document.ts'
import type { Mention } from './mention.ts'

const office =
  '(?:(?:prime|foreign|defen[cs]e|interior|finance) minister|president|chancellor|ambassador|senator|governor|mayor|king|queen|pope|general|minister|secretary of state|chief executive|spokes(?:man|woman|person))'
const titleBefore = new RegExp(`(?:^|\\W)(${office})\\s+$`, 'iu')
const apposition = new RegExp(
  `^,\\s+((?:the\\s+)?(?:\\p{L}+\\s+){0,3}?${office}(?:\\s+(?:of|to|for)\\s+(?:the\\s+)?\\p{Lu}\\p{L}+)?)(?=[,.])`,
  'u',
)
/** How far from a name its role is looked for, in UTF-16 units. */
const reach = 90

/** The names, and beside each person's the role that a title or an apposition gives; in reading order. */
export function findMentions(document: Document, names: readonly Mention[]): Mention[] {
  const roles: Mention[] = []
  for (const name of names) {
    if (name.type !== 'person') continue
    const before = document.text.slice(Math.max(0, name.start - reach), name.start)
    const title = titleBefore.exec(before)?.[1]
    if (title) {
      const end = name.start - (before.length - before.trimEnd().length)
      roles.push(role(end - title.length, end, 'a title before the name'))
    }
    const after = apposition.exec(document.text.slice(name.end, name.end + reach))
    if (after?.[1]) {
      const start = name.end + after[0].indexOf(after[1])
      roles.push(role(start, start + after[1].length, 'an apposition after the name'))
    }
  }
  return [...names, ...roles].sort((a, b) => a.start - b.start || b.end - a.end)
}

const role = (start: number, end: number, because: string): Mention => ({
  start,
  end,
  kind: 'role',
  type: 'person',
  because,
})

import { lowerAt } from '../words/clauses.ts'
import type { Source } from './source.ts'

/** How many sentences before it their command may be told of. */
const reach = 2

/** "Coalition forces", where they issue a statement or their command is told of just before. */
export function isArmy({ words, phrase, scene, unit }: Source): boolean {
  if (!armies.test(lowerAt(words, phrase.head - 1))) return false
  for (let at = unit; at >= unit - reach; at--)
    for (const { lower } of scene.units[at]?.words ?? []) if (commands.test(lower)) return true
  return false
}
const armies = /^(?:coalition|allied|multinational|international|joint|peacekeeping|occupation)$/
const commands = /^(?:military|army|command|nato|statement|communique|headquarters|peacekeepers)$/

import type { Entity } from '../entity.ts'
import { isWord, textAt } from './clauses.ts'
import type { Unit, Word } from './units.ts'

/** Of how many words and marks a dateline may be made. */
const longest = 16

const capitals = /^\p{Lu}[\p{Lu}.’'-]+$/u
const part = /^(?:[\p{Lu}\p{N}][\p{L}\p{N}.’'/-]*|[,.()]|and|de|of)$/u
const dash = /^(?:[—–-]|--)$/

/**
 * Leaves the dateline out of the sentence that opens a paragraph ("MONTEREY, Calif. (AP) — Crews …", "SHIMLA: At least
 * …"): it says where and when was written, and is neither part of a statement nor who states it.
 */
export function withoutDatelines(units: readonly Unit[], entities: readonly Entity[]): readonly Unit[] {
  const places = new Set<number>()
  for (const { type, mentions } of entities)
    if (type === 'place') for (const { start } of mentions) places.add(start)
  return units.map((unit, at) => {
    if (units[at - 1]?.paragraph === unit.paragraph) return unit
    const words = unit.words.slice(datelineLength(unit.words, places))
    return words[0] && words.length < unit.words.length ? { ...unit, start: words[0].start, words } : unit
  })
}

/** Words of the dateline with its dash or colon, 0 where there is none. */
function datelineLength(words: readonly Word[], places: ReadonlySet<number>): number {
  const first = words[0]
  if (!first || first.quote >= 0 || !isWord(first)) return 0
  const isPlace = places.has(first.start)
  const shouted = capitals.test(first.text)
  let end = 1
  while (end < Math.min(words.length, longest) && part.test(textAt(words, end))) end++
  const inside = words.slice(1, end).map(({ text }) => text)
  const agency = inside.includes('(') && inside.at(-1) === ')'
  const mark = textAt(words, end)
  // "SMITH: Thank you" and "BERG — the dam is safe" name who speaks.
  const divided = dash.test(mark)
    ? agency || (shouted && (isPlace || inside.includes(',')))
    : mark === ':' && shouted && isPlace
  // Two hyphens for a dash are two words.
  const behind = dash.test(mark) && mark === '-' && textAt(words, end + 1) === '-' ? end + 2 : end + 1
  return divided && isOpening(words[behind]) ? behind : 0
}

/** What stands behind a dateline begins like a sentence: "LONDON-based" and "Paris — once calm — is" do not. */
const isOpening = (word: Word | undefined): boolean => /^[\p{Lu}\p{N}“"‘']/u.test(word?.text ?? '')

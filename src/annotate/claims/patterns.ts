import { adjunctEnds } from './adjuncts.ts'
import { isAdverb } from './clauses.ts'
import { weekdays } from './closed-class-data.ts'
import type { Word } from './units.ts'

/** One place of a phrase: the words that may stand there. */
interface Slot {
  readonly words: ReadonlySet<string>
  readonly optional: boolean
  /** Any adverbs, up to two; or whatever may stand between a verb and its preposition. */
  readonly skips: 'adverbs' | 'adjuncts' | null
}

export interface Pattern<Row> {
  readonly slots: readonly Slot[]
  readonly row: Row
}

const macros: Readonly<Record<string, string>> = {
  '@be': "is|are|was|were|be|been|being|'s|'re",
  '@isnt': "isn't|aren't|wasn't|weren't",
  '@have': "has|have|had|'ve",
  '@havent': "hasn't|haven't|hadn't",
  '@wh': 'whether|if|how|who|what|why|when|where|which|exactly|precisely|just|whom|whose',
  '@verify':
    'confirmed|verified|authenticated|corroborated|substantiated|established|proven|proved|validated',
  '@toverify': 'confirm|verify|authenticate|corroborate|substantiate|establish',
}

/**
 * Reads a phrase: its words in order; `a|b` either, `a?` may be missing, `*` up to two adverbs, `@be` and the like a
 * set of forms. "@be * not|yet * known @wh".
 */
export function readPattern<Row>(text: string, row: Row): Pattern<Row> {
  const slots = text.split(' ').map((part) => {
    if (part === '*' || part === '~')
      return {
        words: new Set<string>(),
        optional: true,
        skips: part === '*' ? 'adverbs' : 'adjuncts',
      } as const
    const optional = part.endsWith('?')
    const alternatives = (optional ? part.slice(0, -1) : part)
      .split('|')
      .flatMap((word) => (macros[word] ?? word).split('|'))
    return { words: new Set(alternatives), optional, skips: null }
  })
  return { slots, row }
}

/** Patterns by their possible first words, so that a text is read once. */
export function indexPatterns<Row>(
  patterns: readonly Pattern<Row>[],
): ReadonlyMap<string, readonly Pattern<Row>[]> {
  const index = new Map<string, Pattern<Row>[]>()
  for (const pattern of patterns) {
    for (const slot of pattern.slots) {
      for (const word of slot.words) index.set(word, [...(index.get(word) ?? []), pattern])
      if (!slot.optional) break
    }
  }
  return index
}

/** The end (exclusive word index) of the pattern's match at `from`, or -1. */
export function matchAt<Row>({ slots }: Pattern<Row>, words: readonly Word[], from: number): number {
  return matchSlots(slots, words, from)
}

function matchSlots(slots: readonly Slot[], words: readonly Word[], from: number): number {
  let at = from
  for (const [n, slot] of slots.entries()) {
    if (slot.skips === 'adjuncts') {
      for (const end of adjunctEnds(words, at)) {
        const to = matchSlots(slots.slice(n + 1), words, end)
        if (to >= 0) return to
      }
      return -1
    }
    if (slot.skips === 'adverbs') {
      for (
        let skipped = 0;
        skipped < 2 && (isAdverb(words[at]?.lower ?? '') || weekdays.has(words[at]?.lower ?? ''));
        skipped++
      )
        at++
    } else if (slot.words.has(words[at]?.lower ?? '')) at++
    else if (!slot.optional) return -1
  }
  return at
}

import { wordSet } from '../../../text/word-set.ts'
import { determiners, prepositions } from '../lexicon/closed-class-data.ts'
import { formsOf, shapesOf } from '../lexicon/lexicon.ts'
import { opinionWords } from '../lexicon/opinion-words-data.ts'
import { isComma, isFiniteVerb, lowerAt, type Range } from '../words/clauses.ts'
import type { Word } from '../words/units.ts'

/** The forms that tell what a thing does, and not what it did. */
function presentOf(lemmas: string): ReadonlySet<string> {
  const forms = [...wordSet(lemmas)].flatMap((lemma) => [...formsOf(lemma)])
  return new Set(
    forms.flatMap(([form, shapes]) => (shapes.some((one) => one === 's' || one === 'base') ? form : [])),
  )
}

const effects = presentOf(opinionWords.effects)
const leanings = presentOf(opinionWords.leanings)

/** "the move further strengthens the generals", "it amounts to a coup": what one side (`camp`), or who studies it, finds a thing to do. */
export function weighs(words: readonly Word[], { from, to }: Range, camp: boolean): boolean {
  for (let i = from + 1; i < to; i++) {
    const lower = lowerAt(words, i)
    const before = lowerAt(words, i - 1)
    // "the amount of plastic has doubled"
    const noun =
      determiners.has(before) ||
      prepositions.has(before) ||
      (/^amounts?$/.test(lower) && lowerAt(words, i + 1) !== 'to')
    if (!noun && (effects.has(lower) || (camp && leanings.has(lower)))) return true
    if (isComma(words[i]) || isFiniteVerb(words, i) || shapesOf(lower).has('past')) return false
  }
  return false
}

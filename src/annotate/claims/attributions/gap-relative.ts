import { subjectPronouns } from '../lexicon/closed-class-data.ts'
import { isMany } from '../sources/source-noun.ts'
import { isCapital, isFiniteVerb, lowerAt, type Range } from '../words/clauses.ts'
import type { Word } from '../words/units.ts'
import type { Attribution } from './attribution.ts'

const relative = /^(?:that|who|which)$/
/** Before a finite verb these tell that it goes on with the verb before, or begins a clause of its own. */
const joins = /^(?:and|or|but|what|when|where|while|if|because|as|after|before|since|until|not|never|,)$/

/**
 * "A payslip that officials said was fake can stay": who says it stands behind the pronoun, and what is said ends where the verb
 * of the whole begins.
 */
export function inGap(words: readonly Word[], attribution: Attribution): Attribution {
  const { content, source, cue, fronted } = attribution
  if (fronted || !source || source.to !== cue.from || content.from !== cue.to) return attribution
  if (!isFiniteVerb(words, content.from)) return attribution
  let from = source.to - 1
  while (from >= source.from - 1 && !leadsToSpeaker(words, from)) from--
  if (from < source.from - 1 || from + 1 >= source.to) return attribution
  return {
    ...attribution,
    source: { ...source, from: from + 1 },
    content: { from: content.from, to: outerVerb(words, content) },
  }
}

/** Whether a pronoun at `at` leads to who speaks: "which scores of residents", and not "who asked not to be named". */
const leadsToSpeaker = (words: readonly Word[], at: number): boolean => {
  const next = lowerAt(words, at + 1)
  const acts = isFiniteVerb(words, at + 1) && !isCapital(words[at + 1]) && !isMany(next)
  return relative.test(lowerAt(words, at)) && !acts
}

function outerVerb(words: readonly Word[], { from, to }: Range): number {
  for (let i = from + 2; i < to; i++) {
    if (relative.test(lowerAt(words, i))) return to
    const before = lowerAt(words, i - 1)
    if (
      isFiniteVerb(words, i) &&
      !isFiniteVerb(words, i - 1) &&
      !joins.test(before) &&
      !subjectPronouns.has(before)
    )
      return i
  }
  return to
}

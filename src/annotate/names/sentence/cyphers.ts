import { roleNoun } from '../../roles/role-noun.ts'
import type { Context } from '../context/context.ts'
import type { TaggedSpan } from '../tagged-span.ts'

/** Persons whom a court or an inquiry calls by a letter: "Nurse C", "Witness B". */
export function findCyphers({ words, sentenceCase }: Context, sentence: number): TaggedSpan[] {
  if (sentenceCase !== 0) return []
  return words.flatMap(({ form, lower, text }, from): TaggedSpan[] => {
    const letter = words[from + 1]?.text ?? ''
    const isPerson = form === 'Capital' && roleNoun(lower)?.type === 'person'
    const isAlone = words[from - 1]?.form !== 'Capital' && words[from + 2]?.form !== 'Capital'
    // "Coach I met", "Captain A. Reed"
    if (!isPerson || !isAlone || !/^[B-HJ-Z]$/.test(letter) || words[from + 2]?.text === '.') return []
    return [
      {
        sentence,
        from,
        to: from + 2,
        type: 'person',
        reason: `a letter stands behind “${text}”`,
        sure: true,
      },
    ]
  })
}

import type { Context } from '../context/context.ts'
import { classBit } from '../context/gazetteer.ts'
import type { TaggedSpan } from '../tagged-span.ts'
import type { SpanType } from '../tagger/tags.ts'
import { cluesOf } from './clues.ts'

/** What a name that the tagger passed by must be told of as; less, where it is one unknown word and reads like a body’s. */
const enough = 2
const enoughAlone = 1
const leastLetters = 3
/** What lists know so is nobody’s name for what stands around it. */
const known =
  classBit('country') |
  classBit('region') |
  classBit('city') |
  classBit('place') |
  classBit('demonym') |
  classBit('calendar') |
  classBit('title')

/** Runs of capitals that the tagger passed by and that are told of as a body or a place. */
export function findUntagged(contexts: readonly Context[], tagged: readonly TaggedSpan[]): TaggedSpan[] {
  const taken = contexts.map(({ words }) => new Uint8Array(words.length))
  for (const { sentence, from, to } of tagged) taken[sentence]?.fill(1, from, to)
  return contexts.flatMap((context, sentence) => {
    const found: TaggedSpan[] = []
    const { words, masks, commons, runs, sentenceCase, spelling } = context
    if (sentenceCase !== 0) return []
    for (let from = 0; from < words.length; from = Math.max(from + 1, runs[from]?.end ?? 0)) {
      const run = runs[from]
      const first = words[from]
      if (run?.start !== from || !first || taken[sentence]?.subarray(from, run.end).includes(1)) continue
      if (first.form === 'Initial' || first.text.length < leastLetters) continue
      const after = words[run.end]
      const isCommon = commons.subarray(from, run.end).every((own) => own === 1)
      if (isCommon && after?.text === '-') continue
      // "a spokesperson for the Hawks"
      const isBody =
        from > 2 && words[from - 1]?.lower === 'the' && /^(?:of|for|with)$/.test(words[from - 2]?.lower ?? '')
      if (isCommon && (!(isBody || (from > 1 && run.end - from > 1)) || (spelling(first)?.lower ?? 0) > 0))
        continue
      if (after?.text === '-' && /^\p{Lu}|^\p{Ll}{2}$/u.test(words[run.end + 1]?.text ?? '')) continue
      if (masks.subarray(from, run.end).some((mask) => mask & known)) continue
      if (
        words
          .slice(from, run.end)
          .some(({ lower }) => /^(?:and|the)$|(?:ite|ist|led|based|style)$/.test(lower))
      )
        continue
      const sums = new Map<SpanType, number>()
      let because = ''
      for (const clue of cluesOf(context, from, run.end)) {
        sums.set(clue.type, (sums.get(clue.type) ?? 0) + clue.weight)
        because ||= clue.because
      }
      for (const type of ['organization', 'place', 'person', 'other'] as const)
        if (
          (sums.get(type) ?? 0) >=
            (isCommon || masks[from] || type !== 'organization' ? enough : enoughAlone) &&
          sums.size === 1
        )
          found.push({ sentence, from, to: run.end, type, because })
    }
    return found
  })
}

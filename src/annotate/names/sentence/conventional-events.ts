import type { Context } from '../context/context.ts'
import { classBits } from '../context/gazetteer.ts'
import type { TaggedSpan } from '../tagged-span.ts'

/** What an event is called by with the name of where or to whom it happened, in lower case. */
const heads = /^(?:massacre|disaster|scandal|stampede|earthquake|genocide|famine|pogrom)$/
/** Whose it is or when it was is no part of an event's name: "the Iranian earthquake", "the March disaster". */
const outside = classBits('demonym', 'calendar', 'title', 'given name', 'medium')
const longest = 4

/** "the Hillsborough disaster", "the 2009 Windrush scandal": a definite event that a name tells apart. */
export function findConventionalEvents(
  { words, masks, runs, sentenceCase }: Context,
  sentence: number,
): TaggedSpan[] {
  if (sentenceCase !== 0) return []
  return words.flatMap((head, at): TaggedSpan[] => {
    const run = runs[at - 1]
    if (!heads.test(head.text) || run?.end !== at || run.end - run.start > longest) return []
    const from = /^the$/i.test(words[run.start]?.text ?? '') ? run.start + 1 : run.start
    const before = /^\d{4}$/.test(words[from - 1]?.text ?? '') ? words[from - 2] : words[from - 1]
    const isNamed = words
      .slice(from, at)
      .every(
        ({ form, lower }, i) => form === 'Capital' && lower !== 'and' && !((masks[from + i] ?? 0) & outside),
      )
    if (before?.lower !== 'the' || from === at || !isNamed) return []
    return [{ sentence, from, to: at + 1, type: 'event', reason: `“${head.text}” stands after it` }]
  })
}

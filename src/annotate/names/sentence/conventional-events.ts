import type { Context } from '../context/context.ts'
import { classBit, classBits } from '../context/gazetteer.ts'
import { phraseClasses } from '../context/phrases.ts'
import type { TaggedSpan } from '../tagged-span.ts'
import { conventionalHeads, conventionalKinds } from './conventional-data.ts'

/** Whose it is or when it was is no part of an event's name: "the Iranian earthquake", "the March disaster". */
const outside = classBits('demonym', 'calendar', 'title', 'medium')
const bodies = classBits('organization', 'organization word', 'company ending', 'club', 'party')
/** What may not bear the name, by the head. */
const heads = new Map(
  (
    [
      ['any', 0],
      ['noBody', bodies],
      ['noLand', bodies | classBit('country')],
    ] as const
  ).flatMap(([row, mask]) => conventionalHeads[row].split(' ').map((head) => [head, outside | mask])),
)
/** Of a head in the singular or the plural, but for "Foreign Affairs": what may not bear its name. */
export const headOf = (word: string): number | undefined =>
  heads.get(word) ?? heads.get(word.replace(/(?<!affair)s$/, ''))
const kinds = new Set(conventionalKinds.split(' '))
/** What goes on with the head: "the Kyiv war crimes", "the Boston fire brigade", "the Oxford trial results". */
const ends =
  /^(?:brigade|cabinet|cent(?:er|re)|chief|court|crew|crim|depart|effort|engine|judge|manage|memorial|officer|police|response|result|room|service|station|truck|veteran|zone)/
/** "the U.S.-led war", "the March floods" */
const origin = /-\p{Ll}|^(?:March|May)$/u
const longest = 4
/** A body that does so is no event. */
const speaks =
  /^(?:said|says|told|tells|found|finds|reported|reports|concluded|recommended|ruled|heard|hears|sat|sits|met|meets|will|has|have)$/
/** Whoever nothing lists may have an inquiry named after them: “the Volcker commission”. */
const unlisted = -1

/** "the Hillsborough disaster", "the 2009 Windrush scandal": a definite event that a name tells apart. */
export function findConventionalEvents(
  context: Context,
  sentence: number,
  spans: readonly TaggedSpan[],
): TaggedSpan[] {
  const { words, masks, runs, sentenceCase } = context
  if (sentenceCase !== 0) return []
  const tagged = new Map<number, TaggedSpan>()
  for (const span of spans) for (let i = span.from; i < span.to; i++) tagged.set(i, span)
  return words.flatMap((head, i): TaggedSpan[] => {
    const at = kinds.has(words[i - 1]?.text ?? '') ? i - 1 : i
    const run = runs[at - 1]
    const own =
      run?.end === at
        ? head.text === 'commission' && !speaks.test(words[i + 1]?.text ?? '')
          ? unlisted
          : headOf(head.text)
        : undefined
    if (!run || own === undefined || ends.test(words[i + 1]?.text ?? '')) return []
    // "After the Israel-Gaza" is one run
    let from = at
    while (from > run.start && words[from - 1]?.lower !== 'the') from--
    const before = /^\d{4}$/.test(words[from - 1]?.text ?? '') ? words[from - 2] : words[from - 1]
    if (before?.lower !== 'the' || from === at || at - from > longest) return []
    // "the Israel-Hamas war"
    const not = /^(?:wars?|conflict)$/.test(head.text) && words[at - 2]?.text === '-' ? outside : own
    for (let k = from; k < at; k++) {
      const { form, text } = words[k] ?? {}
      if (text === '-') continue
      if (form !== 'Capital' || origin.test(text ?? '') || (masks[k] ?? 0) & not) return []
    }
    // "the Anna Berg affair" keeps the person, and the "Black Summer fires" are called so without them
    const name = tagged.get(at - 1)
    const isOwn = name?.type === 'person' ? name.to - name.from > 1 : name?.type === 'event' && name.to === at
    if (isOwn || (phraseClasses(context, from, at) | phraseClasses(context, from - 1, at)) & not) return []
    return [{ sentence, from, to: i + 1, type: 'event', reason: `“${head.text}” stands after it` }]
  })
}

import type { Context } from '../context/context.ts'
import { classBit, classBits } from '../context/gazetteer.ts'
import { phraseClasses } from '../context/phrases.ts'
import type { TaggedSpan } from '../tagged-span.ts'
import { a, decideTypes } from './decide-types.ts'
import { findRepeats } from './repeats.ts'
import { byClues } from './told-types.ts'
import { wordsOf } from './words-of.ts'

/** Makes a document agree with itself: one name has one type, and what is a name once is one wherever it is written so. */
export function makeConsistent(contexts: readonly Context[], found: readonly TaggedSpan[]): TaggedSpan[] {
  const tagged = byClues(contexts, found)
  const types = decideTypes(contexts, tagged)
  const agreed = tagged
    .flatMap((span) => apart(contexts, span, types.surnames))
    .map((span): TaggedSpan => {
      const type = types.of(span)
      if (type === span.type) return span
      const text = wordsOf(contexts, span.sentence, span.from, span.to)
      return { ...span, type, reason: `elsewhere here “${text}” reads like ${a(type)}` }
    })
  return [...agreed, ...findRepeats(contexts, agreed, types.told)].sort(
    (x, y) => x.sentence - y.sentence || x.from - y.from,
  )
}

/** "told RIA Karlov had died": an organization's acronym that ran into a person whom the document names in full. */
function apart(
  contexts: readonly Context[],
  span: TaggedSpan,
  surnames: ReadonlyMap<string, string>,
): TaggedSpan[] {
  const { sentence, from, to } = span
  const context = contexts[sentence]
  // "told the Daily Mail Moss had left"
  const last = to - from > 2 ? surnames.get(wordsOf(contexts, sentence, to - 1, to)) : undefined
  if (context && last && phraseClasses(context, from, to - 1) & body)
    return [
      { ...span, to: to - 1, type: 'organization' },
      { ...span, from: to - 1, type: 'person', reason: `the surname of ${last}` },
    ]
  // "Petra Voigt" beside Linda Voigt
  const first = context?.masks[from] ?? 0
  const isOrganization = (first & classBit('organization')) !== 0 && !(first & classBit('given name'))
  const full = isOrganization ? surnames.get(wordsOf(contexts, sentence, from + 1, to)) : undefined
  if (full === undefined || full === wordsOf(contexts, sentence, from, to)) return [span]
  return [
    { ...span, to: from + 1, type: 'organization' },
    { ...span, from: from + 1, type: 'person', reason: `the surname of ${full}` },
  ]
}

const body = classBits('organization', 'medium', 'club')

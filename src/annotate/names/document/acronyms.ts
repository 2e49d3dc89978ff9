import type { Context } from '../context/context.ts'
import { classBit, classBits } from '../context/gazetteer.ts'
import { phraseClasses } from '../context/phrases.ts'
import type { TaggedSpan } from '../tagged-span.ts'
import type { SpanType } from '../tagger/tags.ts'
import { wordsOf } from './words-of.ts'

/**
 * "Anti-Corruption Commission (ACC)": the acronyms that stand in brackets after the name whose initials they are, each with
 * the type that the whole name has.
 */
export function findAcronyms(
  contexts: readonly Context[],
  tagged: readonly TaggedSpan[],
  typeOf: (text: string, own: SpanType) => SpanType,
): ReadonlyMap<string, SpanType> {
  const acronyms = new Map<string, SpanType>()
  for (const { sentence, from, to, type } of tagged) {
    const context = contexts[sentence]
    const words = context?.words ?? []
    const acronym = words[to + 1]
    if (!context || words[to]?.text !== '(' || !acronym || words[to + 2]?.text !== ')') continue
    const initials = words.slice(from, to).map(({ text }) => text.charAt(0).toUpperCase())
    // "Kenya National Union of Teachers (Knut)"
    const isWord = acronym.form === 'Capital' && isInitials(acronym.text, words.slice(from, to))
    if (!isWord && (acronym.form !== 'CAPITALS' || !initials.includes(acronym.text.charAt(0)))) continue
    const isCountry = (phraseClasses(context, from, to) & classBit('country')) !== 0
    const own = isCountry ? 'place' : typeOf(wordsOf(contexts, sentence, from, to), type)
    // "MOBILE, Ala. (AP)"
    if (own === 'place' && (context.masks[to + 1] ?? 0) & body) continue
    acronyms.set(acronym.text, own === 'person' ? 'organization' : own)
  }
  return acronyms
}

const body = classBits('organization', 'medium')

function isInitials(acronym: string, words: Context['words']): boolean {
  const of = (own: Context['words']) => own.map(({ text }) => text.charAt(0).toLowerCase()).join('')
  const lower = acronym.toLowerCase()
  return (
    lower.length > 2 && (lower === of(words) || lower === of(words.filter(({ form }) => form !== 'lower')))
  )
}

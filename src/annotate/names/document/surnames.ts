import type { Context } from '../context/context.ts'
import { classBit, classBits } from '../context/gazetteer.ts'
import type { Word } from '../context/word.ts'
import type { TaggedSpan } from '../tagged-span.ts'
import type { Votes } from './evidence.ts'
import { wordsOf } from './words-of.ts'

/** Shorter words are too often common ones, or initials, to be carried over from one place of a document to another. */
const leastLetters = 3
/** A surname's own readings must outweigh the person by so many votes to stay what they are ("Jordan" the country). */
const surnameAgainst = 2
/** What lists know as a country or a people is nobody's surname for its being one elsewhere. */
const notSurnames = classBits('country', 'demonym', 'calendar', 'title')

/** Of two surnames the first is one that no list has as a given name, and no text in lower case. */
const isSurname = ({ masks, commons }: Context, at: number): boolean =>
  !commons[at] && !((masks[at] ?? 0) & (notSurnames | classBits('given name', 'organization', 'city')))

/** Before a lone name where something lies; what is linked "to" or one "of" it may be somebody's. */
const inside = /^(?:in|at|near|across|outside|around|through|throughout)$/
/** Before a lone name where somebody is. */
const where =
  /^(?:in|at|near|from|to|across|outside|around|through|throughout|of|,|visit|visited|leave|left|reach|reached)$/

const isParticle = (word: Word | undefined): boolean =>
  word?.form === 'lower' &&
  /^(?:de|del|della|da|di|do|dos|das|du|la|le|van|von|der|den|ter|bin|al|el)$/.test(word.text)

/** Last words of the persons' full names, each with the full name. */
export function findSurnames(
  contexts: readonly Context[],
  tagged: readonly TaggedSpan[],
  evidence: ReadonlyMap<string, Votes>,
): Map<string, string> {
  const surnames = new Map<string, string>()
  const placed = new Set<string>()
  const located = new Set<string>()
  const begun = new Set<string>()
  for (const { sentence, from, to, type } of tagged) {
    if (type === 'organization' && to - from > 1) begun.add(contexts[sentence]?.words[from]?.text ?? '')
    if (to - from > 1) continue
    const before = contexts[sentence]?.words[from - 1]?.lower ?? ''
    if (where.test(before)) placed.add(wordsOf(contexts, sentence, from, to))
    if (inside.test(before)) located.add(wordsOf(contexts, sentence, from, to))
  }
  for (const { sentence, from, to, type, sure } of tagged) {
    const context = contexts[sentence]
    const last = context?.words[to - 1]
    if (type !== 'person' || to - from < 2 || !last || last.form !== 'Capital') continue
    if (last.text.length < leastLetters || (context.masks[to - 1] ?? 0) & notSurnames) continue
    const own = evidence.get(last.text)
    const others = Math.max(own?.get('place') ?? 0, own?.get('organization') ?? 0)
    if (((context.masks[from] ?? 0) & classBits('organization', 'given name')) === classBit('organization'))
      continue
    // "Ghent is cooperating", beside Susan Ghent, and nowhere "in Ghent"
    const isNowhere = !placed.has(last.text) && (own?.get('organization') ?? 0) < surnameAgainst
    // "Mothiba denies this", of Mr Jacob Mothiba: no list has the word, and no body begins with it
    const isOnlyHis =
      !(context.masks[to - 1] ?? 0) &&
      !begun.has(last.text) &&
      !located.has(last.text) &&
      (sure || ((context.masks[from] ?? 0) & classBit('given name')) !== 0)
    if (isNowhere || isOnlyHis || others < surnameAgainst + (own?.get('person') ?? 0)) {
      const full = wordsOf(contexts, sentence, from, to)
      surnames.set(last.text, full)
      // "Ccori" of Wilber Ccori Palomino
      const middle = context.words[to - 2]
      if (
        to - from === 3 &&
        middle?.form === 'Capital' &&
        isSurname(context, to - 2) &&
        middle.text.length > leastLetters
      )
        surnames.set(middle.text, full)
      // "O’Connor-Bailey"
      let first = to - 1
      while (first - 2 > from && context.words[first - 1]?.text === '-') first -= 2
      if (first < to - 1) surnames.set(wordsOf(contexts, sentence, first, to), full)
      // "Dos Santos" of José Eduardo dos Santos
      while (first - 1 > from && isParticle(context.words[first - 1])) first--
      const whole = wordsOf(contexts, sentence, first, to)
      if (first < to - 1) surnames.set(whole.charAt(0).toUpperCase() + whole.slice(1), full)
    }
  }
  return surnames
}

/** "Banks", of Rosa Banks or Mr Banks: last words of persons' names that no text here has in lower case. */
export function surnamesOf(contexts: readonly Context[], spans: readonly TaggedSpan[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { sentence, from, to, type, sure } of spans) {
    const context = contexts[sentence]
    const last = context?.words[to - 1]
    if (type !== 'person' || !context || !last || (context.spelling(last)?.lower ?? 0) > 0) continue
    const isNamed = to - from > 1 && ((context.masks[from] ?? 0) & classBit('given name')) !== 0
    if (sure || isNamed) found.add(last.text)
  }
  return found
}

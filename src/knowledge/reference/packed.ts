import type { Knowledge } from '../knowledge.ts'
import type { Glossary, Reference, ReferenceEntry } from './reference.ts'
import { inShorthand, lengthening, type Shorthand, withTexts } from './shorthand.ts'

/** Stands for an entry's first name in its sentences. */
const itself = '~'

/** What would be a list of one stands alone. */
type OneOrMore = string | readonly string[]

/** A list of phrases, each itself or where it stands among those told often; or where the whole list stands among such lists. */
type Phrases = readonly (string | number)[] | number

/** Who bears it: the names of an entry, with what speaks for a namesake if anything does. */
type Bearer = OneOrMore | readonly [names: OneOrMore, unless: Phrases]

/** A sentence, or each of several, of which some stand among those told often. */
type Text = string | readonly (string | number)[]

/** What entries of one glossary have in common, which for thousands of cities is everything but the name. */
type Telling = readonly [text: Text, of: readonly Bearer[], where?: Phrases | null, shared?: 1]

interface PackedGlossary extends Pick<Glossary, 'document' | 'about'> {
  readonly tellings: readonly Telling[]
}

/** All glossaries as they ship: what many entries have in common stands there once, in shorthand. */
export interface PackedReference extends Tables {
  readonly shorthand: Shorthand
}

interface Tables {
  readonly sentences: readonly string[]
  readonly phrases: readonly string[]
  readonly lists: readonly Phrases[]
  readonly glossaries: readonly PackedGlossary[]
}

/** The knowledge as it ships. */
export type PackedKnowledge = Omit<Knowledge, 'reference'> & { readonly reference?: PackedReference }

/** Plain JSON about a third as long. In a glossary, entries that tell the same come to stand together. */
export function packKnowledge({ reference, ...knowledge }: Knowledge): PackedKnowledge {
  if (!reference) return knowledge
  const tables = tablesOf(reference)
  const texts = new Set<string>()
  withTexts(tables, (text) => {
    texts.add(text)
    return text
  })
  const { shorthand, short } = inShorthand([...texts])
  return {
    ...knowledge,
    reference: { shorthand, ...withTexts(tables, (text) => short.get(text) ?? text) },
  }
}

/** The same knowledge again. */
export function unpackKnowledge({ reference, ...knowledge }: PackedKnowledge): Knowledge {
  if (!reference) return knowledge
  const { shorthand, ...tables } = reference
  return { ...knowledge, reference: unpackReference(withTexts(tables, lengthening(shorthand))) }
}

function tablesOf(reference: Reference): Tables {
  const all = reference.flatMap(({ entries }) =>
    entries.flatMap(({ where, unless }) => [where ?? [], unless ?? []]),
  )
  const phrases = toldOften(all.flat())
  const numbers = new Map(phrases.map((phrase, index) => [phrase, index]))
  const keys = toldOften(all.map((list) => JSON.stringify(list)).filter((key) => key.length > shortKey))
  const places = new Map(keys.map((key, index) => [key, index]))
  const numbered = (list: readonly string[]) => list.map((phrase) => numbers.get(phrase) ?? phrase)
  const short = (list: readonly string[]): Phrases => places.get(JSON.stringify(list)) ?? numbered(list)
  // an entry of one sentence stands with all that have it
  const several = reference.flatMap(({ entries }) => entries.filter(({ text }) => text.length > 1))
  const sentences = toldOften(several.flatMap(bare))
  const lines = new Map(sentences.map((sentence, index) => [sentence, index]))
  const textOf = (entry: ReferenceEntry): Text => {
    const [first = '', ...more] = bare(entry)
    return more.length === 0 ? first : [first, ...more].map((sentence) => lines.get(sentence) ?? sentence)
  }
  return {
    sentences,
    phrases,
    lists: keys.map((key) => numbered(JSON.parse(key))),
    glossaries: reference.map((glossary) => packGlossary(glossary, short, textOf)),
  }
}

/** A list of one short phrase gains nothing by standing elsewhere. */
const shortKey = 20

/** Those that are there more than once, the commonest first: it has the shortest number. */
function toldOften(list: readonly string[]): string[] {
  const times = new Map<string, number>()
  for (const one of list) times.set(one, (times.get(one) ?? 0) + 1)
  return [...times]
    .filter(([, count]) => count > 1)
    .sort(([, a], [, b]) => b - a)
    .map(([one]) => one)
}

function packGlossary(
  { document, about, entries }: Glossary,
  short: (list: readonly string[]) => Phrases,
  textOf: (entry: ReferenceEntry) => Text,
): PackedGlossary {
  const bearers = new Map<string, Bearer[]>()
  const tellings: Telling[] = []
  for (const entry of entries) {
    const { names, shared, where, unless } = entry
    const sentences = textOf(entry)
    const when = where && short(where)
    const key = JSON.stringify([sentences, when, shared])
    const of = bearers.get(key) ?? []
    if (!bearers.has(key))
      tellings.push(
        shared
          ? [sentences, of, when ?? null, 1]
          : when !== undefined
            ? [sentences, of, when]
            : [sentences, of],
      )
    of.push(unless ? [oneOrMore(names), short(unless)] : oneOrMore(names))
    bearers.set(key, of)
  }
  return { document, about, tellings }
}

/** An entry's sentences, without its name. */
const bare = ({ names, text }: ReferenceEntry): string[] =>
  text.map((sentence) => sentence.replaceAll(names[0] ?? '', itself))

function unpackReference({ sentences, phrases, lists, glossaries }: Tables): Reference {
  const long = (list: Phrases): readonly string[] =>
    typeof list === 'number'
      ? long(lists[list] ?? [])
      : list.map((phrase) => (typeof phrase === 'number' ? (phrases[phrase] ?? '') : phrase))
  const line = (sentence: string | number, name: string): string => {
    const written = typeof sentence === 'number' ? (sentences[sentence] ?? '') : sentence
    return written.replaceAll(itself, () => name)
  }
  return glossaries.map(({ document, about, tellings }) => ({
    document,
    about,
    entries: tellings.flatMap(([text, of, where, shared]) =>
      of.map((bearer): ReferenceEntry => {
        const [names, unless] = hasNamesakes(bearer) ? bearer : [bearer]
        const all = [names].flat()
        return {
          names: all,
          ...(shared && { shared: true }),
          ...(where != null && { where: long(where) }),
          ...(unless !== undefined && { unless: long(unless) }),
          text: [text].flat().map((sentence) => line(sentence, all[0] ?? '')),
        }
      }),
    ),
  }))
}

const oneOrMore = (list: readonly string[]): OneOrMore => (list.length === 1 ? (list[0] ?? '') : list)

const hasNamesakes = (bearer: Bearer): bearer is readonly [OneOrMore, Phrases] =>
  typeof bearer === 'object' && typeof bearer[1] !== 'string'

import type { Knowledge } from '../knowledge.ts'
import type { Glossary, Reference, ReferenceEntry } from './reference.ts'

/** Stands for an entry's first name in its sentences. */
const itself = '~'

/** A phrase, or where it stands among those that several entries have. */
type Phrase = string | number

/** What entries of one glossary have in common, which for thousands of cities is everything but the name. */
interface Telling {
  readonly text: readonly string[]
  readonly shared?: true
  readonly where?: readonly Phrase[]
  readonly of: readonly (Names | { readonly names: Names; readonly unless: readonly Phrase[] })[]
}

/** The names of an entry; of one that has but one, that. */
type Names = string | readonly string[]

interface PackedGlossary extends Pick<Glossary, 'document' | 'about'> {
  readonly tellings: readonly Telling[]
}

/** All glossaries as they ship: what many entries have in common stands there once. */
export interface PackedReference {
  readonly phrases: readonly string[]
  readonly glossaries: readonly PackedGlossary[]
}

/** The knowledge as it ships. */
export type PackedKnowledge = Omit<Knowledge, 'reference'> & { readonly reference?: PackedReference }

/** Plain JSON about half as long. In a glossary, entries that tell the same come to stand together. */
export function packKnowledge({ reference, ...knowledge }: Knowledge): PackedKnowledge {
  return reference ? { ...knowledge, reference: packReference(reference) } : knowledge
}

/** The same knowledge again. */
export function unpackKnowledge({ reference, ...knowledge }: PackedKnowledge): Knowledge {
  return reference ? { ...knowledge, reference: unpackReference(reference) } : knowledge
}

function packReference(reference: Reference): PackedReference {
  const times = new Map<string, number>()
  for (const { entries } of reference)
    for (const { where = [], unless = [] } of entries)
      for (const phrase of [...where, ...unless]) times.set(phrase, (times.get(phrase) ?? 0) + 1)
  const phrases = [...times].flatMap(([phrase, count]) => (count > 1 ? [phrase] : []))
  const numbers = new Map(phrases.map((phrase, index) => [phrase, index]))
  const short = (phrase: string): Phrase => numbers.get(phrase) ?? phrase
  return { phrases, glossaries: reference.map((glossary) => packGlossary(glossary, short)) }
}

function packGlossary(
  { document, about, entries }: Glossary,
  short: (phrase: string) => Phrase,
): PackedGlossary {
  const tellings = new Map<string, Omit<Telling, 'of'> & { readonly of: Telling['of'][number][] }>()
  for (const { names, text, shared, where, unless } of entries) {
    const [name = ''] = names
    const common = {
      text: text.map((sentence) => sentence.replaceAll(name, itself)),
      ...(shared && { shared }),
      ...(where && { where: where.map(short) }),
    }
    const key = JSON.stringify(common)
    const telling = tellings.get(key) ?? { ...common, of: [] }
    const own: Names = names.length === 1 ? name : names
    telling.of.push(unless ? { names: own, unless: unless.map(short) } : own)
    tellings.set(key, telling)
  }
  return { document, about, tellings: [...tellings.values()] }
}

function unpackReference({ phrases, glossaries }: PackedReference): Reference {
  const long = (phrase: Phrase): string => (typeof phrase === 'number' ? (phrases[phrase] ?? '') : phrase)
  return glossaries.map(({ document, about, tellings }) => ({
    document,
    about,
    entries: tellings.flatMap(({ text, shared, where, of }) =>
      of.map((one): ReferenceEntry => {
        const { names, unless } = typeof one === 'object' && 'names' in one ? one : { names: one }
        const all = typeof names === 'string' ? [names] : names
        return {
          names: all,
          ...(shared && { shared }),
          ...(where && { where: where.map(long) }),
          ...(unless && { unless: unless.map(long) }),
          text: text.map((sentence) => sentence.replaceAll(itself, () => all[0] ?? '')),
        }
      }),
    ),
  }))
}

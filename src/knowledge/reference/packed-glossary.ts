import type { Glossary, PackedGlossary, ReferenceEntry, Signs } from './reference.ts'

/** Stands for an entry's own name in the sentences that ship: most begin with it, and without it a sixth less is zipped. */
export const ownName = '~'
const betweenPhrases = '\t'
const betweenEntries = '\n'

/** Whether a phrase would be taken for two. */
export const holdsSeparator = (phrase: string): boolean => /[\t\n]/.test(phrase)

/** A glossary as it ships. */
export function packGlossary({ document, about, entries, ...signs }: Glossary): PackedGlossary {
  const column = (phrasesOf: (entry: ReferenceEntry) => readonly string[] | undefined) =>
    entries.map((entry) => phrasesOf(entry)?.join(betweenPhrases) ?? '').join(betweenEntries)
  return {
    document,
    about,
    signs,
    names: column(({ names }) => names),
    text: column(({ names: [name = ''], text }) => text.map((sentence) => sentence.replace(name, ownName))),
    shared: entries.map(({ shared }) => (shared ? '1' : '0')).join(''),
    where: column(({ where }) => where),
    unless: column(({ unless }) => unless),
  }
}

/** The names of each entry, in lower case. */
export const lowerNames = ({ names }: PackedGlossary): readonly (readonly string[])[] =>
  names.toLowerCase().split(betweenEntries).map(phrasesIn)

/** The entries of a glossary by number, as they were written: with the document's signs, and with their names. */
export function entriesOf(glossary: PackedGlossary): (entry: number) => ReferenceEntry {
  const { names, text, where, unless } = glossary
  let columns: readonly (readonly string[])[] | undefined
  return (entry) => {
    columns ??= [names, text, where, unless].map((column) => column.split(betweenEntries))
    const [named = [], sentences = [], ...signs] = columns.map((lines) => phrasesIn(lines[entry] ?? ''))
    const [name = ''] = named
    return {
      ...signsOf(glossary, entry, signs),
      names: named,
      text: sentences.map((sentence) => sentence.replace(ownName, () => name)),
    }
  }
}

/** All of them, in their order. */
export function unpackGlossary(glossary: PackedGlossary): readonly ReferenceEntry[] {
  const entry = entriesOf(glossary)
  return Array.from(glossary.shared, (_, number) => entry(number))
}

function signsOf(
  { signs, shared }: PackedGlossary,
  entry: number,
  [where = [], unless = []]: readonly (readonly string[])[],
): Signs {
  const own = {
    ...(shared[entry] === '1' && { shared: true as const }),
    ...(where.length > 0 && { where }),
    ...(unless.length > 0 && { unless }),
  }
  return where.length > 0 ? own : { ...signs, ...own }
}

const phrasesIn = (line: string): readonly string[] => (line === '' ? [] : line.split(betweenPhrases))

import MiniSearch from 'minisearch'
import { openLibrary } from './library-database.ts'
import type { SavedDocument } from './saved-document.ts'

/** Where words are looked for; a title tells more of what a text is about. */
interface Searchable {
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly text: string
}
const titleWeight = 3
/** A word that is still being typed is completed from so many letters on. */
const completedFrom = 2

/** Words of all documents, read once; `find` gives the keys of those that have all words of a query, the best first. */
export interface LibrarySearch {
  find(query: string): string[]
  has(id: string): boolean
  add(document: SavedDocument, text: string): void
  remove(id: string): void
}

/** Most words have no accents: to look for some costs more than all else. */
const folded = (word: string): string =>
  (/[^a-z]/i.test(word) ? word.normalize('NFD').replace(/\p{Mark}/gu, '') : word).toLowerCase()

/** A search over nothing yet. Capitals and accents do not count. */
export function librarySearch(): LibrarySearch {
  const index = new MiniSearch<Searchable>({
    fields: ['title', 'publisher', 'text'],
    processTerm: folded,
    searchOptions: {
      boost: { title: titleWeight },
      combineWith: 'AND',
      prefix: (term, i, terms) => i === terms.length - 1 && term.length >= completedFrom,
    },
  })
  return {
    find: (query) => index.search(query).map(({ id }) => id as string),
    has: (id) => index.has(id),
    add({ id, title, publisher }, text) {
      if (!index.has(id)) index.add({ id, title, publisher: publisher ?? '', text })
    },
    remove(id) {
      if (index.has(id)) index.discard(id)
    },
  }
}

/** Texts that are read from the database at a time: so many as are in memory twice. */
const batch = 100

/** Reads the texts that it has not read yet for searching, in batches, so that the page stays in use meanwhile. */
export async function readForSearch(search: LibrarySearch, all: readonly SavedDocument[]): Promise<void> {
  const documents = all.filter(({ id }) => !search.has(id))
  const library = await openLibrary()
  for (let from = 0; from < documents.length; from += batch) {
    const some = documents.slice(from, from + batch)
    const { store } = library.transaction('texts')
    const texts = await Promise.all(some.map(({ id }) => store.get(id)))
    for (const [i, document] of some.entries()) search.add(document, texts[i] ?? '')
    await new Promise((resolve) => setTimeout(resolve))
  }
}

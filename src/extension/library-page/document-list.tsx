import { useEffect, useState } from 'preact/hooks'
import { counted, languageOf, numberInWords, type Words, wordFor } from '../../card/words.ts'
import type { Batch } from '../library/batch.ts'
import type { SavedDocument } from '../library/saved-document.ts'
import { DocumentRow } from './document-row.tsx'
import type { LibraryPowers } from './library-powers.ts'
import { Paged } from './paged.tsx'

interface DocumentListProps {
  readonly documents: readonly SavedDocument[]
  readonly batches: readonly Batch[]
  readonly powers: LibraryPowers
  readonly remove: (id: string) => Promise<void>
  /** Keys of those that are chosen to be exported. */
  readonly chosen: ReadonlySet<string>
  readonly choose: (id: string, on: boolean) => void
  readonly words: Words
}

const orders = ['newest', 'publisher', 'pack'] as const

/** The documents, newest first or by publisher, or those that have what is searched for. */
export function DocumentList({
  documents,
  batches,
  powers,
  remove,
  chosen,
  choose,
  words,
}: DocumentListProps) {
  const [query, setQuery] = useState('')
  const [order, setOrder] = useState<(typeof orders)[number]>('newest')
  const found = useFound(query, documents, powers)
  const packs = new Map(batches.map(({ id, pack }) => [id, pack?.title]))
  const groupOf = ({ publisher, batch }: SavedDocument) =>
    (order === 'publisher' ? publisher : batch === null ? null : packs.get(batch)) ?? ''
  if (documents.length === 0) return <p class="empty">{words('libraryEmpty')}</p>
  const row = (document: SavedDocument, excerpt?: string) => (
    <DocumentRow
      key={document.id}
      document={document}
      excerpt={excerpt}
      remove={remove}
      chosen={chosen.has(document.id)}
      choose={(on) => choose(document.id, on)}
      words={words}
    />
  )
  return (
    <>
      <div class="tools">
        <input
          type="search"
          value={query}
          placeholder={words('librarySearch')}
          aria-label={words('librarySearch')}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <fieldset class="orders">
          <legend class="unseen">{words('libraryOrder')}</legend>
          {orders.map((one) => (
            <label key={one}>
              <input type="radio" name="order" checked={one === order} onChange={() => setOrder(one)} />
              <span>{wordFor(words, 'libraryBy', one)}</span>
            </label>
          ))}
        </fieldset>
      </div>
      <p class="told" role="status">
        {query.trim() !== '' &&
          (found ? counted(words, 'libraryFound', found.documents.length) : words('librarySearching'))}
      </p>
      {query.trim() !== '' ? (
        found && (
          <Paged key={query} items={found.documents} words={words}>
            {(document) => row(document, found.excerpts.get(document.id))}
          </Paged>
        )
      ) : order === 'newest' ? (
        <Paged items={documents} words={words}>
          {(document) => row(document)}
        </Paged>
      ) : (
        grouped(documents, groupOf, languageOf(words)).map(([group, own]) => (
          <section key={group} class="publisher">
            <h2>
              <bdi lang={group ? '' : undefined}>
                {group || words(order === 'publisher' ? 'libraryNoPublisher' : 'libraryNoPack')}
              </bdi>{' '}
              <span class="count">{numberInWords(words, own.length)}</span>
            </h2>
            <Paged items={own} words={words}>
              {(document) => row(document)}
            </Paged>
          </section>
        ))
      )}
    </>
  )
}

/** In the order of the reader's alphabet; those of no group come last. */
function grouped(
  documents: readonly SavedDocument[],
  groupOf: (document: SavedDocument) => string,
  language: string,
): [string, SavedDocument[]][] {
  const groups = new Map<string, SavedDocument[]>()
  for (const document of documents) {
    const group = groupOf(document)
    const own = groups.get(group)
    if (own) own.push(document)
    else groups.set(group, [document])
  }
  const { compare } = new Intl.Collator(language)
  return [...groups].sort(([a], [b]) => Number(a === '') - Number(b === '') || compare(a, b))
}

interface Found {
  readonly documents: readonly SavedDocument[]
  readonly excerpts: ReadonlyMap<string, string>
}

/** Of so many of the best, the words around what was found are shown. */
const withExcerpts = 50

/** What a query finds; null while it is looked for. The answer to an earlier query is dropped. */
function useFound(query: string, documents: readonly SavedDocument[], powers: LibraryPowers): Found | null {
  const [found, setFound] = useState<Found | null>(null)
  useEffect(() => {
    let stale = false
    if (query.trim() === '') return setFound(null)
    void (async () => {
      const byId = new Map(documents.map((document) => [document.id, document]))
      const ids = (await powers.find(query)).filter((id) => byId.has(id))
      const excerpts = await powers.excerpts(ids.slice(0, withExcerpts), query)
      if (!stale) setFound({ documents: ids.flatMap((id) => byId.get(id) ?? []), excerpts })
    })()
    return () => {
      stale = true
    }
  }, [query, documents])
  return found
}

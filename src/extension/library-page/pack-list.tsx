import { useState } from 'preact/hooks'
import { Dotted } from '../../card/dotted.tsx'
import { counted, dayInWords, numberInWords, type Words } from '../../card/words.ts'
import type { Batch } from '../library/batch.ts'
import type { LibraryPowers } from './library-powers.ts'

interface PackListProps {
  readonly batches: readonly Batch[]
  readonly powers: LibraryPowers
  /** Does something, and loads the lists anew; whether it was done. What failed is told. */
  readonly attempt: (task: () => Promise<unknown>) => Promise<boolean>
  readonly words: Words
}

/** The packs that were brought in; removing one removes all that it brought. */
export function PackList({ batches, powers, attempt, words }: PackListProps) {
  const [removed, setRemoved] = useState<Batch | null>(null)
  const packs = batches.filter(({ pack }) => pack !== null)
  if (packs.length === 0 && !removed) return null
  async function remove(batch: Batch): Promise<void> {
    if (await attempt(() => powers.removeBatch(batch.id))) setRemoved(batch)
  }
  async function undo(batch: Batch): Promise<void> {
    if (await attempt(() => powers.restoreBatches([batch]))) setRemoved(null)
  }
  return (
    <section class="packs">
      <h2>{words('packs')}</h2>
      <ul>
        {packs.map((batch) => (
          <li key={batch.id}>
            <p>
              <span class="title">
                <bdi lang="">{batch.pack?.title}</bdi>
              </span>
              <span class="byline">
                <Dotted parts={about(batch, words)} />
              </span>
            </p>
            {batch.pack?.description && (
              <p class="note" lang="" dir="auto">
                {batch.pack.description}
              </p>
            )}
            <button type="button" class="text" onClick={() => void remove(batch)}>
              {words('packRemove', batch.pack?.title ?? '')}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">
        {removed && (
          <>
            {words('packRemoved', removed.pack?.title ?? '')}{' '}
            <button type="button" class="text" onClick={() => void undo(removed)}>
              {words('libraryUndo')}
            </button>
          </>
        )}
      </p>
    </section>
  )
}

function about({ pack, documents }: Batch, words: Words) {
  if (!pack) return []
  const { author, revision, licence, created } = pack
  return [
    author,
    words('packRevision', numberInWords(words, revision)),
    created && dayInWords(words, created),
    licence,
    counted(words, 'libraryCount', documents),
  ]
}

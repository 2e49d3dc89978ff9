import { useEffect, useState } from 'preact/hooks'
import { Dotted } from '../../card/dotted.tsx'
import { counted, languageOf, type Words } from '../../card/words.ts'
import type { SavedDocument } from '../library/saved-document.ts'
import type { LibraryPowers, Storage } from './library-powers.ts'

interface StorageLineProps {
  readonly powers: LibraryPowers
  readonly documents: readonly SavedDocument[]
  readonly words: Words
}

/** How many documents there are, how much room they take, and whether the browser promises to keep them. */
export function StorageLine({ powers, documents, words }: StorageLineProps) {
  const [storage, setStorage] = useState<Storage | null>(null)
  useEffect(() => {
    void powers.storage().then(setStorage)
  }, [documents])
  async function keep(): Promise<void> {
    await powers.keep()
    setStorage(await powers.storage())
  }
  const used = storage?.used ?? null
  return (
    <div class="storage">
      <p>
        <Dotted
          parts={[
            counted(words, 'libraryCount', documents.length),
            used !== null && words('libraryUsed', inMegabytes(used, words)),
            words('libraryLocal'),
          ]}
        />
      </p>
      {storage && !storage.kept && documents.length > 0 && (
        <p>
          {words('savedLoosely')}{' '}
          <button type="button" class="text" onClick={() => void keep()}>
            {words('libraryKeep')}
          </button>
        </p>
      )}
    </div>
  )
}

const inMegabytes = (bytes: number, words: Words): string =>
  new Intl.NumberFormat(languageOf(words), {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  }).format(bytes / 1_000_000)

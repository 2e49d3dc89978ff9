import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { adoptStyles } from '../../card/adopt-styles.ts'
import cardStyle from '../../card/card.css?inline'
import { setScheme } from '../../card/scheme.ts'
import { theme } from '../../card/theme.ts'
import { useKeptFocus } from '../../card/use-kept-focus.ts'
import { directionOf, type Words, wordFor } from '../../card/words.ts'
import type { Batch } from '../library/batch.ts'
import type { StoredJudgement } from '../library/judgement.ts'
import type { Kept } from '../library/keep-document.ts'
import { failureOf, type LibraryFailure } from '../library/library-failure.ts'
import type { SavedDocument } from '../library/saved-document.ts'
import type { Settings } from '../settings.ts'
import { BringInFiles } from './bring-in-files.tsx'
import { DocumentList } from './document-list.tsx'
import { DocumentPage } from './document-page.tsx'
import { ExportForm } from './export-form.tsx'
import { JudgementList } from './judgement-list.tsx'
import type { LibraryPowers } from './library-powers.ts'
import { markStyle } from './mark-style.ts'
import { MendLibrary } from './mend-library.tsx'
import { PackList } from './pack-list.tsx'
import { StorageLine } from './storage-line.tsx'
import { useOpenDocument } from './use-open-document.ts'

export interface LibraryPageProps {
  readonly powers: LibraryPowers
  readonly settings: Settings
  readonly words: Words
}

/** All that the reader has saved: the list, or one document of it. */
export function LibraryPage({ powers, settings, words }: LibraryPageProps) {
  const all = useRef<HTMLDivElement>(null)
  useKeptFocus(all)
  useLayoutEffect(() => adoptStyles(document, theme, cardStyle, markStyle), [])
  useLayoutEffect(() => setScheme(document.documentElement, settings.theme), [settings.theme])
  const [documents, setDocuments] = useState<readonly SavedDocument[] | null>(null)
  const [batches, setBatches] = useState<readonly Batch[]>([])
  const [judgements, setJudgements] = useState<readonly StoredJudgement[]>([])
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [failure, setFailure] = useState<LibraryFailure | null>(null)
  const [replacing, setReplacing] = useState(false)
  const [removed, setRemoved] = useState<Kept | null>(null)
  const [open, setOpen] = useOpenDocument()

  /** Whether it was done: what failed is told. */
  async function attempt(task: () => Promise<unknown>): Promise<boolean> {
    try {
      await task()
      setDocuments(await powers.list())
      setBatches(await powers.batches())
      setJudgements(await powers.judgements())
      setFailure(null)
      return true
    } catch (error) {
      console.error('Sidelight could not use the library:', error)
      setFailure(failureOf(error))
      return false
    }
  }
  const reload = async () => void (await attempt(async () => undefined))
  useEffect(() => {
    const load = () => void reload()
    load()
    // Another tab may have saved something meanwhile.
    addEventListener('focus', load)
    return () => removeEventListener('focus', load)
  }, [])

  const remove = async (id: string) => {
    await attempt(async () => {
      setRemoved(await powers.remove(id))
      if (open === id) setOpen(null)
    })
  }
  const undo = (kept: Kept) =>
    attempt(async () => {
      await powers.restore(kept)
      setRemoved(null)
    })
  const exported = documents?.flatMap(({ id }) => (chosen.has(id) ? [id] : [])) ?? []
  return (
    <div ref={all} class="library" lang={words('language')} dir={directionOf(words)}>
      {failure && (
        <p class="failure" role="alert">
          {wordFor(words, 'libraryFailed', failure)}
        </p>
      )}
      {(failure === 'damaged' || failure === 'broken' || replacing) && (
        <MendLibrary powers={powers} replacing={setReplacing} rebuilt={reload} words={words} />
      )}
      {open === null ? (
        <main>
          <h1>{words('libraryTitle')}</h1>
          {documents && (
            <>
              <StorageLine powers={powers} documents={documents} words={words} />
              <BringInFiles powers={powers} changed={reload} attempt={attempt} words={words} />
              <PackList batches={batches} powers={powers} attempt={attempt} words={words} />
              <DocumentList
                documents={documents}
                batches={batches}
                powers={powers}
                remove={remove}
                chosen={chosen}
                choose={(id, on) => {
                  const others = [...chosen].filter((other) => other !== id)
                  setChosen(new Set(on ? [...others, id] : others))
                }}
                words={words}
              />
              <JudgementList
                judgements={judgements}
                takeBack={async (pairs) => void (await attempt(() => powers.takeBack(pairs)))}
                words={words}
              />
              {documents.length > 0 && (
                <ExportForm
                  ids={exported.length > 0 ? exported : documents.map(({ id }) => id)}
                  chosen={exported.length > 0}
                  powers={powers}
                  words={words}
                />
              )}
            </>
          )}
        </main>
      ) : (
        <DocumentPage
          key={open}
          id={open}
          powers={powers}
          paint={settings.paint}
          close={() => setOpen(null)}
          remove={remove}
          attempt={attempt}
          words={words}
        />
      )}
      <div class="undo" role="status">
        {removed && (
          <p>
            <span>{words('libraryRemoved', removed.document.title)}</span>
            <button type="button" onClick={() => void undo(removed)}>
              {words('libraryUndo')}
            </button>
          </p>
        )}
      </div>
    </div>
  )
}

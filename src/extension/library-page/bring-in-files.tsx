import { useEffect, useRef, useState } from 'preact/hooks'
import { counted, numberInWords, type Words, wordFor } from '../../card/words.ts'
import type { ChosenFile } from '../../intake/read-file.ts'
import type { BroughtIn } from '../library/bring-in.ts'
import { failureOf, type LibraryFailure } from '../library/library-failure.ts'
import { droppedFiles, filesOf } from './chosen-files.ts'
import type { LibraryPowers } from './library-powers.ts'
import { RefusedFiles } from './refused-files.tsx'

interface BringInFilesProps {
  readonly powers: LibraryPowers
  readonly changed: () => Promise<void>
  /** Does something, and loads the lists anew; whether it was done. What failed is told. */
  readonly attempt: (task: () => Promise<unknown>) => Promise<boolean>
  readonly words: Words
}

type State =
  | { readonly state: 'waiting' }
  | { readonly state: 'working'; readonly done: number; readonly files: number; readonly documents: number }
  | { readonly state: 'done'; readonly result: BroughtIn }
  | { readonly state: 'cancelled' }
  | { readonly state: 'failed'; readonly why: LibraryFailure }

/** Milliseconds between two words on how far it has come: to show them takes longer than to take a document in. */
const pause = 100

/** Takes files by choosing or dropping, tells how far it has come, and what was not taken, and why. */
export function BringInFiles({ powers, changed, attempt, words }: BringInFilesProps) {
  const [now, setNow] = useState<State>({ state: 'waiting' })
  const [over, setOver] = useState(false)
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const work = useRef(new AbortController())
  const isWorking = now.state === 'working'

  async function take(chosen: readonly ChosenFile[]): Promise<void> {
    if (chosen.length === 0) return
    work.current = new AbortController()
    const { signal } = work.current
    const tell = (done: number, documents: number) =>
      setNow({ state: 'working', done, files: chosen.length, documents })
    let last = performance.now()
    const told = (done: number, documents: number) => {
      if (performance.now() - last < pause) return
      last = performance.now()
      tell(done, documents)
    }
    tell(0, 0)
    try {
      setNow({ state: 'done', result: await powers.bringIn(chosen, told, signal) })
    } catch (error) {
      if (!signal.aborted) console.error('Sidelight could not bring files in:', error)
      setNow(signal.aborted ? { state: 'cancelled' } : { state: 'failed', why: failureOf(error) })
    }
    await changed()
  }

  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    const hold = (event: DragEvent) => {
      event.preventDefault()
      setOver(event.type === 'dragover')
    }
    addEventListener('dragover', hold, { signal })
    addEventListener('dragleave', hold, { signal })
    addEventListener(
      'drop',
      (event) => {
        hold(event)
        if (event.dataTransfer && !isWorking) void droppedFiles(event.dataTransfer).then(take)
      },
      { signal },
    )
    return () => listening.abort()
  }, [isWorking])

  const chosen = (field: HTMLInputElement) => {
    void take(filesOf(field.files))
    field.value = ''
  }
  const undo = async ({ batches }: BroughtIn) => {
    const done = await attempt(async () => {
      for (const batch of batches) await powers.removeBatch(batch)
    })
    if (done) setNow({ state: 'waiting' })
  }
  return (
    <section class={over ? 'bring-in over' : 'bring-in'} aria-label={words('bringIn')}>
      <p>
        <button type="button" class="act" disabled={isWorking} onClick={() => files.current?.click()}>
          {words('bringInFiles')}
        </button>{' '}
        <button type="button" class="act" disabled={isWorking} onClick={() => folder.current?.click()}>
          {words('bringInFolder')}
        </button>
        <span class="note">{words('bringInKinds')}</span>
      </p>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        accept=".txt,.md,.html,.htm,.json,.zip"
        aria-label={words('bringInFiles')}
        onChange={(event) => chosen(event.currentTarget)}
      />
      <input
        ref={folder}
        type="file"
        hidden
        aria-label={words('bringInFolder')}
        {...{ webkitdirectory: true }}
        onChange={(event) => chosen(event.currentTarget)}
      />
      <div role="status">
        {now.state === 'working' && (
          <p class="working">
            {/* Of one file it is not known how far it has come. */}
            <progress
              max={now.files}
              value={now.files > 1 ? now.done : undefined}
              aria-label={words('bringIn')}
            />
            <span>
              {words(
                'bringInWorking',
                ...[now.done, now.files, now.documents].map((number) => numberInWords(words, number)),
              )}
            </span>
            <button type="button" class="text" onClick={() => work.current.abort()}>
              {words('bringInCancel')}
            </button>
          </p>
        )}
        {now.state === 'cancelled' && <p>{words('bringInCancelled')}</p>}
        {now.state === 'failed' && <p>{wordFor(words, 'bringInFailed', now.why)}</p>}
        {now.state === 'done' && (
          <p>
            {counted(words, 'bringInDone', now.result.documents)}{' '}
            {now.result.documents > 0 && (
              <button type="button" class="text" onClick={() => void undo(now.result)}>
                {words('libraryUndo')}
              </button>
            )}
          </p>
        )}
      </div>
      {now.state === 'done' && <RefusedFiles refused={now.result.refused} words={words} />}
    </section>
  )
}

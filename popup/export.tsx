import { useState } from 'preact/hooks'
import { type Words, wordFor } from '../src/card/words.ts'
import { type ExportFormat, exportFile, exportFormats } from '../src/view/export/export-file.ts'
import type { ExportedReading } from '../src/view/export/exported-reading.ts'
import { OutcomeNote, useOutcome } from './outcome.tsx'
import type { PopupActions } from './popup-state.ts'

export interface ExportProps {
  readonly reading: ExportedReading
  readonly actions: PopupActions
  readonly words: Words
}

/** Takes a reading along: in which form, and to the clipboard or into a file. */
export function Export({ reading, actions, words }: ExportProps) {
  const [format, setFormat] = useState<ExportFormat>('markdown')
  const [done, run] = useOutcome()
  const make = () => {
    const iri = () => `urn:uuid:${crypto.randomUUID()}`
    const { version, describe } = actions
    return exportFile(format, reading, { words, version, iri, describe })
  }
  return (
    <div class="form">
      <h2>{words('exportTitle')}</h2>
      <fieldset>
        <legend>{words('exportFormat')}</legend>
        {exportFormats.map((one) => (
          <label key={one} class="option">
            <input type="radio" name="format" checked={one === format} onChange={() => setFormat(one)} />
            <span>
              {wordFor(words, 'format', one)}
              <span class="note">{wordFor(words, 'formatNote', one)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <p class="acts">
        <button
          type="button"
          class="act"
          onClick={() => run('copied', async () => actions.copy((await make()).text))}
        >
          {words('actionCopy')}
        </button>
        <button
          type="button"
          class="act"
          onClick={() => run('saved', async () => actions.saveFile(await make()))}
        >
          {words('actionSave')}
        </button>
      </p>
      <OutcomeNote done={done} words={words} />
    </div>
  )
}

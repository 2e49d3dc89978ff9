import { useState } from 'preact/hooks'
import { counted, localDay, type Words } from '../../card/words.ts'
import type { PackAbout } from '../../intake/pack-format.ts'
import { download } from '../download.ts'
import type { LibraryPowers } from './library-powers.ts'

interface ExportFormProps {
  /** Keys of the documents to export. */
  readonly ids: readonly string[]
  /** Whether they were chosen, or are all there are. */
  readonly chosen: boolean
  readonly powers: LibraryPowers
  readonly words: Words
}

/** Documents as a pack for others: one file, with what it says of itself. */
export function ExportForm({ ids, chosen, powers, words }: ExportFormProps) {
  const [failed, setFailed] = useState(false)
  async function save(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const given = new FormData(event.currentTarget as HTMLFormElement)
    const text = (name: string) => String(given.get(name) ?? '').trim()
    const about: PackAbout = {
      title: text('title'),
      revision: Number(text('revision')) || 1,
      author: text('author') || null,
      licence: text('licence') || null,
      description: text('description') || null,
      created: localDay(Date.now()),
    }
    try {
      download(await powers.exportPack(about, ids), `${about.title}.sidelight.zip`)
      setFailed(false)
    } catch (error) {
      console.error('Sidelight could not write the pack:', error)
      setFailed(true)
    }
  }
  const field = (name: string, label: string, required = false) => (
    <label>
      <span>{label}</span>
      <input type="text" name={name} required={required} maxLength={400} autocomplete="off" />
    </label>
  )
  return (
    <details class="export">
      <summary>{counted(words, chosen ? 'packChosen' : 'packAll', ids.length)}</summary>
      <form onSubmit={(event) => void save(event)}>
        {field('title', words('packTitle'), true)}
        {field('author', words('packAuthor'))}
        {field('licence', words('packLicence'))}
        {field('description', words('packDescription'))}
        <label>
          <span>{words('packNumber')}</span>
          <input type="number" name="revision" min={1} defaultValue="1" required />
        </label>
        <p class="note">{words('packNote')}</p>
        <button type="submit" class="act">
          {words('packSave')}
        </button>
        <p role="status">{failed && words('packFailed')}</p>
      </form>
    </details>
  )
}

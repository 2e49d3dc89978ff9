import { useRef, useState } from 'preact/hooks'
import { counted, listFormat, localDay, type Words, wordFor } from '../../card/words.ts'
import { download } from '../download.ts'
import { failureOf } from '../library/library-failure.ts'
import { Group } from './controls.tsx'
import type { DataPowers, Restored } from './data-powers.ts'

interface YourDataProps {
  readonly powers: DataPowers
  readonly words: Words
}

/** What will go, while the reader is asked; undefined while nobody is. */
type Question = Awaited<ReturnType<DataPowers['count']>> | undefined

/** All that is kept, as a file and back; deleted only after a question that tells what will go. */
export function YourData({ powers, words }: YourDataProps) {
  const [told, setTold] = useState('')
  const [working, setWorking] = useState(false)
  const [question, setQuestion] = useState<Question>()
  const file = useRef<HTMLInputElement>(null)

  async function act(task: () => Promise<string>): Promise<void> {
    setQuestion(undefined)
    setWorking(true)
    setTold(words('dataWorking'))
    try {
      setTold(await task())
    } catch (error) {
      console.error('Sidelight could not do this with what it keeps:', error)
      setTold(wordFor(words, 'libraryFailed', failureOf(error)))
    }
    setWorking(false)
  }
  const save = (make: () => Promise<Blob>, name: string) =>
    act(async () => {
      download(await make(), name)
      return words('done_saved')
    })
  const ask = () =>
    act(async () => {
      setQuestion(await powers.count())
      return ''
    })
  const restore = (field: HTMLInputElement) => {
    const [chosen] = field.files ?? []
    if (chosen) void act(async () => restoredText(await powers.restore(chosen), words))
    field.value = ''
  }
  const button = (key: string, click: () => void) => (
    <button type="button" class="act" disabled={working} onClick={click}>
      {words(key)}
    </button>
  )
  const today = localDay(Date.now())
  return (
    <Group title={words('settingsData')} note={words('settingsDataNote')}>
      <p class="acts">
        {button('dataBackUp', () => void save(powers.backUp, `sidelight-backup-${today}.zip`))}
        {button('dataExport', () => void save(powers.exportSettings, `sidelight-settings-${today}.json`))}
        {button('dataRestore', () => file.current?.click())}
      </p>
      <p class="acts">{button('dataDelete', () => void ask())}</p>
      <input
        ref={file}
        type="file"
        hidden
        accept=".zip,.json"
        aria-label={words('dataRestore')}
        onChange={(event) => restore(event.currentTarget)}
      />
      {question !== undefined && (
        <div class="question" role="alertdialog" aria-label={words('dataDelete')}>
          <p>
            {question === null
              ? words('dataQuestionUncounted')
              : words(
                  'dataQuestion',
                  counted(words, 'libraryCount', question.documents),
                  counted(words, 'dataPacks', question.packs),
                )}
          </p>
          <p class="acts">
            {button('dataKeep', () => setQuestion(undefined))}
            {button(
              'dataDeleteNow',
              () =>
                void act(async () => {
                  await powers.deleteAll()
                  return words('dataDeleted')
                }),
            )}
          </p>
        </div>
      )}
      <p role="status" class="told">
        {told}
      </p>
    </Group>
  )
}

function restoredText(restored: Restored, words: Words): string {
  if ('refused' in restored) return wordFor(words, 'dataRefused', restored.refused, restored.key)
  const done =
    restored.what === 'settings'
      ? words('dataImported')
      : words('dataRestored', counted(words, 'libraryCount', restored.documents))
  const { dropped } = restored
  return dropped.length > 0 ? `${done} ${words('dataDropped', listFormat(words).format(dropped))}` : done
}

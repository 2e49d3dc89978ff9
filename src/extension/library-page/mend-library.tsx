import { useRef, useState } from 'preact/hooks'
import { useKeptFocus } from '../../card/use-kept-focus.ts'
import { counted, localDay, type Words } from '../../card/words.ts'
import { download } from '../download.ts'
import type { LibraryPowers, Salvaged } from './library-powers.ts'

interface MendLibraryProps {
  readonly powers: LibraryPowers
  /** Told when the library is being replaced, and when that is over: until then its page must not take it for whole. */
  readonly replacing: (on: boolean) => void
  readonly rebuilt: () => Promise<void>
  readonly words: Words
}

/** What is done about a library that is damaged: what can be read is given as a file, and put in its place when that is asked for. */
export function MendLibrary({ powers, replacing, rebuilt, words }: MendLibraryProps) {
  const section = useRef<HTMLElement>(null)
  useKeptFocus(section)
  const [told, setTold] = useState('')
  const [working, setWorking] = useState(false)
  const [question, setQuestion] = useState<Salvaged | null>(null)

  async function act(task: () => Promise<string>): Promise<void> {
    if (working) return
    setWorking(true)
    setTold(words('mendWorking'))
    try {
      setTold(await task())
    } catch (error) {
      console.error('Sidelight could not mend the library:', error)
      setTold(words('mendFailed'))
    }
    setWorking(false)
  }
  const save = ({ file }: Salvaged) => download(file, `sidelight-backup-${localDay(Date.now())}.zip`)
  const count = ({ documents }: Salvaged) => counted(words, 'libraryCount', documents)
  const button = (key: string, click: () => void) => (
    // Not `disabled`, which would take the keyboard's place away before it is known where it goes.
    <button type="button" class="act" aria-disabled={working} onClick={click}>
      {words(key)}
    </button>
  )
  const ask = () =>
    act(async () => {
      setQuestion(await powers.salvage())
      return ''
    })
  const saveAlone = () =>
    act(async () => {
      const salvaged = await powers.salvage()
      save(salvaged)
      return words('mendSaved', count(salvaged))
    })
  const rebuild = (salvaged: Salvaged) =>
    act(async () => {
      save(salvaged)
      replacing(true)
      if (!(await powers.rebuild(salvaged))) return words('mendEmpty')
      replacing(false)
      await rebuilt()
      return ''
    })
  return (
    <section ref={section} class="mend" aria-label={words('mend')}>
      {question === null ? (
        <p>
          {button('mendSave', () => void saveAlone())} {button('mend', () => void ask())}
        </p>
      ) : (
        <div role="alertdialog" aria-label={words('mend')}>
          <p>{words('mendQuestion', count(question))}</p>
          <p>
            {button('mendKeep', () => setQuestion(null))} {button('mendNow', () => void rebuild(question))}
          </p>
        </div>
      )}
      <p role="status">{told}</p>
    </section>
  )
}

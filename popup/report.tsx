import { useState } from 'preact/hooks'
import type { Words } from '../src/card/words.ts'
import type { Card } from '../src/view/card.ts'
import { reportText } from '../src/view/export/report-text.ts'
import { OutcomeNote, useOutcome } from './outcome.tsx'
import type { PopupActions } from './popup-state.ts'

export interface ReportProps {
  readonly card: Card
  readonly url: string | null
  readonly actions: PopupActions
  readonly words: Words
}

/** Composes what the project's form for a wrong mark asks for, to be copied there. It sends nothing and opens nothing. */
export function Report({ card, url, actions, words }: ReportProps) {
  const [expected, setExpected] = useState('')
  const [told, setTold] = useState(false)
  const [done, run] = useOutcome()
  const text = reportText(card, { expected, url: told ? url : null, version: actions.version })
  return (
    <div class="form">
      <h2>{words('reportTitle')}</h2>
      <p class="note">{words('reportLead')}</p>
      <label class="field">
        {words('reportExpected')}
        <textarea rows={3} value={expected} onInput={(event) => setExpected(event.currentTarget.value)} />
      </label>
      {url !== null && (
        <label class="option">
          <input type="checkbox" checked={told} onChange={(event) => setTold(event.currentTarget.checked)} />
          <span>
            {words('reportAddress')}
            <span class="note">{url}</span>
          </span>
        </label>
      )}
      <p class="acts">
        <button type="button" class="act" onClick={() => run('copied', () => actions.copy(text))}>
          {words('reportCopy')}
        </button>
      </p>
      <OutcomeNote done={done} words={words} />
      <section aria-label={words('reportPreview')}>
        <pre class="preview" lang="en" dir="ltr">
          {text}
        </pre>
      </section>
    </div>
  )
}

import { type Words, wordFor } from '../src/card/words.ts'
import type { PopupActions, PopupState } from './popup-state.ts'

interface StatusMessageProps {
  readonly state: PopupState
  readonly actions: PopupActions | undefined
  readonly words: Words
}

/** What there is to say where there is no reading, and what can be done about it. */
export function StatusMessage({ state, actions, words }: StatusMessageProps) {
  const { text, act } = statusOf(state)
  const [key, value] = text
  return (
    <main class="status-message" aria-live="polite">
      {/* Nothing is said while the answer is a moment away: words that flash by are noise. */}
      {key && <p>{value ? wordFor(words, key, value) : words(key)}</p>}
      {act && actions && (
        <button type="button" class="act" onClick={() => void act.run(actions)}>
          {words(act.label)}
        </button>
      )}
    </main>
  )
}

interface Act {
  readonly label: string
  run(actions: PopupActions): Promise<void>
}

interface Status {
  /** The message, or the message for one value of a union. */
  readonly text: readonly [key?: string, value?: string]
  readonly act?: Act
}

const readAnyway: Act = { label: 'actionReadAnyway', run: (actions) => actions.readAnyway() }
const tryAgain: Act = { label: 'actionTryAgain', run: readAnyway.run }

function statusOf(state: PopupState): Status {
  switch (state.page) {
    case 'asking':
      return { text: [] }
    case 'browser-page':
      return { text: ['stateBrowserPage'] }
    case 'no-access':
      return {
        text: ['stateNoAccess'],
        act: { label: 'actionAllow', run: (actions) => actions.allow(state.origins) },
      }
    case 'web':
      return statusOfReport(state.report)
  }
}

function statusOfReport(report: Extract<PopupState, { page: 'web' }>['report']): Status {
  switch (report.state) {
    case 'looking':
      return { text: ['stateLooking'] }
    case 'analysing':
      return { text: ['stateAnalysing'] }
    case 'not-an-article':
      return { text: ['stateNotArticle'], act: readAnyway }
    case 'off':
      return { text: ['stateOff'] }
    case 'ready':
      return { text: [] }
    case 'failed': {
      const text = ['failed', report.reason] as const
      return /^(?:language|too-long)$/.test(report.reason) ? { text } : { text, act: tryAgain }
    }
  }
}

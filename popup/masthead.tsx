import { Glyph } from '../src/card/glyph.tsx'
import type { Words } from '../src/card/words.ts'
import type { PopupActions, PopupState } from './popup-state.ts'

interface MastheadProps {
  readonly state: PopupState
  readonly actions: PopupActions | undefined
  readonly words: Words
  readonly isPanel: boolean
}

/** The name, the switch for this site, and the way from the popup to the panel. */
export function Masthead({ state, actions, words, isPanel }: MastheadProps) {
  const site = state.page === 'web' ? state.site : null
  const on = state.page === 'web' && state.report.state !== 'off'
  return (
    <header class="masthead">
      <b>{words('extensionName')}</b>
      {site !== null && (
        <button
          type="button"
          class="switch"
          role="switch"
          aria-checked={on}
          aria-label={words('popupSite', site)}
          onClick={() => actions?.switchSite(site, !on)}
        >
          <span class="site">{site}</span>
          <span class="track" />
          <span class="word">{words(on ? 'popupOn' : 'popupOff')}</span>
        </button>
      )}
      {actions?.openPanel && !isPanel && (
        <button
          type="button"
          class="beside icon-button"
          aria-label={words('openPanel')}
          title={words('openPanel')}
          onClick={() => void actions.openPanel?.()}
        >
          <Glyph name="panel" />
        </button>
      )}
    </header>
  )
}

import { render } from 'preact'
import { Popup } from '../../popup/popup.tsx'
import type { PopupState, Saved } from '../../popup/popup-state.ts'
import type { ReadingReport } from '../../src/extension/calls.ts'
import { defaultSettings } from '../../src/extension/settings.ts'
import { crowdedView, exampleView } from '../card/example-view.ts'
import { popupActions } from '../card/popup-actions.ts'
import { words } from '../card/words.ts'

const web = (
  report: ReadingReport,
  saved: Saved | null = { state: 'not-saved', earlier: null },
): PopupState => ({
  page: 'web',
  site: 'harbour-courier.example',
  settings: defaultSettings,
  saved,
  report,
})

/** What the popup can have to say, by `?state=`. */
const states: Readonly<Record<string, PopupState>> = {
  reading: web({ state: 'ready', ...exampleView, hidden: [] }),
  hidden: web({ state: 'ready', ...exampleView, hidden: ['person:anholt'] }),
  saved: web(
    { state: 'ready', ...exampleView, hidden: [] },
    { state: 'saved', id: 'a', saved: Date.UTC(2026, 4, 2), loose: true },
  ),
  'save-failed': web({ state: 'ready', ...exampleView, hidden: [] }, { state: 'failed', reason: 'full' }),
  crowded: web({ state: 'ready', ...crowdedView(), hidden: [] }),
  'not-an-article': web({ state: 'not-an-article' }),
  failed: web({ state: 'failed', reason: 'unreachable' }),
  off: web({ state: 'off' }),
  'no-access': { page: 'no-access', origins: [] },
}

const query = new URLSearchParams(location.search)
const state = states[query.get('state') ?? 'reading']
const panel = query.has('panel') ? { isPanel: true, seen: { start: 100, end: 520 } } : {}
if (state) render(<Popup state={state} actions={popupActions} words={words} {...panel} />, document.body)
document.title = 'ready'

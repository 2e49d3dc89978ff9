import { render } from 'preact'
import browser from 'webextension-polyfill'
import { onSettings } from '../src/extension/settings.ts'
import { popupActions } from './actions.ts'
import { loadState } from './load-state.ts'
import { Popup } from './popup.tsx'
import type { PopupState, Saved, Unsaved } from './popup-state.ts'
import { standingOf } from './saving.ts'
import { popupTab } from './tab.ts'

const tab = await popupTab(location.search)
const actions = tab ? popupActions(tab, refresh, tellSaved) : undefined
let asked = 0
let state: PopupState = { page: 'asking' }
let saved: Saved | null = null
let unsaved: Unsaved | undefined

function show(next: PopupState): void {
  state = next.page === 'web' ? { ...next, saved } : next
  const words = (key: string, ...values: string[]) => browser.i18n.getMessage(key, values)
  render(<Popup state={state} actions={actions} unsaved={unsaved} words={words} />, document.body)
}

function tellSaved(next: Saved): void {
  saved = next
  show(state)
}

/** Shows where the reading stands, and again when it has settled. A later call makes an earlier one's answer stale. */
async function refresh(told?: Unsaved): Promise<void> {
  asked += 1
  unsaved = told
  const turn = asked
  for (const when of ['now', 'settled'] as const) {
    const next = await loadState(tab, when)
    if (turn === asked) show(next)
  }
  if (tab?.id === undefined || state.page !== 'web' || state.report.state !== 'ready') return
  const standing = await standingOf(tab.id)
  if (turn === asked) tellSaved(standing)
}

onSettings(browser.storage, () => void refresh())
show(state)
await refresh()

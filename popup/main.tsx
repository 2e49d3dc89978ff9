import { render } from 'preact'
import browser from 'webextension-polyfill'
import { onSettings } from '../src/extension/settings.ts'
import { popupActions } from './actions.ts'
import { loadState } from './load-state.ts'
import { Popup } from './popup.tsx'
import type { PopupState } from './popup-state.ts'
import { popupTab } from './tab.ts'

const tab = await popupTab(location.search)
const actions = tab ? popupActions(tab, refresh) : undefined
let asked = 0

function show(state: PopupState): void {
  const words = (key: string, ...values: string[]) => browser.i18n.getMessage(key, values)
  render(<Popup state={state} actions={actions} words={words} />, document.body)
}

/** Shows where the reading stands, and again when it has settled. A later call makes an earlier one's answer stale. */
async function refresh(): Promise<void> {
  asked += 1
  const turn = asked
  for (const when of ['now', 'settled'] as const) {
    const state = await loadState(tab, when)
    if (turn === asked) show(state)
  }
}

onSettings(browser.storage, () => void refresh())
show({ page: 'asking' })
await refresh()

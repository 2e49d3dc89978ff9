import type { Tabs } from 'webextension-polyfill'
import { siteOf } from '../src/extension/sites.ts'
import { popupActions } from './actions.ts'
import { loadState } from './load-state.ts'
import type { PopupActions, PopupState, Saved, Unsaved } from './popup-state.ts'
import { standingOf } from './saving.ts'

/** What is shown of a tab. */
export interface Shown {
  readonly state: PopupState
  /** None where there is no tab that could be acted on. */
  readonly actions: PopupActions | undefined
  readonly unsaved: Unsaved | undefined
}

/** What popup and panel say of one tab at a time. */
export interface Session {
  /** Tells where the tab's reading stands, and again when it has settled. What was told of another tab is taken back at once. */
  look(tab: Tabs.Tab | undefined): Promise<void>
}

export function startSession(show: (shown: Shown) => void): Session {
  let tab: Tabs.Tab | undefined
  let actions: PopupActions | undefined
  let state: PopupState = { page: 'asking' }
  let saved: Saved | null = null
  let unsaved: Unsaved | undefined
  let asked = 0
  let turned = 0

  function become(next: PopupState): void {
    state = next.page === 'web' ? { ...next, saved } : next
    show({ state, actions, unsaved })
  }

  function turnTo(next: Tabs.Tab | undefined): void {
    const isOther = next?.id !== tab?.id || next?.url !== tab?.url
    // A page that only changes its address goes on being shown until it says what it is now.
    const staysThere =
      next?.id === tab?.id && siteOf(next?.url) !== null && siteOf(next?.url) === siteOf(tab?.url)
    tab = next
    if (!isOther) return
    saved = null
    turned += 1
    const turn = turned
    // What a tab was asked to do is told of that tab alone.
    const tellSaved = (of: Saved) => {
      if (turn !== turned) return
      saved = of
      become(state)
    }
    actions = next && popupActions(next, (told) => refresh(told), tellSaved)
    become(staysThere ? state : { page: 'asking' })
  }

  /** A later call makes an earlier one's answer stale. */
  async function refresh(told?: Unsaved): Promise<void> {
    asked += 1
    unsaved = told
    const turn = asked
    for (const when of ['now', 'settled'] as const) {
      const next = await loadState(tab, when)
      if (turn === asked) become(next)
    }
    if (turn !== asked || tab?.id === undefined || state.page !== 'web' || state.report.state !== 'ready')
      return
    const standing = await standingOf(tab.id)
    if (turn !== asked) return
    saved = standing
    become(state)
  }

  return {
    look(next) {
      turnTo(next)
      return refresh()
    },
  }
}

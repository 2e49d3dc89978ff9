import browser from 'webextension-polyfill'
import type { LibraryCalls, Standing } from '../src/extension/calls.ts'
import { askTwice, remote } from '../src/extension/messages.ts'
import type { Saved } from './popup-state.ts'

const library = remote<LibraryCalls>((message) => browser.runtime.sendMessage(message))

export const standingOf = (tabId: number): Promise<Standing> => answered(() => library.standing(tabId))

/** Takes what was saved of a tab's article out of the library. */
export async function removeSaved(tabId: number, document: string): Promise<Saved> {
  const standing = await answered(() => library.remove(document))
  // What the icon told of it is no longer so.
  await browser.action.setTitle({ tabId, title: browser.i18n.getMessage('extensionName') })
  return standing
}

/** Saves a tab's article. With the first one, the browser is asked to keep the library. */
export async function save(tabId: number, tell: (saved: Saved) => void): Promise<void> {
  tell({ state: 'saving' })
  const standing = await answered(() => library.save(tabId))
  tell(standing)
  // Some browsers ask the reader first: what was saved is told meanwhile.
  if (standing.state === 'saved' && (await isKept()) === false) tell({ ...standing, loose: true })
}

const askedBefore = 'askedToKeep'

/** Whether the browser promises to keep what is stored; asked once, and null from then on, or where that cannot be noted. */
async function isKept(): Promise<boolean | null> {
  try {
    if ((await browser.storage.local.get(askedBefore))[askedBefore] === true) return null
    await browser.storage.local.set({ [askedBefore]: true })
  } catch {
    return null
  }
  return navigator.storage.persist().catch(() => false)
}

async function answered(ask: () => Promise<Standing>): Promise<Standing> {
  try {
    return (await askTwice(ask)) ?? { state: 'failed', reason: 'unreachable' }
  } catch {
    return { state: 'failed', reason: 'broken' }
  }
}

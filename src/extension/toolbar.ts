import browser from 'webextension-polyfill'

const icons = (state: 'on' | 'off') => ({ 16: `/icons/${state}-16.png`, 32: `/icons/${state}-32.png` })

/** The number of painted claims on the toolbar icon of one tab; none shows none. */
export async function showCount(tabId: number, painted: number): Promise<void> {
  await forTab(async () => {
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#7a4a00' })
    await browser.action.setBadgeText({ tabId, text: painted > 0 ? String(painted) : '' })
  })
}

/** Whether the article of a tab was saved: a sign on its icon, and in words when the pointer rests on it. */
export async function showSaved(tabId: number, saved: boolean, told: string): Promise<void> {
  await forTab(async () => {
    await browser.action.setBadgeText({ tabId, text: saved ? '✓' : '!' })
    await browser.action.setTitle({ tabId, title: told })
  })
}

export async function showOff(tabId: number): Promise<void> {
  await forTab(async () => {
    await browser.action.setIcon({ tabId, path: icons('off') })
    await browser.action.setBadgeText({ tabId, text: '' })
  })
}

export async function showOn(tabId: number): Promise<void> {
  await forTab(() => browser.action.setIcon({ tabId, path: icons('on') }))
}

/** A tab may close while its icon is drawn: then there is nothing to show, and nobody to tell. */
async function forTab(draw: () => Promise<void>): Promise<void> {
  try {
    await draw()
  } catch (error) {
    if (!String(error).includes('tab')) throw error
  }
}

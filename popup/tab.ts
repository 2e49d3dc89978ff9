import browser, { type Tabs } from 'webextension-polyfill'

/** The tab that the popup speaks of: the active one, or the one that `?tab=ID` names when the popup is itself a tab. */
export async function popupTab(search: string): Promise<Tabs.Tab | undefined> {
  const named = Number(new URLSearchParams(search).get('tab'))
  if (named > 0) return browser.tabs.get(named)
  const [active] = await browser.tabs.query({ active: true, currentWindow: true })
  return active
}

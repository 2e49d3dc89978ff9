import browser, { type Tabs } from 'webextension-polyfill'

/**
 * The tab that popup or panel speaks of: the active one of its window, or the one that `?tab=ID` names when it is itself a tab.
 */
export async function tabOf(search: string): Promise<Tabs.Tab | undefined> {
  const named = Number(new URLSearchParams(search).get('tab'))
  if (named > 0) return browser.tabs.get(named)
  const [active] = await browser.tabs.query({ active: true, currentWindow: true })
  return active
}

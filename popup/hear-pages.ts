import browser, { type Runtime } from 'webextension-polyfill'

/** Tells in which tab a page's script asks the background for something: one that has just come does so first of all. */
export function hearPages(heard: (tabId: number) => void): void {
  const listen = (_: unknown, { tab }: Runtime.MessageSender) => {
    if (tab?.id !== undefined) heard(tab.id)
  }
  browser.runtime.onMessage.addListener(listen as Parameters<typeof browser.runtime.onMessage.addListener>[0])
}

import browser, { type Runtime } from 'webextension-polyfill'
import { type PageNews, panelPort } from '../src/extension/panel-port.ts'

/** A page that is listened to. */
export interface Listening {
  /** Whether its script is there and tells. */
  isAlive(): boolean
  stop(): void
}

/**
 * Listens to the page's script in a tab. `heard` is given what it tells; `left` is called when it has told something and goes
 * away. Where none is there nothing comes of it.
 */
export function listenToPage(tabId: number, heard: (news: PageNews) => void, left: () => void): Listening {
  let port: Runtime.Port | undefined = browser.tabs.connect(tabId, { name: panelPort, frameId: 0 })
  let hasTold = false
  port.onMessage.addListener((news) => {
    if (!port) return
    hasTold = true
    heard(news as PageNews)
  })
  port.onDisconnect.addListener(() => {
    // Looked at, or Chrome complains that nobody was there.
    void browser.runtime.lastError
    if (!port) return
    port = undefined
    if (hasTold) left()
  })
  return {
    isAlive: () => port !== undefined && hasTold,
    stop() {
      port?.disconnect()
      port = undefined
    },
  }
}

import browser from 'webextension-polyfill'
import type { Start } from './start.ts'

/** Injects the page's script into a tab's top frame. One that is there already stays, and goes on as it was. It reads if not told. */
export async function injectPageScript(tabId: number, start: Start = 'read'): Promise<void> {
  const target = { tabId, frameIds: [0] }
  if (start !== 'read') await browser.scripting.executeScript({ target, func: leaveStart, args: [start] })
  await browser.scripting.executeScript({ target, files: ['/reading.js'] })
}

/** Injects the script of the cards beside it, once there is something to show. One that is there already stays. */
export async function injectCardScript(tabId: number): Promise<void> {
  const target = { tabId, frameIds: [0] }
  await browser.scripting.executeScript({ target, files: ['/card.js'] })
}

/**
 * Injects the gate into the pages that are open when the extension is installed or updated: Firefox does so by itself, in
 * Chrome they would be without it until they are loaded again. What they have of an older version is cut off and leaves.
 */
export async function injectGates(): Promise<void> {
  if ('getBrowserInfo' in (browser.runtime as object)) return
  const files = browser.runtime.getManifest().content_scripts?.[0]?.js ?? []
  for (const { id } of await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] })) {
    if (id === undefined) continue
    // Pages of the browser's own store let nobody in.
    await browser.scripting.executeScript({ target: { tabId: id, frameIds: [0] }, files }).catch(() => {})
  }
}

/** Runs in the extension's own world of the page, where no page can see it, and nothing of this file. */
function leaveStart(start: Start): void {
  const world = globalThis as { [key: symbol]: { start?: Start } | undefined }
  const left = Symbol.for('sidelight')
  // In the object that is there: scripts of an earlier injection hold it.
  world[left] ??= {}
  world[left].start = start
}

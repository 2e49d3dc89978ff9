import browser, { type Runtime } from 'webextension-polyfill'

/** A script of ours in a web page's top frame. The extension's own pages may stand in a tab, too: they are none. */
export const isPage = ({ tab, frameId, url }: Runtime.MessageSender): boolean =>
  tab !== undefined && frameId === 0 && /^https?:/.test(url ?? '')

/** A page of the extension, or its popup. */
export const isOwn = ({ url }: Runtime.MessageSender): boolean =>
  url?.startsWith(browser.runtime.getURL('')) === true

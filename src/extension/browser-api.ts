import type { Browser } from 'webextension-polyfill'

/**
 * The extension API for scripts in pages, where the polyfill (10 kB) would outweigh the script. Chrome's `chrome` gives
 * promises like `browser` does, for all that is used there; listeners answer through `sendResponse`, which both know.
 */
export const browserApi: Browser =
  (globalThis as { browser?: Browser }).browser ?? (globalThis as unknown as { chrome: Browser }).chrome

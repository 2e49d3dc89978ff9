import browser from 'webextension-polyfill'
import { expire } from './library/expire.ts'
import { type Expiry, expiry } from './library/expiry.ts'
import { keptFrom } from './library/keeping.ts'
import { loadSettings } from './settings.ts'

/** When saved articles are looked through for those that the reader does not want kept any longer. */
export const keepingTime: Expiry = expiry({
  async expire() {
    const from = keptFrom((await loadSettings(browser.storage)).keep, Date.now())
    if (from !== null) await expire(from)
  },
  now: Date.now,
})

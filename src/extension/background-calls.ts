import { analysePage } from './analyse-page.ts'
import type { BackgroundCalls } from './calls.ts'
import { injectCardScript, injectPageScript } from './inject.ts'
import { keepingTime } from './keeping-time.ts'
import type { Handlers } from './messages.ts'
import { shippedResources } from './resources.ts'
import { showCount, showOff } from './toolbar.ts'

/** Whether a page that says which language it is in may have a text that is analysed. */
const mayBeEnglish = (lang: string): boolean => /^(?:en\b|$)/i.test(lang)

/** What the scripts of pages may ask. */
export const backgroundCalls: Handlers<BackgroundCalls> = {
  articleFound: async ({ tab }, lang) => {
    if (tab?.id === undefined) return true
    const injected = injectPageScript(tab.id)
    // What the text will be analysed with is fetched while the page reads it; who could not be reached then is asked again.
    if (mayBeEnglish(lang)) void shippedResources().catch(() => {})
    await injected
    return true
  },
  siteIsOff: async ({ tab }) => {
    if (tab?.id !== undefined) await showOff(tab.id)
  },
  analyse: async ({ tab }, article) => {
    // The cards' script is there before the page has its marks, so that neither they nor a hover wait for it.
    const addCards = async () => {
      if (tab?.id !== undefined) await injectCardScript(tab.id)
    }
    return keepingTime.during(() => analysePage(article, addCards))
  },
  painted: async ({ tab }, claims) => {
    if (tab?.id !== undefined) await showCount(tab.id, claims)
  },
}

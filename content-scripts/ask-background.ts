import { browserApi } from '../src/extension/browser-api.ts'
import type { Analysed, BackgroundCalls } from '../src/extension/calls.ts'
import { remote } from '../src/extension/messages.ts'
import type { Article } from '../src/text/article.ts'

export const background = remote<BackgroundCalls>((message) => browserApi.runtime.sendMessage(message))

/**
 * Asks the background for an analysis. A background that died rejects at once, and the next message starts it again: so
 * one more try, and then null.
 */
export async function askBackground(article: Article): Promise<Analysed | null> {
  for (const last of [false, true]) {
    try {
      const analysed = await background.analyse(article)
      if (analysed) return analysed
    } catch (error) {
      if (last) console.warn('Sidelight could not reach its background:', error)
    }
  }
  return null
}

/** After an update or removal of the extension the script is an orphan: nothing it calls answers any more. */
export const isOrphan = (): boolean => browserApi.runtime?.id === undefined

import { browserApi } from '../src/extension/browser-api.ts'
import type { Analysed, BackgroundCalls } from '../src/extension/calls.ts'
import { askTwice, remote } from '../src/extension/messages.ts'
import type { Article } from '../src/text/article.ts'

export const background = remote<BackgroundCalls>((message) => browserApi.runtime.sendMessage(message))

/** Asks the background for an analysis. */
export const askBackground = (article: Article): Promise<Analysed | null> =>
  askTwice(() => background.analyse(article))

/** After an update or removal of the extension the script is an orphan: nothing it calls answers any more. */
export const isOrphan = (): boolean => browserApi.runtime?.id === undefined

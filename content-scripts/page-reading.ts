import { browserApi } from '../src/extension/browser-api.ts'
import type { PageCalls } from '../src/extension/calls.ts'
import type { Handlers } from '../src/extension/messages.ts'
import { isOff, loadSettings, onSettings } from '../src/extension/settings.ts'
import { type FoundArticle, findArticle } from '../src/page/find-article.ts'
import { findSelection } from '../src/page/find-selection.ts'
import { looksLikeArticle } from '../src/page/gate.ts'
import { background, isOrphan } from './ask-background.ts'
import { flash } from './highlights.ts'
import { onNavigation } from './navigation.ts'
import { readingState } from './reading-state.ts'
import { type Shown, showArticle } from './show-article.ts'

/** How long a page that filled in after a navigation is waited for, in milliseconds between looks. */
const looks = [100, 700, 2500]

/**
 * Reads this page and keeps reading it: through navigation without a load, through the switch for its site, until the
 * extension is gone. One reading at a time; each lives until its signal aborts. Returns what popup and background may ask.
 */
export function startReading(start: 'read' | 'idle'): Handlers<PageCalls> {
  const state = readingState({ state: start === 'read' ? 'looking' : 'not-an-article' })
  const script = new AbortController()
  let reading = new AbortController()
  let shown: Shown | null = null
  /** Whether the reader asked for this page, whatever it looks like. */
  let insisted = false

  function drop(): AbortSignal {
    reading.abort()
    reading = new AbortController()
    shown = null
    return AbortSignal.any([reading.signal, script.signal])
  }

  async function read(find: () => FoundArticle | null): Promise<void> {
    const signal = drop()
    state.become({ state: 'looking' })
    const settings = await loadSettings(browserApi.storage)
    if (signal.aborted) return
    if (isOff(settings, location.href)) return state.become({ state: 'off' })
    const found = find()
    if (!found) return state.become({ state: 'failed', reason: 'no-text' })
    state.become({ state: 'analysing' })
    shown = await showArticle(found, settings.paint, signal, (report) => state.become(report))
  }

  const readPage = () => read(() => findArticle(document))

  /** The page's address changed under the script: what is there now may be no article, or not be there yet. */
  async function readNext(): Promise<void> {
    insisted = false
    const signal = drop()
    state.become({ state: 'looking' })
    await background.readingDropped()
    for (const delay of looks) {
      await new Promise((resolve) => setTimeout(resolve, delay))
      if (signal.aborted) return
      if (looksLikeArticle(document)) return readPage()
    }
    state.become({ state: 'not-an-article' })
  }

  onNavigation(() => (isOrphan() ? script.abort() : readNext()), script.signal)
  onSettings(
    browserApi.storage,
    (settings) => {
      const off = isOff(settings, location.href)
      if (off) {
        drop()
        state.become({ state: 'off' })
      } else if (state.report().state === 'off') {
        if (insisted || looksLikeArticle(document)) void readPage()
        else state.become({ state: 'not-an-article' })
      } else shown?.paint(settings.paint)
    },
    script.signal,
  )
  if (start === 'read') void readPage()

  return {
    report: () => state.report(),
    settled: () => state.settled(),
    show: (_, place) => {
      if (shown) flash(shown.page(), place)
    },
    readAnyway: () => {
      insisted = true
      void readPage()
    },
    readSelection: () => {
      insisted = true
      void read(selectedArticle)
    },
  }
}

function selectedArticle(): FoundArticle | null {
  const selection = getSelection()
  const page = selection && findSelection(selection)
  if (!page || page.text.trim() === '') return null
  const none = { byline: null, published: null, modified: null, publisher: null }
  return {
    page,
    blocks: [],
    title: document.title || null,
    lang: document.documentElement.lang || null,
    url: location.href,
    ...none,
  }
}

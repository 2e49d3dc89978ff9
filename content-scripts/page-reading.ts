import { browserApi } from '../src/extension/browser-api.ts'
import type { PageCalls } from '../src/extension/calls.ts'
import type { Handlers } from '../src/extension/messages.ts'
import { loadSettings, onSettings, type Settings } from '../src/extension/settings.ts'
import { isOff } from '../src/extension/sites.ts'
import { type FoundArticle, findArticle } from '../src/page/find-article.ts'
import { findWholePage } from '../src/page/find-whole-page.ts'
import { looksLikeArticle } from '../src/page/gate.ts'
import { type PageChange, watchPage } from '../src/page/watch-page.ts'
import { articleOf, selectedArticle } from './article-of.ts'
import { askBackground, background, isOrphan } from './ask-background.ts'
import { onNavigation } from './navigation.ts'
import { readingState } from './reading-state.ts'
import { type Shown, showView } from './show-view.ts'

/** How long a page that fills in after a navigation is waited for, in milliseconds between looks. */
const looks = [100, 700, 2500]

/**
 * Reads this page and keeps reading it: through navigation without a load, through the switch for its site, until the
 * extension is gone. One reading at a time; each lives until its signal aborts. Returns what popup and background may ask.
 */
export function startReading(start: 'read' | 'idle'): Handlers<PageCalls> {
  const state = readingState({ state: start === 'read' ? 'looking' : 'not-an-article' })
  const script = new AbortController()
  /** The reading of this address. */
  let reading = new AbortController()
  /** What it shows: replaced when the text changes. */
  let showing = new AbortController()
  let shown: Shown | null = null
  /** Whether the reader asked for this page, whatever it looks like. */
  let insisted = false
  /** Cards of this article whose marks the reader has hidden. */
  const hidden = new Set<string>()

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
    await show(found, settings, signal)
    if (signal.aborted || !shown) return
    const onChange = (change: PageChange) => void follow(change, signal)
    watchPage(found, { read: find, onChange, signal })
  }

  /** Analyses an article and shows it in place of what was shown before. */
  async function show(found: FoundArticle, settings: Settings, signal: AbortSignal): Promise<void> {
    const analysed = await askBackground(articleOf(found))
    if (signal.aborted) return
    showing.abort()
    showing = new AbortController()
    shown = null
    if (!analysed?.ok) return state.become({ state: 'failed', reason: analysed?.reason ?? 'unreachable' })
    const { marks: _, ...reported } = analysed.view
    const tell = () => state.become({ state: 'ready', ...reported, hidden: [...hidden] })
    shown = showView(
      found.page,
      analysed.view,
      settings,
      hidden,
      tell,
      AbortSignal.any([signal, showing.signal]),
    )
    tell()
  }

  async function follow(change: PageChange, signal: AbortSignal): Promise<void> {
    if (isOrphan()) return script.abort()
    if (change.kind === 'repaint') return shown?.move(change.found.page)
    if (change.found) return show(change.found, await loadSettings(browserApi.storage), signal)
    showing.abort()
    shown = null
    state.become({ state: 'not-an-article' })
    await background.readingDropped()
  }

  const readPage = () => read(() => findArticle(document) ?? (insisted ? findWholePage(document) : null))

  /** The page's address changed under the script: what is there now may be no article, or not be there yet. */
  async function readNext(): Promise<void> {
    insisted = false
    hidden.clear()
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

  onNavigation(() => (isOrphan() ? script.abort() : void readNext()), script.signal)
  onSettings(
    browserApi.storage,
    (settings) => {
      const wasOff = state.report().state === 'off'
      if (isOff(settings, location.href)) {
        drop()
        state.become({ state: 'off' })
      } else if (!wasOff) shown?.follow(settings)
      else if (insisted || looksLikeArticle(document)) void readPage()
      else state.become({ state: 'not-an-article' })
    },
    script.signal,
  )
  if (start === 'read') void readPage()

  return {
    report: () => state.report(),
    settled: () => state.settled(),
    show: (_, place) => shown?.flash(place),
    unhide: (_, card) => shown?.unhide(card),
    walk: (_, direction) => shown?.walk(direction),
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

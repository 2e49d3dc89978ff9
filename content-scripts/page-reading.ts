import { browserApi } from '../src/extension/browser-api.ts'
import type { PageCalls } from '../src/extension/calls.ts'
import type { Handlers } from '../src/extension/messages.ts'
import { defaultSettings, loadSettings, onSettings, type Settings } from '../src/extension/settings.ts'
import { isOff } from '../src/extension/sites.ts'
import type { Start } from '../src/extension/start.ts'
import type { FoundArticle } from '../src/page/find-article.ts'
import { findingArticles } from '../src/page/find-articles.ts'
import { findWholePage } from '../src/page/find-whole-page.ts'
import { looksLikeArticle } from '../src/page/gate.ts'
import { isFresh } from '../src/page/runs.ts'
import { watchPage } from '../src/page/watch-page.ts'
import type { Sliced } from '../src/text/slices.ts'
import { articleOf, selectedArticle } from './article-of.ts'
import { isOrphan } from './ask-background.ts'
import { onNavigation } from './navigation.ts'
import { type Reading, readArticles } from './read-articles.ts'
import { readingState } from './reading-state.ts'
import { isSameArticle } from './same-article.ts'
import { startDisplay } from './show-readings.ts'
import { tellPanels } from './tell-panels.ts'

/** How long an article is waited for where there is none any more, or not yet after a navigation; in milliseconds. */
const patience = 5000

/**
 * Reads this page and keeps reading it: through navigation without a load, through the switch for its site, until the
 * extension is gone. What has left the page is dropped, what stays keeps its analysis. Returns what popup and background
 * may ask.
 */
export function startReading(start: Start): Handlers<PageCalls> {
  const script = new AbortController()
  const state = readingState({ state: start === 'read' ? 'looking' : 'not-an-article' })
  const display = startDisplay(state, script)
  tellPanels(state, display, script.signal)
  let watching = new AbortController()
  let page: ReturnType<typeof watchPage> | undefined
  let readings: readonly Reading[] = []
  let settings = defaultSettings
  /** Whether the reader asked for this page, whatever it looks like. */
  let insisted = false
  let waiting: ReturnType<typeof setTimeout> | undefined

  function stop(): void {
    watching.abort()
    clearTimeout(waiting)
    waiting = undefined
    readings = []
    display.clear()
  }

  async function read(find: () => Sliced<readonly FoundArticle[]>): Promise<void> {
    if (isGone()) return
    stop()
    watching = new AbortController()
    const signal = AbortSignal.any([watching.signal, script.signal])
    state.become({ state: 'looking' })
    settings = await loadSettings(browserApi.storage)
    if (signal.aborted) return
    if (isOff(settings, location.href)) return state.become({ state: 'off' })
    page = watchPage(document, { find, take: (found) => take(found, signal), signal })
  }

  /** Whether the extension has been updated or removed: then this script leaves the page. */
  function isGone(): boolean {
    if (isOrphan()) script.abort()
    return script.signal.aborted
  }

  /** The articles here. What shares nothing with what was read is another page, which may be none to read. */
  function* findHere(): Sliced<readonly FoundArticle[]> {
    if (isGone()) return []
    if (readings.length === 0 && !insisted && !looksLikeArticle(document)) return []
    const found = yield* findingArticles(document)
    if (found.length === 0 && insisted) found.push(...[findWholePage(document)].filter((all) => all !== null))
    if (readings.length === 0 || found.some((one) => readings.some((old) => isSameArticle(old.found, one))))
      return found
    insisted = false
    display.unhideAll()
    return looksLikeArticle(document) ? found : []
  }

  async function take(found: readonly FoundArticle[], signal: AbortSignal): Promise<void> {
    if (found.length === 0) return leave()
    clearTimeout(waiting)
    waiting = undefined
    if (readings.length === 0) state.become({ state: 'analysing' })
    const read = await readArticles(found, readings)
    if (isGone() || signal.aborted) return
    readings = read.readings
    if (readings.length > 0) return display.show(readings, settings)
    display.clear()
    state.become({ state: 'failed', reason: read.reason })
  }

  /** There is nothing to read: an application may be about to show its next article. */
  function leave(): void {
    if (insisted && readings.length === 0) {
      watching.abort()
      state.become({ state: 'failed', reason: 'no-text' })
      return
    }
    insisted = false
    readings = []
    display.clear()
    state.become({ state: 'looking' })
    waiting ??= setTimeout(() => {
      stop()
      // What looks like an article, and holds no text that could be read, is nested too deeply or built of too much.
      state.become(
        looksLikeArticle(document) ? { state: 'failed', reason: 'no-text' } : { state: 'not-an-article' },
      )
    }, patience)
  }

  const readPage = () => read(findHere)

  // Where the article stays in the page, the address is only that of another one in view.
  onNavigation(() => {
    if (isGone()) return
    if (page && !watching.signal.aborted) page.hurry()
    else void readPage()
  }, script.signal)
  const follow = (chosen: Settings): void => {
    settings = chosen
    const wasOff = state.report().state === 'off'
    if (isOff(settings, location.href)) {
      stop()
      state.become({ state: 'off' })
    } else if (!wasOff) display.shown()?.follow(settings)
    else if (insisted || looksLikeArticle(document)) void readPage()
    else state.become({ state: 'not-an-article' })
  }
  onSettings(browserApi.storage, follow, script.signal)
  // Kept in the back/forward cache, a page hears of nothing.
  addEventListener(
    'pageshow',
    async ({ persisted }) => {
      if (persisted && !isGone()) follow(await loadSettings(browserApi.storage))
    },
    { signal: script.signal },
  )
  // Not at once: Chrome notes the stack of each call of an extension, and compiles all functions on it once more for that.
  if (start === 'read') queueMicrotask(readPage)

  return {
    report: () => state.report(),
    settled: () => state.settled(),
    article: () => {
      const reading = display.inView()
      return reading && articleOf(reading.found)
    },
    show: (_, place) => display.shown()?.flash(place),
    describe: (_, places) => display.shown()?.describe(places) ?? [],
    unhide: (_, card) => display.shown()?.unhide(card),
    walk: (_, direction) => display.shown()?.walk(direction),
    readAnyway: () => {
      insisted = true
      void readPage()
    },
    readSelection: () => {
      insisted = true
      const selected = selectedArticle()
      void read(function* () {
        return selected?.page.runs.every((run) => isFresh(selected.page, run)) ? [selected] : []
      })
    },
  }
}

import { browserApi } from '../src/extension/browser-api.ts'
import { type PageNews, panelPort } from '../src/extension/panel-port.ts'
import type { ReadingState } from './reading-state.ts'
import type { Display } from './show-readings.ts'

/** Tells panels that listen what of the page can be seen, and when there is something else to report, until `signal` aborts. */
export function tellPanels(
  state: ReadingState,
  display: Pick<Display, 'shown' | 'inView'>,
  signal: AbortSignal,
): void {
  // Pages of the extension alone reach this script by a port.
  browserApi.runtime.onConnect.addListener((port) => {
    if (port.name !== panelPort) return
    const listening = new AbortController()
    const listened = { signal: AbortSignal.any([signal, listening.signal]), capture: true }
    let frame = 0
    let article = display.inView()
    let told = ''
    const tell = (changed: boolean) => {
      const before = article
      article = display.inView()
      const news: PageNews = {
        seen: display.shown()?.seen() ?? null,
        changed: changed || article !== before,
      }
      if (!news.changed && JSON.stringify(news) === told) return
      told = JSON.stringify(news)
      port.postMessage(news)
    }
    const moved = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => listened.signal.aborted || tell(false))
    }
    // What scrolls inside the page, too.
    document.addEventListener('scroll', moved, listened)
    addEventListener('resize', moved, listened)
    state.onChange(() => tell(true), listened.signal)
    port.onDisconnect.addListener(() => listening.abort())
    tell(false)
  })
}

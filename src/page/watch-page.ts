import { readBlocks } from './blocks.ts'
import type { FoundArticle } from './find-article.ts'
import { isUnder } from './root.ts'
import { isFresh } from './runs.ts'
import { severalArticles } from './several-articles.ts'
import { shadowRootsOf } from './shadow-roots.ts'

export interface Watch {
  /** Reads the page: at once, and again whenever what was read may have changed. */
  readonly find: () => readonly FoundArticle[]
  /** Is given what was read; the next look waits for it. */
  readonly take: (found: readonly FoundArticle[]) => Promise<void>
  readonly signal: AbortSignal
}

/** How long after a change the page is looked at, in milliseconds: changes come in bursts. */
const settle = 200

/** Least time between two looks at the page, in milliseconds… */
const pause = 1000

/** …and the most, for an article whose own text never comes to rest: reading it each second would help nobody. */
const longestPause = 8000

/** How far the pause grows besides: reading again takes at most a twentieth of the page's time… */
const pagesShare = 20

/** …and analysing again, which the page does not wait for, a fifth of the background's. */
const othersShare = 5

/** What a page changes by: text and elements; and what shows or folds away those that are there. */
const options: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-hidden'],
}

/**
 * Reads a page, and again when its articles have changed. A storm of mutations costs one boolean each: the records are not
 * looked at, the page is, when it is idle and with pauses. Most looks end early, where all that was read still stands.
 * `hurry` ends a pause: the page is known to become another.
 */
export function watchPage(document: Document, { find, take, signal }: Watch): { hurry(): void } {
  const { defaultView: window } = document
  let before: Snapshot | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let looking = false
  let changed = false
  let last = 0
  let rest = 0
  let streak = pause

  async function look(): Promise<void> {
    timer = undefined
    if (signal.aborted || looking) return
    looking = true
    changed = false
    const started = performance.now()
    let read: number
    if (before && stands(before, document)) read = performance.now()
    else {
      // Changes that come one after the other are read less and less often.
      streak = started - last > 2 * rest ? pause : Math.min(2 * streak, longestPause)
      const found = find()
      before = snapshot(found, document)
      // An observer does not see into shadow roots.
      for (const { page } of found) for (const root of shadowRootsOf(page)) observer.observe(root, options)
      read = performance.now()
      await take(found)
    }
    last = performance.now()
    rest = Math.max(streak, (read - started) * pagesShare, (last - read) * othersShare)
    looking = false
    if (changed) wait()
  }

  function wait(): void {
    changed = true
    if (looking || signal.aborted) return
    timer ??= setTimeout(whenIdle, Math.max(settle, last + rest - performance.now()))
  }

  function whenIdle(): void {
    if (window && 'requestIdleCallback' in window) window.requestIdleCallback(look, { timeout: pause })
    else void look()
  }

  const observer = new MutationObserver(wait)
  observer.observe(document, options)
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(timer)
  })
  void look()
  return {
    hurry() {
      rest = 0
      streak = pause
      clearTimeout(timer)
      timer = undefined
      if (changed) wait()
    },
  }
}

interface Snapshot {
  readonly several: readonly Element[]
  readonly articles: readonly {
    readonly found: FoundArticle
    readonly around: Element | null
    readonly texts: readonly unknown[]
  }[]
}

const snapshot = (found: readonly FoundArticle[], document: Document): Snapshot => ({
  several: severalArticles(document),
  articles: found.map((one) => {
    const around = surroundings(one)
    return { found: one, around, texts: textsIn(around) }
  }),
})

/** Whether everything that was read is there, reads as it did, and has nothing new beside it. */
function stands({ several, articles }: Snapshot, document: Document): boolean {
  return (
    articles.length > 0 &&
    articles.every(({ found: { page } }) => page.runs.every((run) => isFresh(page, run))) &&
    areSame(several, severalArticles(document)) &&
    articles.every(({ around, texts }) => areSame(texts, textsIn(around)))
  )
}

const areSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index])

/** Shorter blocks are clocks, counters and labels, as they change beside many articles. */
const labelLength = 20

const textsIn = (element: Element | null): unknown[] =>
  element ? readBlocks(element).flatMap(({ length, pieces }) => (length < labelLength ? [] : pieces)) : []

/** Where more of an article would arrive: what the page calls its article or main part, else the box around its text. */
function surroundings({ blocks }: FoundArticle): Element | null {
  const [first, last] = [blocks[0], blocks.at(-1)]
  let at = first?.parentElement ?? null
  while (at?.parentElement && last && !isUnder(at, last)) at = at.parentElement
  return at?.closest('article, main') ?? at?.parentElement ?? at
}

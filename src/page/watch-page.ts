import { atOnce, type Sliced } from '../text/slices.ts'
import { asIs } from './as-is.ts'
import { readingBlocks } from './blocks.ts'
import type { FoundArticle } from './find-article.ts'
import { inSlices } from './in-slices.ts'
import { isUnder } from './root.ts'
import { isFresh } from './runs.ts'
import { severalArticles } from './several-articles.ts'
import { shadowRootsOf } from './shadow-roots.ts'

export interface Watch {
  /** Reads the page: at once, and again whenever what was read may have changed. */
  readonly find: () => Sliced<readonly FoundArticle[]>
  /** Is given what was read; the next look waits for it. */
  readonly take: (found: readonly FoundArticle[]) => Promise<void>
  readonly signal: AbortSignal
}

/** How long after a change the page is looked at, in milliseconds: changes come in bursts. */
const settle = 200

/** Least time between two looks at the page, in milliseconds… */
const pause = 1000

/** …and the most, for an article whose own text never comes to rest: reading it each second would help nobody. */
const longestPause = 10_000

/** Longer than that no analysis makes the pause, in milliseconds: a live report may be stale by so much. */
const longestRest = 60_000

/** How far the pause grows besides: reading again takes at most a fiftieth of the page's time… */
const pagesShare = 50

/** …and analysing again, which the page does not wait for, a fifth of the background's, less with each longer pause. */
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
 * Reading leaves the page room in between; a page that changes there is read in one piece, for a text of two moments would
 * be none. `hurry` ends a pause and looks again, whatever changed: the page is known to become another.
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
  let text = ''
  let pauses = 0
  const watched = new WeakSet<ShadowRoot>()

  const rested = (milliseconds: number) => {
    pauses += milliseconds
  }

  /** Whether something has changed since it was last forgotten, what is not yet reported included. */
  function isChanged(): boolean {
    changed ||= observer.takeRecords().length > 0
    return changed
  }

  async function look(): Promise<void> {
    timer = undefined
    if (signal.aborted || looking) return
    looking = true
    changed = false
    pauses = 0
    const started = performance.now()
    const standing = before !== undefined && (await inSlices(stands(before, document), rested))
    let read = performance.now()
    if (!standing && !signal.aborted) {
      const found = await findWhole()
      if (signal.aborted) return
      const now = found.map(({ page }) => page.text).join()
      // A text that only moved to other nodes is painted again at once. Others, where one comes after the other, are read
      // less and less often.
      if (now === text) streak = settle
      else streak = started - last > 2 * rest ? pause : Math.min(2 * Math.max(streak, pause), longestPause)
      text = now
      // What is remembered of the page is noted down while the article is analysed elsewhere.
      const taken = take(found)
      const after = await inSlices(snapshot(found, document), rested)
      before = isChanged() ? undefined : after
      read = performance.now()
      await taken
    }
    last = performance.now()
    rest = Math.max(
      streak,
      (read - started - pauses) * pagesShare,
      Math.min(((last - read) * othersShare * streak) / pause, longestRest),
    )
    looking = false
    if (isChanged()) wait()
  }

  async function findWhole(): Promise<readonly FoundArticle[]> {
    isChanged()
    changed = false
    let found = await inSlices(find(), rested)
    // An observer does not see into shadow roots before it is told of them: what changed there meanwhile is not known.
    const unseen = found.flatMap(({ page }) => shadowRootsOf(page)).filter((root) => !watched.has(root))
    for (const root of unseen) {
      watched.add(root)
      observer.observe(root, options)
    }
    if (signal.aborted) return []
    if (isChanged() || unseen.length > 0) {
      changed = false
      found = atOnce(find())
    }
    return found
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
      wait()
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

function* snapshot(found: readonly FoundArticle[], document: Document): Sliced<Snapshot> {
  const articles: Snapshot['articles'][number][] = []
  for (const one of found) {
    const around = surroundings(one)
    articles.push({ found: one, around, texts: yield* textsIn(around) })
  }
  return { several: severalArticles(document), articles }
}

/** Whether everything that was read is there, reads as it did, and has nothing new beside it. */
function* stands({ several, articles }: Snapshot, document: Document): Sliced<boolean> {
  if (articles.length === 0 || !areSame(several, severalArticles(document))) return false
  for (const { found, around, texts } of articles) {
    if (!found.page.runs.every((run) => isFresh(found.page, run))) return false
    if (!areSame(texts, yield* textsIn(around))) return false
  }
  return true
}

const areSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index])

/** Shorter blocks are clocks, counters and labels, as they change beside many articles. */
const labelLength = 20

function* textsIn(element: Element | null): Sliced<unknown[]> {
  const blocks = element ? yield* readingBlocks(element) : []
  return blocks.flatMap(({ length, pieces }) => (length < labelLength ? [] : pieces))
}

/** Where more of an article would arrive: what the page calls its article or main part, else the box around its text. */
function surroundings({ blocks }: FoundArticle): Element | null {
  const [first, last] = [blocks[0], blocks.at(-1)]
  let at: Element | null = first ? asIs(first).parentElement : null
  while (at && last && !isUnder(at, last)) {
    const up: Element | null = asIs(at).parentElement
    if (!up) break
    at = up
  }
  return at && (asIs(at).closest('article, main') ?? asIs(at).parentElement ?? at)
}

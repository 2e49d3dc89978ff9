import type { FoundArticle } from './find-article.ts'
import { isFresh } from './runs.ts'

/**
 * What became of the reading: `repaint`, the same text stands in other nodes (a framework has rendered anew), so that the
 * marks must be laid again; `changed`, the text itself is another or there is more of it.
 */
export type PageChange =
  | { readonly kind: 'repaint'; readonly found: FoundArticle }
  | { readonly kind: 'changed'; readonly found: FoundArticle | null }

export interface Watch {
  /** Reads the page again; handed in, so that a test can count how often it is done. */
  readonly read: () => FoundArticle | null
  readonly onChange: (change: PageChange) => void
  readonly signal: AbortSignal
}

/** Least time between two looks at the page, in milliseconds: a page that changes all the time is read once a second. */
const pause = 1000

/** How far the pause grows: looking again may take at most a twentieth of the time. */
const shareOfTime = 20

/**
 * Tells when the article of a page has changed. A storm of mutations costs one boolean each: the records are not looked at,
 * the page is, when it is idle and at most once in `pause`.
 */
export function watchPage(found: FoundArticle, { read, onChange, signal }: Watch): void {
  if (signal.aborted) return
  const document = found.blocks[0]?.ownerDocument
  if (!document) return
  const { defaultView: window } = document
  let current: FoundArticle | null = found
  let timer: ReturnType<typeof setTimeout> | undefined
  let rest = 0

  const look = () => {
    timer = undefined
    if (signal.aborted) return
    const before = current
    const started = performance.now()
    const next = read()
    rest = (performance.now() - started) * shareOfTime
    const change = compare(before, next)
    current = next
    if (change) onChange(change)
  }
  const whenIdle = () => {
    if (window && 'requestIdleCallback' in window) window.requestIdleCallback(look, { timeout: pause })
    else look()
  }
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(whenIdle, Math.max(pause, rest))
  })
  const options = { subtree: true, childList: true, characterData: true }
  observer.observe(document, options)
  for (const root of shadowRootsOf(found)) observer.observe(root, options)
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(timer)
  })
}

function compare(before: FoundArticle | null, next: FoundArticle | null): PageChange | null {
  if (!next) return before ? { kind: 'changed', found: null } : null
  if (before?.page.text !== next.page.text) return { kind: 'changed', found: next }
  const stale = before.page.runs.some(
    (run, index) => run.node !== next.page.runs[index]?.node || !isFresh(before.page, run),
  )
  return stale ? { kind: 'repaint', found: next } : null
}

/** An observer does not see into shadow roots: each that the article stands in is observed by itself. */
function shadowRootsOf(found: FoundArticle): Set<Node> {
  const roots = new Set<Node>()
  for (const block of found.blocks) {
    const root = block.getRootNode()
    if (root.nodeType === 11) roots.add(root)
  }
  return roots
}

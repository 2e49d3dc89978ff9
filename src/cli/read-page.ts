import { isUtf8 } from 'node:buffer'
import { JSDOM, VirtualConsole } from 'jsdom'
import { findArticle } from '../page/find-article.ts'
import { looksLikeArticle } from '../page/gate.ts'
import { pageSelectors } from '../page/page-selectors.ts'
import { decodeUtf8 } from '../seeds/decode-utf8.ts'
import type { Span } from '../text/span.ts'
import type { TextSelectors } from '../text/text-selectors.ts'

/** A web page as the extension would read it. */
export interface PageArticle {
  readonly isArticle: boolean
  readonly title: string | null
  readonly published: string | null
  readonly lang: string | null
  readonly publisher: string | null
  readonly text: string
  /** Describes places of the text by the page's own. */
  readonly describe: (places: readonly Span[]) => TextSelectors[]
}

/**
 * Reads a page with the extension's own gate and finder, in a DOM that runs no script and loads nothing. Bytes are decoded
 * as a browser would. Returns in words what is wrong, where there is nothing to read.
 */
export function readPage(page: Buffer | string, url: string | undefined): PageArticle | string {
  // A silent console: what a page's style sheets get wrong is no concern of whoever reads it.
  const options = { virtualConsole: new VirtualConsole(), contentType: 'text/html', ...(url ? { url } : {}) }
  const { window } = new JSDOM(page, options)
  try {
    const { document } = window
    if (typeof page !== 'string' && document.characterSet === 'UTF-8' && !isUtf8(page)) {
      const wrong = decodeUtf8(page)
      if (typeof wrong !== 'string') return `byte ${wrong.offset} (line ${wrong.line}) is not UTF-8`
    }
    const found = findArticle(document)
    if (!found && !hasText(document)) return 'this page has no text'
    return {
      isArticle: found !== null && looksLikeArticle(document),
      title: found?.title ?? null,
      published: found?.published ?? null,
      lang: found?.lang ?? null,
      publisher: found?.publisher ?? null,
      text: found?.page.text ?? '',
      describe: found ? pageSelectors(found.page, document.body) : () => [],
    }
  } finally {
    window.close()
  }
}

function hasText({ body }: Document): boolean {
  const copy = body?.cloneNode(true)
  if (!(copy && 'querySelectorAll' in copy)) return false
  for (const element of (copy as Element).querySelectorAll('script, style, template, noscript'))
    element.remove()
  return (copy.textContent ?? '').trim() !== ''
}

import { createTextPositionSelectorMatcher, createTextQuoteSelectorMatcher } from '@apache-annotator/dom'
import { JSDOM } from 'jsdom'
import { vi } from 'vitest'
import type { TextSelectors } from '../../src/text/text-selectors.ts'

// What others' tools find of what is exported: the Apache Annotator looks through the page as it looks for anybody's annotations.

type Quote = Pick<TextSelectors, 'exact' | 'prefix' | 'suffix'>
type Position = NonNullable<TextSelectors['position']>

/** What a quote selector finds below an element. */
export const quotedIn = (root: Element, { exact, prefix, suffix }: Quote): Promise<string[]> =>
  textsOf(() => createTextQuoteSelectorMatcher({ type: 'TextQuoteSelector', exact, prefix, suffix })(root))

/** What a position selector finds below an element. */
export const placedIn = (root: Element, position: Position): Promise<string[]> =>
  textsOf(() => createTextPositionSelectorMatcher({ type: 'TextPositionSelector', ...position })(root))

async function textsOf(ranges: () => AsyncIterable<Range>): Promise<string[]> {
  // It takes these from the window that it runs in.
  const { Node, NodeFilter } = new JSDOM().window
  vi.stubGlobal('Node', Node)
  vi.stubGlobal('NodeFilter', NodeFilter)
  try {
    const found: string[] = []
    for await (const range of ranges()) found.push(`${range}`)
    return found
  } finally {
    vi.unstubAllGlobals()
  }
}

import { JSDOM } from 'jsdom'
import { textOf } from '../../src/page/block-text.ts'
import { readBlocks } from '../../src/page/blocks.ts'
import { layText } from '../../src/page/lay-text.ts'

/** One page for all cases of a file: to make one takes longer than what is tried in it. */
const { document } = new JSDOM('').window

/** The page's body with this markup in it. */
export function bodyOf(markup: string): HTMLElement {
  document.body.innerHTML = markup
  return document.body
}

export const blocksOf = (markup: string) => readBlocks(bodyOf(markup))

/** The text that is read of this markup, a line for each block and for each line that ends in one. */
export const readOf = (markup: string): string => layText(blocksOf(markup).map(({ pieces }) => pieces)).text

/** The lines of some blocks. */
export const linesOf = (blocks: Iterable<Parameters<typeof textOf>[0]>): string[] => [...blocks].map(textOf)

/** The words of a list that is written with spaces or line ends between them. */
export const listed = (list: string): string[] => list.trim().split(/\s+/)

/** A sentence of 124 characters, long enough for a paragraph. */
export const sentence =
  'The council voted on Tuesday to keep the last ferry running through the winter, after a meeting that went on until midnight.'

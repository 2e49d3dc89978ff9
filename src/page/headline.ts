import type { Block } from './blocks.ts'

/** The headline among the page's blocks: an `<h1>` (or a heading that reads like the title) above the text. */
export function findHeadline(
  blocks: readonly Block[],
  kept: readonly Block[],
  title: string | null,
): Block | null {
  const first = kept[0]
  if (!first) return null
  const above = blocks.slice(0, blocks.indexOf(first) + 1).reverse()
  const wanted = words(title ?? '')
  const likeTitle = above.find(
    (block) => /^H[1-4]$/.test(block.element.tagName) && agrees(words(textOf(block)), wanted),
  )
  return likeTitle ?? above.find((block) => block.element.tagName === 'H1' && !block.aside) ?? null
}

const textOf = (block: Block): string => block.pieces.map((piece) => piece?.data ?? ' ').join('')

const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Whether most words of a heading are the title's: titles carry the site's name, headings are at times shortened. */
function agrees(heading: readonly string[], title: readonly string[]): boolean {
  if (heading.length < 2) return false
  const known = new Set(title)
  return heading.filter((word) => known.has(word)).length >= heading.length * 0.7
}

import { wordsIn } from '../text/letters.ts'
import { asIs } from './as-is.ts'
import type { Block } from './block.ts'
import { isHeading, isProse, textOf } from './block-text.ts'
import { isBoilerplate } from './boilerplate-line.ts'
import { nameWords } from './name-words.ts'

/** The headline among the page's blocks: the heading that reads like the title, or else the `<h1>` above the text. */
export function findHeadline(
  blocks: readonly Block[],
  kept: readonly Block[],
  title: string | null,
): Block | null {
  const first = kept[0]
  if (!first) return null
  const above = blocks.slice(0, blocks.indexOf(first) + 1).filter(isHeading)
  const wanted = words(title ?? '')
  const alike = above.filter((block) => agrees(words(textOf(block)), wanted))
  const heading = alike.find(isTop) ?? alike.at(-1) ?? longest(above, above.findLast(isTop))
  if (heading) return heading
  // A page without headings: the line that is its title.
  const lines = blocks.slice(0, blocks.indexOf(first) + 1)
  return lines.findLast((block) => block.linked === 0 && isTitle(words(textOf(block)), wanted)) ?? null
}

/** The longest line of a heading: a shorter one above it is a kicker. */
const longest = (blocks: readonly Block[], heading: Block | undefined): Block | undefined =>
  heading && linesOf(blocks, heading).reduce((a, b) => (b.length > a.length ? b : a))

const linesOf = (blocks: readonly Block[], heading: Block): readonly Block[] => {
  const element = asIs(heading.element).closest(heading.tag)
  return element ? blocks.filter(({ element: own }) => element.contains(own)) : [heading]
}

/** The headline with the lines of the same heading that the title has as well; others are kickers, labels and dates. */
export const headlineLines = (
  blocks: readonly Block[],
  headline: Block,
  title: string | null,
): readonly Block[] => {
  const wanted = words(title ?? '')
  return linesOf(blocks, headline).filter(
    (line) => line === headline || isTitle(words(textOf(line)), wanted, 1),
  )
}

/** Words from which a line by itself can be told to be the title. */
const titleWords = 4

const isTitle = (line: readonly string[], title: readonly string[], least = titleWords): boolean =>
  line.length >= least &&
  line.length <= title.length &&
  ` ${title.join(' ')} `.includes(` ${line.join(' ')} `)

/** The standfirst: what stands between headline and text and says what the page gives as its description. */
export function findStandfirst(
  blocks: readonly Block[],
  kept: readonly Block[],
  headline: Block | null,
  description: string | null,
): Block | null {
  const first = kept[0]
  if (!first || !headline) return null
  const between = blocks.slice(blocks.indexOf(headline) + 1, blocks.indexOf(first))
  // A summary in a box of its own; the text's own first paragraph may well be the description too.
  const [, second] = kept
  if (!second || asIs(first.element).parentElement !== asIs(second.element).parentElement) between.push(first)
  const wanted = words(description ?? '')
    .slice(0, openingWords)
    .join(' ')
  return (
    between.find((block) => {
      const own = words(textOf(block)).slice(0, openingWords).join(' ')
      return wanted !== '' && own === wanted
    }) ??
    between.find(
      (block) => block.length > standfirstLength && block.linked === 0 && isNamedStandfirst(block),
    ) ??
    between.find((block) => isBesideHeadline(block, headline)) ??
    null
  )
}

/** Words by which a standfirst is known again in the description, which is often cut short. */
const openingWords = 8

const standfirstLength = 30

const standfirstNames = new Set(
  'standfirst dek deck subtitle subhead subheadline sub-head sub-headline lede excerpt summary teaser intro'.split(
    ' ',
  ),
)

const isNamedStandfirst = (block: Block): boolean => {
  const { element } = block
  return [element, asIs(element).parentElement].some(
    (one) =>
      one &&
      nameWords(asIs(one).getAttribute('class')?.toLowerCase() ?? '').some((word) =>
        standfirstNames.has(word),
      ),
  )
}

/** A paragraph that shares its box, a `<header>` as a rule, with the headline alone. */
const isBesideHeadline = (block: Block, headline: Block): boolean =>
  block.tag === 'p' &&
  block.linked === 0 &&
  isProse(block) &&
  !isBoilerplate(textOf(block)) &&
  asIs(block.element).parentElement === asIs(headline.element).parentElement

const isTop = (block: Block): boolean => block.tag === 'h1'

const words = (text: string): readonly string[] => wordsIn(text.toLowerCase())

/** Whether most words of a heading are the title's: titles carry the site's name, headings are at times shortened. */
function agrees(heading: readonly string[], title: readonly string[]): boolean {
  if (heading.length < 2) return false
  const known = new Set(title)
  return heading.filter((word) => known.has(word)).length >= heading.length * 0.7
}

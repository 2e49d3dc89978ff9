import { asIs } from './as-is.ts'
import { isShown } from './visible.ts'

/** Characters of paragraphs from which a part of a page is an article of its own and no teaser. */
const leastProse = 600
const paragraphLength = 80

/** What only an article of its own has, where the page does not say `<article>`. */
const ownByline = 'time, [rel=author], [itemprop=author], [class*=byline]'

/** Headings looked at: a page that scrolls on for ever has few articles in it at a time. */
const headingLimit = 50

/**
 * The elements that each hold one of several articles, as a page has them that goes on with the next when its reader has
 * come to the end; empty on all other pages. Headings inside one `<article>` are its sections, and the posts of a live
 * blog, which has its headline above them all, are parts of one article.
 */
export function severalArticles({ body }: globalThis.Document): Element[] {
  if (!body) return []
  const found = new Set<Element>()
  for (const heading of [...body.getElementsByTagName('h1')].slice(0, headingLimit)) {
    const article = outermost(heading)
    const box = article ?? alone(heading)
    if (box && (article || asIs(box).querySelector(ownByline)) && isStory(box, heading)) found.add(box)
    if (!article || found.size !== 1 || !found.has(article)) continue
    for (const sibling of article.parentElement ? asIs(article.parentElement).children : []) {
      const other = asIs(sibling).localName === 'article' && sibling.querySelector('h1, h2')
      if (other && isStory(sibling, other)) found.add(sibling)
    }
  }
  return found.size > 1 ? [...found].sort(inOrder) : []
}

function outermost(heading: Element): Element | null {
  let article = heading.closest('article')
  for (let at = article; at; at = at.parentElement && asIs(at.parentElement).closest('article')) article = at
  return article
}

/** The largest element around a heading that holds no other of its rank. */
function alone(heading: Element): Element | null {
  let box: Element | null = null
  for (let at = heading.parentElement; at && asIs(at).localName !== 'body'; at = asIs(at).parentElement) {
    if (asIs(at).getElementsByTagName(heading.localName).length > 1) break
    box = at
  }
  return box
}

function isStory(element: Element, heading: Element): boolean {
  if (asIs(element).closest('aside, nav, footer') || !isShown(heading)) return false
  let prose = 0
  for (const { textContent } of asIs(element).getElementsByTagName('p'))
    if (textContent.length >= paragraphLength) prose += textContent.length
  return prose >= leastProse
}

/** Bit of `compareDocumentPosition`. */
const following = 4

const inOrder = (a: Element, b: Element): number => (asIs(a).compareDocumentPosition(b) & following ? -1 : 1)

/**
 * The gate: whether a page is worth reading, in about a millisecond and without a dependency, since it runs on every page.
 * The page's own description and the shape of its text each give points; neither suffices alone. Fronts and listings
 * describe themselves well but spread their text over many small boxes; plain old pages have one column and no metadata.
 */
export function looksLikeArticle(document: globalThis.Document): boolean {
  if (!/html/.test(document.contentType) || !document.body) return false
  const shape = shapeOf(document)
  return (
    shape.column >= (saysArticle(document) ? describedColumn : plainColumn) &&
    shape.column > shape.links * linkWeight
  )
}

/** Characters of running text in one column that suffice where the page calls itself an article, and where it does not. */
const describedColumn = 400
const plainColumn = 1200
const linkWeight = 0

/** Paragraphs looked at: a front has thousands, an article shows itself within its first few dozen. */
const paragraphLimit = 400

/** From here on a paragraph is prose rather than a label or teaser. */
const proseLength = 80

function shapeOf(document: globalThis.Document): { column: number; links: number } {
  const columns = new Map<Element, number>()
  let column = 0
  let links = 0
  const paragraphs = document.querySelectorAll('p, div > br:first-of-type')
  for (let i = 0; i < paragraphs.length && i < paragraphLimit; i++) {
    const found = paragraphs[i]
    const paragraph = found?.tagName === 'BR' ? found.parentElement : found
    if (!paragraph || paragraph.closest('li, nav, footer, aside, form, [hidden], [aria-hidden="true"]'))
      continue
    const length = (paragraph.textContent ?? '').trim().length
    if (length < proseLength) continue
    let linked = 0
    for (const link of paragraph.getElementsByTagName('a')) linked += (link.textContent ?? '').length
    if (linked * 2 > length) {
      links += length
      continue
    }
    const parent = paragraph.tagName === 'P' ? paragraph.parentElement : paragraph
    for (const element of [parent, parent?.parentElement]) {
      if (!element) continue
      const sum = (columns.get(element) ?? 0) + (element === parent ? 1 : 0.5) * length
      columns.set(element, sum)
      column = Math.max(column, sum)
    }
  }
  return { column, links }
}

function saysArticle(document: globalThis.Document): boolean {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? ''
  if (/article/i.test(type)) return true
  if (
    document.querySelector(
      'meta[property="article:published_time"], [itemtype*="Article"], [itemtype$="BlogPosting"]',
    )
  )
    return true
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    if (
      /"@type"\s*:\s*\[?\s*"(?:\w*Article|BlogPosting|LiveBlogPosting|Report)"/.test(script.textContent ?? '')
    )
      return true
  return false
}

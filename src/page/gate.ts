import { textWeight } from './text-weight.ts'

/**
 * The gate: whether a page is worth reading, in about a millisecond and without a dependency, since it runs on every page.
 * The page's own description and the shape of its text are weighed together, for neither suffices: fronts and listings
 * describe themselves well but spread their text over many small boxes, and plain old pages have one column of prose and
 * no description at all.
 */
export function looksLikeArticle(document: globalThis.Document): boolean {
  if (!/html/.test(document.contentType)) return false
  // An application: most pages that are open all day end here.
  if (!document.querySelector('p,h1,br,[content=article]')) return false
  let described = descriptionOf(document)
  if (isHome(document.URL)) {
    if (described !== 'article') return false
    described = 'none'
  }
  const [needed, dominance, prosePerLink] = demands[described]
  const strict = described !== 'article'
  let [prose, rival] = shapeOf(tagged(document, 'p'), strict)
  // Prose that stands in no paragraph: between line breaks, or in divisions of its own where the page says it has some.
  if (prose < needed) [prose, rival] = shapeOf(parentsOf(tagged(document, 'br')), strict)
  if (prose < needed && needed < 999) [prose, rival] = shapeOf(selected(document, bareBox), strict)
  if (prose < needed && !strict) [prose, rival] = shapeOf(inShadows(document), strict)
  // The posts of a live blog may be a list's.
  if (prose < needed && !strict)
    [prose, rival] = shapeOf(selected(document, 'li:has(time) p'), strict, beside)
  return prose >= Math.max(needed, rival * dominance) && prose >= document.links.length * prosePerLink
}

/**
 * What the page says it is: `article`, one article by its metadata; `titled`, a page whose headline is its title; `other`,
 * by its metadata something else; `none` of these.
 */
type Description = 'article' | 'titled' | 'none' | 'other'

/**
 * What is demanded by description: characters of running text in one column; how many times more these are than the
 * fullest box beside it (forums and blogs' fronts have several alike); how many there are for each link on the page (a
 * shop's front has a paragraph or two among its hundreds).
 */
const demands: Readonly<Record<Description, readonly [number, number, number]>> = {
  article: [280, 0.8, 1],
  titled: [500, 1.2, 4],
  none: [1800, 2.5, 10],
  other: [4000, 3, 16],
}

/** Elements looked at: a front has thousands, an article shows itself within its first few hundred. */
const lookLimit = 400

/** From here on a paragraph is prose rather than a label. */
const proseLength = 80

/** Letters and digits from which a heading says something: the names of sites and sections are shorter. */
const headlineLength = 15

/** A division that holds text and no structure. */
const structure = 'div,p,li,table,select,script'
const bareBox = `div:not(:has(${structure}))`

const linkedHeading = 'h1 a,h2 a,h3 a,h4 a,a h2,a h3'

/**
 * The box around an element. No form: in Chromium its fields hide its own properties (`<input name=closest>`), and the gate
 * asks nothing of one.
 */
const up = (element: Element): Element | null =>
  element.parentElement && element.closest.call(element.parentElement, ':not(form)')

/** Where prose is not the article's. */
const beside =
  'nav,footer,aside,form:not(:has(h1)),[role=dialog],[hidden],[aria-hidden=true],[class^=cookie],[id^=cookie],[class^=comment],[id^=comment]'
const besides = `li,${beside}`

const tagged = (within: ParentNode & Node, name: string) => (within as Element).getElementsByTagName(name)

const selected = (within: ParentNode, selector: string) => within.querySelectorAll(selector)

function first(elements: Iterable<Element>): Element[] {
  const some: Element[] = []
  for (const element of elements) if (some.push(element) === lookLimit) break
  return some
}

/** Characters of prose in the fullest column, and in the fullest box beside it. */
function shapeOf(
  candidates: Iterable<Element>,
  strict: boolean,
  excluded = besides,
): readonly [prose: number, rival: number] {
  const boxes = new Map<Element, number[]>()
  for (const element of first(candidates)) {
    const prose = proseOf(element)
    const box = up(element) ?? (element.getRootNode() as ShadowRoot).host
    if (!box || !prose || element.closest(excluded)) continue
    boxes.set(box, [...(boxes.get(box) ?? []), prose])
  }
  const columns = new Map<Element | undefined, number>()
  let best: Element | undefined
  let rival = 0
  const sum = (list: readonly number[]) => list.reduce((a, b) => a + b)
  for (const [box, list] of boxes) {
    // A paragraph that shares its box with a heading or link of its own is a teaser, and makes no column with others.
    const reach = !list[2] && isTeaser(box, strict) ? 1 : 4
    let at: Element | null = box
    for (let step = 0; at && step < reach; step++) {
      // Several posts with linked headlines of their own are a front, however long they are.
      if (strict && step > 0 && at.querySelector(linkedHeading)) break
      const prose = (columns.get(at) ?? 0) + sum(list)
      columns.set(at, prose)
      if (prose > (columns.get(best) ?? 0)) best = at
      at = up(at)
    }
  }
  for (const [box, list] of boxes) if (!best?.contains(box)) rival = Math.max(rival, sum(list))
  return [columns.get(best) ?? 0, rival]
}

/** Characters of an element's text if it is prose: long, and not a list of links. What stands in boxes of its own between line breaks is none of it. */
function proseOf(element: Element): number {
  const bare = element.localName !== 'p' && element.querySelector(structure)
  const length = textWeight(
    bare ? [...element.childNodes].map((node) => (node as Text).wholeText).join('') : element.textContent,
  )
  if (length < proseLength) return 0
  let linked = 0
  if (!bare) for (const link of tagged(element, 'a')) linked += textWeight(link.textContent)
  return linked * 4 > length ? 0 : length
}

const isTeaser = (box: Element, strict: boolean): boolean =>
  !!(box.querySelector(linkedHeading) || box.closest('a')) ||
  (strict && tagged(box, 'a').length > selected(box, 'p a').length)

const parentsOf = (breaks: Iterable<Element>): Element[] =>
  [...new Set(first(breaks).map(up))].filter((box) => box?.matches(':not(p)')) as Element[]

/** The prose of open shadow roots; asked for only where the page says it is an article and shows none elsewhere. */
const inShadows = (root: ParentNode): Element[] =>
  [...selected(root, '*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [...selected(shadowRoot, `p,${bareBox}`), ...inShadows(shadowRoot)] : [],
  )

/** The types that the page's metadata names, as one text; empty where it names none. */
function claimOf(document: globalThis.Document): string {
  let claim = ''
  for (const meta of tagged(document, 'meta')) {
    const { name, content } = meta as HTMLMetaElement
    const property = meta.getAttribute('property') ?? name
    if (/^(?:og:type|article:p|generator)/.test(property)) claim += `og:${property}:${content} `
  }
  for (const script of document.scripts)
    if (/ld\+json/.test(script.type)) claim += script.text.match(/@type"\s*:[\s[]*"\w+/g) ?? ''
  return claim
}

/** Several articles in the metadata are a list of them: one that is described alone is meant. */
function descriptionOf(document: globalThis.Document): Description {
  const claim = claimOf(document)
  const articles = claim.match(/(?:Article|BlogPosting|Report)\b/g)?.length ?? 0
  if (/og:type:(?:product|profile)/.test(claim) || (!articles && otherType.test(claim))) return 'other'
  if (/og:\S*article|"LiveBlog/i.test(claim) || (articles && articles < 3)) return 'article'
  return !/:video/.test(claim) && isTitled(document) ? 'titled' : 'none'
}

/** A site's first page, whatever its text: where an article stands by itself, its address says more. */
const isHome = (url: string): boolean =>
  /^\w+:\/\/[^/]+\/(?:(?:index|default|home)(?:\.\w+)?)?(?:[?#][^\d/]*)?$/i.test(url)

/** Types of JSON-LD that say a page is a list, a shop or a forum, and what makes nothing but forums. */
const otherType = /"(?:Product|QAPage|Discussion|SearchR|Collection|ItemList)|or:(?:Discourse|vB|phpBB|XenF)/

/** Whether a headline, and not a mere name, is repeated in the title. */
function isTitled(document: globalThis.Document): boolean {
  const title = squeeze(document.title)
  return first(selected(document, 'h1,h2,h3,font,h1>span,h1>div')).some((heading) => {
    const text = squeeze(heading.textContent)
    return text.length >= headlineLength && !heading.querySelector('a') && title.includes(text)
  })
}

const squeeze = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

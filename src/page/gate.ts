/**
 * The gate: whether a page is worth reading, in about a millisecond and without a dependency, since it runs on every page.
 * The page's own description and the shape of its text are weighed together, for neither suffices: fronts and listings
 * describe themselves well but spread their text over many small boxes, and plain old pages have one column of prose and
 * no description at all.
 */
export function looksLikeArticle(document: globalThis.Document): boolean {
  if (!/html/.test(document.contentType) || !document.body) return false
  const described = descriptionOf(document)
  const needed = neededProse[described]
  const strict = described !== 'article'
  let shape = shapeOf(document, document.getElementsByTagName('p'), strict)
  // Prose that stands in no paragraph: between line breaks, or in divisions of its own where the page says it has some.
  if (shape.prose < needed)
    shape = fuller(shape, shapeOf(document, parentsOf(document.getElementsByTagName('br')), strict))
  if (shape.prose < needed && !strict)
    shape = fuller(shape, shapeOf(document, document.querySelectorAll(bareBox), strict))
  return (
    shape.prose >= needed &&
    shape.prose >= shape.rival * dominance[described] &&
    shape.prose >= document.links.length * prosePerLink[described]
  )
}

/**
 * What the page says it is: `article`, one article by its metadata; `titled`, a page whose headline is its title; `other`,
 * by its metadata something else, or a page to log in at; `none` of these.
 */
type Description = 'article' | 'titled' | 'none' | 'other'

type Weights = Readonly<Record<Description, number>>

/** Characters of running text in one column from which a page passes. */
const neededProse: Weights = { article: 280, titled: 600, none: 1800, other: 4000 }

/** How many times more text the column must hold than the next one: forums and blogs' fronts have several alike. */
const dominance: Weights = { article: 0.8, titled: 1.2, none: 2.5, other: 3 }

/** Characters of the column for each link on the page: a shop's front has a paragraph or two among its hundreds. */
const prosePerLink: Weights = { article: 1, titled: 4, none: 10, other: 16 }

/** Elements looked at: a front has thousands, an article shows itself within its first few hundred. */
const lookLimit = 600

/** From here on a paragraph is prose rather than a label. */
const proseLength = 80

/** Letters and digits from which a heading says something: the names of sites and sections are shorter. */
const headlineLength = 18

/** A division that holds text and no structure. */
const bareBox = 'div:not(:has(div,p,ul,ol,table,form,select,textarea,script,style,article))'

const linkedHeading = 'h1 a,h2 a,h3 a,h4 a,a h2,a h3,a h4'

/** Where prose is not the article's. */
const besides =
  'li,nav,footer,aside,form,dialog,[role=dialog],[aria-modal],[hidden],[aria-hidden=true],[class*=cookie i],[id*=cookie i],[class*=consent i],[id*=consent i],[class*=comment i],[id*=comment i]'

interface Shape {
  /** Characters of prose in the fullest column. */
  readonly prose: number
  /** The same in the fullest box beside it. */
  readonly rival: number
}

const fuller = (a: Shape, b: Shape): Shape => (a.prose >= b.prose ? a : b)

function shapeOf(document: globalThis.Document, candidates: ArrayLike<Element>, strict: boolean): Shape {
  const groups = new Map<Element, { prose: number; count: number }>()
  for (const element of first(candidates)) {
    const prose = proseOf(element)
    const parent = element.parentElement
    if (!parent || prose === 0 || element.closest(besides)) continue
    const group = groups.get(parent) ?? { prose: 0, count: 0 }
    group.prose += prose
    group.count++
    groups.set(parent, group)
  }
  const columns = new Map<Element, number>()
  let best: Element = document.body
  for (const [parent, group] of groups) {
    // A paragraph that shares its box with a heading or link of its own is a teaser, and makes no column with others.
    const reach = group.count < 3 && isTeaser(parent, strict) ? 1 : 4
    let at: Element | null = parent
    for (let depth = 0; at && depth < reach; depth++) {
      // Several posts with linked headlines of their own are a front, however long they are.
      if (strict && at !== parent && at.querySelector(linkedHeading)) break
      const sum = (columns.get(at) ?? 0) + group.prose
      columns.set(at, sum)
      if (sum > (columns.get(best) ?? 0)) best = at
      at = at.parentElement
    }
  }
  let rival = 0
  for (const [parent, group] of groups) if (!best.contains(parent)) rival = Math.max(rival, group.prose)
  return { prose: columns.get(best) ?? 0, rival }
}

/** Characters of an element's text if it is prose: long, and not a list of links. */
function proseOf(element: Element): number {
  const length = (element.textContent ?? '').trim().length
  if (length < proseLength) return 0
  let linked = 0
  for (const link of element.getElementsByTagName('a')) linked += (link.textContent ?? '').length
  return linked * 4 > length ? 0 : length
}

const isTeaser = (box: Element, strict: boolean): boolean =>
  box.querySelector(linkedHeading) !== null ||
  box.closest('a') !== null ||
  (strict && box.getElementsByTagName('a').length > box.querySelectorAll('p a').length)

function parentsOf(breaks: ArrayLike<Element>): Element[] {
  const parents = new Set<Element>()
  for (const { parentElement } of first(breaks))
    if (parentElement && parentElement.tagName !== 'P') parents.add(parentElement)
  return [...parents].filter((parent) => !parent.querySelector('div,p,table'))
}

const first = (elements: ArrayLike<Element>): Element[] => Array.prototype.slice.call(elements, 0, lookLimit)

/** Types of JSON-LD that say a page is a list, a shop or a forum. */
const otherType = /"(?:Product|QAPage|DiscussionForumPosting|SearchResultsPage|CollectionPage|ItemList)"/

/** Several articles in the metadata are a list of them: one that is described alone is meant. */
function descriptionOf(document: globalThis.Document): Description {
  const find = (selector: string) => document.querySelectorAll(selector)
  const type = find('meta[property="og:type" i]')[0]?.getAttribute('content') ?? ''
  let data = ''
  for (const script of find('script[type="application/ld+json" i]')) data += script.textContent
  const types = data.match(/"@type"\s*:\s*\[?\s*"[^"]+"/g) ?? []
  const articles = types.filter((one) => /(?:Article|BlogPosting|Report)"/.test(one)).length
  if (
    /product|profile|video|music/i.test(type) ||
    (articles === 0 && types.some((one) => otherType.test(one)))
  )
    return 'other'
  if (
    /article/i.test(type) ||
    (articles > 0 && articles < 3) ||
    find('meta[property="article:published_time" i]').length > 0 ||
    find('[itemtype$="Article"],[itemtype$="BlogPosting"]').length === 1
  )
    return 'article'
  if (find('input[type=password]').length > 0) return 'other'
  return isTitled(document) ? 'titled' : 'none'
}

/** Whether a headline, and not a mere name, is repeated in the title. */
function isTitled(document: globalThis.Document): boolean {
  const title = squeeze(document.title)
  return first(document.querySelectorAll('h1,h2')).some((heading) => {
    const text = squeeze(heading.textContent ?? '')
    if (text.length < headlineLength || heading.querySelector('a')) return false
    return title.includes(text) || (title.length >= headlineLength && text.includes(title))
  })
}

const squeeze = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

import { asIs } from './as-is.ts'
import { nameWords } from './name-words.ts'
import { renderedParent } from './rendered.ts'

/** What stands beside an article wherever it is. */
export const besideTags: ReadonlySet<string> = new Set(['nav', 'aside', 'footer'])

/** …and what may stand around one as well. */
const asideTags = new Set([...besideTags, 'form', 'figcaption', 'menu', 'search', 'caption', 'legend'])

const asideRole = /^(?:complementary|contentinfo|banner|form|search|navigation)$/

/** Names that sites give to what stands beside the text: whole words of a class or id. */
const asideNames = new Set(
  `share sharing social cta recirc recommend recommended recommendation recommendations promo newsletter subscribe
subscription signup regwall upsell pricing comment comments disqus sidebar breadcrumb breadcrumbs cookie consent advert advertisement ad ads sponsor
sponsored outbrain taboola byline bio caption credit credits toolbar paywall piano restricted disclaimer copyright popup modal
overlay pull-quote pull-quotes pullquote pullquotes tags readmore more-stories morestories also-read alsoread most-read mostread
most-popular mostpopular trending toc pagination footer video player slideshow infobox navbox hatnote ambox`.split(
    /\s+/,
  ),
)

const heading = /^h[1-6]$/

/** Words from which a name is a slug made of the text itself ("4-times-of-day-for-social-media") and says nothing. */
const slugWords = 6

function saysAside(element: Element): boolean {
  return isAsideByTag(element) || isAsideByName(element)
}

/** Whether an element says by its tag or role that it holds no article text. */
export const saysAsideByTag = (element: Element): boolean => isAsideByTag(asIs(element))

function isAsideByTag(element: Element): boolean {
  if (asideTags.has(element.localName) || isPicture(element) || isEmbeddedPost(element)) return true
  const role = element.getAttribute('role')
  return role !== null && asideRole.test(role)
}

/**
 * A figure around a picture: what else it holds is a caption, if not by name. Others hold quotations, tables, code, or an entry
 * of a list of things under its heading.
 */
const isPicture = (element: Element): boolean =>
  element.localName === 'figure' &&
  element.querySelector('img,video,iframe') !== null &&
  element.querySelector('blockquote,table,pre,h2,h3,h4') === null

/** Somebody's post on another site: what it says, nobody says in the article. */
const isEmbeddedPost = (element: Element): boolean =>
  element.localName === 'blockquote' &&
  (embed.test(element.getAttribute('class') ?? '') || signature.test(element.textContent.trim().slice(-160)))

const embed =
  /^(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|reddit-(?:card|embed-bq)|text-post-media)(?:$|\s)/

/** "— Jo Reed (@joreed) March 4, 2024" at the end. */
const signature = /[—–] ?[^—–()]{2,60} \(@[\w.]{2,40}\)[^()]{0,40}$/

function isAsideByName(element: Element): boolean {
  const id =
    heading.test(element.localName) || element.id.split(/[-_]/, slugWords).length === slugWords
      ? ''
      : element.id
  const name = `${element.getAttribute('class') ?? ''} ${id}`
  return name.length > 1 && nameWords(name).some((word) => asideNames.has(word) || word.startsWith('related'))
}

/** `saysAside`, asked once of each element: for one reading, since names change. */
export function rememberAsides(): (element: Element) => boolean {
  const known = new Map<Element, boolean>()
  return (element) => {
    const before = known.get(element)
    if (before !== undefined) return before
    const says = saysAside(asIs(element))
    known.set(element, says)
    return says
  }
}

/**
 * Tells whether an element stands in something that says by tag, role or name that it holds no article text. Only what
 * lies below `root` is asked: a page whose body is named "with-sidebar" has an article all the same. `says` is what is asked of
 * each; with `saysAsideByTag` only tags and roles count.
 */
export function asideWithin(
  root: Element,
  says: (element: Element) => boolean,
): (element: Element) => boolean {
  const known = new Map<Element, boolean>([[root, false]])
  return (element) => {
    const path: Element[] = []
    let at: Element | null = element
    while (at && !known.has(at)) {
      path.push(at)
      at = renderedParent(at)
    }
    let answer = at ? (known.get(at) ?? false) : false
    for (const step of path.reverse()) {
      answer ||= says(step)
      known.set(step, answer)
    }
    return answer
  }
}

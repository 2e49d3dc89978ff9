import { hasLetterOrDigit } from '../text/letters.ts'
import { asIs } from './as-is.ts'
import { hasLayout, inlineStyle } from './flow.ts'
import { renderedParent } from './rendered.ts'

/** Elements whose text is not read: no prose, not shown, or the reader's own. */
const unread = new Set(
  (
    'script style noscript template head title svg canvas iframe object embed audio video map textarea input select ' +
    'option button datalist meter progress dialog math rp rt'
  ).split(' '),
)

/** What all names of text for screen readers have in them. */
const mayBeOffScreen = /hidden|sr-only|reader|mw-edit/i

/** Names that sites give to text for screen readers only, and wikis to their links for editors. */
const offScreen =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|a11y-hidden|u-hidden|is-hidden|mw-editsection)(?:$|[\s_-])/i

/** Roles and attributes of what lies over the page or is not meant to be read. */
const overlayRole = /^(?:dialog|alertdialog|alert|menu|menubar|navigation|search|tooltip|toolbar)$/

/** "[3]", "[citation needed]": marks that stand in the middle of sentences and are no words of them. */
const reference = /^\s*\[[^[\]]{1,20}\]\s*$/

/** Whether nothing inside the element is read, told from the element alone (no layout is asked for). */
export function isUnread(element: Element): boolean {
  if (unread.has(element.localName)) return true
  if (element.localName === 'sup' && isReference(element)) return true
  if (!element.hasAttributes()) return false
  if (element.localName === 'a' && isAnchor(element)) return true
  if (element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('hidden')) return true
  if (element.hasAttribute('aria-modal')) return true
  const role = element.getAttribute('role')
  if (role !== null && (overlayRole.test(role) || role === 'textbox')) return true
  const editable = element.getAttribute('contenteditable')
  if (editable !== null && editable !== 'false') return true
  const name = element.getAttribute('class')
  return name !== null && mayBeOffScreen.test(name) && offScreen.test(name)
}

/** "#", "¶": a heading's link to itself. */
const isAnchor = (link: Element): boolean =>
  link.getAttribute('href')?.startsWith('#') === true && !hasLetterOrDigit(link.textContent)

/** A mark in brackets, or a number that leads to a note; the "2" of "m²" is neither. */
function isReference(mark: Element): boolean {
  const text = mark.textContent
  return (
    text.length < 24 &&
    (reference.test(text) || (/^\s*\d{1,3}\s*$/.test(text) && mark.querySelector('a') !== null))
  )
}

/**
 * Whether the browser shows the element. Without layout (jsdom), inline styles decide. Opacity is left out on
 * purpose: sites fade paragraphs in as they are scrolled to.
 */
export function isShown(element: Element): boolean {
  if (hasLayout(element))
    return asIs(element).checkVisibility({ visibilityProperty: true }) || isShownWithoutBox(element)
  let visibility: string | undefined
  for (let at: Element | null = element; at; at = asIs(at).parentElement) {
    const style = inlineStyle(at)
    if (style?.display === 'none') return false
    visibility ||= style?.visibility
  }
  return visibility !== 'hidden' && visibility !== 'collapse'
}

/** An element whose children stand in its place (`display: contents`) has no box that browsers could call visible. */
function isShownWithoutBox(element: Element): boolean {
  const { display, visibility } = getComputedStyle(element)
  const parent = display === 'contents' && visibility === 'visible' ? renderedParent(element) : null
  return parent !== null && isShown(parent)
}

/** Whether a `<br>` ends no line: pages have some for small windows only. */
export const isHiddenBreak = (element: Element): boolean =>
  (hasLayout(element) ? getComputedStyle(element) : inlineStyle(element))?.display === 'none'

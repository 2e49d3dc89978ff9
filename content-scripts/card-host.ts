import { sheetOf } from '../src/card/adopt-styles.ts'
import cardStyle from '../src/card/card.css?inline'
import frameStyle from '../src/card/frame.css?inline'
import { schemeOf } from '../src/card/scheme.ts'
import { theme as colors } from '../src/card/theme.ts'
import type { Theme } from '../src/extension/settings.ts'
import { asIs } from '../src/page/as-is.ts'
import { copyNumber } from './copy-number.ts'
import { privateName, withPrivateNames } from './private-names.ts'

/** The element that a card stands in. */
const hostName = 'sidelight-card'

/** Whose it is: another copy of the extension may be at work in the page, whose cards are left alone. */
const ownerAttribute = 'copy'

/** Takes away the cards of an older version of this copy, which the browser has ended without a chance to tidy up. */
export function removeOldHosts(): void {
  for (const old of document.querySelectorAll(`${hostName}[${ownerAttribute}="${copyNumber}"]`)) old.remove()
}

const hosts = new WeakSet<EventTarget>()

/** All that a host has: other attributes are the page's. */
const attributes = new Map([
  ['popover', 'manual'],
  [ownerAttribute, String(copyNumber)],
])

/** Whether an event that the page sees happened in a card. */
export const isHost = (target: EventTarget | null): boolean => target !== null && hosts.has(target)

/** Pixels between the card and the line it belongs to; the card's invisible rim reaches over them. */
export const gap = 6
/** Pixels of the card's edge, and those that its place and its height lose when they are rounded: its rim reaches over them. */
const border = 1
const rounding = 1

/**
 * The host and what is between it and the card. In a shadow tree's sheet, `!important` beats the page's own `!important`,
 * so nothing the page says about `*`, or in the host's own attributes, reaches the card; `all` leaves custom properties alone,
 * which carry the place.
 */
const hostStyle = `
:host {
  all: initial !important;
  display: none !important;
  position: fixed !important;
  direction: ltr !important;
  inset: var(--top, 0) auto auto var(--left, 0) !important;
  margin: 0 !important;
  border: 0 !important;
  padding: 0 !important;
  visibility: var(--seen, hidden) !important;
  width: min(352px, calc(100vw - 16px)) !important;
  height: auto !important;
  overflow: visible !important;
  background: none !important;
  color-scheme: var(--scheme, light dark) !important;
  pointer-events: auto !important;
  z-index: 2147483647 !important;
  zoom: var(--zoom, 1) !important;
  transition: none !important;
  animation: none !important;
}
:host(:popover-open) { display: block !important }
:host::before, :host::after { content: none !important }
:host::backdrop { display: none !important }
.panel {
  position: relative;
  display: flex;
  flex-direction: column;
  box-sizing: border-box;
  max-height: var(--height, none);
  background: var(--paper);
  border: ${border}px solid var(--edge);
  border-radius: 6px;
  box-shadow: 0 1px 2px rgb(0 0 0 / 0.08), 0 8px 28px -6px rgb(0 0 0 / 0.28);
  cursor: auto;
}
.panel::before { content: ""; position: absolute; z-index: -1; inset: ${-gap - border - rounding}px 0 }
.panel:focus { outline: none }
@media (forced-colors: active) { .panel { border: 2px solid CanvasText; box-shadow: none } }
@media print { :host(:popover-open) { display: none !important } }
`

/** What the extension adds to a page: one element, made at the first card, and one more for a card that is kept. */
export interface CardHost {
  readonly element: HTMLElement
  /** Where the card is rendered. */
  readonly root: ShadowRoot
  /** Gives a value to a custom property of the host's style. */
  set(name: 'top' | 'left' | 'height', value: string): void
  /** Puts the host into the top layer, inside the modal dialog that `beside` stands in, if any; `reveal` lets it be seen. */
  show(beside: Element, theme: Theme): void
  reveal(): void
  hide(): void
}

/** How many pixels of the window one of an element's children takes. */
const zoomOf = (element: Element): number => element.currentCSSZoom || 1

export function createCardHost(signal: AbortSignal): CardHost {
  const { element, root } = createElement()
  const placed = sheetOf(':host {}')
  const sheets = [...[colors, cardStyle, frameStyle, hostStyle].map(withPrivateNames).map(sheetOf), placed]
  hosts.add(element)
  signal.addEventListener('abort', () => element.remove(), { once: true })

  // In a sheet and not in the host's `style`, which is the page's to change.
  function set(name: string, value: string): void {
    const [rule] = placed.cssRules
    ;(rule as CSSStyleRule).style.setProperty(privateName(name), value, 'important')
  }

  function hide(): void {
    set('seen', 'hidden')
    if (element.matches(':popover-open')) element.hidePopover()
  }

  /** Undoes what the page has done to the host since it was last shown. */
  function mend(): void {
    for (const name of element.getAttributeNames()) if (!attributes.has(name)) element.removeAttribute(name)
    for (const [name, value] of attributes)
      if (element.getAttribute(name) !== value) element.setAttribute(name, value)
    // A root that has been in another document has lost its sheets.
    if (root.adoptedStyleSheets.length < sheets.length) root.adoptedStyleSheets = sheets
  }

  return {
    element,
    root,
    set,
    show(beside, theme) {
      set('scheme', schemeOf(theme))
      // Everything outside an open modal dialog or what fills the screen is inert, a popover above it too.
      const parent = asIs(beside).closest(':modal') ?? document.documentElement
      if (element.parentNode !== parent) parent.append(element)
      mend()
      // A card is as large, and its pixels are the window's, however the page zooms what it stands in.
      set('zoom', String(1 / zoomOf(parent)))
      // Shown anew each time: what came into the top layer meanwhile (fullscreen, another popover) would stand above it.
      if (element.matches(':popover-open')) element.hidePopover()
      try {
        element.showPopover()
      } catch {
        // What listens to it being shown has taken it out of the page: there is no card this time.
      }
    },
    reveal: () => set('seen', 'visible'),
    hide,
  }
}

/**
 * The host with its closed root. A name that the page has defined an element for is the page's, and so would be the root:
 * of an element of its own it may ask even for a closed one.
 */
function createElement(): { readonly element: HTMLElement; readonly root: ShadowRoot } {
  const named = document.createElement(hostName)
  const isOurs = named instanceof HTMLElement && !named.matches(':defined')
  const element = isOurs ? named : document.createElement('div')
  try {
    return { element, root: element.attachShadow({ mode: 'closed' }) }
  } catch {
    // Defined in a way that failed, and without shadow roots.
    const plain = document.createElement('div')
    return { element: plain, root: plain.attachShadow({ mode: 'closed' }) }
  }
}

import { adoptStyles } from '../src/card/adopt-styles.ts'
import cardStyle from '../src/card/card.css?inline'
import frameStyle from '../src/card/frame.css?inline'
import { setScheme } from '../src/card/scheme.ts'
import { theme as colors } from '../src/card/theme.ts'
import type { Theme } from '../src/extension/settings.ts'
import { gap } from './place-card.ts'

/** The element that a card stands in. */
export const hostName = 'sidelight-card'

/** Pixels of the card's edge, and those that its place and its height lose when they are rounded: its rim reaches over them. */
const border = 1
const rounding = 1

/**
 * The host and what is between it and the card. In a shadow tree's sheet, `!important` beats the page's own `!important`,
 * so nothing the page says about `*` reaches the card; `all` leaves custom properties alone, which carry the place.
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
  /** Puts the host into the top layer, inside the modal dialog that `beside` stands in, if any; `reveal` lets it be seen. */
  show(beside: Element, theme: Theme): void
  reveal(): void
  hide(): void
}

/** How many pixels of the window one of an element's children takes. */
const zoomOf = (element: Element): number => element.currentCSSZoom || 1

export function createCardHost(signal: AbortSignal): CardHost {
  const element = document.createElement(hostName)
  element.setAttribute('popover', 'manual')
  const root = element.attachShadow({ mode: 'closed' })
  adoptStyles(root, colors, cardStyle, frameStyle, hostStyle)
  signal.addEventListener('abort', () => element.remove(), { once: true })
  return {
    element,
    root,
    show(beside, theme) {
      setScheme(element, theme)
      // Everything outside an open modal dialog or what fills the screen is inert, a popover above it too.
      const parent = beside.closest(':modal') ?? document.documentElement
      if (element.parentNode !== parent) parent.append(element)
      // A card is as large, and its pixels are the window's, however the page zooms what it stands in.
      element.style.setProperty('--zoom', String(1 / zoomOf(parent)), 'important')
      // Shown anew each time: what came into the top layer meanwhile (fullscreen, another popover) would stand above it.
      if (element.matches(':popover-open')) element.hidePopover()
      element.showPopover()
    },
    reveal: () => element.style.setProperty('--seen', 'visible', 'important'),
    hide() {
      element.style.removeProperty('--seen')
      if (element.matches(':popover-open')) element.hidePopover()
    },
  }
}

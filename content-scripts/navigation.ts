/** The part of the Navigation API that is used; TypeScript's DOM library has it in some versions only. */
type Navigation = EventTarget

/**
 * Tells each navigation to another address that loads no page (single-page applications), until `signal` aborts. A jump
 * inside the page (another `#fragment`) is none.
 */
export function onNavigation(navigated: () => void, signal: AbortSignal): void {
  let address = withoutFragment()
  const check = () => {
    if (withoutFragment() === address) return
    address = withoutFragment()
    navigated()
  }
  const { navigation } = globalThis as { navigation?: Navigation }
  ;(navigation ?? globalThis).addEventListener(navigation ? 'navigatesuccess' : 'popstate', check, { signal })
}

const withoutFragment = (): string => location.href.replace(/#.*$/, '')

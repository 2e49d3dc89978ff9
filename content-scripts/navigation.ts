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
  navigation.addEventListener('navigatesuccess', check, { signal })
}

const withoutFragment = (): string => location.href.replace(/#.*$/, '')

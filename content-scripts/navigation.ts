/**
 * Tells each navigation to another address that loads no page (single-page applications), until `signal` aborts. A jump
 * inside the page (another `#fragment`) is none. Some pages change their address all the time: what comes upon another
 * waits its turn, a quarter of a second first and then twice as long each time, eight seconds at most; of many the last is
 * told.
 */
export function onNavigation(navigated: () => void, signal: AbortSignal): void {
  let address = withoutFragment()
  let pause = 0
  const tell = () => {
    const now = withoutFragment()
    pause = now === address ? 0 : Math.min(2 * pause || 250, 8000)
    if (!pause) return
    address = now
    setTimeout(tell, pause)
    navigated()
  }
  navigation.addEventListener('navigatesuccess', () => pause || tell(), { signal })
}

const withoutFragment = (): string | undefined => location.href.split('#')[0]

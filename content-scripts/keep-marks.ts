/** How soon it is looked whether the marks are still there, in milliseconds; twice as long each time that they were. */
const soonest = 500
const latest = 8000

/** How often they are put back. A page that goes on taking them away is left to it. */
const most = 5

/**
 * Puts marks back that the page has taken away (there is no event for it), a few times, until `signal` aborts. `restore`
 * tells whether something was gone.
 */
export function keepMarks(restore: () => boolean, gaveUp: () => void, signal: AbortSignal): void {
  let times = 0
  let pause = soonest
  const look = (): void => {
    const gone = restore()
    if (gone) times += 1
    pause = gone ? soonest : Math.min(2 * pause, latest)
    if (times === most) gaveUp()
    else wait()
  }
  let timer: ReturnType<typeof setTimeout>
  const wait = (): void => {
    timer = setTimeout(look, pause)
  }
  wait()
  signal.addEventListener('abort', () => clearTimeout(timer))
}

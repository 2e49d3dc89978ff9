/** Pages may change their address all the time: so long it takes until that is acted on, in milliseconds, once for all. */
const calm = 300

export function throttle(act: () => void): () => void {
  let waits = false
  return () => {
    if (waits) return
    waits = true
    setTimeout(() => {
      waits = false
      act()
    }, calm)
  }
}

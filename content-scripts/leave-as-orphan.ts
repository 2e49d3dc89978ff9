import { isOrphan } from './ask-background.ts'

/** What a reader does, or the page is told of, before anything of ours could run. */
const occasions = [
  'pointermove',
  'pointerdown',
  'keydown',
  'focus',
  'scroll',
  'resize',
  'visibilitychange',
  'pagehide',
]

/**
 * Ends a script whose extension has been updated or removed, before what is shown by it calls what no longer answers: at
 * whatever would set it going, until `signal` aborts. Nobody tells it of its end, and it asks nobody while nothing happens.
 */
export function leaveAsOrphan(script: AbortController, signal: AbortSignal): void {
  for (const type of occasions)
    addEventListener(type, () => isOrphan() && script.abort(), { signal, capture: true, passive: true })
}

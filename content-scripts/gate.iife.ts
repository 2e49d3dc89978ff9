import { browserApi } from '../src/extension/browser-api.ts'
import type { BackgroundCalls } from '../src/extension/calls.ts'
import type { Message } from '../src/extension/messages.ts'
import { isSiteOff } from '../src/extension/sites.ts'
import { looksLikeArticle } from '../src/page/gate.ts'
import { onNavigation } from './navigation.ts'

// Runs on every page, so it does next to nothing: one look, two more for pages that fill in late, and the same after a
// navigation without a load. At the first article it leaves the page to the page's script for good.

/** When to look, in milliseconds after the page or its address is there. */
const looks = [0, 700, 2500]

/** By hand: what serves all calls would be a fortieth of this script. */
const ask = (call: 'articleFound' | 'siteIsOff', lang?: string): Promise<unknown> =>
  browserApi.runtime.sendMessage({ call, args: [lang] } satisfies Message<BackgroundCalls>)

declare global {
  interface Document {
    /** In Chromium: loaded before its reader asks for it, and shown by no tab yet. */
    readonly prerendering?: boolean
  }
}

const lifetime = new AbortController()
let timers: ReturnType<typeof setTimeout>[] = []

function start(): void {
  timers.forEach(clearTimeout)
  // A page that is loaded ahead is not the one that its tab shows: scripts for it would go there.
  timers =
    lifetime.signal.aborted || document.prerendering ? [] : looks.map((delay) => setTimeout(look, delay))
}

async function look(): Promise<void> {
  // Of an extension that has been updated or removed meanwhile.
  if (!browserApi.runtime?.id) return lifetime.abort()
  const off = await isSiteOff(browserApi.storage, location.href)
  if (lifetime.signal.aborted || (!off && !looksLikeArticle(document))) return
  timers.forEach(clearTimeout)
  if (off) await ask('siteIsOff')
  else await hand()
}

/**
 * Leaves the page to its script. A background that the browser ends on the way is asked once more: it starts again. One that
 * answers that it cannot put the script there is not.
 */
async function hand(): Promise<void> {
  for (let tries = 2; tries > 0; tries--) {
    try {
      const answer = lifetime.signal.aborted || (await ask('articleFound', document.documentElement.lang))
      if (answer === true) lifetime.abort()
      if (answer) return
    } catch {
      // Nobody answered.
    }
  }
}

onNavigation(start, lifetime.signal)
browserApi.storage.onChanged.addListener(start)
document.addEventListener('prerenderingchange', start, { signal: lifetime.signal })
start()

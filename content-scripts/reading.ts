import { browserApi } from '../src/extension/browser-api.ts'
import type { PageCalls } from '../src/extension/calls.ts'
import { answer } from '../src/extension/messages.ts'
import { light } from './highlights.ts'
import { pageParsers } from './page-arguments.ts'
import { startReading } from './page-reading.ts'
import { sharedWorld } from './shared-world.ts'

// The page's script. It may be injected again while it runs; the one that is there goes on.
if (!sharedWorld.reading) {
  sharedWorld.reading = true
  sharedWorld.light = light
  const reading = startReading(sharedWorld.start ?? 'read')
  // Only the extension's own pages and its background ask; other tabs' scripts have a tab.
  answer<PageCalls>(
    browserApi.runtime,
    reading,
    pageParsers,
    ({ url, tab }) => tab === undefined || url?.startsWith(browserApi.runtime.getURL('')) === true,
  )
}

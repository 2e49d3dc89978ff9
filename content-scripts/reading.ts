import { browserApi } from '../src/extension/browser-api.ts'
import type { PageCalls } from '../src/extension/calls.ts'
import type { Start } from '../src/extension/inject.ts'
import { answer } from '../src/extension/messages.ts'
import { startReading } from './page-reading.ts'

// The page's script. It may be injected again while it runs; the one that is there goes on.
const scope = globalThis as { sidelightReading?: true; sidelightStart?: Start }
if (!scope.sidelightReading) {
  scope.sidelightReading = true
  const reading = startReading(scope.sidelightStart ?? 'read')
  // Only the extension's own pages and its background ask; other tabs' scripts have a tab.
  answer<PageCalls>(
    browserApi.runtime,
    reading,
    ({ url, tab }) => tab === undefined || url?.startsWith(browserApi.runtime.getURL('')) === true,
  )
}

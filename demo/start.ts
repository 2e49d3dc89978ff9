import { parseArgs } from 'node:util'
import { type BrowserName, browserNames } from '../build/vite-config.ts'
import { byHand } from './by-hand.ts'
import { type OpenBrowser, openBrowser } from './open-browser.ts'
import { demoPages } from './pages.ts'
import { serve } from './serve.ts'

// Shows the extension at work on a small newspaper, served by this machine to itself, in a browser with a profile of its
// own. Ends when the browser is closed, or with Ctrl+C.

const dist = 'dist'

interface Options {
  readonly browsers: readonly BrowserName[]
  readonly headless: boolean
}

function readOptions(): Options | undefined {
  try {
    const { values } = parseArgs({
      options: { browser: { type: 'string' }, headless: { type: 'boolean', default: false } },
    })
    const browsers = browserNames.filter((name) => (values.browser ?? name) === name)
    return browsers.length > 0 ? { browsers, headless: values.headless } : undefined
  } catch {
    return undefined
  }
}

/** Linux alone can be without a screen to open a window on. */
const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

/** The first browser that opens; else says why none did. */
async function open({ browsers, headless }: Options, url: string): Promise<OpenBrowser | undefined> {
  if (!headless && !hasDisplay()) {
    console.log('There is no display to open a browser on.')
    return undefined
  }
  for (const name of browsers) {
    try {
      return await openBrowser(name, dist, url, headless)
    } catch (error) {
      console.log(error instanceof Error ? error.message.split('\n', 1)[0] : error)
    }
  }
  return undefined
}

async function show(options: Options): Promise<void> {
  const server = await serve(await demoPages())
  const interrupted = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve())
  })
  // Interrupted while the browser still starts: it is let start, then closed, so that nothing of it is left.
  const browser = await open(options, `${server.origin}/seed`)
  if (!browser) console.log(byHand(dist))
  console.log(`The newspaper is at ${server.origin}/seed and ${server.origin}/second`)
  console.log(browser ? 'Close the browser or press Ctrl+C to end.' : 'Press Ctrl+C to end.')
  await Promise.race(browser ? [interrupted, browser.closed] : [interrupted])
  await browser?.close()
  await server.close()
}

const options = readOptions()
if (options) {
  await show(options)
} else {
  console.error(`Usage: npm start -- [--browser ${browserNames.join('|')}] [--headless]`)
  process.exitCode = 2
}

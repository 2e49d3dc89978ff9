/**
 * Runs the built finder in Chromium over a folder of stored pages.
 *
 *   npm run -s bench:articles -- DIR --out pred.json
 *
 * `DIR/truth.json` is an array of `{id, file, url}`, `file` a gzipped page below DIR, `url` null where its address is not
 * known. Writes
 * `{id: {articleBody, isArticle, ms}}`: what the gate says, and the text that the finder takes whatever the gate says.
 * As in schema.org, `articleBody` is what stands below headline and standfirst, blocks joined by a line feed.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { type Browser, chromium, type Page } from 'playwright-core'
import { findBrowser } from '../../build/browsers.ts'
import { bundleFinder } from './finder-bundle.ts'
import type { finder as Finder } from './finder-entry.ts'
import { servePages } from './page-server.ts'

interface Entry {
  readonly id: string
  readonly file: string
  readonly url: string | null
}

interface Prediction {
  readonly articleBody: string
  readonly isArticle: boolean
  readonly ms: number
}

const { values, positionals } = parseArgs({ options: { out: { type: 'string' } }, allowPositionals: true })
const [folder] = positionals
if (!folder || !values.out) {
  console.error('usage: npm run -s bench:articles -- DIR --out pred.json')
  process.exit(2)
}

const entries: readonly Entry[] = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8'))
// Each page is served under its own path, for what a path says counts too.
const server = await servePages((_, host) => {
  const entry = entries[Number(host.split('.')[0])]
  return entry ? gunzipSync(readFileSync(join(folder, entry.file))) : null
})
const script = await bundleFinder()
const browser = await chromium.launch({ executablePath: findBrowser('chrome'), args: ['--no-sandbox'] })
try {
  const predictions = await predictAll(browser)
  writeFileSync(values.out, JSON.stringify(predictions, null, 1))
} finally {
  await browser.close()
  server.close()
}

async function predictAll(browser: Browser): Promise<Record<string, Prediction>> {
  // Page scripts off, so that what a page shows to readers without them (`<noscript>` styles) is shown.
  const context = await browser.newContext({ javaScriptEnabled: false })
  const predictions: Record<string, Prediction> = {}
  for (const [index, { id, url }] of entries.entries()) {
    const page = await context.newPage()
    predictions[id] = await predict(page, localAddress(index, url)).catch((error: unknown) => {
      console.error(`${id}: ${error instanceof Error ? error.message.split('\n')[0] : error}`)
      return { articleBody: '', isArticle: false, ms: 0 }
    })
    await page.close()
  }
  return predictions
}

/** A page without an address gets one that says nothing: the top of a site would speak against an article. */
function localAddress(index: number, url: string | null): string {
  const { pathname, search, hash } = new URL(url ?? 'http://localhost/page')
  return `http://${index}.localhost:${server.port}${pathname}${search}${hash}`
}

async function predict(page: Page, url: string): Promise<Prediction> {
  // A stored page may send its reader elsewhere (`<meta http-equiv=refresh>`): it stays.
  await page.route('**/*', (route) => {
    const request = route.request()
    if (!request.isNavigationRequest()) return route.abort()
    // An answer without content leaves the browser where it is.
    return request.url() === url.split('#')[0] ? route.continue() : route.fulfill({ status: 204 })
  })
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 30_000 })
  await page.evaluate(`${script};globalThis.finder = measured.finder`)
  return page.evaluate(() => {
    const { finder } = globalThis as unknown as { finder: typeof Finder }
    const started = performance.now()
    const isArticle = finder.looksLikeArticle(document)
    const found = finder.findArticle(document)
    const ms = performance.now() - started
    return { articleBody: found?.page.text.slice(found.bodyStart) ?? '', isArticle, ms }
  })
}

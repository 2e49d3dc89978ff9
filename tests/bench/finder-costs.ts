/**
 * What gate and finder cost in Chromium, as ratios to Mozilla's own functions on the same page in the same run.
 *
 *   npm run -s bench:finder-costs [-- PAGE.html ...]
 *
 * Measures three made pages (an application of 10,000 elements, an article, a page of 70,000 elements) and any page named.
 */
import { readFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { findBrowser } from '../../build/browsers.ts'
import { bundleFinder } from './finder-bundle.ts'
import type { finder as Finder } from './finder-entry.ts'
import { servePages } from './page-server.ts'

const paragraph =
  'The council met on Tuesday evening to hear the report on the harbour, which had been delayed twice, and members asked for more time to read it. '

const article = (paragraphs: number) =>
  `<h1>Council hears the report on the harbour</h1>${`<p>${paragraph.repeat(3)}<a href="/a">Earlier report</a> ${paragraph}</p>`.repeat(paragraphs)}`

const menu = (items: number) => `<ul>${'<li><a href="/a">An entry of the menu</a></li>'.repeat(items)}</ul>`

const html = (body: string) =>
  `<!doctype html><title>Council hears the report on the harbour</title><body>${body}`

const pages: Record<string, string> = {
  'application, 10,000 elements': html(
    '<div class="row"><div><span>Label</span><button>Act</button></div></div>'.repeat(2500),
  ),
  'article, 1,000 elements': html(
    `<nav>${menu(200)}</nav><main><article>${article(30)}</article></main><footer>${menu(200)}</footer>`,
  ),
  'article, 70,000 elements': html(
    `<main><article>${article(300)}</article></main><div>${`<div class="item"><h3><a href="/a">A headline of some length</a></h3><p>${paragraph}</p><div><span>Label</span><b>1</b></div></div>`.repeat(10_000)}</div>`,
  ),
}
for (const file of process.argv.slice(2)) pages[file] = readFileSync(file, 'utf8')

const names = Object.keys(pages)
const server = await servePages((path) => Buffer.from(pages[names[Number(path)] ?? ''] ?? ''))
const browser = await chromium.launch({ executablePath: findBrowser('chrome'), args: ['--no-sandbox'] })
const context = await browser.newContext({ javaScriptEnabled: false })
const script = await bundleFinder()
try {
  for (const [index, name] of names.entries()) {
    const page = await context.newPage()
    await page.goto(`${server.origin}/${index}`)
    await page.evaluate(`${script};globalThis.finder = measured.finder`)
    const times = await page.evaluate(() =>
      (globalThis as unknown as { finder: typeof Finder }).finder.measureCosts(),
    )
    console.log(name)
    console.log(
      `  gate ${ms(times.gate)}, isProbablyReaderable ${ms(times.readerable)}: ratio ${ratio(times.gate, times.readerable)}`,
    )
    console.log(
      `  finder ${ms(times.find)}, Readability ${ms(times.readability)}: ratio ${ratio(times.find, times.readability)}; longest piece ${ms(times.longestStep)}`,
    )
    await page.close()
  }
} finally {
  await browser.close()
  server.close()
}

function ms(value: number): string {
  return `${value.toFixed(2)} ms`
}

function ratio(one: number, other: number): string {
  return (one / other).toFixed(2)
}

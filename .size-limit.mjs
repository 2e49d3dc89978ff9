import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

// The limits of what is loaded together. For a page, and for the background, that is found by following imports.

const dist = 'dist/chrome'
const from = /(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+\.js)["'`]/g
const later = /\bimport\(\s*["'`](\.[^"'`]+\.js)["'`]/g
const inPage = /(?:src|href)="\/([^"]+\.(?:js|css))"/g

/** What a file asks for by a pattern, as paths from the root of the package; only what is there. */
function asked(file, pattern) {
  const text = readFileSync(join(dist, file), 'utf8')
  const base = file.endsWith('.html') ? '' : dirname(file)
  return [...text.matchAll(pattern)]
    .map(([, path]) => join(base, path))
    .filter((path) => existsSync(join(dist, path)))
}

/** Files and all that they load at once. */
function loadedBy(...files) {
  const loaded = new Set()
  const waiting = [...files]
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (loaded.has(file)) continue
    loaded.add(file)
    if (file.endsWith('.html')) waiting.push(...asked(file, inPage))
    if (file.endsWith('.js')) waiting.push(...asked(file, from))
  }
  return [...loaded]
}

/** What pages load when they are asked to, beside what they loaded at once. */
function loadedLaterBy(...pages) {
  const atOnce = loadedBy(...pages)
  const asking = atOnce.filter((file) => file.endsWith('.js'))
  return loadedBy(...asking.flatMap((file) => asked(file, later))).filter((file) => !atOnce.includes(file))
}

const popup = loadedBy('popup/index.html')
const panel = loadedBy('popup/panel.html').filter((file) => !popup.includes(file))
const pages = 'src/extension'
const library = `${pages}/library-page/library.html`
const settings = `${pages}/settings-page/settings.html`

const check = (name, limit, files) => ({
  name,
  limit,
  path: files.map((file) => join(dist, file)),
  brotli: false,
})

export default [
  check('Gate, in every page (Chrome)', '4.1 kB', ['content-scripts/gate.iife.js']),
  {
    name: 'Gate, in every page (Firefox)',
    limit: '4.1 kB',
    path: 'dist/firefox/content-scripts/gate.iife.js',
    brotli: false,
  },
  check('Page script, in articles', '85 kB', ['reading.js']),
  check('Script of the cards, in articles that are analysed', '62 kB', ['card.js']),
  check('Popup', '77 kB', popup),
  check('Panel, beside what it shares with the popup', '4 kB', panel),
  check('Popup, what it loads when asked', '10 kB', loadedLaterBy('popup/index.html')),
  check('First-run page', '41 kB', loadedBy(`${pages}/first-run-page/first-run.html`)),
  check('Library page', '165 kB', loadedBy(library)),
  check('Settings page', '81 kB', loadedBy(settings)),
  check('What reads and writes files, when it is asked to', '280 kB', loadedLaterBy(library, settings)),
  check('Background', '895 kB', loadedBy('service-worker-loader.js')),
]

import { mkdirSync } from 'node:fs'
import { type BrowserContextOptions, chromium } from 'playwright-core'
import { createServer } from 'vite'
import { findBrowser } from '../../build/browsers.ts'

// Takes pictures of card, popup, panel and the extension's own pages, to be looked at one by one, into .cache/screenshots: `npm run gallery [name part]`.

interface Shot {
  readonly name: string
  /** Page in this folder, with its query. */
  readonly page: string
  readonly context?: BrowserContextOptions
  /** Text of a control to click first. */
  readonly click?: string
}

const cards: readonly (readonly [name: string, card: string])[] = [
  ['person', 'person:ines-marlow'],
  ['organization', 'organization:northgate-bridges'],
  ['place', 'place:old-harbour-bridge'],
  ['claim', 'claim:2'],
  ['unknown-person', 'person:tomas-reyes'],
  ['ambiguous-name', 'person:anholt'],
  [
    'long-name',
    'organization:intergovernmental-commission-for-the-safety-of-movable-and-immovable-river-crossings-and-weirs',
  ],
]
const themes: readonly (readonly [name: string, context: BrowserContextOptions])[] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced', { forcedColors: 'active' }],
]
const narrow = { viewport: { width: 320, height: 560 } }
const panelSize = { viewport: { width: 420, height: 900 } }
const firstRunSize = { viewport: { width: 1200, height: 1100 } }
const popupSize = { viewport: { width: 360, height: 560 } }
const states = ['hidden', 'crowded', 'saved', 'save-failed', 'not-an-article', 'failed', 'off', 'no-access']

const shots: readonly Shot[] = [
  ...themes.flatMap(([theme, context]) => [
    ...cards.map(([name, card]) => ({
      name: `card-${name}-${theme}`,
      page: `card.html?card=${card}`,
      context,
    })),
    { name: `popup-${theme}`, page: 'popup.html', context: { ...context, ...popupSize } },
    {
      name: `popup-card-${theme}`,
      page: 'popup.html',
      context: { ...context, ...popupSize },
      click: 'An earlier version said',
    },
    {
      name: `popup-card-many-documents-${theme}`,
      page: 'popup.html?state=crowded',
      context: { ...context, viewport: { width: 360, height: 1100 } },
      click: 'Ines Marlow 1',
    },
    { name: `popup-when-${theme}`, page: 'popup.html', context: { ...context, ...popupSize }, click: 'When' },
    { name: `panel-${theme}`, page: 'panel.html?panel', context: { ...context, ...panelSize } },
    { name: `library-${theme}`, page: 'library.html', context },
    { name: `library-publishers-${theme}`, page: 'library.html', context, click: 'By publisher' },
    { name: `library-document-${theme}`, page: `library.html#${'1'.padStart(64, '0')}`, context },
    {
      name: `library-card-${theme}`,
      page: `library.html#${'1'.padStart(64, '0')}`,
      context: { ...context, viewport: { width: 1200, height: 900 } },
      click: 'Ines Marlow',
    },
    { name: `settings-${theme}`, page: 'settings.html', context },
    { name: `first-run-${theme}`, page: 'first-run.html', context: { ...context, ...firstRunSize } },
  ]),
  ...['blog', 'magazine'].map((look) => ({
    name: `card-on-${look}`,
    page: `card.html?page=${look}&card=claim:4`,
    context: { colorScheme: look === 'blog' ? 'dark' : 'light' } as const,
  })),
  { name: 'card-narrow', page: 'card.html?card=claim:3', context: narrow },
  // 1280 × 720 at 400 %.
  {
    name: 'card-zoomed',
    page: 'card.html?card=person:anholt',
    context: { viewport: { width: 320, height: 180 }, deviceScaleFactor: 4 },
  },
  { name: 'card-right-to-left', page: 'card.html?dir=rtl&card=person:ines-marlow' },
  { name: 'library-narrow', page: 'library.html', context: narrow },
  {
    name: 'library-document-narrow',
    page: `library.html#${'1'.padStart(64, '0')}`,
    context: narrow,
    click: 'Ines Marlow',
  },
  { name: 'library-empty', page: 'library.html?state=empty' },
  { name: 'first-run-withheld', page: 'first-run.html?state=withheld', context: narrow },
  { name: 'settings-narrow', page: 'settings.html', context: narrow },
  ...states.map((state) => ({
    name: `popup-${state}`,
    page: `popup.html?state=${state}`,
    context: popupSize,
  })),
]

const folder = '.cache/screenshots'
const [part = ''] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
const server = await createServer({
  configFile: false,
  logLevel: 'error',
  server: { hmr: false, port: 0 },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
})
await server.listen()
const browser = await chromium.launch({ executablePath: findBrowser('chrome'), args: ['--no-sandbox'] })
for (const { name, page, context, click } of shots.filter(({ name }) => name.includes(part))) {
  const tab = await browser.newPage({
    viewport: { width: 900, height: 700 },
    deviceScaleFactor: 1.5,
    ...context,
  })
  tab.on('pageerror', (error) => console.error(`${name}: ${error.message}`))
  await tab.goto(`${server.resolvedUrls?.local[0]}tests/screenshots/${page}`)
  await tab.waitForFunction(() => document.title === 'ready')
  const at = await tab.evaluate(() => document.body.dataset.at)
  if (at) {
    const [x, y] = JSON.parse(at) as [number, number]
    await tab.mouse.move(x, y)
    await tab.mouse.move(x + 1, y)
    await tab.locator('sidelight-card').waitFor()
  }
  if (click) await tab.getByText(click).first().click()
  await tab.screenshot({ path: `${folder}/${name}.png`, fullPage: page.startsWith('settings') })
  await tab.close()
}
await browser.close()
await server.close()

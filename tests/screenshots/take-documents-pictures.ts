import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import type { Box, Tab, TestBrowser } from '../e2e/browser.ts'
import { startChromium } from '../e2e/chromium.ts'
import { startFirefox } from '../e2e/firefox.ts'
import { hover, press, untilClosed, untilPainted, untilSays } from '../e2e/look.ts'
import { testPages } from '../e2e/pages.ts'
import { type Answer, serve } from '../e2e/server.ts'
import { firstRunPage, until } from '../e2e/until.ts'
import { pageFont } from '../font/page-font.ts'

// The documents' pictures, of the built extension in real browsers, on the demonstration's story and on pages of other kinds:
// `npm run screenshots`.

const folder = 'docs/screenshots'
/** The pictures as the browsers give them. */
const raw = '.cache/pictures'
const scale = 1.25
const popupSize = { width: 360, height: 560 }
const panelSize = { width: 400, height: 820 }
const pageSize = { width: 1100, height: 800 }

/** What is hovered in the story for each picture of a card. */
const cards: Readonly<Record<string, string>> = {
  person: 'Lavrov',
  claim: 'stood behind',
}

/** Pages as newspapers, magazines and blogs have them, in `pages/`: what is hovered there. */
const lookalikes: Readonly<Record<string, string>> = {
  courier: 'the sluice beside',
  magazine: 'Ljubljana',
  signal: 'whether a ransom',
}

for (const made of [folder, raw]) {
  await rm(made, { recursive: true, force: true })
  await mkdir(made, { recursive: true })
}
const server = await serve({ ...(await testPages()), ...(await lookalikePages()) })
for (const dark of [false, true]) {
  const theme = dark ? 'dark' : 'light'
  await inBrowser(await startChromium('dist', { dark, scale }), (browser) => takeAll(browser, theme))
}
await inBrowser(await startFirefox('dist'), async (browser) => {
  const tab = await openPage(browser, '/seed')
  await takeCard(tab, cards.person ?? '', 'firefox-light')
})
await inBrowser(await startChromium('dist'), async (browser) => {
  const tab = await browser.open(`${server.origin}/seed`)
  for (const name of await readdir(raw))
    await writeFile(
      `${folder}/${name.replace('.png', '.webp')}`,
      await smaller(tab, await readFile(`${raw}/${name}`)),
    )
})
server.close()

/** The same picture as WebP: half the room, and nothing lost that an eye would miss. */
async function smaller(tab: Tab, png: Buffer): Promise<Buffer> {
  const url = await tab.evaluate(
    async (data) => {
      const picture = await createImageBitmap(await (await fetch(data)).blob())
      const canvas = document.createElement('canvas')
      canvas.width = picture.width
      canvas.height = picture.height
      canvas.getContext('2d')?.drawImage(picture, 0, 0)
      return canvas.toDataURL('image/webp', 0.7)
    },
    `data:image/png;base64,${png.toString('base64')}`,
  )
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')
}

async function lookalikePages(): Promise<Record<string, Answer>> {
  const pages: Record<string, Answer> = { '/font.css': { body: pageFont, type: 'text/css' } }
  for (const name of Object.keys(lookalikes)) {
    const body = await readFile(`tests/screenshots/pages/${name}.html`, 'utf8')
    pages[`/${name}`] = { body }
  }
  return pages
}

async function takeAll(browser: TestBrowser, theme: string): Promise<void> {
  const tab = await openPage(browser, '/seed')
  for (const [name, words] of Object.entries(cards)) await takeCard(tab, words, `card-${name}-${theme}`)
  await takePopup(browser, tab, theme)
  for (const [name, words] of Object.entries(lookalikes)) {
    const page = await openPage(browser, `/${name}`)
    await page.resize(pageSize)
    await hover(page, words)
    await page.screenshot(`${raw}/${name}-${theme}.png`)
    await save(browser, page)
  }
  await takeOwnPages(browser, theme)
}

/** The popup, a card in it, and the panel, which has the same beside the page. */
async function takePopup(browser: TestBrowser, tab: Tab, theme: string): Promise<void> {
  const popup = await browser.popup(tab)
  await popup.resize(popupSize)
  await untilSays(popup, 'Unmarked text has not been checked')
  await popup.screenshot(`${raw}/popup-${theme}.png`)
  await press(popup, /^Sergei Lavrov/)
  await untilSays(popup, 'called an urgent meeting')
  await popup.screenshot(`${raw}/popup-card-${theme}.png`)
  const panel = await browser.open(popup.url().replace('index.html', 'panel.html'))
  await panel.resize(panelSize)
  await untilSays(panel, 'Unmarked text has not been checked')
  await panel.screenshot(`${raw}/panel-${theme}.png`)
}

async function save(browser: TestBrowser, tab: Tab): Promise<void> {
  const popup = await browser.popup(tab)
  await press(popup, 'Save to library')
  await untilSays(popup, 'Saved')
  await popup.close()
}

/** The extension's own pages; the library has what `save` has put there. */
async function takeOwnPages(browser: TestBrowser, theme: string): Promise<void> {
  const take = async (file: string, words: string, name: string, height: number) => {
    const own = await browser.open(browser.extensionUrl(file))
    await own.resize({ width: 900, height })
    await untilSays(own, words)
    if (file === firstRunPage) await untilPainted(own)
    await own.screenshot(`${raw}/${name}-${theme}.png`)
    await own.close()
  }
  await take(firstRunPage, 'Bell missing', 'first-run', 900)
  await take('src/extension/settings-page/settings.html', 'Your data', 'settings', 900)
  await take('src/extension/library-page/library.html', 'Lantern Review', 'library', 700)
}

/** The column with the article, as high as a picture should be. */
function readingPart(tab: Tab): Promise<Box> {
  return tab.evaluate(() => {
    const { x, width } =
      document.querySelector('main')?.getBoundingClientRect() ?? document.body.getBoundingClientRect()
    return { x, y: 0, width, height: 620 }
  })
}

async function inBrowser(browser: TestBrowser, run: (browser: TestBrowser) => Promise<void>): Promise<void> {
  try {
    await run(browser)
  } finally {
    await browser.close()
  }
}

async function openPage(browser: TestBrowser, path: string): Promise<Tab> {
  const tab = await browser.open(server.origin + path)
  await untilPainted(tab)
  return tab
}

/** A picture of an open card and of the text around it. */
async function takeCard(tab: Tab, words: string, name: string): Promise<void> {
  const { words: at } = await hover(tab, words)
  const box = await until(
    'the card has its place',
    () => tab.cardBox(),
    (found) => found !== null && found.height > 60,
  )
  if (!box) return
  const margin = 40
  const top = Math.max(0, Math.min(at.y, box.y) - margin)
  const bottom = Math.min(800, Math.max(at.y + at.height, box.y + box.height) + margin)
  const { x, width } = await readingPart(tab)
  await tab.screenshot(`${raw}/${name}.png`, { x, y: top, width, height: bottom - top })
  await tab.press('Escape')
  await untilClosed(tab)
}

import { mkdir } from 'node:fs/promises'
import { demoPages } from '../../demo/pages.ts'
import { serve } from '../../demo/serve.ts'
import type { Box, Tab, TestBrowser } from '../e2e/browser.ts'
import { startChromium } from '../e2e/chromium.ts'
import { startFirefox } from '../e2e/firefox.ts'
import { hover, press, untilClosed, untilPainted, untilSays } from '../e2e/look.ts'
import { until } from '../e2e/until.ts'

// The README's pictures, of the built extension in real browsers on the demonstration's page: `npm run screenshots`.

const folder = 'docs/screenshots'
const scale = 1.25
const popupSize = { width: 360, height: 560 }

/** What is hovered in the story for each picture of a card. */
const cards: Readonly<Record<string, string>> = {
  person: 'Lavrov',
  place: 'Ankara',
  claim: 'stood behind',
}

/** The column with the article, as high as a picture should be. */
const readingPart = (tab: Tab): Promise<Box> =>
  tab.evaluate(() => {
    const { x, width } =
      document.querySelector('main')?.getBoundingClientRect() ?? document.body.getBoundingClientRect()
    return { x, y: 0, width, height: 620 }
  })

await mkdir(folder, { recursive: true })
const server = await serve(await demoPages())
for (const dark of [false, true]) {
  const theme = dark ? 'dark' : 'light'
  await inBrowser(await startChromium('dist', { dark, scale }), async (browser) => {
    const tab = await openStory(browser)
    await tab.screenshot(`${folder}/page-${theme}.png`, await readingPart(tab))
    for (const [name, words] of Object.entries(cards)) await takeCard(tab, words, `card-${name}-${theme}`)
    const popup = await browser.popup(tab)
    await popup.resize(popupSize)
    await untilSays(popup, 'Unmarked text has not been checked')
    await popup.screenshot(`${folder}/popup-${theme}.png`)
    await press(popup, /^Sergei Lavrov/)
    await untilSays(popup, 'called an urgent meeting')
    await popup.screenshot(`${folder}/popup-card-${theme}.png`)
  })
}
await inBrowser(await startFirefox('dist'), async (browser) => {
  const tab = await openStory(browser)
  await takeCard(tab, cards.person ?? '', 'firefox-light')
})
await server.close()

async function inBrowser(browser: TestBrowser, run: (browser: TestBrowser) => Promise<void>): Promise<void> {
  try {
    await run(browser)
  } finally {
    await browser.close()
  }
}

async function openStory(browser: TestBrowser): Promise<Tab> {
  const tab = await browser.open(`${server.origin}/seed`)
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
  await tab.screenshot(`${folder}/${name}.png`, { x, y: top, width, height: bottom - top })
  await tab.press('Escape')
  await untilClosed(tab)
}

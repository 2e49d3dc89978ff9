import { newspaperPage, newspaperStyle } from '../../demo/newspaper.ts'
import { secondStory, seedStory } from '../../demo/stories.ts'
import { pageFont } from '../font/page-font.ts'
import type { Answer } from './server.ts'

/** The newspaper's style, with all its text in the font that the page brings. */
export const pageStyle: Answer = {
  body: `${pageFont}\n${newspaperStyle.replaceAll('sans-serif', 'Georgia')}`,
  type: 'text/css',
}

/** The pages that the end-to-end tests visit, by path. */
export async function testPages(): Promise<Record<string, Answer>> {
  const seed = await seedStory()
  return {
    '/newspaper.css': pageStyle,
    '/seed': { body: newspaperPage(seed) },
    '/still': { body: newspaperPage(seed, { head: `<script>${tellsWhenStill}</script>` }) },
    '/second': { body: newspaperPage(secondStory) },
    '/strict': {
      body: newspaperPage(seed),
      headers: {
        'content-security-policy':
          "default-src 'none'; style-src 'self'; font-src data:; require-trusted-types-for 'script'",
      },
    },
    '/hostile': {
      body: newspaperPage(seed, { head: `<style>${hostileStyle}</style>`, foot: hostileOverlay }),
    },
    '/modal': { body: newspaperPage(secondStory, { foot: modalDialog(seed.text) }) },
    '/modeless': { body: newspaperPage(seed, { foot: modelessDialog }) },
    '/right-to-left': { body: newspaperPage(seed).replace('<html ', '<html dir="rtl" ') },
    '/linked': {
      body: newspaperPage(seed).replace(
        /(<div class="story">[\s\S]*?)Sergei Lavrov/,
        '$1<a href="/second">Sergei Lavrov</a>',
      ),
    },
    '/front': { body: frontPage },
    '/german': { body: newspaperPage(germanStory) },
    '/app': {
      body: newspaperPage(seed, { foot: `<script>${singlePageScript(newspaperPage(secondStory))}</script>` }),
    },
  }
}

const germanStory = {
  headline: 'Unterhändler treffen sich zu neuen Gesprächen über den Hafen',
  byline: 'unserer Redaktion',
  published: '2017-02-14',
  text: `Die Vertreter von sechs Ländern sind am Dienstag in Istanbul eingetroffen, um über den Ausbau des Hafens zu sprechen. Nach Angaben der Behörde sollen die Gespräche bis Freitag dauern.
Die Ministerin sagte vor Journalisten, ihre Delegation sei gekommen, um zuzuhören. Ein Sprecher wollte sich zu den Vorwürfen der Umweltverbände nicht äußern und verwies auf das laufende Verfahren.
Im vergangenen Jahr wurden dort vier Millionen Tonnen Getreide umgeschlagen. Die Landwirte in der Umgebung warten seit dem Herbst darauf, dass sich die Preise wieder erholen.`,
}

/** Notes in the page's window how its document changes once it is there, how its layout shifts, and when it has its font: until then it may move by itself. */
const tellsWhenStill = `
window.changes = []
addEventListener('DOMContentLoaded', () => {
  const all = { subtree: true, childList: true, attributes: true, characterData: true }
  new MutationObserver((records) => window.changes.push(...records.map(({ type }) => type))).observe(document, all)
})
window.shifts = []
new PerformanceObserver((list) => window.shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true })
document.fonts.load('18px Georgia').then(async () => {
  for (const _ of ['begun', 'drawn']) await new Promise(requestAnimationFrame)
  window.still = performance.now()
})`

/** A page that means no harm and does a lot of it. */
const hostileStyle = `
* { all: unset !important; transition: all 2s !important; }
html { font: 18px/1.6 Georgia !important; }
html, body, div, p, h1, article, main, header, section, aside, nav, footer { display: block !important; }
head, script, style, title { display: none !important; }
p { margin: 16px !important; }
[popover], [popover] * { display: none !important; opacity: 0 !important; }
html > :not(head, body) { position: static !important; transform: scale(0.1) !important; z-index: -1 !important; }
.wall { position: fixed !important; inset: auto 0 0 0 !important; height: 40px !important; z-index: 2147483647 !important; background: tomato !important; }`
const hostileOverlay = '<div class="wall">We value your privacy</div>'

/** A dialog with another text, over the page's. */
const modalDialog = (text: string) =>
  `<dialog><div class="story">${text
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('')}</div></dialog><script>document.querySelector('dialog').showModal()</script>`

/** A dialog that leaves the page in use, and covers its lower half. */
const modelessDialog =
  '<dialog open style="position: fixed; inset: 50% 0 0 0; width: 100%; z-index: 2147483647">Subscribe</dialog>'

const frontPage = `<!doctype html><html lang="en"><head><title>The Daily Example</title>
<link rel="icon" href="data:,"></head><body><h1>The Daily Example</h1><nav><a href="/world">World</a> <a href="/sport">Sport</a></nav>
${Array.from({ length: 24 }, (_, n) => `<div><h2><a href="/story/${n}">Minister reportedly to resign, part ${n + 1}</a></h2><p>Vladimir Putin said on Monday that talks may go on. <a href="/story/${n}">Read more</a></p></div>`).join('\n')}
</body></html>`

/** Goes to another story the way single-page applications do, when the page's heading is told to. */
const singlePageScript = (next: string) => `
window.goOn = () => {
  const page = new DOMParser().parseFromString(${JSON.stringify(next).replace(/</g, '\\u003c')}, 'text/html')
  history.pushState({}, '', '/app/next')
  document.title = page.title
  document.querySelector('main').replaceWith(page.querySelector('main'))
}`

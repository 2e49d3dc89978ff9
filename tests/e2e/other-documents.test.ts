import { describe, expect, test } from 'vitest'
import { newspaperPage } from '../../demo/newspaper.ts'
import { seedStory } from '../../demo/stories.ts'
import { painted, press, untilPainted, untilSays } from './look.ts'
import type { Answer } from './server.ts'
import { starters } from './start.ts'
import { visiting } from './visit.ts'

// What a tab can show beside web pages of an ordinary size: none of it is an article, and none of it does harm.

const sentence = 'Sergei Lavrov arrived in Ankara on Tuesday, and an official reportedly told him to wait. '
const text = `${sentence.repeat(8)}\n\n`.repeat(12)

/** A page that says "Envoys meet", as a portable document; its readers mend the table that it lacks. */
const drawing = 'BT /F1 24 Tf 20 50 Td (Envoys meet) Tj ET'
const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 100]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj
4 0 obj<</Length ${drawing.length}>>stream
${drawing}
endstream endobj
trailer<</Root 1 0 R>>
%%EOF`

const documents: Readonly<Record<string, Answer>> = {
  '/other.xml': { type: 'application/xml', body: `<?xml version="1.0"?><news><p>${text}</p></news>` },
  '/other.svg': {
    type: 'image/svg+xml',
    body: `<svg xmlns="http://www.w3.org/2000/svg"><title>A map</title><text y="20">${text}</text></svg>`,
  },
  '/other.txt': { type: 'text/plain', body: text },
  '/other.json': { type: 'application/json', body: JSON.stringify({ text }) },
  '/other.rss': {
    type: 'text/xml',
    body: `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><item><title>Envoys meet</title><description>${text}</description></item></channel></rss>`,
  },
  '/other.atom': {
    type: 'application/xml',
    body: `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><entry><title>Envoys meet</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${text}</p></div></content></entry></feed>`,
  },
  '/empty': { body: '' },
  '/no-text': { body: '<!doctype html><title></title><body></body>' },
  '/frames': { body: '<!doctype html><frameset cols="*"><frame src="/empty"></frameset>' },
}

/** A million text nodes below a story, made by the page's own script. */
const million = `<div id="many" style="display: none"></div>
<script>document.querySelector('#many').innerHTML = '<i>a</i> '.repeat(500000)</script>`

describe.each(starters)('in %s', (_, start) => {
  const visit = visiting(start, async () => ({
    ...documents,
    '/other.pdf': { type: 'application/pdf', body: pdf },
    '/million': { body: newspaperPage(await seedStory(), { foot: million }) },
  }))

  test.each(Object.keys(documents))(
    '%s is no article; a reader who insists is told what there is',
    async (path) => {
      const tab = await visit.open(path)
      const popup = await visit.popupOf(tab)
      await untilSays(popup, 'does not look like an article')
      expect(await painted(tab)).toEqual({})
      await press(popup, 'Read this page anyway')
      // Browsers show some of these as a page of their own making, which can be read.
      const hasText = (documents[path]?.body ?? '').includes(text.slice(0, 40))
      await untilSays(
        popup,
        hasText ? /No article text was found|Unmarked text/ : 'No article text was found',
      )
    },
  )

  test('a portable document is not read, and the reader is offered nothing that cannot be done', async () => {
    const tab = await visit.open('/other.pdf')
    const popup = await visit.popupOf(tab)
    // Firefox shows it in a page of its own, which is closed to extensions.
    const said = await untilSays(popup, /does not look like an article|let no extension read this page/)
    if (said.includes('let no extension')) return expect(said).not.toContain('Read this page anyway')
    await press(popup, 'Read this page anyway')
    await untilSays(popup, 'No article text was found')
  })

  test('a story above a million text nodes is read', async () => {
    const tab = await visit.open('/million')
    await untilPainted(tab)
    expect(Object.keys(await painted(tab))).toContain('sidelight-entity-person')
  })
})

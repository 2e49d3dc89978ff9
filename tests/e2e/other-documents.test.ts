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

const documents: Readonly<Record<string, Answer>> = {
  '/other.xml': { type: 'application/xml', body: `<?xml version="1.0"?><news><p>${text}</p></news>` },
  '/other.svg': {
    type: 'image/svg+xml',
    body: `<svg xmlns="http://www.w3.org/2000/svg"><title>A map</title><text y="20">${text}</text></svg>`,
  },
  '/other.txt': { type: 'text/plain', body: text },
  '/other.json': { type: 'application/json', body: JSON.stringify({ text }) },
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

  test('a story above a million text nodes is read', async () => {
    const tab = await visit.open('/million')
    await untilPainted(tab)
    expect(Object.keys(await painted(tab))).toContain('sidelight-entity-person')
  })
})

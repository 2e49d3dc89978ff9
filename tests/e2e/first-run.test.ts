import { describe, expect, test } from 'vitest'
import { sampleArticle } from '../../src/extension/first-run-page/sample-article.ts'
import type { Point, Tab } from './browser.ts'
import { middle, painted, paintedTexts, untilClosed, untilPainted, untilSays } from './look.ts'
import { starters } from './start.ts'
import { firstRunPage, until } from './until.ts'
import { visiting } from './visit.ts'

// What opens once when the extension is installed (each start of a browser here waits for it): a story with its real marks.

/** The middle of some words of the story, in view. */
async function placeOf(own: Tab, words: string): Promise<Point> {
  const box = await own.evaluate(async (wanted) => {
    const paragraph = [...document.querySelectorAll('article p')].find((one) =>
      one.textContent?.includes(wanted),
    )
    const node = paragraph?.firstChild
    if (!node) throw new Error(`“${wanted}” stands nowhere`)
    paragraph.scrollIntoView({ block: 'center', behavior: 'instant' })
    for (const _ of ['told', 'drawn']) await new Promise(requestAnimationFrame)
    const range = document.createRange()
    const start = node.textContent?.indexOf(wanted) ?? 0
    range.setStart(node, start)
    range.setEnd(node, start + wanted.length)
    const { x, y, width, height } = range.getClientRects()[0] ?? new DOMRect()
    return { x, y, width, height }
  }, words)
  return middle(box)
}

const untilCard = (own: Tab, words: string) =>
  until(
    `a card says ${words}`,
    () => own.shadowText(),
    (text) => text.includes(words),
  )

/** How many tabs show the page. */
const count = (own: Tab): Promise<number> =>
  own.evaluate(async (name) => {
    type Tabs = { tabs: { query(of: object): Promise<{ url?: string }[]> } }
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Tabs>
    const tabs = await (browser ?? chrome).tabs.query({})
    return tabs.filter(({ url }) => url?.endsWith(name)).length
  }, firstRunPage)

describe.each(starters)('in %s', (_, start) => {
  const visit = visiting(start)

  test('the marks are what the analysis finds; they open by pointer and finger, and go with their switch', async () => {
    const own = await visit.openOwn(firstRunPage)
    const names = await untilPainted(own)
    for (const label of ['corrected', 'disputed', 'unverified', 'alleged', 'unnamed-source'])
      expect(names, label).toHaveProperty(`sidelight-claim-${label}`)
    expect(await paintedTexts(own, 'sidelight-entity-person')).toEqual(['Mara Ellery', 'Owen Tarrant'])
    const [lifted = ''] = await paintedTexts(own, 'sidelight-claim-alleged')
    expect(sampleArticle.paragraphs.join(' ')).toContain(lifted)

    await own.moveTo(await placeOf(own, 'Ankara'))
    await untilCard(own, 'capital of Turkey')
    await own.moveTo({ x: 3, y: 3 })
    await untilClosed(own)
    await own.tap(await placeOf(own, 'Mara Ellery'))
    await untilCard(own, 'director of the Lantern Museum')
    await own.press('Escape')
    await untilClosed(own)

    await visit.choose({})
    const untick = () =>
      own.evaluate(() => {
        const labels = [...document.querySelectorAll<HTMLElement>('.switches label')]
        labels.find(({ innerText }) => innerText.startsWith('Alleged'))?.click()
      })
    await untick()
    await until('its lines are gone', async () => !('sidelight-claim-alleged' in (await painted(own))))
    await untick()
    await until('they are back', async () => 'sidelight-claim-alleged' in (await painted(own)))

    const settings = await visit.openOwn('src/extension/settings-page/settings.html')
    await untilSays(settings, 'What has changed')
    const changes = await settings.evaluate(
      () => document.querySelector<HTMLAnchorElement>('a[href*=changelog]')?.href ?? '',
    )
    await settings.goto(changes)
    await untilSays(settings, /Changelog[\s\S]*Unreleased|Changelog[\s\S]*0\.1\.0/)
    expect(await settings.evaluate(() => document.querySelectorAll('main a').length)).toBe(0)
  })

  test('after an update nothing opens', async () => {
    const tab = await visit.open('/seed')
    await untilPainted(tab)
    await visit.browser().update()
    const own = await visit.openOwn('popup/index.html')
    // A page that is opened now comes after what an update would have opened.
    await untilPainted(await visit.open('/second'))
    expect(await count(own)).toBe(0)
    await visit.openOwn(firstRunPage)
    await until('it would be counted', async () => (await count(own)) === 1)
  })
})

import { describe, expect, test } from 'vitest'
import { seedStory } from '../../demo/stories.ts'
import type { Kept } from '../../src/extension/library/keep-document.ts'
import type { Tab } from './browser.ts'
import { fillLibrary, keptArticles } from './fill-library.ts'
import { hover, paintedTexts, untilPainted, untilSays } from './look.ts'
import { starters } from './start.ts'
import { until } from './until.ts'
import { visiting } from './visit.ts'

// The reader's own documents stand behind cards. A page must not learn that they are there.

const ferry = {
  title: 'A trader and her ships',
  url: 'https://other.example/trader',
  publisher: 'The Harbour Courier',
  published: '2016-03-01',
  text: 'Leyla Demir is a grain trader from Istanbul. Sergei Lavrov allegedly once bought a ship of hers.\nThe Chamber of Shipping is a club of owners.',
}

const striker = {
  title: 'A striker signs',
  url: 'https://other.example/striker',
  published: '2016-04-01',
  text: 'Leyla Demir is a striker for Ayr.',
}

const { text } = await seedStory()
/** What is in a full library: the trader's article, and many on others whom the page mentions. */
const full = await keptArticles([
  ferry,
  ...Array.from({ length: 20 }, (_, n) => ({ ...ferry, url: `${ferry.url}/${n}`, text })),
])

/** All that a page can see of its marks: the names of its highlights, and the words that each paints. */
async function marksOf(tab: Tab): Promise<Record<string, readonly string[]>> {
  const names = Object.keys(await untilPainted(tab)).sort()
  const texts = await Promise.all(names.map(async (name) => [name, await paintedTexts(tab, name)] as const))
  return Object.fromEntries(texts)
}

describe.each(starters)('in %s', (_, start) => {
  const visit = visiting(start)

  /** What a page shows of her. */
  async function seen() {
    const tab = await visit.open('/second')
    const marks = await marksOf(tab)
    return { marks, card: (await hover(tab, 'Leyla Demir')).card }
  }

  /** On the page of a document, presses what is called that way, by the keyboard, and waits for what is told then. */
  async function say({ document: { id } }: Kept, name: string, told: string): Promise<boolean> {
    const library = await visit.openOwn(`src/extension/library-page/library.html#${id}`)
    await until(`there is “${name}”, with the focus`, () =>
      library.evaluate((wanted) => {
        const all = [...document.querySelectorAll<HTMLElement>('.namesakes button')]
        // names and titles stand between marks that let them run their own way
        const plain = (element: Element | null) => element?.ariaLabel?.replace(/[\u2068\u2069]/g, '')
        all.find((one) => plain(one) === wanted)?.focus()
        return plain(document.activeElement) === wanted
      }, name),
    )
    await library.press('Enter')
    await untilSays(library, told)
    return library.evaluate(() => document.activeElement?.closest('.namesakes') !== null)
  }

  test('a full library changes what cards say, and nothing that is marked', async () => {
    const before = await visit.open('/second')
    const empty = await marksOf(before)
    const unknown = await hover(before, 'Leyla Demir')
    expect(unknown.card).toContain('No document mentions this person')

    await fillLibrary(await visit.openOwn('popup/index.html'), full)

    const after = await visit.open('/second')
    expect(await marksOf(after)).toEqual(empty)
    expect(Object.values(empty).flat()).toContain('Leyla Demir')
    const { card } = await hover(after, 'Leyla Demir')
    expect(card).toContain('a grain trader from Istanbul')
    expect(card).toContain('The Harbour Courier')
  })

  test('a background that has ended has not forgotten it', async () => {
    await visit.browser().stopBackground()
    const tab = await visit.open('/second')
    await untilPainted(tab)
    expect((await hover(tab, 'Leyla Demir')).card).toContain('a grain trader from Istanbul')
  })

  test('two people are one on cards when the reader says so, by keyboard, until it is taken back', async () => {
    const own = await visit.openOwn('popup/index.html')
    const [kept] = await keptArticles([striker])
    if (!kept) throw new Error('Nothing was compiled.')
    await fillLibrary(own, [kept])
    const apart = await seen()
    expect(apart.card).toContain('does not tell which of these 2 is meant')
    const hasFocus = await say(
      kept,
      'Same person: Leyla Demir in “A trader and her ships”',
      'You said that they are the same person.',
    )
    expect(hasFocus).toBe(true)
    const one = await seen()
    expect(one.marks).toEqual(apart.marks)
    expect(one.card).not.toContain('does not tell which')
    for (const told of [
      'a striker for Ayr',
      'a grain trader from Istanbul',
      'You said that documents quoted',
    ])
      expect(one.card).toContain(told)
    await say(kept, 'Take back: Leyla Demir in “A trader and her ships”', 'Cards keep the two apart.')
    const again = await seen()
    expect(again.card).toBe(apart.card)
  })

  test('one person on cards is two when the reader says so, and stays so', async () => {
    const own = await visit.openOwn('popup/index.html')
    const [kept] = await keptArticles([{ ...ferry, url: `${ferry.url}/again`, title: 'The trader, again' }])
    if (!kept) throw new Error('Nothing was compiled.')
    const before = await seen()
    await fillLibrary(own, [kept])
    expect((await seen()).card).toContain('The trader, again')
    await say(
      kept,
      'Not the same: Leyla Demir in “A trader and her ships”',
      'You said that they are not the same person.',
    )
    await visit.browser().stopBackground()
    const two = await seen()
    expect(two.card).toContain('You said that another of this name is somebody else.')
    expect(two.marks).toEqual(before.marks)
    await say(kept, 'Take back: Leyla Demir in “A trader and her ships”', 'Cards take both for one person.')
    expect((await seen()).card).not.toContain('You said that another')
  })
})

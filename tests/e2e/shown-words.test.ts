import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bundleFinder } from '../bench/finder-bundle.ts'
import type { finder as Finder } from '../bench/finder-entry.ts'
import type { Tab } from './browser.ts'
import { paintedTexts, untilPainted } from './look.ts'
import { starters } from './start.ts'
import { styledPages } from './styled-pages.ts'
import { visiting } from './visit.ts'

// The text as the reader sees it: on generated pages, its words are those that the browser itself tells (`innerText`).

/** Markup, and the same with a space wherever only a style parts two words: a browser's own words know of no styles. */
interface Page {
  readonly styled: string
  readonly plain: string
}

const both = (markup: string): Page => ({ styled: markup, plain: markup })
const around = (before: string, children: readonly Page[], after: string): Page => ({
  styled: before + children.map(({ styled }) => styled).join('') + after,
  plain: before + children.map(({ plain }) => plain).join('') + after,
})

/**
 * White space at the ends of a box in a line is shown to nobody, and read all the same: it stands outside here as well. So
 * does the gap that hidden words leave where they stand, of which a browser's own words know nothing.
 */
const inBox = (style: string, page: Page): Page =>
  /:(?:inline-|hidden)/.test(style) ? around(' ', [page], ' ') : page

const word = fc.constantFrom(
  'Ada',
  'Brandt',
  'said',
  'the',
  'Éva',
  '2024',
  'U.S.',
  'ferry,',
  'ended.',
  '“We',
  'x',
)
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '\n', '&nbsp;', '')), { maxLength: 4 })
  .map((parts) => both(parts.flat().join('')))

const styles = [
  'display:block',
  'display:block;margin:1em',
  'display:inline',
  'display:inline-block',
  'display:contents',
  'display:flex',
  'display:flex;flex-direction:column',
  'display:inline-flex',
  'display:grid',
  'display:list-item',
  'display:none',
  'visibility:hidden',
  'text-transform:uppercase',
  'white-space:pre-line',
  'white-space:pre',
  'font-size:2em',
]
const attribute = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  fc.constantFrom(...styles).map((style) => ` style="${style}"`),
)

/** Words that nothing parts but a style. */
const apart = fc
  .tuple(
    fc.constantFrom('margin-right:.3em', 'padding-left:.3em', 'display:inline-block;margin:0 .2em'),
    fc.array(fc.constantFrom('Ada', 'Brandt', 'ended'), { minLength: 1, maxLength: 4 }),
  )
  .map(([style, words]) => ({
    styled: words.map((one) => `<span style="${style}">${one}</span>`).join(''),
    plain: words.join(' '),
  }))
  .map(({ styled, plain }) => around('<p>', [{ styled, plain }], '</p>'))
const generated = fc
  .array(fc.constantFrom('Ada', 'Brandt', 'ended'), { minLength: 1, maxLength: 4 })
  .map((words) => ({
    styled: words.map((one) => `<i class="w">${one}</i>`).join(''),
    plain: words.join(' '),
  }))
  .map((page) => around('<p>', [page], '</p>'))

const { page } = fc.letrec<{ page: Page }>((tie) => ({
  page: fc.oneof(
    { maxDepth: 5 },
    text,
    fc
      .constantFrom('<br>', '<br class="no">', '<!-- x -->', '<hr>', '<span></span>', '<div></div>')
      .map(both),
    apart,
    generated,
    fc
      .tuple(
        fc.constantFrom('p', 'div', 'section', 'span', 'b', 'a', 'em', 'li', 'h2', 'blockquote', 'my-part'),
        attribute,
        fc.array(tie('page'), { maxLength: 5 }),
      )
      .map(([tag, style, children]) => inBox(style, around(`<${tag}${style}>`, children, `</${tag}>`))),
  ),
}))

const wordsOf = (shown: string): readonly string[] => shown.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

const blank =
  '<!doctype html><title>x</title><style>.w::after{content:" "}.no{display:none}</style><main></main><script src="/finder.js"></script>'

describe.each(starters)('in %s', (_, start) => {
  const visit = visiting(start, async () => ({
    '/blank': { body: blank },
    '/finder.js': { body: await bundleFinder(), type: 'text/javascript' },
  }))

  const textsOf = (tab: Tab, pages: Page) =>
    tab.evaluate(({ styled, plain }) => {
      const { finder } = (globalThis as unknown as { measured: { finder: typeof Finder } }).measured
      const main = document.querySelector('main')
      if (!main) throw new Error('no such element')
      main.innerHTML = plain
      const theirs = main.innerText
      main.innerHTML = styled
      return { ours: finder.readAll(main), theirs }
    }, pages)

  test('the words are those that the browser tells', async () => {
    const tab = await visit.open('/blank')
    await fc.assert(
      fc.asyncProperty(page, async (any) => {
        const { ours, theirs } = await textsOf(tab, any)
        expect(wordsOf(ours), ours).toEqual(wordsOf(theirs))
      }),
      { numRuns: 400 },
    )
  })

  describe('the same article in other clothes', () => {
    const visit = visiting(start, styledPages)
    /** All that is painted, by highlight, without the white space that a style stands for. */
    const marksOf = async (path: string) => {
      const tab = await visit.open(path)
      const names = Object.keys(await untilPainted(tab)).sort()
      const texts = names.map(async (name) => [
        name,
        (await paintedTexts(tab, name)).join('').replace(/\s/g, '').normalize('NFC'),
      ])
      return Promise.all(texts)
    }

    test.each([
      '/bilingual',
      '/paragraphs',
      '/accents-apart',
      '/apart',
      '/flexible',
      '/generated',
      '/kicker',
    ])('%s: the marks are the same', async (path) => {
      expect(await marksOf(path)).toEqual(await marksOf('/plain'))
    })
  })
})

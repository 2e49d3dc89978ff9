import { describe, expect, test } from 'vitest'
import { textOf } from '../../src/page/block-text.ts'
import { findHeadline, findStandfirst, headlineLines } from '../../src/page/headline.ts'
import { blocksOf, linesOf, listed, sentence } from './small-page.ts'

const body = `<p>${sentence}</p><p>${sentence} It is old.</p>`

/** The blocks of a page, and those of them that hold the article's text: all from the first whole sentence on. */
function pageOf(markup: string) {
  const blocks = blocksOf(markup)
  return { blocks, kept: blocks.slice(blocks.findIndex((block) => textOf(block).startsWith(sentence))) }
}

describe('the headline', () => {
  const headline = (above: string, title: string | null) => {
    const { blocks, kept } = pageOf(above + body)
    const found = findHeadline(blocks, kept, title)
    return found && linesOf(headlineLines(blocks, found, title)).join(' / ')
  }

  test.each<[string, above: string, title: string | null, expected: string | null]>([
    ['is the heading', '<h1>Ferry stays</h1>', null, 'Ferry stays'],
    [
      'is the one that reads like the title',
      '<h1>The Herald</h1><h2>Old ferry stays</h2>',
      'Old ferry stays',
      'Old ferry stays',
    ],
    [
      'is of first rank if several do',
      '<h2>Old ferry stays afloat</h2><h1>Old ferry stays</h1><h2>Old ferry</h2>',
      'Old ferry stays afloat - The Herald',
      'Old ferry stays',
    ],
    [
      'is the last if several do and none is',
      '<h2>Old ferry</h2><h2>Old ferry stays</h2>',
      'Old ferry stays',
      'Old ferry stays',
    ],
    [
      'may have words that the title lacks',
      '<h1>News</h1><h2>One two three four five six seven eight nine ten</h2>',
      'One two three four five six seven',
      'One two three four five six seven eight nine ten',
    ],
    [
      'but no more',
      '<h1>News</h1><h2>One two three four five six seven eight nine ten</h2>',
      'One two three four five six',
      'News',
    ],
    ['is more than a word of the title', '<h2>Ferry</h2><h1>Harbour</h1>', 'Ferry', 'Harbour'],
    [
      'is the last of first rank if none does',
      '<h1>The Herald</h1><h1>Ferry stays</h1><h2>News</h2>',
      'Harbour',
      'Ferry stays',
    ],
    ['is none of lower rank if none does', '<h2>Ferry stays</h2>', 'Harbour', null],
    ['stands above the text', '', null, null],
    [
      'is the longest line of its heading',
      '<h1><div>News</div><div>Old ferry stays</div><div>Today</div></h1>',
      null,
      'Old ferry stays',
    ],
    [
      'is all of its lines that the title has',
      '<h1><div>Harbour</div><div>Old ferry stays</div><div>Today</div></h1>',
      'Harbour: Old ferry stays',
      'Harbour / Old ferry stays',
    ],
    [
      'is the line that is the title, on a page without headings',
      '<div>The old ferry stays</div>',
      'The old ferry stays | Herald',
      'The old ferry stays',
    ],
    ['and not one of three words', '<div>Old ferry stays</div>', 'Old ferry stays | Herald', null],
    ['nor a link', '<div><a href="/">The old ferry stays</a></div>', 'The old ferry stays', null],
    [
      'nor words that stand apart in the title',
      '<div>The old ferry stays</div>',
      'The very old ferry stays',
      null,
    ],
    ['nor a longer line', '<div>The old ferry stays here</div>', 'The old ferry stays', null],
  ])('%s', (_, above, title, expected) => expect(headline(above, title)).toBe(expected))

  test('is none below the first paragraph', () => {
    const { blocks, kept } = pageOf(`${body}<h1>Ferry stays</h1>`)
    expect(findHeadline(blocks, kept, 'Ferry stays')).toBeNull()
    expect(findHeadline(blocks, [], 'Ferry stays')).toBeNull()
  })
})

describe('the standfirst', () => {
  const summary = 'After a long night the council keeps the old ferry for the winter'
  const standfirst = (between: string, description: string | null = null, text = body) => {
    const { blocks, kept } = pageOf(`<header><h1>Ferry stays</h1>${between}</header><main>${text}</main>`)
    const found = findStandfirst(blocks, kept, blocks[0] ?? null, description)
    return found && textOf(found)
  }
  const bare = (between: string) => standfirst(`<div>${between}</div>`)

  test.each<[string, between: string, description: string | null, expected: string | null]>([
    ['is what the page says it is', `<div>${summary}</div>`, summary, summary],
    [
      'also where that is cut short',
      `<div>${summary}</div>`,
      'After a long night the council keeps the …',
      summary,
    ],
    ['but not behind seven words', `<div>${summary}</div>`, 'After a long night the council keeps …', null],
    ['is nothing else', `<div>${summary}</div>`, 'Whatever else is said of the ferry here', null],
    ['is nothing where the page says nothing', `<div>${summary}</div>`, '', null],
    [
      'is a paragraph beside the headline',
      `<p>${sentence}</p>`.replace('The', 'Our'),
      null,
      sentence.replace('The', 'Our'),
    ],
    ['and no short one', `<p>${summary}</p>`, null, null],
    ['nor one in a box of its own', `<div><p>${sentence.replace('The', 'Our')}</p></div>`, null, null],
    ['nor one with a link', `<p>${sentence.replace('The', 'Our')} <a href="/">More</a></p>`, null, null],
    ['nor a line of the site’s', `<p>Sign up to our newsletter: ${sentence}</p>`, null, null],
  ])('%s', (_, between, description, expected) => expect(standfirst(between, description)).toBe(expected))

  test.each(
    listed(`standfirst dek deck subtitle subhead subheadline sub-head sub-headline lede excerpt summary teaser intro
      article__standfirst story-intro`),
  )('is what is called %s', (name) => {
    expect(bare(`<div class="${name}">${summary}</div>`)).toBe(summary)
    expect(bare(`<div class="${name}"><p>${summary}</p></div>`)).toBe(summary)
  })
  test.each(listed('text story-body introduction decked headline'))('and not what is called %s', (name) => {
    expect(bare(`<div class="${name}">${summary}</div>`)).toBeNull()
  })
  test('has more than thirty characters, and no link', () => {
    expect(bare(`<div class="dek">${'x'.repeat(30)}</div>`)).toBeNull()
    expect(bare(`<div class="dek">${'x'.repeat(31)}</div>`)).not.toBeNull()
    expect(bare(`<div class="dek">${summary} <a href="/">more</a></div>`)).toBeNull()
  })
  test('is the first paragraph if that stands in a box of its own, and not the first of several', () => {
    const apart = `<div><p>${sentence}</p></div><div><p>${sentence} It is old.</p></div>`
    expect(standfirst('', sentence, apart)).toBe(sentence)
    expect(standfirst('', sentence, body)).toBeNull()
    expect(standfirst('', sentence, `<p>${sentence}</p>`)).toBe(sentence)
  })
  test('needs a headline and a text', () => {
    const { blocks, kept } = pageOf(`<h1>Ferry stays</h1><p>${summary}</p>${body}`)
    expect(findStandfirst(blocks, kept, null, summary)).toBeNull()
    expect(findStandfirst(blocks, [], blocks[0] ?? null, summary)).toBeNull()
  })
})

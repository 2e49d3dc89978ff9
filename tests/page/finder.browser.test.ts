import { afterEach, describe, expect, onTestFinished, test } from 'vitest'
import { type FoundArticle, findArticle } from '../../src/page/find-article.ts'
import { findingArticles } from '../../src/page/find-articles.ts'
import { findSelection } from '../../src/page/find-selection.ts'
import { looksLikeArticle } from '../../src/page/gate.ts'
import { type PageText, toStaticRanges } from '../../src/page/runs.ts'
import { watchPage } from '../../src/page/watch-page.ts'
import { disproportion, proportionate } from '../timing/growth.ts'

const sentence =
  'The council voted on Tuesday to keep the last ferry running through the winter, after a meeting that went on until midnight.'
const paragraphs = (count: number) => `<p>${sentence}</p>`.repeat(count)
const story = `<main><h1>Council keeps the ferry</h1><div id="text">${paragraphs(6)}</div></main>`

const show = (html: string) => {
  document.body.innerHTML = html
}
afterEach(() => document.body.replaceChildren())

const spanOf = (page: PageText, words: string) => {
  const start = page.text.indexOf(words)
  return { start, end: start + words.length }
}

const textOf = (ranges: readonly StaticRange[]) =>
  ranges.map((range) => {
    const live = document.createRange()
    live.setStart(range.startContainer, range.startOffset)
    live.setEnd(range.endContainer, range.endOffset)
    return live.toString()
  })

describe('ranges', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['inside one node', 'the last ferry', 'the last ferry', ['the last ferry']],
    ['over inline tags', 'the <b>last</b> ferry', 'the last ferry', ['the ', 'last', ' ferry']],
    ['over a soft hyphen', 'the last fer&shy;ry', 'last ferry', ['last fer\u00adry']],
    ['over collapsed space', 'the   last\n\tferry', 'the last ferry', ['the   last\n\tferry']],
    ['behind a drop cap', '<span>T</span>he last ferry', 'The last', ['T', 'he last']],
  ])('%s', (_, markup, words, expected) => {
    show(story.replace(sentence, `${markup}. ${sentence}`))
    const found = findArticle(document)!
    expect(textOf(toStaticRanges(found.page, spanOf(found.page, words)))).toEqual(expected)
  })

  test('skip the joint between two blocks', () => {
    show(story)
    const { page } = findArticle(document)!
    expect(textOf(toStaticRanges(page, spanOf(page, 'ferry\nThe council')))).toEqual(['ferry', 'The council'])
  })

  test('are none once a node of theirs has gone', () => {
    show(story)
    const { page } = findArticle(document)!
    document.querySelector('#text p')?.remove()
    expect(toStaticRanges(page, spanOf(page, 'ferry\nThe council'))).toEqual([])
  })
})

describe('what is not shown is not read', () => {
  test.each([
    '<p style="display:none">HIDDEN</p>',
    '<div style="visibility:hidden"><p>HIDDEN</p></div>',
    '<details><summary>More</summary><p>HIDDEN</p></details>',
    '<style>.off { display: none }</style><section class="off"><div><p>HIDDEN</p></div></section>',
  ])('%s', (markup) => {
    const hidden = `${sentence.replace('Tuesday', 'a hidden day')}`
    show(story.replace('<p>', `${markup.replace('HIDDEN', hidden)}<p>`))
    expect(findArticle(document)?.page.text).not.toContain('hidden day')
  })
})

test('looking at a page changes nothing of it', async () => {
  show(story)
  const records: MutationRecord[] = []
  const observer = new MutationObserver((list) => records.push(...list))
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  looksLikeArticle(document)
  findArticle(document)
  records.push(...observer.takeRecords())
  observer.disconnect()
  expect(records).toEqual([])
})

test('a page of 400,000 text nodes is looked at in time that is in proportion to their number', () => {
  /** Milliseconds, the least of three: whatever else the machine does only ever adds. */
  const quickest = (nodes: number): number => {
    show(`${story}<div id="many"></div>`)
    document.querySelector('#many')!.innerHTML = '<i>a</i> '.repeat(nodes / 2)
    // The browser's own work on such a page, which takes it many seconds, is not ours.
    document.body.checkVisibility()
    const times = [1, 2, 3].map(() => {
      const started = performance.now()
      looksLikeArticle(document)
      findArticle(document)
      return performance.now() - started
    })
    return Math.min(...times)
  }
  expect(disproportion((times) => quickest(100_000 * times))).toBeLessThan(proportionate)
})

describe('a selection', () => {
  const select = (from: Node, start: number, to: Node, end: number) => {
    const selection = getSelection()!
    selection.setBaseAndExtent(from, start, to, end)
    return findSelection(selection)
  }

  test('is read to the character', () => {
    show('<p>One two</p><p>three <b>four</b> five</p>')
    const [first, second] = document.querySelectorAll('p')
    const page = select(first!.firstChild!, 4, second!.lastChild!, 3)!
    expect(page.text).toBe('two\nthree four fi')
    expect(textOf(toStaticRanges(page, spanOf(page, 'three four')))).toEqual(['three ', 'four'])
  })

  test('of nothing is nothing', () => {
    show('<p>One two</p>')
    const text = document.querySelector('p')!.firstChild!
    expect(select(text, 2, text, 2)).toBeNull()
    expect(select(text, 3, text, 4)).toBeNull()
  })
})

describe('a watched page', () => {
  /** Watches the story, which has been read, counts how often it is, and tells what is taken up next. */
  const watch = async (findAll = () => findingArticles(document)) => {
    show(story)
    const stop = new AbortController()
    let tell = (_: readonly FoundArticle[]) => {}
    const watched = {
      reads: 0,
      next: () =>
        new Promise<readonly FoundArticle[]>((resolve) => {
          tell = resolve
        }),
    }
    const find = () => {
      watched.reads++
      return findAll()
    }
    const first = watched.next()
    watchPage(document, { find, take: async (found) => tell(found), signal: stop.signal })
    onTestFinished(() => stop.abort())
    return Object.assign(watched, { first: await first })
  }
  const late = `<p>Late: ${sentence}</p>`
  const append = (html: string) => document.querySelector('#text')?.insertAdjacentHTML('beforeend', html)

  test('is read again when its nodes were replaced', async () => {
    const watched = await watch()
    const text = document.querySelector('#text')!
    text.replaceWith(text.cloneNode(true))
    const [found] = await watched.next()
    expect(found?.page.runs.every(({ node }) => node.isConnected)).toBe(true)
  })

  test('is read again when there is more of it, and when a fold shows what was there', async () => {
    const watched = await watch()
    append(`<div style="display: none">${late}</div>${late}`)
    const [first] = await watched.next()
    document.querySelector<HTMLElement>('#text div')!.style.display = 'block'
    const [second] = await watched.next()
    const times = (found: FoundArticle | undefined) => found?.page.text.match(/Late: /g)?.length
    expect([times(first), times(second)]).toEqual([1, 2])
  })

  test('is looked at, but not read, when something changes beside its article', async () => {
    const watched = await watch()
    const idle = window.requestIdleCallback.bind(window)
    const looked = new Promise<void>((resolve) => {
      window.requestIdleCallback = (run) =>
        idle((deadline) => {
          run(deadline)
          resolve()
        })
    })
    onTestFinished(() => {
      window.requestIdleCallback = idle
    })
    document.body.insertAdjacentHTML('afterbegin', '<div class="ticker">Markets fall for a third day</div>')
    await looked
    expect(watched.reads).toBe(1)
  })

  test('is read once however often it changes', async () => {
    const watched = await watch()
    const box = document.body.appendChild(document.createElement('div'))
    for (let i = 0; i < 10_000; i++) box.textContent = String(i)
    append(late)
    await watched.next()
    expect(watched.reads).toBe(2)
  })

  test('that changes while it is read is read in one piece', async () => {
    let reads = 0
    const watched = await watch(function* () {
      const work = findingArticles(document)
      work.next()
      if (reads++ === 0) append(late)
      return yield* work
    })
    expect(reads).toBe(2)
    expect(watched.first[0]?.page.text.match(/Late: /g)).toHaveLength(1)
  })
})

import { JSDOM } from 'jsdom'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { findingArticles } from '../../src/page/find-articles.ts'
import { watchPage } from '../../src/page/watch-page.ts'
import { sentence } from './small-page.ts'

const { window } = new JSDOM('')
const { document } = window
const paragraphs = (count: number) => `<p>${sentence}</p>`.repeat(count)

/** The texts that the page's article had when it was read, and how often the page was looked through. */
let taken: string[] = []
let looks = 0
let watching = new AbortController()

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  // A page has stood open for a while.
  vi.advanceTimersByTime(60_000)
  vi.stubGlobal('MutationObserver', window.MutationObserver)
  document.body.innerHTML = `<main><h1>Ferry stays</h1>${paragraphs(6)}<p id="clock">10:05</p></main>
    <div id="beside"><p>More news</p></div>`
  taken = []
  looks = 0
  watching = new AbortController()
})
afterEach(() => {
  watching.abort()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

/** Watches the page from now on; analysing what is found takes so many milliseconds. */
const watch = (analysis = 0) =>
  watchPage(document, {
    find: () => {
      looks++
      return findingArticles(document)
    },
    take: async (found) => {
      taken.push(found[0]?.page.text ?? '')
      if (analysis > 0) await new Promise((resolve) => setTimeout(resolve, analysis))
    },
    signal: watching.signal,
  })

/** Lets time pass, and the messages by which reading gives way. */
async function pass(milliseconds: number): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve))
  await vi.advanceTimersByTimeAsync(milliseconds)
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve))
}

const at = (selector: string) => document.querySelector(selector) as HTMLElement
const added = `${sentence} It is old.`
const add = () => at('main').insertAdjacentHTML('beforeend', `<p>${added}</p>`)

test('a page is read at once, and stays as it was read while nothing changes', async () => {
  watch()
  await pass(60_000)
  expect([taken.length, looks]).toEqual([1, 1])
  expect(taken[0]).toContain('Ferry stays')
})

describe('is read again when', () => {
  test.each<[string, () => void]>([
    ['a paragraph is added', add],
    ['a word changes', () => (at('main p').firstChild as Text).replaceData(0, 3, 'Our')],
    ['a paragraph goes', () => at('main p').remove()],
    ['one is hidden by its style', () => at('main p').setAttribute('style', 'display: none')],
    ['one is hidden', () => at('main p').setAttribute('hidden', '')],
    ['one is hidden from readers', () => at('main p').setAttribute('aria-hidden', 'true')],
    ['one is hidden by its name', () => at('main p').setAttribute('class', 'sr-only')],
  ])('%s', async (_, change) => {
    watch()
    await pass(2000)
    change()
    await pass(2000)
    expect(taken).toHaveLength(2)
    expect(taken[1]).not.toBe(taken[0])
  })
})

describe('is not read again when', () => {
  test.each<[string, () => void]>([
    ['a clock in it goes on', () => at('#clock').replaceChildren('10:06')],
    ['something changes elsewhere', () => at('#beside').insertAdjacentHTML('beforeend', paragraphs(2))],
    ['a style says the same', () => at('main p').setAttribute('style', 'color: red')],
    ['what changes says nothing of how it shows', () => at('main p').setAttribute('data-seen', '1')],
  ])('%s', async (_, change) => {
    watch()
    await pass(2000)
    change()
    await pass(5000)
    expect([taken.length, looks]).toEqual([1, 1])
  })
})

test('of a burst of changes the last state is read, and once', async () => {
  watch()
  await pass(2000)
  for (let i = 0; i < 5; i++) {
    add()
    await pass(20)
  }
  await pass(2000)
  expect(taken).toHaveLength(2)
  expect(taken[1]?.split(added)).toHaveLength(6)
})

test('a change is read within a second or two, and not before it has settled', async () => {
  watch()
  await pass(5000)
  add()
  await pass(150)
  expect(taken).toHaveLength(1)
  await pass(150)
  expect(taken).toHaveLength(2)
  add()
  await pass(800)
  expect(taken).toHaveLength(2)
  await pass(1500)
  expect(taken).toHaveLength(3)
})

test('a text that moved to other nodes is painted again soon', async () => {
  watch()
  await pass(5000)
  for (const round of [2, 3, 4]) {
    at('main').innerHTML += ''
    await pass(450)
    expect(taken).toHaveLength(round)
  }
  expect(new Set(taken).size).toBe(1)
})

test('a text that never comes to rest is read less and less often, at last each ten seconds', async () => {
  watch()
  const times: number[] = []
  for (let quarter = 0; quarter < 240; quarter++) {
    const before = taken.length
    at('main p').textContent = `${sentence} We update this story for the ${quarter}th time.`
    await pass(250)
    if (taken.length > before) times.push(quarter * 250)
  }
  const seconds = times.slice(1).map((time, index) => Math.round((time - (times[index] ?? 0)) / 1000))
  expect(seconds).toEqual([1, 2, 4, 8, 10, 10, 10, 10])
})

test('the next look waits for the analysis, and what changed meanwhile is read after it', async () => {
  watch(4000)
  await pass(1000)
  add()
  await pass(2500)
  expect(taken).toHaveLength(1)
  await pass(30_000)
  expect(taken).toHaveLength(2)
})

test('an analysis that takes long makes the pause longer, up to a minute', async () => {
  watch(4000)
  await pass(4100)
  add()
  await pass(18_000)
  expect(taken).toHaveLength(1)
  await pass(6000)
  expect(taken).toHaveLength(2)
})

test('a page that is known to become another is looked at at once', async () => {
  const { hurry } = watch(4000)
  await pass(4100)
  add()
  await pass(100)
  hurry()
  await pass(300)
  expect(taken).toHaveLength(2)
})

test('what happens in a shadow root is seen as well', async () => {
  at('main').insertAdjacentHTML('beforeend', '<my-part></my-part>')
  const root = at('my-part').attachShadow({ mode: 'open' })
  root.innerHTML = `<p>${sentence}</p>`
  watch()
  await pass(2000)
  expect(looks).toBe(2)
  root.innerHTML += `<p>${added}</p>`
  await pass(2000)
  expect(taken).toHaveLength(2)
  expect(taken[1]).toContain(added)
})

test('a page without an article is looked through at each change', async () => {
  document.body.innerHTML = '<nav><a href="/">News</a></nav>'
  watch()
  await pass(2000)
  at('a').append(' of ferries')
  await pass(3000)
  document.body.innerHTML = `<main><h1>Ferry stays</h1>${paragraphs(6)}</main>`
  await pass(5000)
  expect(taken.map((text) => text.slice(0, 5))).toEqual(['', '', 'Ferry'])
})

describe('when nobody needs it any more', () => {
  test('a page is not read again', async () => {
    watch()
    await pass(2000)
    add()
    await pass(50)
    watching.abort()
    await pass(5000)
    add()
    await pass(5000)
    expect(taken).toHaveLength(1)
  })
  test('it is not read at all', async () => {
    watching.abort()
    watch()
    await pass(2000)
    expect([taken.length, looks]).toEqual([0, 0])
  })
  test('hurrying changes nothing', async () => {
    const { hurry } = watch()
    await pass(2000)
    watching.abort()
    hurry()
    await pass(5000)
    expect(looks).toBe(1)
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { findArticle } from '../../src/page/find-article.ts'
import { looksLikeArticle } from '../../src/page/gate.ts'

const folder = new URL('../pages/finder/', import.meta.url)
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.slice(0, -'.html'.length))

const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')

/** Prose that stands in nothing but custom elements: the gate, which asks for no styles, cannot tell it from a menu. */
const belowTheGate = ['custom-elements']

describe.each(names)('%s', (name) => {
  const { document } = new JSDOM(read(`${name}.html`), { url: 'https://herald.example/story' }).window
  const before = document.documentElement.outerHTML
  const found = findArticle(document)

  test('reads exactly the article', () => {
    expect(found?.page.text).toBe(read(`${name}.txt`).trimEnd())
  })

  test('passes the gate, if it can be told by its tags', () => {
    expect(looksLikeArticle(document)).toBe(!belowTheGate.includes(name))
  })

  test('leaves the page as it was', () => {
    expect(document.documentElement.outerHTML).toBe(before)
  })

  test('every run is its node’s own text', () => {
    for (const run of found?.page.runs ?? [])
      expect(run.node.data.slice(run.from, run.to).replace(/\s/g, ' ').normalize('NFC')).toBe(
        found?.page.text.slice(run.start, run.end),
      )
  })
})

test('the kinds of docs/finder.md each name pages that are there', () => {
  const text = readFileSync(new URL('../../docs/finder.md', import.meta.url), 'utf8')
  const kinds = text.split(/^- /m).slice(1)
  const pages = kinds.map((kind) => kind.split('Pages:')[1]?.match(/(?<=`)[a-z-]+(?=`)/g) ?? [])
  expect(kinds.filter((_, index) => pages[index]?.length === 0)).toEqual([])
  const named = pages.flat()
  expect(named.length).toBeGreaterThan(30)
  expect(named.filter((name) => !names.includes(name))).toEqual([])
})

test('there are pages to read', () => {
  expect(names.length).toBeGreaterThan(30)
})

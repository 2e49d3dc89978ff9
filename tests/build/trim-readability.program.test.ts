import { readdirSync, readFileSync } from 'node:fs'
import type { Readability } from '@mozilla/readability'
import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { trimReadability } from '../../build/trim-readability.ts'

// What is left of Readability in the page's script finds what the whole library does, on such copies as it is given there.

const file = 'node_modules/@mozilla/readability/Readability.js'
const whole = readFileSync(file, 'utf8')
const { transform } = trimReadability() as unknown as {
  transform(code: string, id: string): { readonly code: string } | null
}
const trimmed = (transform(whole, `/${file}`)?.code ?? '').replace('export default Readability', '')

const load = (code: string): typeof Readability =>
  new Function('module', `${code}; return Readability`)({}) as typeof Readability
const [Whole, Trimmed] = [load(whole), load(trimmed)]

const folder = 'tests/pages/finder'
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'))

/** A page without what copies have not: scripts, pictures, addresses, meta elements. */
function copyOf(page: string): Document {
  const { document } = new JSDOM(readFileSync(`${folder}/${page}`, 'utf8')).window
  for (const element of document.querySelectorAll('script, noscript, style, img, picture, meta, link'))
    element.remove()
  for (const link of document.querySelectorAll('[href]')) link.removeAttribute('href')
  return document
}

function textFound(Library: typeof Readability, page: string): string | undefined {
  const found = new Library<Node>(copyOf(page), { serializer: (node) => node, disableJSONLD: true }).parse()
  return found?.content?.textContent ?? undefined
}

test.each(pages)('%s', (page) => {
  expect(textFound(Trimmed, page)).toBe(textFound(Whole, page))
})

test('some of it is left out, and articles are found', () => {
  expect(trimmed.length).toBeLessThan(whole.length - 10_000)
  expect(pages.filter((page) => (textFound(Trimmed, page) ?? '').length > 500).length).toBeGreaterThan(20)
})

import { JSDOM } from 'jsdom'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { decodePage, decodeText } from '../../src/intake/decode.ts'
import { markdownArticle } from '../../src/intake/front-matter.ts'
import { pageArticle } from '../../src/intake/page-article.ts'
import { readFile } from '../../src/intake/read-file.ts'

/** A text in the encoding of the old web, where each letter is one byte. */
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const utf8 = (text: string) => new Uint8Array(new TextEncoder().encode(text))

describe('bytes as text', () => {
  test('are UTF-8, or none', () => {
    expect(decodeText(utf8('Çavuşoğlu'))).toBe('Çavuşoğlu')
    expect(decodeText(latin1('Café'))).toBeNull()
  })

  test.each([
    ['UTF-8, whatever a page declares', utf8('<meta charset="windows-1252">Çavuşoğlu'), 'Çavuşoğlu'],
    ['the encoding that it declares', latin1('<meta charset="windows-1251">\xcc\xe8\xed'), 'Мин'],
    ['the same without quotation marks', latin1('<meta charset=windows-1251>\xcc\xe8\xed'), 'Мин'],
    [
      'the same as a header',
      latin1('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">\xcc\xe8\xed'),
      'Мин',
    ],
    ['that of the old web, where it declares none', latin1('Caf\xe9'), 'Café'],
    ['or one that nobody knows', latin1('<meta charset="x-nobody">Caf\xe9'), 'Café'],
    [
      'or one farther on than browsers look',
      latin1(`${' '.repeat(1024)}<meta charset="windows-1251">\xcc`),
      'Ì',
    ],
  ])('of a page are %s', (_, bytes, text) =>
    expect(
      decodePage(bytes)
        .trim()
        .replace(/^<meta[^>]*>/, ''),
    ).toContain(text),
  )
})

describe('front matter', () => {
  test.each<[string, string, ReturnType<typeof markdownArticle>]>([
    ['none', 'Text.', { text: 'Text.' }],
    ['none, but a rule below', 'Text.\n\n---\n\nMore.', { text: 'Text.\nMore.' }],
    ['empty', '---\n---\nText.', { text: 'Text.' }],
    ['nothing but a remark', '---\n# a remark\n---\nText.', { text: 'Text.' }],
    ['behind a byte order mark', '\uFEFF---\ntitle: A\n---\nText.', { title: 'A', text: 'Text.' }],
    ['with spaces behind the fences', '---  \ntitle: A\n--- \nText.', { title: 'A', text: 'Text.' }],
    ['with a fence in it', '---\ntitle: A\n---\nText.\n\n---\n\nMore.', { title: 'A', text: 'Text.\nMore.' }],
    ['a list', '---\n- a\n- b\n---\nText.', null],
    ['a word', '---\nword\n---\nText.', null],
    ['a number for a title', '---\ntitle: 7\n---\nText.', { text: 'Text.' }],
    ['an address of another kind', '---\nurl: ftp://news.example\n---\nText.', { text: 'Text.' }],
    [
      'an address, and a source that is none',
      '---\nurl: note\nsource: https://news.example\n---\nText.',
      { url: 'https://news.example', text: 'Text.' },
    ],
    [
      'publisher before author',
      '---\nauthor: A\npublisher: B\n---\nText.',
      { publisher: 'B', text: 'Text.' },
    ],
  ])('%s', (_, markdown, article) => expect(markdownArticle(markdown)).toEqual(article))

  test('longer than anybody writes is none', () => {
    const about = (length: number) => `---\ntitle: ${'x'.repeat(length - 'title: '.length)}\n---\nText.`
    expect(markdownArticle(about(50_000))?.title).toHaveLength(49_993)
    expect(markdownArticle(about(50_001))).toBeNull()
  })
})

describe('a stored page', () => {
  beforeAll(() => {
    vi.stubGlobal('DOMParser', new JSDOM('').window.DOMParser)
  })
  afterAll(() => {
    vi.unstubAllGlobals()
  })
  const sentence =
    'The council voted on Tuesday to keep the last ferry running through the winter, after a meeting that went on until midnight.'
  const body = `<h1>Ferry stays</h1>${`<p>${sentence}</p>`.repeat(6)}`
  const text = ['Ferry stays', ...Array<string>(6).fill(sentence)].join('\n')

  test('is an article with what it says of itself', () => {
    const head = `<html lang="en"><title>Ferry stays</title><link rel="canonical" href="https://news.example/ferry">
      <meta name="date" content="2020-05-02"><meta name="last-modified" content="2020-05-03"><meta property="og:site_name" content="Courier">`
    expect(pageArticle(head + body)).toEqual({
      text,
      title: 'Ferry stays',
      url: 'https://news.example/ferry',
      published: '2020-05-02',
      modified: '2020-05-03',
      publisher: 'Courier',
      lang: 'en',
    })
  })
  test('says nothing that it does not say', () => expect(pageArticle(body)).toEqual({ text }))
  test.each(['', '<p></p>', '<nav><a href="/">News</a></nav>'])('of “%s” is none', (html) =>
    expect(pageArticle(html)).toBeNull(),
  )
  test.each(['html', 'htm', 'HTML'])('is a file that ends in .%s', async (ending) => {
    const read = async (html: string) => {
      const bytes = utf8(html)
      return readFile({ name: `a.${ending}`, size: bytes.length, bytes: async () => bytes }).next()
    }
    expect((await read(body)).value).toMatchObject({ article: { text } })
    expect((await read('<p></p>')).value).toMatchObject({ refused: 'no-article' })
  })
})

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { marked, type Token } from 'marked'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { reasonInEnglish } from '../../../src/annotate/claims/reasons.ts'
import { readSeeds } from '../../../src/seeds/read-seeds.ts'
import { markdownText } from '../../../src/text/markdown-text.ts'
import { escapeMarkdown } from '../../../src/view/export/escape-markdown.ts'
import { markdown } from '../../../src/view/export/markdown.ts'
import type { Summary } from '../../../src/view/summary.ts'
import { exampleView } from '../../card/example-view.ts'
import { words } from '../../card/words.ts'

const { summary, cards } = exampleView
const exported = (some: Partial<Summary> = {}) => markdown({ summary: { ...summary, ...some }, cards }, words)
const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

let dir = ''
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'markdown-'))
})
afterEach(() => rm(dir, { recursive: true }))

async function readBack(file: string) {
  await writeFile(join(dir, 'a.md'), file)
  const [source] = await readSeeds(dir)
  if (!source) throw new Error('nothing was read')
  return source
}

describe('a reading as Markdown', () => {
  test('has every statement with who says so, and all of the cast with their roles', () => {
    const text = markdownText(exported().split('\n---\n')[1] ?? '')
    for (const { claims } of summary.claims)
      for (const { text: said, source, reason } of claims) {
        const line = text.split('\n').find((one) => one.includes(`“${plain(said)}”`))
        expect(line).toContain(plain(source ?? words('claimNobody')))
        expect(line).toContain(plain(reasonInEnglish(reason)))
      }
    for (const { name, role } of summary.cast) {
      const line = text.split('\n').find((one) => one.startsWith(plain(name)))
      expect(line).toContain(role === null ? '' : plain(role))
    }
  })

  test('quotes the documents of whom one document tells, and of nobody who may be several', () => {
    const file = exported()
    const quotes = (id: string) => {
      const card = cards[id]
      return card?.kind === 'entity' ? card.readings.flatMap(({ facts }) => facts) : []
    }
    const [known] = quotes('person:ines-marlow')
    expect(file).toContain(`“${escapeMarkdown(known?.quote ?? 'none')}”`)
    for (const { quote } of quotes('person:anholt')) expect(file).not.toContain(escapeMarkdown(quote))
  })

  test.each<[string, Partial<Summary>]>([
    ['as it is', {}],
    ['with nothing but a title', { url: null, published: null, publisher: null }],
    [
      'with marks of YAML',
      { title: 'Quote: "yes" \\ # no — ‘it’s’ {a: [b]} &c *d |e %f @g', publisher: '- no' },
    ],
    ['with what YAML takes for something else', { title: 'null', publisher: '2016-12-19' }],
    [
      'with lines and controls',
      { title: 'One\n---\ntwo\u0007\tthree', publisher: ' \u2028The\u00a0Example ' },
    ],
    ['with characters beyond the first plane', { title: '🦊 crosses', publisher: '日報 👩‍🚒' }],
    ['with an odd address', { url: 'https://example.org/a_(b)?c=*d*&e=<f>#g' }],
  ])('is read back %s, by the reader of seeds and by YAML', async (_, some) => {
    const file = exported(some)
    const said = { ...summary, ...some }
    const tidy = (text: string | null) => text && plain(text.replace(/\p{Cc}/gu, ' '))
    const source = await readBack(file)
    expect(source).toMatchObject({
      title: tidy(said.title),
      url: said.url,
      published: said.published,
      publisher: tidy(said.publisher),
    })
    const properties = parse(file.split('\n---\n')[0]?.slice(4) ?? '')
    expect(properties.title).toBe(tidy(said.title))
  })

  test('without anything known of it has no front matter', async () => {
    const file = exported({ title: null, url: null, published: null, publisher: null, claims: [], cast: [] })
    expect(file).not.toContain('---')
    expect((await readBack(file)).text).toContain(words('popupNoClaims'))
  })

  test('links to web addresses only where they are one, and to nothing else', () => {
    const links = (tokens: readonly Token[]): string[] =>
      tokens.flatMap((token) => [
        ...(token.type === 'link' ? [token.href] : []),
        ...('tokens' in token && token.tokens ? links(token.tokens) : []),
        ...('items' in token ? links(token.items) : []),
      ])
    const linksIn = (file: string) => links(marked.lexer(file.split('\n---\n').at(-1) ?? ''))
    const title = '[here](javascript:alert(1)) <img src=x onerror=alert(1)>'
    expect(linksIn(exported({ title, url: 'https://example.org/a>b c' }))).toContain(
      'https://example.org/a%3Eb%20c',
    )
    for (const link of linksIn(exported({ title }))) expect(link).toMatch(/^https?:/)
  })
})

describe('words of an article in Markdown', () => {
  test.each([
    [
      '*bold* _it_ `code` [[wiki]] #tag ![x](y) <b>',
      '\\*bold\\* \\_it\\_ \\`code\\` \\[\\[wiki\\]\\] \\#tag !\\[x\\]\\(y) \\<b\\>',
    ],
    ['==lit== %%hidden%% 5% a=b', '\\=\\=lit\\=\\= \\%\\%hidden\\%\\% 5% a=b'],
    ['R&D, &lt; and $5 to $6', 'R\\&D, \\&lt; and \\$5 to \\$6'],
    ['plain words: 1. so (yes) – “no”', 'plain words: 1. so (yes) – “no”'],
  ])('%s', (text, escaped) => expect(escapeMarkdown(text)).toBe(escaped))

  test('are what they were, whatever they are', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom(...'\\`*_[]<>#|$^~&=%!-+.()1a;" \n\t'),
        fc.string({ unit: 'grapheme', maxLength: 1 }),
      ),
    })
    fc.assert(
      fc.property(text, (written) => {
        const shown = markdownText(`“${escapeMarkdown(written)}”`)
        expect(shown).toBe(`“${plain(written.replace(/\p{Cc}/gu, ' '))}”`)
      }),
    )
  })
})

import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { readBlocks } from '../../src/page/blocks.ts'
import { layText } from '../../src/page/lay-text.ts'
import { isFresh, spanAt, toStaticRanges } from '../../src/page/runs.ts'

/** Any DOM of the elements that text is split over, with the white space and invisible characters of real pages. */
const text = fc
  .array(
    fc.constantFrom(
      'word',
      'Ärger',
      'Rene\u0301',
      'a\u0323\u0302',
      'x\u0301',
      '日本',
      ' ',
      '  ',
      '\n',
      '\t',
      '\u00a0',
      '\u00ad',
      '\u200b',
      '\ufeff',
      '.',
      '😀',
      '\u200d',
    ),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''))
const { html } = fc.letrec<{ html: string }>((tie) => ({
  html: fc.oneof(
    { maxDepth: 5 },
    text,
    fc.constant('<br>'),
    fc
      .tuple(
        fc.constantFrom('p', 'div', 'b', 'span', 'a', 'li', 'h2', 'blockquote', 'my-part'),
        fc.array(tie('html'), { maxLength: 5 }),
      )
      .map(([tag, children]) => `<${tag}>${children.join('')}</${tag}>`),
  ),
}))

const { document, StaticRange } = new JSDOM('').window
Object.assign(globalThis, { StaticRange })

/** In turns: an element that keeps its text in a shadow root, one that shows its children in a slot, and one that does not. */
const shadows = ['', '<b>in the shade</b> <slot>or nothing</slot>', '<i>instead</i>']

const layed = (markup: string) => {
  document.body.innerHTML = markup
  for (const [index, host] of [...document.querySelectorAll('my-part')].entries()) {
    const root = host.attachShadow({ mode: 'open' })
    root.innerHTML = shadows[index % shadows.length] ?? ''
    if (index % shadows.length === 0) root.append(...host.childNodes)
  }
  return layText(readBlocks(document.body).map(({ pieces }) => pieces))
}

/** What a browser shows of the page. */
const shown = (node: Node): string => {
  if (node.nodeType === 3) return (node as Text).data
  const element = node as HTMLSlotElement
  const assigned = element.localName === 'slot' ? element.assignedNodes() : []
  const { childNodes } = element.shadowRoot ?? element
  return [...(assigned.length > 0 ? assigned : childNodes)].map(shown).join('')
}
const visible = (s: string) => s.replace(/[\s\u00ad\u200b\ufeff]/g, '').normalize('NFC')

const anyPage = (check: (page: ReturnType<typeof layed>) => void) =>
  fc.assert(
    fc.property(html, (markup) => check(layed(markup))),
    { numRuns: 100 },
  )

describe('for any page', () => {
  test('the runs are in order, do not overlap, and read as their nodes do', () =>
    anyPage((page) => {
      let end = 0
      for (const run of page.runs) {
        expect(run.start).toBeGreaterThanOrEqual(end)
        expect(run.end).toBeGreaterThan(run.start)
        expect(isFresh(page, run)).toBe(true)
        end = run.end
      }
      expect(end).toBe(page.text.length)
    }))

  test('what no run covers is a joint', () =>
    anyPage((page) => {
      let rest = page.text
      for (const run of [...page.runs].reverse()) rest = rest.slice(0, run.start) + rest.slice(run.end)
      expect(rest).toMatch(/^[\n ]*$/)
    }))

  test('not one visible character is lost or added', () =>
    anyPage((page) => {
      expect(visible(page.text)).toBe(visible(shown(document.body)))
    }))

  test('white space is collapsed', () =>
    anyPage((page) => {
      expect(page.text).not.toMatch(/^\s|\s$|\s\s|[\t\u00a0]/)
    }))

  test('a character’s place leads back to it', () =>
    anyPage((page) => {
      for (const run of page.runs)
        for (let i = run.start; i < run.end; i++) {
          const at = spanAt(page, run.node, run.from + i - run.start)
          expect(at).not.toBeNull()
          expect(page.text.charAt(at ?? -1)).toBe(page.text.charAt(i))
        }
    }))
})

test('the ranges of any span hold its characters, and no other that shows', () =>
  fc.assert(
    fc.property(html, fc.nat(), fc.nat(), (markup, from, length) => {
      const page = layed(markup)
      const start = from % (page.text.length + 1)
      const end = Math.min(page.text.length, start + (length % 40))
      const ranges = toStaticRanges(page, { start, end })
      const held = ranges.map(({ startContainer, startOffset, endOffset }) =>
        (startContainer as Text).data.slice(startOffset, endOffset),
      )
      expect(visible(held.join(''))).toBe(visible(page.text.slice(start, end)))
      for (const { startContainer, endContainer } of ranges) expect(startContainer).toBe(endContainer)
    }),
    { numRuns: 100 },
  ))

describe('a run goes stale', () => {
  test.each<[string, (node: Text) => void]>([
    ['when its node leaves the document', (node) => node.remove()],
    ['when its text changes', (node) => node.replaceData(0, 1, 'X')],
    ['when its text is cut short', (node) => node.deleteData(2, 100)],
  ])('%s', (_, change) => {
    const page = layed('<p>One word</p>')
    const run = page.runs[0]!
    change(run.node)
    expect(isFresh(page, run)).toBe(false)
  })
})

test('a caret in what was not read has no place', () => {
  const page = layed('<p>One word</p>')
  expect(spanAt(page, document.createTextNode('One word'), 2)).toBeNull()
})

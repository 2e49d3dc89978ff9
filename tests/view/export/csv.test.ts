import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { reasonInEnglish } from '../../../src/annotate/claims/reasons.ts'
import type { ClaimCard } from '../../../src/view/card.ts'
import { csvHeader, csvRows } from '../../../src/view/export/csv.ts'
import { exampleView } from '../../card/example-view.ts'

const { summary } = exampleView
const claims = Object.values(exampleView.cards).filter((card): card is ClaimCard => card.kind === 'claim')
const [first] = claims as [ClaimCard]

const table = (cards: readonly ClaimCard[], some: Partial<typeof summary> = {}) => {
  const reading = {
    summary: { ...summary, ...some },
    cards: Object.fromEntries(cards.map((card) => [card.id, card])),
  }
  return parse(csvHeader() + csvRows(reading), { columns: true }) as Record<string, string>[]
}

describe('claims as CSV', () => {
  test('are a row each, in reading order, with who says so', () => {
    const rows = table([...claims].reverse())
    expect(rows.map(({ statement }) => statement)).toEqual(claims.map(({ text }) => text))
    for (const [index, { label, source, via, reason }] of claims.entries())
      expect(rows[index]).toMatchObject({
        label,
        source: source?.text ?? '',
        via: via ?? '',
        reason: reasonInEnglish(reason),
      })
    expect(rows[0]).toMatchObject({ title: summary.title, url: summary.url, published: summary.published })
  })

  test.each([
    ['commas, "quotes" and\nlines; \r\nall'],
    [' “curly” – 日本語 🦊 '],
    ['a, b = c + d - e @ f'],
    ['"'],
  ])('keep their words: %j', (text) => {
    expect(table([{ ...first, text }])[0]?.statement).toBe(text)
  })

  test.each([
    '=1+2',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '  =1',
    '＝1',
    '\u200b=1',
    '\ufeff=1',
    '\u00a0-1',
  ])('that a spreadsheet would run are made text: %j, in any cell', (text) => {
    const card = { ...first, text, source: { text, card: null }, via: text, cue: [text, 'x'] }
    const [row] = table([card], { title: text, url: text })
    for (const key of ['statement', 'source', 'via', 'title', 'url']) expect(row?.[key], key).toBe(`'${text}`)
    expect(row?.cue).toBe(`'${text}; x`)
  })

  test('have what stands before them, and the header its names', () => {
    expect(csvHeader(['id'])).toMatch(/^id,label,statement,/)
    expect(csvRows({ summary, cards: { a: first } }, ['=7'])).toMatch(/^"'=7",/)
    expect(csvRows({ summary, cards: {} })).toBe('')
  })
})

import { describe, expect, test } from 'vitest'
import { joinReadings } from '../../content-scripts/join-readings.ts'
import type { Reading } from '../../content-scripts/read-articles.ts'
import { analyse } from '../../src/knowledge/analyse.ts'
import { compile } from '../../src/knowledge/compile.ts'
import type { FoundArticle } from '../../src/page/find-article.ts'
import { readModels } from '../../src/read-models.ts'
import { present } from '../../src/view/page-view.ts'

const models = readModels()
const knowledge = compile([], models)

/** A reading of a text that stands in one text node. */
function reading(prefix: string, text: string): Reading {
  const page = { text, runs: [{ node: {} as Text, start: 0, end: text.length, from: 0 }] }
  const view = present({ text }, analyse({ text }, { knowledge, models }), knowledge)
  return { prefix, found: { page } as unknown as FoundArticle, view }
}

const first = reading(
  '',
  'Angela Moreno opened the hospital in Valencia. A source said the roof was leaking.',
)
const second = reading(
  '2/',
  'Hugo Brandt, a builder from Valencia, denied it. Hugo Brandt allegedly knew that the roof was leaking. The hospital opened on 4 May 2020. It closed on 6 June 2021.',
)
const { page, views } = joinReadings([first, second])
const spoken = ({ start, end }: { readonly start: number; readonly end: number }) =>
  page.text.slice(start, end)

describe('two articles as one text', () => {
  test('the first stays as it is', () => {
    expect(views[0]).toBe(first.view)
    expect(page.text.startsWith(`${first.found.page.text}\n`)).toBe(true)
  })

  test('the second’s marks stand on the same words', () => {
    const own = second.view.marks.map(({ start, end }) => second.found.page.text.slice(start, end))
    expect(own.length).toBeGreaterThan(3)
    expect(views[1]?.marks.map(spoken)).toEqual(own)
  })

  test('no two have a card in common, and none is missing', () => {
    const cards = { ...views[0]?.cards, ...views[1]?.cards }
    expect(Object.keys(cards)).toHaveLength(
      Object.keys(first.view.cards).length + Object.keys(second.view.cards).length,
    )
    for (const view of views) {
      const named = JSON.stringify(view).matchAll(/"card":"([^"]+)"/g)
      for (const [, card] of named) expect(view.cards).toHaveProperty([card ?? ''])
      for (const [key, { id }] of Object.entries(view.cards)) expect(id).toBe(key)
    }
  })

  test('the second’s cards speak of the same places', () => {
    const card = Object.values(views[1]?.cards ?? {}).find(
      (one) => one.kind === 'entity' && one.name === 'Hugo Brandt',
    )
    const places = card?.kind === 'entity' ? card.places.map(spoken) : []
    expect(places.filter((words) => words === 'Hugo Brandt')).toHaveLength(2)
  })

  test('the second’s dates stand in their sentences as before, and elsewhere in the text', () => {
    const passages = views[1]?.summary.timeline.flatMap((entry) => entry.passages) ?? []
    expect(passages.map(({ place }) => spoken(place))).toEqual(['4 May 2020', '6 June 2021'])
    for (const { text, date, place } of passages) expect(text.slice(date.start, date.end)).toBe(spoken(place))
  })

  test('the runs go on in order', () => {
    expect(page.runs.map(({ start, end }) => [start, end])).toEqual([
      [0, first.found.page.text.length],
      [first.found.page.text.length + 1, page.text.length],
    ])
  })
})

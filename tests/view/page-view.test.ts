import { beforeAll, describe, expect, test } from 'vitest'
import { claimLabels, paintedLabels } from '../../src/annotate/claims/claim.ts'
import { analyse } from '../../src/knowledge/analyse.ts'
import { compile } from '../../src/knowledge/compile.ts'
import { readModels } from '../../src/read-models.ts'
import { inReadingOrder } from '../../src/text/span.ts'
import type { EntityCard } from '../../src/view/card.ts'
import { type PageView, present } from '../../src/view/page-view.ts'
import { defaultPaintChoice, isPainted } from '../../src/view/paint.ts'

const text = `Mayor Angela Moreno opened the hospital in Valencia on Monday. Angela Moreno thanked the nurses.
Angela Moreno said the hospital had cost two million euros. A source said the roof was leaking.
The builder, Hugo Brandt, denied the claim.`

const models = readModels()
const background = {
  id: 'moreno.txt',
  title: 'A new mayor',
  url: 'https://example.org/mayor',
  publisher: 'The Example',
  published: null,
  text: 'Angela Moreno, mayor of Valencia, is a former surgeon. Moreno was elected in May.',
}
let view: PageView
const entities = () => Object.values(view.cards).filter((card): card is EntityCard => card.kind === 'entity')
const words = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end)

beforeAll(() => {
  const knowledge = compile([background], models)
  const article = { text, title: 'A hospital', published: '2024-05-06' }
  view = present(article, analyse(text, { knowledge, models }, article.published), knowledge)
})

describe('marks', () => {
  test('stand in reading order, and each has its card', () => {
    expect(view.marks.length).toBeGreaterThan(5)
    expect([...view.marks].sort(inReadingOrder)).toEqual(view.marks)
    for (const { card } of view.marks) expect(view.cards[card]).toBeDefined()
  })

  test('of a name are painted once in a paragraph, at its first place', () => {
    const moreno = entities().find(({ name }) => name === 'Angela Moreno')!
    const own = view.marks.filter(({ card }) => card === moreno.id)
    const painted = own.filter((mark) => isPainted(mark, defaultPaintChoice))
    const lines = painted.map(({ start }) => text.slice(0, start).split('\n').length)
    expect(lines).toEqual([...new Set(lines)])
    expect(own.length).toBeGreaterThan(painted.length)
    const every = own.filter((mark) => isPainted(mark, { ...defaultPaintChoice, everyMention: true }))
    expect(every.length).toBeGreaterThan(painted.length)
  })

  test('of claims are painted by the labels that are chosen', () => {
    for (const label of claimLabels) {
      const mark = { start: 0, end: 1, card: 'claim:0', paint: `claim-${label}`, first: true } as const
      expect(isPainted(mark, defaultPaintChoice)).toBe(paintedLabels.includes(label))
      expect(isPainted(mark, { labels: [label], types: [], everyMention: false })).toBe(true)
      expect(isPainted(mark, { labels: [], types: [], everyMention: false })).toBe(false)
    }
  })
})

describe('a card', () => {
  test('quotes the documents, and a line is a part of its quotation', () => {
    const moreno = entities().find(({ name }) => name === 'Angela Moreno')!
    const facts = moreno.readings.flatMap((reading) => reading.facts)
    expect(facts.length).toBeGreaterThan(0)
    for (const { line, quote, document } of facts) {
      expect(background.text).toContain(quote)
      expect(quote).toContain(line)
      expect(document).toEqual({
        title: 'A new mayor',
        url: 'https://example.org/mayor',
        publisher: 'The Example',
        published: null,
      })
    }
  })

  test('of somebody whom no document knows says what this page says', () => {
    const brandt = entities().find(({ name }) => name === 'Hugo Brandt')!
    expect(brandt.readings).toEqual([])
    expect(brandt.places.map(words)).toContain('Hugo Brandt')
  })

  test('names who stands in the same sentences, and never itself', () => {
    for (const { id, company } of entities()) {
      expect(company.map(({ card }) => card)).not.toContain(id)
      for (const { sentences } of company) expect(sentences).toBeGreaterThan(0)
    }
    const moreno = entities().find(({ name }) => name === 'Angela Moreno')!
    expect(moreno.company).toContainEqual(expect.objectContaining({ name: 'Valencia', sentences: 1 }))
  })

  test('of a claim speaks of claims that there are', () => {
    const claims = Object.values(view.cards).filter((card) => card.kind === 'claim')
    expect(claims.some(({ related }) => related.length > 0)).toBe(true)
    expect(claims.some(({ source }) => source?.card)).toBe(true)
    for (const card of claims) {
      expect(words(card.place)).toBe(card.text)
      for (const id of card.related) expect(view.cards[id]?.kind).toBe('claim')
      if (card.source?.card) expect(view.cards[card.source.card]?.kind).toBe('entity')
    }
  })
})

describe('a quotation of several sentences', () => {
  const quoted = `“The pump failed in May. Nobody told us. We were lucky,” Hugo Brandt said.
A source said: “The pump was old. It broke often.
“We had warned Angela Moreno.” The pump is new now.`
  const analysis = analyse(quoted, { knowledge: compile([], models), models })
  const shown = present({ text: quoted, title: 'A pump' }, analysis, compile([], models))
  const listed = shown.summary.claims.flatMap(({ claims }) => claims)
  const find = (start: string) => listed.find(({ text }) => text.startsWith(start))!

  test('is one entry, with its whole text', () => {
    expect(find('The pump failed').text).toBe('The pump failed in May. Nobody told us. We were lucky')
    expect(find('The pump was').text).toBe('The pump was old. It broke often. We had warned Angela Moreno')
    expect(listed.filter(({ text }) => /Nobody|lucky|broke|warned/.test(text))).toHaveLength(2)
  })

  test('is one line under the text, in each of its paragraphs', () => {
    const marked = (card: string) =>
      shown.marks.filter((mark) => mark.card === card).map(({ start, end }) => quoted.slice(start, end))
    expect(marked(find('The pump failed').card)).toEqual([find('The pump failed').text])
    expect(marked(find('The pump was').card)).toEqual([
      'The pump was old. It broke often',
      'We had warned Angela Moreno',
    ])
  })

  test('is counted once', () => {
    expect(analysis.claims.filter(({ label }) => label === 'unnamed-source')).toHaveLength(3)
    const painted = listed.filter(({ label }) => paintedLabels.includes(label))
    expect(shown.summary.painted).toBe(painted.length)
  })

  test('tells of whom any of its sentences speaks, on both cards', () => {
    const { card } = find('The pump was')
    const moreno = Object.values(shown.cards).find(({ kind, id }) => kind === 'entity' && /moreno/.test(id))
    expect(shown.cards[card]).toMatchObject({ kind: 'claim', mentions: [{ name: 'Angela Moreno' }] })
    expect(moreno).toMatchObject({ claims: [{ card }] })
  })
})

describe('the summary', () => {
  test('lists every claim once, by label in their order', () => {
    const { claims } = view.summary
    const labels = claims.map(({ label }) => label)
    expect(labels).toEqual(claimLabels.filter((label) => labels.includes(label)))
    const listed = claims.flatMap((group) => group.claims.map(({ card }) => card)).sort()
    expect(listed).toEqual(
      Object.keys(view.cards)
        .filter((id) => id.startsWith('claim:'))
        .sort(),
    )
    expect(listed.length).toBeGreaterThan(1)
  })

  test('counts the claims that are painted by default', () => {
    const open = view.summary.claims.filter(({ label }) => paintedLabels.includes(label))
    expect(view.summary.painted).toBe(open.reduce((sum, { claims }) => sum + claims.length, 0))
  })

  test('names the cast once, and whom documents know', () => {
    const { cast } = view.summary
    expect(new Set(cast.map(({ card }) => card)).size).toBe(cast.length)
    expect(cast.find(({ name }) => name === 'Angela Moreno')?.known).toBe(true)
    expect(cast.find(({ name }) => name === 'Hugo Brandt')?.known).toBe(false)
  })

  test('counts each sentence once by what it rests on', () => {
    const { sentences, named, documents, unnamed, nobody, own } = view.summary.sourcing
    expect(sentences).toBe(5)
    expect(named + documents + unnamed + nobody + own).toBe(sentences)
    expect(unnamed).toBeGreaterThan(0)
  })
})

test('all of it is plain JSON', () => {
  expect(JSON.parse(JSON.stringify(view))).toEqual(view)
})

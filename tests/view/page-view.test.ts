import { beforeAll, describe, expect, test } from 'vitest'
import { claimLabels, paintedLabels } from '../../src/annotate/claims/claim.ts'
import { analyse } from '../../src/knowledge/analyse.ts'
import { compile } from '../../src/knowledge/compile.ts'
import { readModels } from '../../src/read-models.ts'
import { inReadingOrder } from '../../src/text/span.ts'
import type { EntityCard } from '../../src/view/card.ts'
import { type PageView, present } from '../../src/view/page-view.ts'
import { defaultPaintChoice, isPainted, type PaintChoice } from '../../src/view/paint.ts'

const text = `Mayor Angela Moreno opened the hospital in Valencia on Monday. Angela Moreno thanked the nurses.
Angela Moreno said the hospital had cost two million euros. A source said the roof was leaking.
The builder, Hugo Brandt, denied the claim.`

const told = `Mayor Angela Moreno opened the hospital in Valencia. Moreno thanked Valencia.
In Valencia, Moreno said that Valencia needed it.
Nobody in Valencia objected.`

const models = readModels()
const none = compile([], models)
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
  view = present(article, analyse(article, { knowledge, models }), knowledge)
})

describe('marks', () => {
  test('stand in reading order, and each has its card', () => {
    expect(view.marks.length).toBeGreaterThan(5)
    expect([...view.marks].sort(inReadingOrder)).toEqual(view.marks)
    for (const { card } of view.marks) expect(view.cards[card]).toBeDefined()
  })

  test('of a name are painted once: in the article, in each paragraph, or not once but always', () => {
    const shown = present({ text: told }, analyse({ text: told }, { knowledge: none, models }), none)
    const painted = (name: string, mentions: PaintChoice['mentions']) => {
      const id = Object.values(shown.cards).find((card) => card.kind === 'entity' && card.name === name)?.id
      return shown.marks
        .filter((mark) => mark.card === id && isPainted(mark, { ...defaultPaintChoice, mentions }))
        .map(({ start, end }) => `${told.slice(0, start).split('\n').length} ${told.slice(start, end)}`)
    }
    const first = ['1 Angela Moreno']
    const inEach = [...first, '2 Moreno']
    expect(painted('Angela Moreno', 'article')).toEqual(first)
    expect(painted('Angela Moreno', 'paragraph')).toEqual(inEach)
    expect(painted('Angela Moreno', 'every').length).toBeGreaterThan(inEach.length)
    expect(painted('Valencia', 'article')).toEqual(['1 Valencia'])
    expect(painted('Valencia', 'paragraph')).toEqual(['1 Valencia', '2 Valencia', '3 Valencia'])
  })

  test('of somebody without a name are painted where a role first stands for him', () => {
    const untold = 'The gunman fled on foot. Police followed the gunman.\nThe gunman was shot.'
    const { marks, cards } = present(
      { text: untold },
      analyse({ text: untold }, { knowledge: none, models }),
      none,
    )
    const own = marks.filter(({ card }) => cards[card]?.kind === 'entity' && /gunman/.test(card))
    expect(own.map(({ first }) => first)).toEqual(['article', null, 'paragraph'])
  })

  test('of a name that may mean several are in no kind’s hue, unless others decide how they are painted', () => {
    const both = compile(
      ['Per Anholt, a painter, lives in Oslo.', 'Per Anholt, a banker, lives in Bergen.'].map((text, n) => ({
        ...background,
        id: `${n}.txt`,
        text,
      })),
      models,
    )
    const text = 'Per Anholt spoke in Paris on Monday.'
    const analysis = analyse({ text }, { knowledge: both, models })
    const openIn = (view: PageView) => view.marks.flatMap(({ card, open }) => (open ? [card] : []))
    expect(openIn(present({ text }, analysis, both))).toEqual(['person:per-anholt'])
    expect(openIn(present({ text }, analysis, both, () => false))).toEqual([])
  })

  test('of claims are painted by the labels that are chosen', () => {
    for (const label of claimLabels) {
      const mark = { start: 0, end: 1, card: 'claim:0', paint: `claim-${label}`, first: 'article' } as const
      expect(isPainted(mark, defaultPaintChoice)).toBe(paintedLabels.includes(label))
      expect(isPainted(mark, { labels: [label], types: [], mentions: 'article' })).toBe(true)
      expect(isPainted(mark, { labels: [], types: [], mentions: 'article' })).toBe(false)
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
      expect(card.places.map(words)).toEqual([card.text])
      for (const id of card.related) expect(view.cards[id]?.kind).toBe('claim')
      if (card.source?.card) expect(view.cards[card.source.card]?.kind).toBe('entity')
    }
  })
})

test('the words that made a label are named once, though two rules name them', () => {
  const said = 'Astrid Vollan, the chief executive, would not say whether a ransom had been paid.'
  const { cards } = present({ text: said }, analyse({ text: said }, { knowledge: none, models }), none)
  expect(Object.values(cards).flatMap((card) => (card.kind === 'claim' ? card.cue : []))).toEqual([
    'would not say whether',
  ])
})

describe('a quotation of several sentences', () => {
  const quoted = `“The pump failed in May. Nobody told us. We were lucky,” Hugo Brandt said.
A source said: “The pump was old. It broke often.
“We had warned Angela Moreno.” The pump is new now.`
  const analysis = analyse({ text: quoted }, { knowledge: compile([], models), models })
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

test('a title that is firmer than its text is told by the card of the claim', () => {
  const said = 'Officials said the plant poisoned the river for years. The plant opened in 1990.'
  const firmerIn = (title: string) => {
    const article = { text: said, title }
    const { cards, summary } = present(article, analyse(article, { knowledge: none, models }), none)
    const card = summary.firmerTitle === null ? null : cards[summary.firmerTitle]
    return card?.kind === 'claim' ? card.text : card
  }
  expect(firmerIn('Plant poisoned river for years')).toBe('the plant poisoned the river for years')
  expect(firmerIn('Plant poisoned river, officials say')).toBeNull()
})

test('all of it is plain JSON', () => {
  expect(JSON.parse(JSON.stringify(view))).toEqual(view)
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import jsonld from 'jsonld'
import { describe, expect, test } from 'vitest'
import { textSelectors } from '../../../src/text/text-selectors.ts'
import { webAnnotation } from '../../../src/view/export/web-annotation.ts'
import { exampleView } from '../../card/example-view.ts'
import { words } from '../../card/words.ts'

/** As published at http://www.w3.org/ns/anno.jsonld, © W3C, under its Software and Document License. */
const context = JSON.parse(readFileSync(join(import.meta.dirname, 'anno.jsonld'), 'utf8'))
const oa = 'http://www.w3.org/ns/oa#'

const text = 'x'.repeat(2000)
const names = { iri: (part: string) => `urn:uuid:${part}`, version: '1.2.3' }
const collection = (some: Partial<typeof exampleView.summary> = {}) =>
  webAnnotation(
    { ...exampleView, summary: { ...exampleView.summary, ...some } },
    (places) => textSelectors(text, places),
    words,
    names,
  )

const documentLoader = async (url: string) => {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`${url} is another context`)
  return { document: context, documentUrl: url }
}

/** In safe mode whatever the context does not know is an error; elsewhere it would be dropped without a word. */
const expand = async (document: object): Promise<object[]> => {
  const options: object = { safe: true, documentLoader }
  return jsonld.expand(document as jsonld.JsonLdDocument, options)
}

describe('a reading as a Web Annotation collection', () => {
  test('is JSON-LD that the published context knows whole', async () => {
    const [expanded] = await expand(collection())
    const found = JSON.stringify(expanded)
    for (const term of [
      'hasBody',
      'hasTarget',
      'hasSource',
      'hasSelector',
      'exact',
      'prefix',
      'suffix',
      'start',
      'end',
    ])
      expect(found, term).toContain(`"${oa}${term}"`)
    for (const term of [
      'Annotation',
      'TextualBody',
      'SpecificResource',
      'TextQuoteSelector',
      'TextPositionSelector',
      'classifying',
      'identifying',
    ])
      expect(found, term).toContain(`"${oa}${term}"`)
    expect(found).toContain('"@type":"http://www.w3.org/2001/XMLSchema#nonNegativeInteger"')
  })

  test('would not pass with a term of our own', async () => {
    await expect(expand({ ...collection(), confidence: 0.7 })).rejects.toThrow()
  })

  test('has an annotation for each claim and each of the cast, on each of their places', () => {
    const { total, first } = collection()
    const cards = Object.values(exampleView.cards)
    expect(total).toBe(cards.length)
    for (const card of cards) {
      const own = first.items.find(({ id }) => id === `urn:uuid:${card.id}`)
      expect(own?.motivation).toBe(card.kind === 'claim' ? 'classifying' : 'identifying')
      expect(own?.target).toHaveLength(card.places.length)
      const [body] = own?.body ?? []
      if (card.kind === 'entity') expect(body?.value).toBe(card.name)
      else expect(body?.value).not.toBe('')
    }
    expect(new Set(first.items.map(({ id }) => id)).size).toBe(total)
  })

  test('tells who says so and through whom, each by its term in the language of the words', () => {
    const french: typeof words = (key, ...values) =>
      key === 'termed' ? `${values[0]}\u202f: ${values[1]}` : words(key, ...values)
    const [claim] = Object.values(exampleView.cards).filter((card) => card.kind === 'claim')
    if (!claim) throw new Error('no claim')
    const said = { ...claim, source: { text: 'Ines Marlow', card: null }, via: 'The Harbour Courier' }
    const { first } = webAnnotation(
      { ...exampleView, cards: { [said.id]: said } },
      (places) => textSelectors(text, places),
      french,
      names,
    )
    const [one] = first.items
    const told = one?.body.filter(({ purpose }) => purpose === 'describing').map(({ value }) => value)
    expect(told?.slice(0, 2)).toEqual([
      'Who says so\u202f: Ines Marlow',
      'Passed on by\u202f: The Harbour Courier',
    ])
  })

  test('names its source by its address, or by a name where it has none', () => {
    const source = (some: Partial<typeof exampleView.summary>) =>
      collection(some).first.items[0]?.target[0]?.source
    expect(source({ url: 'https://example.org/a' })).toBe('https://example.org/a')
    expect(source({ url: null })).toBe('urn:uuid:source')
  })

  test('tells a place without a position by its words alone', () => {
    const all = webAnnotation(
      exampleView,
      (places) => textSelectors(text, places).map((one) => ({ ...one, position: null })),
      words,
      names,
    )
    for (const { target } of all.first.items)
      for (const { selector } of target)
        expect(selector.map(({ type }) => type)).toEqual(['TextQuoteSelector'])
  })
})

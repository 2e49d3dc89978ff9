import { describe, expect, test } from 'vitest'
import { exportFile, exportFormats } from '../../../src/view/export/export-file.ts'
import { withoutHidden } from '../../../src/view/export/exported-reading.ts'
import { exampleView } from '../../card/example-view.ts'

const { summary, cards } = exampleView
const around = {
  words: (key: string) => key,
  version: '1.0',
  iri: (part: string) => `urn:${part}`,
  describe: (places: readonly unknown[]) =>
    Promise.resolve(places.map(() => ({ exact: 'x', prefix: '', suffix: '', position: null }))),
}
const file = (format: (typeof exportFormats)[number], title: string | null = 'Ferry stays') =>
  exportFile(format, { summary: { ...summary, title }, cards }, around)

describe('a reading as a file', () => {
  test('has the ending and the type of its format', async () => {
    const files = await Promise.all(exportFormats.map((format) => file(format)))
    expect(files.map(({ name, type }) => [name, type])).toEqual([
      ['Ferry stays.md', 'text/markdown'],
      ['Ferry stays.jsonld', 'application/ld+json'],
      ['Ferry stays.csv', 'text/csv'],
    ])
    for (const { text } of files) expect(text.length).toBeGreaterThan(100)
  })

  test('of linked data can be read by people', async () => {
    const { text } = await file('web-annotation')
    expect(text).toContain('\n  "type": "AnnotationCollection",\n')
    expect(JSON.parse(text).label).toBe('Ferry stays')
    expect(JSON.parse((await file('web-annotation', null)).text)).not.toHaveProperty('label')
  })

  test.each([
    ['AC/DC: “live”?', 'AC DC “live”'],
    ['a\\b*c"d<e>f|g.h#i^j[k]l', 'a b c d e f g h i j k l'],
    ['one\n two\u200b', 'one two'],
    ['../..', 'Sidelight'],
    ['x'.repeat(81), 'x'.repeat(80)],
    [`${'x'.repeat(79)} yz`, 'x'.repeat(79)],
    [null, 'popupUntitled'],
  ])('is named after %j', async (title, name) => {
    expect((await file('csv', title)).name).toBe(`${name}.csv`)
  })
})

describe('what the reader has hidden', () => {
  const [claim] = summary.claims.flatMap(({ claims }) => claims)
  const [member] = summary.cast
  const hidden = withoutHidden({ summary, cards }, [claim?.card ?? '', member?.card ?? ''])

  test('is taken along nowhere', () => {
    expect(Object.keys(cards).length - Object.keys(hidden.cards).length).toBe(2)
    expect(JSON.stringify(hidden.summary.cast)).not.toContain(`"card":${JSON.stringify(member?.card)}`)
    expect(JSON.stringify(hidden.summary.claims)).not.toContain(`"card":${JSON.stringify(claim?.card)}`)
    expect(hidden.summary.cast).toHaveLength(summary.cast.length - 1)
  })
  test('leaves no label without claims', () => {
    const all = summary.claims.flatMap(({ claims }) => claims.map(({ card }) => card))
    expect(withoutHidden({ summary, cards }, all).summary.claims).toEqual([])
    for (const { claims } of hidden.summary.claims) expect(claims.length).toBeGreaterThan(0)
  })
  test('nothing hidden leaves all', () =>
    expect(withoutHidden({ summary, cards }, [])).toEqual({ summary, cards }))
})

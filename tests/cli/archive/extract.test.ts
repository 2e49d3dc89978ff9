import { describe, expect, test } from 'vitest'
import { extract } from '../../../src/cli/archive/extract.ts'
import { readModels } from '../../../src/read-models.ts'

const models = readModels()
const text = 'Jane Kessler, the mayor of Oldport, opened the bridge on Monday.'

describe('what a document contributes', () => {
  test('is itself and what it tells of whom, word for word, and the same each time', () => {
    const record = { id: 7, text, title: 'A bridge', published: '2020-01-06T08:00:00Z', more: 'left alone' }
    const one = extract(record, models)
    if (typeof one === 'string') throw new Error(one)
    expect(one.document).toEqual({
      id: '7',
      title: 'A bridge',
      url: null,
      publisher: null,
      published: '2020-01-06',
      modified: null,
      lang: null,
      text,
    })
    const jane = one.entities.find(({ name }) => name === 'Jane Kessler')
    expect(jane?.facts.map(({ line, quote }) => [line, quote])).toContainEqual(['mayor of Oldport', text])
    extract({ id: 'another', text: 'Jane Kessler, a judge, left Oldport.' }, models)
    expect(JSON.stringify(extract(record, models))).toBe(JSON.stringify(one))
  })

  test('is open where it says nothing that can be understood', () => {
    const one = extract(
      { id: 'a', text, url: 'javascript:alert(1)', published: 'Monday', modified: null, title: '' },
      models,
    )
    expect(one).toMatchObject({ document: { url: null, published: null, modified: null, title: null } })
  })

  test('is no fact where it is in another language', () => {
    const german =
      'Jane Kessler, die Bürgermeisterin, hat am Montag die neue Brücke für den Verkehr geöffnet.'
    expect(extract({ id: 'a', text: german, lang: 'de' }, models)).toMatchObject({ entities: [] })
  })

  test('is composed, as articles are', () => {
    const one = extract({ id: 'a', text: 'Jose\u0301 Marlow, a painter, left.' }, models)
    expect(one).toMatchObject({ document: { text: 'José Marlow, a painter, left.' } })
  })

  test.each([
    [{ id: 'a' }, 'there is no “text”'],
    [{ text }, 'there is no “id” that is text or a number'],
    [[], 'there is no “id” that is text or a number'],
    [null, 'this is no record: write {"id": …, "text": …}'],
    [{ id: 'a', text: ' \n' }, 'this holds no text'],
    [{ id: '', text }, '“id” is empty, or too long for a pack'],
    [{ id: 'a', text, title: 'x'.repeat(5_000) }, '“title” is empty, or too long for a pack'],
    [{ id: 'a', text, publisher: 1 }, '“publisher” is not text'],
    [{ id: 'a', text: '<!doctype html><p>It fell.' }, /^this is a web page: .*annotate --html$/],
  ])('%j is no document, which is told', (record, says) => {
    expect(extract(record, models)).toEqual(typeof says === 'string' ? says : expect.stringMatching(says))
  })
})

import { describe, expect, test } from 'vitest'
import { withoutForeign, withoutForeignLines } from '../../src/page/foreign-passages.ts'
import { layText } from '../../src/page/lay-text.ts'
import { blocksOf, linesOf, sentence } from './small-page.ts'

const german = 'Der Rat hat am Dienstag beschlossen, dass die letzte Fähre auch im Winter weiter fahren soll.'
const minister = 'Die Ministerin sagte, dass sie nicht mit dem Sprecher der Partei gesprochen habe.'
const text = `<p>${sentence}</p>`.repeat(4)

describe('passages that declare another language', () => {
  const rest = (markup: string) => linesOf(withoutForeign(blocksOf(markup)))
  test.each<[string, string, boolean]>([
    ['a paragraph', `<p lang="de">${german}</p>`, true],
    ['a box', `<div lang="de"><p>${german}</p></div>`, true],
    [
      'a line that a translator put in',
      '<p>The ferry <span lang="de" class="translation">die Fähre</span></p>',
      true,
    ],
    [
      'one that is not to be translated',
      '<p>The ferry <span lang="de" class="notranslate">die Fähre</span></p>',
      true,
    ],
    [
      'one named so with a hyphen',
      '<p>The ferry <span lang="de" class="no-translate">die Fähre</span></p>',
      true,
    ],
    [
      'one that was translated',
      '<p>The ferry <span lang="de" class="is-translated">die Fähre</span></p>',
      true,
    ],
    ['five words of a line', '<p>The ferry <span lang="de">die letzte Fähre im Winter</span></p>', true],
    ['four words of one', '<p>The ferry <span lang="de">die Fähre im Winter</span></p>', false],
    ['a paragraph that is English all the same', `<p lang="de">${sentence.replace('The', 'Our')}</p>`, false],
    ['one that says that it is', `<p lang="en-GB">${german}</p>`, false],
    ['one that says so in capitals', `<p lang="EN">${german}</p>`, false],
    ['one that says nothing', `<p lang="">${german}</p>`, false],
    ['one in a language whose tag begins alike', `<p lang="enm">${german}</p>`, true],
  ])('%s', (_, markup, left) => {
    const lines = rest(text + markup)
    expect(lines.join(' ').includes('hre')).toBe(!left && markup.includes('hre'))
    expect(lines.slice(0, 4)).toEqual(Array(4).fill(sentence))
  })

  test('a page that is mostly in another language keeps it', () => {
    const foreign = `<p lang="de">${german}</p>`
    expect(rest(`<p>${sentence}</p>${foreign}`)).toHaveLength(1)
    expect(rest(`<p>${sentence}</p>${foreign}${foreign}`)).toHaveLength(3)
  })
})

describe('lines in another language', () => {
  const rest = (markup: string) =>
    layText(withoutForeignLines(blocksOf(markup)).map(({ pieces }) => pieces)).text.split('\n')
  test('are left out, in paragraphs and as paragraphs', () => {
    expect(rest(`${text}<p>${minister}</p>`)).toEqual(Array(4).fill(sentence))
    expect(rest(`${text}<p>It stays.<br>${minister}<br>It is old.</p>`).slice(4)).toEqual([
      'It stays.',
      'It is old.',
    ])
    expect(rest(`${text}<p>${minister}<br>It is old.</p>`).slice(4)).toEqual(['It is old.'])
  })
  test('are kept where they are most of a text', () => {
    expect(rest(`<p>${sentence}</p><p>${minister}</p>`)).toEqual([sentence])
    expect(rest(`<p>${sentence}</p><p>${minister}</p><p>${minister}</p>`)).toHaveLength(3)
  })
  test('a text without any stays as it is', () => {
    const blocks = blocksOf(text)
    expect(withoutForeignLines(blocks)).toBe(blocks)
    const some = blocksOf(`${text}<p>${minister}</p>`)
    expect(withoutForeignLines(some)[0]).toBe(some[0])
  })
})

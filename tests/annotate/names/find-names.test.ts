import { describe, expect, test } from 'vitest'
import { findNames } from '../../../src/annotate/names/find-names.ts'
import { readModels } from '../../../src/read-models.ts'
import { readDocument } from '../../../src/text/document.ts'

const { names: model } = readModels()

/** The names of a text as the texts of the tests write them: [person Ada Lovelace]. */
function marked(text: string): string {
  let [out, at] = ['', 0]
  for (const { start, end, type } of findNames(readDocument(text), model)) {
    out += `${text.slice(at, start)}[${type} ${text.slice(start, end)}]`
    at = end
  }
  return out + text.slice(at)
}

/** Names in square brackets with their type; the text is what stands without them. */
const cases = [
  'President [person Vladimir Putin] met [person Angela Merkel] in [place Berlin].',
  'The [organization European Union] and [place Turkey] agreed, [organization Reuters] reported.',
  '[person Mevlüt Çavuşoğlu] spoke to reporters in [place Moscow].',
  'The [organization Bank of England] raised its rate.',
  '[person Kim Jong-un] left [place North Korea] by train.',
  'It was a long day for everybody in the office.',
]

describe('findNames', () => {
  test.each(cases)('%s', (expected) => {
    expect(marked(expected.replace(/\[\w+ (.+?)\]/g, '$1'))).toBe(expected)
  })
})

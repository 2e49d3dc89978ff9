import { findNames } from '../../../src/annotate/names/find-names.ts'
import { readModels } from '../../../src/read-models.ts'
import { readDocument } from '../../../src/text/document.ts'

const { names: model } = readModels()

/** The names of a text as cases write them, in square brackets with their type: [person Ada Lovelace]. */
export function marked(text: string): string {
  let [out, at] = ['', 0]
  for (const { start, end, type } of findNames(readDocument(text), model)) {
    out += `${text.slice(at, start)}[${type} ${text.slice(start, end)}]`
    at = end
  }
  return out + text.slice(at)
}

/** The text of a case, without its brackets. */
export const plain = (expected: string): string => expected.replace(/\[\w+ (.+?)\]/g, '$1')

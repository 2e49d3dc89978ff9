import { readdirSync, readFileSync } from 'node:fs'
import { type Record, spanTypeOf } from './read-records.ts'

const mark = /\[([A-Z]+) ([^[\]]+)\]/g

/**
 * The texts of a file whose names are marked in line, "[ORG Reuters]": each below a line "=== ID", a paragraph a line. `source`
 * is what the records call where they come from.
 */
export function readMarked(file: URL, source: string): Record[] {
  const [before, ...texts] = readFileSync(file, 'utf8').trimEnd().split(/^=== /m)
  if (before !== '') throw new Error(`${file}: a text without an id`)
  return texts.map((text) => {
    const end = text.indexOf('\n')
    return unmarked(text.slice(0, end), source, text.slice(end + 1).trimEnd())
  })
}

/** The records of all files of a folder, in the order of their names. */
export const readMarkedFolder = (folder: URL, source: string): Record[] =>
  readdirSync(folder)
    .sort()
    .flatMap((file) => readMarked(new URL(file, folder), source))

function unmarked(id: string, source: string, marked: string): Record {
  const entities: Record['entities'][number][] = []
  let text = ''
  let last = 0
  for (const { 0: whole, 1: kind = '', 2: name = '', index } of marked.matchAll(mark)) {
    const type = spanTypeOf(kind)
    if (!type) throw new Error(`${id}: what is ${whole}?`)
    text += marked.slice(last, index)
    entities.push({ start: text.length, end: text.length + name.length, type })
    text += name
    last = index + whole.length
  }
  text += marked.slice(last)
  if (/[[\]]/.test(text)) throw new Error(`${id}: a bracket marks no name`)
  return { id, source, text, entities }
}

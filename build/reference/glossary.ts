import type { ReferenceEntry } from '../../src/knowledge/reference/reference.ts'

/** One thing that a glossary tells of, as `seeds/README.md` describes it. */
export type Row = ReferenceEntry

/** The day on which the tables were last written and looked through: cards show it beside each of their lines. */
const written = '2026-11-28'

/** A glossary of places as its file holds it: one row a line. `source` names packages, versions and licences. */
export function glossaryFile(title: string, source: string, rows: readonly Row[]): string {
  const head = { title, published: written, publisher: 'Sidelight’s reference', source, about: 'place' }
  const lines = rows.map((row) => `    ${JSON.stringify(row)}`)
  return `${JSON.stringify(head, null, 2).replace(/\n}$/, '')},\n  "entries": [\n${lines.join(',\n')}\n  ]\n}\n`
}

/** "a, b and c" */
export const inWords = (list: readonly string[]): string =>
  list.length < 2 ? (list[0] ?? '') : `${list.slice(0, -1).join(', ')} and ${list.at(-1)}`

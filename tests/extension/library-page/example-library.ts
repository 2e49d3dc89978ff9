import type { Batch } from '../../../src/extension/library/batch.ts'
import { storedJudgement } from '../../../src/extension/library/judgement.ts'
import type { Contribution } from '../../../src/extension/library/library-database.ts'
import type { Person } from '../../../src/extension/library/people-of.ts'
import type { SavedDocument } from '../../../src/extension/library/saved-document.ts'
import type { LibraryPowers } from '../../../src/extension/library-page/library-powers.ts'
import { exampleBlocks, exampleMarks } from '../../card/example-article.ts'
import { exampleView } from '../../card/example-view.ts'

const document = (n: number, title: string, rest: Partial<SavedDocument> = {}): SavedDocument => ({
  id: String(n).padStart(64, '0'),
  title,
  url: `https://harbour-courier.example/${n}`,
  publisher: 'The Harbour Courier',
  published: '2024-11-02',
  modified: null,
  lang: 'en',
  saved: Date.UTC(2024, 10, 30 - n),
  batch: null,
  size: 3_000,
  ...rest,
})

/** Documents of several publishers: one without a date or publisher, one whose title is very long. */
export const exampleDocuments: readonly SavedDocument[] = [
  document(1, exampleBlocks[0] ?? ''),
  document(2, 'The trader who bought a ship from her uncle', { publisher: 'The Daily Example' }),
  document(3, 'Notes from the meeting', { publisher: null, published: null, url: null }),
  document(
    4,
    'Intergovernmental Commission for the Safety of Movable and Immovable River Crossings and Weirs publishes its long-awaited recommendations',
    { published: '2023-03-01' },
  ),
  document(5, 'المرلاوي يفتتح الجسر', { publisher: 'The Daily Example', lang: 'ar' }),
]

/** What a document tells, made of the example's cards. */
const contributions = Object.values(exampleView.cards).flatMap((card, index): Contribution[] => {
  const [reading] = card.kind === 'entity' ? card.readings : []
  if (card.kind !== 'entity' || !reading) return []
  const facts = reading.facts.map(({ kind, line, quote, label }) => ({
    kind,
    line,
    quote,
    label,
    document: 'a',
    published: null,
  }))
  const entity = { id: card.id, type: card.type, name: card.name, aliases: [], roles: [], facts }
  return [{ order: [0, 'a', index], document: 'a', keys: [], name: card.id, entity }]
})

/** The first person that the document tells of, beside namesakes in each state. */
const known = contributions.find(({ entity }) => entity.type === 'person')?.entity.name ?? ''
const judged = (n: number) => {
  const { id = '', title = '' } = exampleDocuments[n] ?? {}
  return { document: id, name: known, key: 'person:x', title }
}
const examplePerson: Person = {
  person: judged(0),
  others: (
    [
      ['minister for the river', true, false, [1, 2, 4]],
      ['rower', false, true, [3]],
      [null, false, false, [2]],
    ] as const
  ).map(([role, together, said, documents]) => ({
    name: known,
    role,
    together,
    said,
    persons: documents.map((n) => ({ ...judged(n), open: judged(n).document })),
  })),
}
const exampleJudgements = [
  storedJudgement([judged(0), judged(3)], false, 2),
  storedJudgement([judged(0), judged(1)], true, 1),
  storedJudgement([judged(0), judged(4)], true, 1),
]

const examplePack: Batch = {
  id: 1,
  added: 0,
  documents: 120,
  pack: {
    title: 'Bodies of the harbour',
    revision: 3,
    author: 'The Harbour Office',
    licence: 'CC BY 4.0',
    description: 'Who runs what along the river.',
    created: '2024-05-01',
  },
}

/** A library of some documents, each with the same text; what is removed is gone, and comes back. */
export function exampleLibrary(first: readonly SavedDocument[] = exampleDocuments): LibraryPowers {
  let documents = first
  const kept = (one: SavedDocument) => ({ document: one, text: exampleBlocks.join('\n'), contributions })
  const found = (id: string) => documents.find((one) => one.id === id)
  return {
    list: async () => documents,
    async open(id) {
      const one = found(id)
      return one
        ? { ...kept(one), view: { marks: exampleMarks, cards: exampleView.cards }, unread: null }
        : null
    },
    people: async () => [examplePerson],
    judge: async () => undefined,
    takeBack: async () => undefined,
    judgements: async () => (first.length > 0 ? exampleJudgements : []),
    async remove(id) {
      const one = found(id)
      documents = documents.filter((other) => other !== one)
      return one ? kept(one) : null
    },
    async restore(back) {
      documents = first.filter((one) => one.id === back.document.id || documents.includes(one))
    },
    find: async (query) =>
      documents.filter(({ title }) => title.toLowerCase().includes(query.toLowerCase())).map(({ id }) => id),
    excerpts: async (ids) =>
      new Map(ids.map((id) => [id, '… the cafés put their chairs out as on any other …'])),
    bringIn: async (files, told) => {
      told(1, 1)
      const refused = files.map(({ name }) => ({ name, why: 'kind' as const }))
      return { documents: 0, refused, batches: [] }
    },
    batches: async () => (first.length > 0 ? [examplePack] : []),
    removeBatch: async () => undefined,
    restoreBatches: async () => undefined,
    exportPack: async () => new Blob(),
    salvage: async () => ({ documents: 0, file: new Blob() }),
    rebuild: async () => true,
    storage: async () => ({ used: 1_240_000, kept: false }),
    keep: async () => undefined,
  }
}

import { strToU8, zipSync } from 'fflate'

type Json = Readonly<Record<string, unknown>>

const fact = (line: string, quote: string) => ({ kind: 'role', line, quote, label: null })
const entity = (name: string, facts: readonly Json[]) => ({
  type: 'person',
  name,
  aliases: [name],
  roles: [],
  facts,
})

/** A pack as JSON: one document unless others are given, with what it tells. */
export const packJson = (
  title: string,
  documents: readonly Json[] = [{ id: 'a', text: 'Ada Brandt is a pilot.' }],
  facts: readonly Json[] = [],
  about: Json = {},
): string => JSON.stringify({ index: { format: 1, title, revision: 1, ...about }, documents, facts })

const tag = (n: number) => `<img src=x onerror="document.title='run'"><script>alert(${n})</script>`

/** Packs that are wrong in one thing, each with the words that refuse it. */
export const wrongPacks: readonly (readonly [name: string, content: string, told: RegExp])[] = [
  [
    'schema.json',
    JSON.stringify({ index: { format: 1 }, documents: [] }),
    /does not say what a pack must say/,
  ],
  [
    'link.json',
    packJson('Link', [{ id: 'a', url: 'javascript:alert(1)', text: 'A pilot.' }]),
    /link\.json: 1 This does not have the form/,
  ],
  [
    'twice.json',
    packJson('Twice', [
      { id: 'a', text: 'One.' },
      { id: 'a', text: 'Two.' },
    ]),
    /twice\.json: 2 This id is there twice/,
  ],
  [
    'fact.json',
    packJson('Fact', undefined, [
      { document: 'a', entity: entity('Ada Brandt', [fact('spy', 'Ada Brandt is a spy.')]) },
    ]),
    /fact\.json: 1 A line here does not stand in its document/,
  ],
]

/** A pack with HTML wherever there is room for text. */
export const htmlPack = JSON.stringify({
  index: {
    format: 1,
    title: tag(1),
    revision: 1,
    author: tag(2),
    licence: tag(3),
    description: tag(4),
  },
  documents: [
    {
      id: tag(5),
      title: tag(6),
      url: `https://x.example/?q=${tag(7)}`,
      publisher: tag(8),
      lang: tag(9),
      text: `${tag(10)} is a pilot.`,
    },
  ],
  facts: [
    {
      document: tag(5),
      entity: { ...entity(tag(10), [fact('a pilot', `${tag(10)} is a pilot.`)]), roles: [tag(11)] },
    },
  ],
})

/** A pack that would change what all objects have. */
export const prototypePack =
  '{"__proto__": {"polluted": 1}, "index": {"format": 1, "title": "Proto", "revision": 1, "__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}, ' +
  '"documents": [{"id": "__proto__", "text": "Ada Brandt is a pilot.", "__proto__": {"polluted": 1}}], ' +
  '"facts": [{"document": "__proto__", "entity": {"type": "person", "name": "__proto__", "aliases": ["__proto__", "constructor"], "roles": [], "facts": []}}]}'

/** A pack of many documents, each with what it tells unless nothing is told, in parts of some megabytes. */
export function manyDocuments(count: number, units: number, tells = true): Uint8Array {
  const files: Record<string, Uint8Array> = {
    'index.json': strToU8(JSON.stringify({ format: 1, title: 'Many', revision: 1 })),
  }
  const perPart = Math.max(1, Math.floor(4_000_000 / units))
  for (let from = 0; from < count; from += perPart) {
    const numbers = Array.from({ length: Math.min(perPart, count - from) }, (_, n) => from + n)
    const text = (n: number) => {
      let all = `Ada Brandt is pilot number ${n}.`
      // What repeats itself too much is taken for a bomb.
      for (let flight = n + 1; all.length < units; flight = (flight * 16_807) % 2_147_483_647)
        all += ` Flight ${flight} came back.`
      return all
    }
    const lines = (line: (n: number) => Json) =>
      strToU8(numbers.map((n) => JSON.stringify(line(n))).join('\n'))
    files[`documents-${from}.jsonl`] = lines((n) => ({ id: `${n}`, title: `Flight ${n}`, text: text(n) }))
    const told = (n: number) => ({
      document: `${n}`,
      entity: entity('Ada Brandt', [fact(`pilot number ${n}`, `Ada Brandt is pilot number ${n}.`)]),
    })
    files[`facts-${from}.jsonl`] = tells ? lines(told) : new Uint8Array()
  }
  return zipSync(files, { level: 1 })
}

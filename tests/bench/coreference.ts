/**
 * How well name mentions are gathered into entities: pairwise precision, recall and F1 over the names of a file, which are
 * handed in as they are, so that only the gathering is measured.
 *
 *     npm run bench:coreference -- FILE.jsonl
 *
 * Each line holds `{"id", "text", "entities": [{"start", "end", "type": "PER|ORG|LOC|EVENT", "cluster"}]}`.
 */
import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { findMentions } from '../../src/annotate/find-mentions.ts'
import type { EntityType, Mention } from '../../src/annotate/mention.ts'
import { resolveEntities } from '../../src/annotate/resolve-entities.ts'
import { readDocument } from '../../src/text/document.ts'

const record = v.object({
  id: v.string(),
  text: v.string(),
  entities: v.array(v.object({ start: v.number(), end: v.number(), type: v.string(), cluster: v.string() })),
})
type Gold = v.InferOutput<typeof record>['entities'][number]

const types: Readonly<Record<string, EntityType>> = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
  EVENT: 'event',
}

interface Pairs {
  both: number
  wrong: number
  missed: number
}

function count({ text, entities }: v.InferOutput<typeof record>, pairs: Pairs) {
  const gold: { readonly name: Mention; readonly cluster: string }[] = []
  for (const one of entities.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const type = types[one.type]
    // of nested names the outer one counts
    if (type && one.start >= (gold.at(-1)?.name.end ?? 0))
      gold.push({ name: nameOf(one, type), cluster: one.cluster })
  }
  const document = readDocument(text)
  const found = resolveEntities(
    document,
    findMentions(
      document,
      gold.map(({ name }) => name),
    ),
  )
  const owners = gold.map(({ name }) => ownerOf(name))
  function ownerOf({ start, end }: Mention): string | undefined {
    let best: { readonly id: string; readonly off: number } | undefined
    for (const { id, mentions } of found) {
      for (const mention of mentions) {
        // an office that was marked as a name comes back as a role, with its article
        if (mention.kind === 'pronoun' || mention.end <= start || end <= mention.start) continue
        const off = Math.abs(mention.start - start) + Math.abs(mention.end - end)
        if (!best || off < best.off) best = { id, off }
      }
    }
    return best?.id
  }
  for (let i = 0; i < gold.length; i++) {
    for (let j = 0; j < i; j++) {
      const same = gold[i]?.cluster === gold[j]?.cluster
      const joined = owners[i] !== undefined && owners[i] === owners[j]
      if (same && joined) pairs.both++
      else if (joined) pairs.wrong++
      else if (same) pairs.missed++
    }
  }
}

const nameOf = ({ start, end }: Gold, type: EntityType): Mention => ({
  start,
  end,
  type,
  kind: 'name',
  reason: 'given',
})

const file = process.argv[2]
if (!file) {
  console.error('usage: npm run bench:coreference -- FILE.jsonl')
  process.exit(2)
}
const pairs: Pairs = { both: 0, wrong: 0, missed: 0 }
const lines = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
for (const line of lines) count(v.parse(record, JSON.parse(line)), pairs)
const precision = pairs.both / (pairs.both + pairs.wrong)
const recall = pairs.both / (pairs.both + pairs.missed)
const percent = (share: number) => (100 * share).toFixed(1)
console.log(
  `${lines.length} documents, pairs of names in one entity: precision ${percent(precision)}, recall ${percent(recall)}, F1 ${percent((2 * precision * recall) / (precision + recall))}`,
)

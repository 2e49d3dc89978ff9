import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { readNameModel } from '../src/annotate/names/tagger/name-model.ts'
import { label } from './label.ts'
import { readMarkedFolder } from './read-marked.ts'
import { type Record, readRecords } from './read-records.ts'
import { restyle } from './styles.ts'
import { trainModel } from './train-model.ts'

/**
 * npm run train -- DIR [OUT]
 *
 * Learns from the records of DIR and from `train/annotation/`. Of the newswire in DIR only the texts are read, which are in the
 * public domain, and not their annotation, of which the licence is not confirmed: a first model learns from all else and labels
 * them; a second learns from all.
 */
const [folder, out = 'models/names.bin.gz'] = parseArgs({ allowPositionals: true }).positionals
if (!folder) {
  console.error('usage: npm run train -- DIR [OUT]   (DIR holds ner/*.train.jsonl and gum/*.train.jsonl)')
  process.exit(2)
}

/** What the records of DIR call the newswire. */
const newswire = 'gmb'
/** How much a sentence counts: less than one, where a program annotated it; more, where we did. */
const weights: { readonly [source: string]: number | undefined } = {
  [newswire]: 0.6,
  'own newswire': 2,
}
const weightOf = ({ source }: Record) => weights[source] ?? 1
const learn = (records: readonly Record[], texts: readonly Record[]) =>
  trainModel(records, texts, weightOf, console.log)

const own = (part: string) => readMarkedFolder(new URL(`annotation/${part}/`, import.meta.url), `own ${part}`)
const given = readRecords(folder)
const ownNewswire = own('newswire')
const ownIds = new Set(ownNewswire.map(({ id }) => id))
const unread = given.filter(({ id, source }) => source === newswire && !ownIds.has(id))
const annotated = [
  ...given.filter(({ source }) => source !== newswire),
  ...ownNewswire.map(restyle),
  ...own('modern'),
]
const texts = [...annotated, ...unread]
const first = readNameModel(learn(annotated, texts))
const bytes = gzipSync(
  learn([...annotated, ...unread.map((record) => restyle(label(record, first)))], texts),
  { level: 9 },
)
writeFileSync(out, bytes)
console.log(`${out}: ${bytes.length} bytes`)

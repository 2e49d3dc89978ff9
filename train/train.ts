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
 * npm run train -- DIR [OUT] [--own]
 *
 * Learns from the records of DIR. With `--own`, the newswire's annotation is left out, of which the licence is not confirmed: a
 * first model learns from the rest and from `train/annotation/` and labels the newswire's texts, which are in the public domain; a
 * second learns from all of it.
 */
const { values, positionals } = parseArgs({
  options: { own: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const [folder, out = 'models/names.bin.gz'] = positionals
if (!folder) {
  console.error(
    'usage: npm run train -- DIR [OUT] [--own]   (DIR holds ner/*.train.jsonl and gum/*.train.jsonl)',
  )
  process.exit(2)
}

/** What the records of DIR call the newswire. */
const newswire = 'gmb'
/** How much a sentence counts: less than one by hand, where a program had a part in its annotation; more, where it is our own. */
const weights: { readonly [source: string]: number | undefined } = {
  [newswire]: 0.6,
  'own newswire': 2,
  'own modern': 1.5,
}
const weightOf = ({ source }: Record) => weights[source] ?? 1
const learn = (records: readonly Record[], texts: readonly Record[]) =>
  trainModel(records, texts, weightOf, console.log)

const given = readRecords(folder)
const bytes = gzipSync(values.own ? withOwn() : withGiven(), { level: 9 })
writeFileSync(out, bytes)
console.log(`${out}: ${bytes.length} bytes`)

function withGiven(): Uint8Array {
  const records = given.map((record) => (record.source === newswire ? restyle(record) : record))
  return learn(records, records)
}

function withOwn(): Uint8Array {
  const own = (part: string) =>
    readMarkedFolder(new URL(`annotation/${part}/`, import.meta.url), `own ${part}`)
  const ownNewswire = own('newswire')
  const ids = new Set(ownNewswire.map(({ id }) => id))
  const unread = given.filter(({ id, source }) => source === newswire && !ids.has(id))
  const annotated = [
    ...given.filter(({ source }) => source !== newswire),
    ...ownNewswire.map(restyle),
    ...own('modern'),
  ]
  const texts = [...annotated, ...unread]
  const first = readNameModel(learn(annotated, texts))
  return learn([...annotated, ...unread.map((record) => restyle(label(record, first)))], texts)
}

/**
 * Measures claims on files of records, one JSON object a line, by the definitions of the field:
 * `npm run bench:claims -- FILE.jsonl …`. A record with `claims` is held against the guide's labels, one with
 * `attributions` against source, cue and content, one with `uncertain` against the factuality of its events; one with
 * none is only timed.
 */
import { readFileSync } from 'node:fs'
import { annotate } from '../../src/annotate/annotate.ts'
import { readModels } from '../../src/read-models.ts'
import { type Document, readDocument } from '../../src/text/document.ts'
import { scoreAttributions } from './claims/attributions.ts'
import { scoreClaims } from './claims/claims.ts'
import { type GoldRecord, type Prediction, printTable, Tally } from './claims/records.ts'
import { claimsShareOfTime } from './claims/share-of-time.ts'
import { speaksOfUnsettled } from './claims/unsettled.ts'

const models = readModels()
const files = process.argv.slice(2)
if (files.length === 0) {
  console.error('usage: npm run bench:claims -- FILE.jsonl …')
  process.exit(2)
}
for (const file of files) {
  const tally = new Tally()
  let tokens = 0
  let milliseconds = 0
  const documents: Document[] = []
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '') continue
    const gold: GoldRecord = JSON.parse(line)
    const document = readDocument(gold.text)
    documents.push(document)
    const started = performance.now()
    const claims: readonly Prediction[] = annotate(document, models).claims
    milliseconds += performance.now() - started
    for (const sentence of document.sentences) tokens += sentence.tokens.length
    if (gold.claims) scoreClaims(tally, gold, gold.claims, claims)
    if (gold.attributions) scoreAttributions(tally, gold, gold.attributions, claims)
    if (gold.uncertain !== undefined) {
      tally.compare('sentence uncertain', gold.uncertain, document.sentences.some(speaksOfUnsettled))
    }
  }
  console.log(
    `${file}: ${tokens} tokens, ${Math.round((1000 * tokens) / milliseconds)} a second, names and claims together`,
  )
  console.log(`  claims take ${claimsShareOfTime(documents, models).toFixed(2)} of the time that names take`)
  printTable(tally)
}

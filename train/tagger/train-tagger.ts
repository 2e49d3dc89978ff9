import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { readTagModel } from '../../src/language/tagger/tag-model.ts'
import { taggerOf } from '../../src/language/tagger/tag-words.ts'
import { tags } from '../../src/language/tagger/tags.ts'
import { asRead, asWritten, type Example } from './examples.ts'
import { countFeatures, prepare, trainPerceptron } from './perceptron.ts'
import { readTrees } from './read-conllu.ts'
import { restyled } from './restyle.ts'
import { writeTagModel } from './write-tag-model.ts'

/** Features that are seen less often are not looked at. */
const leastCount = 3
/** So many of them are kept: those that a first model changed most. */
const kept = 62_000

const [folder, out = 'models/tags.bin.gz'] = process.argv.slice(2)
if (!folder) {
  console.error(
    'usage: npm run train:tagger -- DIR [OUT]   (DIR holds *.train*.conllu.gz and *.dev*.conllu.gz)',
  )
  process.exit(2)
}

const trees = readTrees(folder, 'train')
const written = trees.map(asWritten)
const read = trees.map(asRead).filter(({ words }, i) => words.length !== written[i]?.words.length)
const examples = [...written, ...read]
const learnt = prepare([...examples, ...restyled(examples)])
console.log(`${trees.length} sentences, ${learnt.length} with their variants`)
const counts = countFeatures(learnt)
const first = trainPerceptron(
  learnt,
  (key) => (counts[key] ?? 0) >= leastCount,
  { epochs: 8, seed: 1 },
  console.log,
)
const bar = first.changes.toSorted().at(-kept) ?? 0
const isKept = (key: number): boolean => {
  const row = first.rows[key] ?? 0
  return row > 0 && (first.changes[row] ?? 0) >= bar
}
const second = trainPerceptron(learnt, isKept, { epochs: 8, seed: 2 }, console.log)
const bytes = writeTagModel(second)
const zipped = gzipSync(bytes, { level: 9 })
writeFileSync(out, zipped)
console.log(`${out}: ${zipped.length} bytes`)

const tag = taggerOf(readTagModel(bytes))
const dev = readTrees(folder, 'dev')
const parts = [
  ['GUM', dev.filter(({ id }) => id.startsWith('GUM'))],
  ['GUM, news and interviews', dev.filter(({ id }) => /^GUM_(?:news|interview)_/.test(id))],
  ['EWT', dev.filter(({ id }) => !id.startsWith('GUM'))],
] as const
for (const [name, some] of parts)
  console.log(
    `${name}: ${score(some.map(asWritten))} as the treebank has its words, ${score(some.map(asRead))} as a document has`,
  )

/** Shares of right parts of speech, and of right forms too. */
function score(all: readonly Example[]): string {
  let [count, right, exact] = [0, 0, 0]
  for (const { words, tags: gold } of all) {
    const given = tag(words)
    gold.forEach((one, i) => {
      count++
      if (tags[given[i] ?? 0]?.pos === tags[one]?.pos) right++
      if (given[i] === one) exact++
    })
  }
  return `${((100 * right) / count).toFixed(2)} (${((100 * exact) / count).toFixed(2)})`
}

import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { lineCaseOf } from '../../src/language/tagger/line-case.ts'
import { readTagModel } from '../../src/language/tagger/tag-model.ts'
import { tagSentences } from '../../src/language/tagger/tag-sentences.ts'
import { tags } from '../../src/language/tagger/tags.ts'
import { asRead, asWritten, byDocument, type Example } from './examples.ts'
import { countFeatures, prepare, trainPerceptron } from './perceptron.ts'
import { readTrees } from './read-conllu.ts'
import { restyled } from './restyle.ts'
import { vocabularyOf } from './vocabulary.ts'
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
const vocabulary = vocabularyOf(examples)
const learnt = prepare([...examples, ...restyled(examples)], vocabulary)
console.log(
  `${trees.length} sentences, ${learnt.length} with their variants; ${vocabulary.size} words in the vocabulary`,
)
const counts = countFeatures(learnt)
const schedule = { epochs: 10, hidden: 0.1 }
const isSeen = (key: number): boolean => (counts[key] ?? 0) >= leastCount
const first = trainPerceptron(learnt, isSeen, { ...schedule, seed: 1 }, console.log)
const bar = first.changes.toSorted().at(-kept) ?? 0
const isKept = (key: number): boolean => {
  const row = first.rows[key] ?? 0
  return row > 0 && (first.changes[row] ?? 0) >= bar
}
const second = trainPerceptron(learnt, isKept, { ...schedule, seed: 2 }, console.log)
const bytes = writeTagModel(second, vocabulary)
const zipped = gzipSync(bytes, { level: 9 })
writeFileSync(out, zipped)
console.log(`${out}: ${zipped.length} bytes`)

const model = readTagModel(bytes)
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
  for (const own of byDocument(all)) {
    const found = tagSentences(
      own.map(({ words }) => words),
      own.map(({ words }) => lineCaseOf(words)),
      model,
    )
    own.forEach(({ tags: gold }, sentence) => {
      gold.forEach((one, i) => {
        const given = found[sentence]?.[i] ?? 0
        count++
        if (tags[given]?.pos === tags[one]?.pos) right++
        if (given === one) exact++
      })
    })
  }
  return `${((100 * right) / count).toFixed(2)} (${((100 * exact) / count).toFixed(2)})`
}

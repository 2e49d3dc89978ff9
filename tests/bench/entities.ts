import { readFileSync } from 'node:fs'
import { coldStart } from './cold-start.ts'
import { load as compromise } from './name-finders/compromise.ts'
import type { Finder, Found } from './name-finders/finder.ts'
import { load as sidelight } from './name-finders/sidelight.ts'

/**
 * npm run bench:entities -- FILE.jsonl
 *
 * Quality of the names in FILE (one `{text, entities: [{start, end, type}]}` a line; PER, ORG and LOC count; a name is right
 * when its span and type are), and speed on its first 5,000 words, both beside compromise's.
 */
interface Gold {
  readonly text: string
  readonly entities: readonly Found[]
}

const words = 5000
const warmRounds = 30

const [file] = process.argv.slice(2)
if (!file) {
  console.error('usage: npm run bench:entities -- FILE.jsonl')
  process.exit(2)
}
const records: Gold[] = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line))
const sample = records
  .map(({ text }) => text)
  .join('\n')
  .split(/(?<=\s)(?=\S)/)
  .slice(0, words)
  .join('')

function quality(find: Finder): string {
  let [right, found, gold] = [0, 0, 0]
  const keys = (spans: readonly Found[]) =>
    new Set(
      spans.filter(({ type }) => /^(?:PER|ORG|LOC)$/.test(type)).map((s) => `${s.start} ${s.end} ${s.type}`),
    )
  for (const { text, entities } of records) {
    const [own, wanted] = [keys(find(text)), keys(entities)]
    found += own.size
    gold += wanted.size
    for (const key of own) if (wanted.has(key)) right++
  }
  const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(1)
  return `P ${percent(right, found)}  R ${percent(right, gold)}  F1 ${percent(2 * right, found + gold)}`
}

/** Words a second, each finder's best round; the rounds take turns, so that a slow moment of the machine meets both. */
function warmSpeeds(finders: readonly Finder[]): readonly number[] {
  const best = finders.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < warmRounds; round++)
    for (const [i, find] of finders.entries()) {
      const start = performance.now()
      find(sample)
      best[i] = Math.min(best[i] ?? 0, performance.now() - start)
    }
  return best.map((time) => Math.round((words / time) * 1000))
}

const finders = Object.entries({ sidelight, compromise }).map(([name, load]) => ({ name, find: load() }))
const qualities = finders.map(({ find }) => quality(find))
const speeds = warmSpeeds(finders.map(({ find }) => find))
for (const [i, { name }] of finders.entries()) {
  const cold = await coldStart(`tests/bench/name-finders/${name}.ts`, sample)
  console.log(`${name.padEnd(12)} ${qualities[i]}   ${speeds[i]} words/s warm   ${cold} ms cold`)
}

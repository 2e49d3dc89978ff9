/**
 * npm run bench:coverage -- DIR [--half 1|2] [--lines]
 *
 * Counts whom and what of a folder of articles a card can tell of. `DIR/truth.json` is an array of `{id, title, body}`. An entity
 * counts once an article, whatever its mentions, if it has a name there; it is covered if its card has a line of at least one
 * document that ships. `--half` takes every second article, so that one half can be read and the other scores. Prints the entities of
 * each kind, covered and all, and the commonest that are not; with `--lines` each that is, with its line.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { entityTypes } from '../../src/annotate/mention.ts'
import { analyse } from '../../src/knowledge/analyse.ts'
import { readModels } from '../../src/read-models.ts'
import { compileSeeds } from '../../src/seeds/compile-seeds.ts'

interface Entry {
  readonly id: string
  readonly title: string | null
  readonly body: string
}

/** So many of the commonest that have no line are told. */
const most = 80

const { values, positionals } = parseArgs({
  options: { half: { type: 'string' }, lines: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const [folder] = positionals
if (!folder || (values.half !== undefined && !/^[12]$/.test(values.half))) {
  console.error('usage: npm run -s bench:coverage -- DIR [--half 1|2] [--lines]')
  process.exit(2)
}
const entries: readonly Entry[] = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8'))
const read = entries.filter(
  (_, index) => values.half === undefined || Number(values.half) === 1 + (index % 2),
)
const resources = { knowledge: await compileSeeds('seeds'), models: readModels() }

const counts = new Map<string, { covered: number; all: number }>()
const without = new Map<string, number>()
for (const { id, title, body } of read) {
  const { entities } = analyse({ text: [title ?? '', body].join('\n').trim() }, resources)
  for (const { type, name, mentions, background } of entities) {
    if (!mentions.some(({ kind }) => kind === 'name')) continue
    const line = background.flatMap(({ facts }) => facts)[0]?.line
    const { covered, all } = counts.get(type) ?? { covered: 0, all: 0 }
    counts.set(type, { covered: covered + (line === undefined ? 0 : 1), all: all + 1 })
    const key = `${type} ${name}`
    if (line === undefined) without.set(key, (without.get(key) ?? 0) + 1)
    else if (values.lines) console.log(`${id}  ${key}: ${line}`)
  }
}

const row = (kind: string, covered: number, all: number): string =>
  `${kind.padEnd(13)} ${covered} of ${all} (${((100 * covered) / Math.max(1, all)).toFixed(1)} %)`
let [covered, all] = [0, 0]
for (const type of entityTypes) {
  const own = counts.get(type) ?? { covered: 0, all: 0 }
  covered += own.covered
  all += own.all
  console.log(row(type, own.covered, own.all))
}
console.log(row('all', covered, all))
console.log(`\n${'without a line, and in how many of the articles'}`)
for (const [key, times] of [...without].sort(([, a], [, b]) => b - a).slice(0, most))
  console.log(`${times}  ${key}`)

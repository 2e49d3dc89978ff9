/**
 * npm run check:mutations [-- --per-file 5 --at-most 1000 --seed 1 --since main --survivors 0.5] [FILE or FOLDER ...]
 *
 * Breaks modules of the core, of the finder and of what reads files in small ways, one at a time, and prints which of them the
 * unit tests nearby notice: those in the folder of `tests/` that mirrors theirs. Without files: those that changed since the
 * branch left the main one. Exit code 1 where a larger share survives than `--survivors` allows; some breaks change nothing
 * that a text can show.
 */
import { execFileSync, spawn } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { simpleFaker } from '@faker-js/faker'
import { type Mutant, mutantsOf, sample } from './mutants.ts'

const core = /^src\/(?:text|language|annotate|knowledge|view|page|seeds|intake)\/.+\.tsx?$/

const { values, positionals } = parseArgs({
  options: {
    'per-file': { type: 'string', default: '5' },
    'at-most': { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    since: { type: 'string', default: 'main' },
    survivors: { type: 'string', default: '0.5' },
  },
  allowPositionals: true,
})

function changed(): string[] {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim()
  const base = git('merge-base', values.since, 'HEAD')
  return git('diff', '--name-only', '--diff-filter=d', base).split('\n')
}

const given = (place: string): string[] =>
  statSync(place).isDirectory()
    ? readdirSync(place, { recursive: true, encoding: 'utf8' }).map((name) => path.join(place, name))
    : [path.normalize(place)]

/** Whether the tests of a folder pass; a mutant that never ends is noticed, too. */
function pass(tests: string, planted: { file: string; mutant: Mutant } | undefined, limit: number) {
  const args = ['--config', 'tests/mutations/vitest.config.ts', '--root', '.', '--run', '--reporter', 'dot']
  const child = spawn('npx', ['vitest', ...(planted ? ['related', planted.file] : []), ...args], {
    env: { ...process.env, MUTANT_TESTS: tests, MUTANT: planted ? JSON.stringify(planted) : '' },
    stdio: planted ? 'ignore' : ['ignore', 'ignore', 'inherit'],
    detached: true,
  })
  // The whole group: a worker in an endless loop hears nothing.
  const end = () => child.pid && process.kill(-child.pid, 'SIGKILL')
  const timer = setTimeout(end, limit)
  return new Promise<boolean>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      clearTimeout(timer)
      resolve(code === 0)
    })
  })
}

/** Milliseconds that the tests of a folder may take, told by what they take unbroken. */
async function limitOf(tests: string): Promise<number> {
  const started = performance.now()
  if (!(await pass(tests, undefined, 30 * 60_000))) throw new Error(`The tests in ${tests} fail unbroken.`)
  return 30_000 + 4 * (performance.now() - started)
}

simpleFaker.seed(Number(values.seed))
// In any order, so that `--at-most` leaves out no folder.
const files = simpleFaker.helpers.shuffle(
  (positionals.length > 0 ? positionals.flatMap(given) : changed()).filter((file) => core.test(file)).sort(),
)
const limits = new Map<string, number>()
let killed = 0
let survived = 0
for (const file of files) {
  const source = readFileSync(file, 'utf8')
  const tests = path.join('tests', file.split('/')[1] ?? '')
  const count = Math.min(Number(values['per-file']), Number(values['at-most']) - killed - survived)
  const mutants = sample(mutantsOf(source, file), count, simpleFaker.helpers.shuffle)
  if (mutants.length === 0) continue
  const limit = limits.get(tests) ?? (await limitOf(tests))
  limits.set(tests, limit)
  for (const mutant of mutants) {
    const unnoticed = await pass(tests, { file, mutant }, limit)
    if (unnoticed) survived++
    else killed++
    const line = source.slice(0, mutant.start).split('\n').length
    const before = source.slice(mutant.start, mutant.end).trim()
    const change = `${mutant.kind}: ${before}${mutant.replacement ? ` → ${mutant.replacement}` : ' left out'}`
    console.log(`${unnoticed ? 'survived' : 'killed  '} ${file}:${line} ${change}`)
  }
}
const all = killed + survived
console.log(all > 0 ? `${killed} of ${all} killed` : 'No mutant: no file of the core has changed.')
process.exitCode = survived > Number(values.survivors) * all ? 1 : 0

import { type ChildProcess, spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'

// The whole suite, three times, beside a process on each core that never rests and comes first: a test that fails here
// depends on the machine's speed, or on what a property is tried on: those draw anew each time. What is given is handed on to Vitest: `npm run check:busy -- tests/e2e/card.test.ts`.

const rounds = 3
/** What `nice` adds: the suite gets about a quarter of each core. */
const niceness = 5

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve, reject) => child.once('close', resolve).once('error', reject))

const neighbours = Array.from({ length: availableParallelism() }, () =>
  spawn(process.execPath, ['--eval', 'for (;;);'], { stdio: 'ignore' }),
)
const quieten = () => neighbours.forEach((neighbour) => void neighbour.kill())
process.on('exit', quieten)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1))

const failed: number[] = []
for (let round = 1; round <= rounds; round++) {
  console.log(`Round ${round} of ${rounds}, beside ${neighbours.length} busy processes`)
  const args = ['-n', String(niceness), 'npx', 'vitest', 'run', ...process.argv.slice(2)]
  if ((await ended(spawn('nice', args, { stdio: 'inherit', env: { ...process.env, DRAWS: 'new' } }))) !== 0)
    failed.push(round)
}
quieten()
console.log(failed.length > 0 ? `Failed in round ${failed.join(' and ')}` : `All ${rounds} rounds passed`)
process.exitCode = failed.length > 0 ? 1 : 0

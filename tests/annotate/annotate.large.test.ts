import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const program = fileURLToPath(new URL('../timing/analysis-cost.ts', import.meta.url))
/** Twice what it took when this was written: what makes the analysis so much slower is worth a look. */
const most = 300
const aWhile = 5 * 60_000

test(
  'the analysis costs no more than counting the words so many times',
  () => {
    const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', program], { encoding: 'utf8' })
    expect(stderr).toBe('')
    const cost = Number.parseFloat(stdout)
    expect(cost).toBeGreaterThan(1)
    expect(cost).toBeLessThan(most)
  },
  aWhile,
)

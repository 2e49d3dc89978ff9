import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import whole from '../../vitest.config.ts'
import { type Mutant, mutated } from './mutants.ts'

// The unit tests of one folder, with a mutant in the place of a module where `MUTANT` has one. Files stay as they are.

const planted = process.env.MUTANT
  ? (JSON.parse(process.env.MUTANT) as { file: string; mutant: Mutant })
  : undefined

const plant: Plugin = {
  name: 'plant-mutant',
  load(id) {
    if (planted && id === path.resolve(planted.file))
      return mutated(readFileSync(planted.file, 'utf8'), planted.mutant)
  },
}

const unit = whole.test?.projects
  ?.map((project) => (typeof project === 'object' && 'test' in project ? project.test : undefined))
  .find((test) => test?.name === 'unit')
const folder = process.env.MUTANT_TESTS

export default defineConfig({
  plugins: [plant],
  test: {
    ...unit,
    include: [`${folder}/**/*.test.ts`, `${folder}/**/*.test.tsx`],
    // Of the large tests those that try each word of a list; the others take too long for each mutant.
    exclude: ['**/*.{browser,program}.test.*', '**/!(words-in-place).large.test.*'],
    bail: 1,
  },
})

import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { referenceFiles } from '../../build/reference/files.ts'

test('the glossaries of places are those of the packages: else run "npm run reference" and read what changed', async () => {
  const files = Object.entries(referenceFiles())
  expect(files).toHaveLength(4)
  for (const [file, text] of files) expect(await readFile(`seeds/reference/${file}`, 'utf8'), file).toBe(text)
})

import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { packageOf } from '../../build/bundled-packages.ts'
import { notices } from '../../build/notices.ts'

test('the third-party notices are those of what ships: else run "npm run notices"', {
  timeout: 120_000,
}, async () => {
  const current = await notices()
  expect(await readFile('THIRD-PARTY-NOTICES.md', 'utf8')).toBe(current)
  for (const name of ['preact', 'compromise', '@mozilla/readability'])
    expect(current).toContain(`\n## ${name}\n`)
  expect(current).not.toContain('\n## jsdom\n')
})

test.each([
  ['/project/node_modules/preact/dist/preact.mjs', 'preact'],
  ['/project/node_modules/@mozilla/readability/Readability.js', '@mozilla/readability'],
  ['C:\\me\\node_modules\\a\\node_modules\\b\\index.js', 'b'],
  ['/project/src/text/span.ts', undefined],
])('the package of %s', (id, name) => {
  expect(packageOf(id)).toBe(name)
})

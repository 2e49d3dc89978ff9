import { existsSync, statSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

// What the documents say of the repository, held against it.

const documents = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'docs/permissions.md',
  'docs/store/listing.md',
  'docs/store/privacy.md',
  'models/README.md',
  'seeds/README.md',
]
const scripts = async () =>
  (JSON.parse(await readFile('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts

describe.each(documents)('%s', (document) => {
  test('links to what exists', async () => {
    const links = [...(await readFile(document, 'utf8')).matchAll(/\]\(([^)]+)\)/g)].map(
      ([, link = '']) => link,
    )
    const missing = links
      .filter((link) => !/^https?:/.test(link))
      .filter((link) => !existsSync(path.join(path.dirname(document), link)))
    expect(missing).toEqual([])
  })

  test('names paths that exist', async () => {
    expect(namedPaths(await readFile(document, 'utf8')).filter((name) => !existsSync(name))).toEqual([])
  })

  test('names commands that exist', async () => {
    const known = Object.keys(await scripts())
    const named = [...(await readFile(document, 'utf8')).matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(
      ([, name]) => name,
    )
    expect(named.filter((name) => name && !known.includes(name))).toEqual([])
  })
})

test('every permission of the manifest is justified in a line, and no other', async () => {
  const { permissions, host_permissions } = JSON.parse(await readFile('manifest.json', 'utf8')) as {
    readonly permissions: string[]
    readonly host_permissions: string[]
  }
  const rows = [...(await readFile('docs/permissions.md', 'utf8')).matchAll(/^\| `([^`]+)` *\| (.+?) *\|$/gm)]
  expect(rows.map(([, name]) => name).sort()).toEqual([...permissions, ...host_permissions].sort())
  for (const [, , why] of rows) expect(why).toMatch(/\w.*\.$/)
})

test('the changelog has the version', async () => {
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string }
  expect(await readFile('CHANGELOG.md', 'utf8')).toContain(`## [${version}]`)
})

test('the summary for the stores is the manifest’s, and fits', async () => {
  const messages = JSON.parse(await readFile('_locales/en/messages.json', 'utf8')) as Record<
    string,
    { message: string }
  >
  const summary = messages.extensionDescription?.message ?? ''
  expect(summary.length).toBeLessThanOrEqual(132)
  expect(await readFile('docs/store/listing.md', 'utf8')).toContain(`\n${summary}\n`)
})

test('pictures weigh little', async () => {
  const pictures = (await readdir('docs/screenshots')).map((name) => `docs/screenshots/${name}`)
  expect(pictures.length).toBeGreaterThan(9)
  expect(pictures.filter((picture) => statSync(picture).size > 150_000)).toEqual([])
})

test.each([
  ['see `src/text/span.ts` and `popup/`', ['src/text/span.ts', 'popup/']],
  ['`dist/chrome` and `.cache/screenshots` are made, `train/*-data.ts` is a pattern', []],
  ['| `seeds/` | `npm run build` | `{start, end}` | `package.json` |', ['seeds/', 'package.json']],
])('paths named in: %s', (text, paths) => {
  expect(namedPaths(text)).toEqual(paths)
})

/** Paths in backquotes that begin at the top of the repository; what builds make, and patterns (`NAME.md`), are none. */
function namedPaths(markdown: string): string[] {
  const folder =
    /^(?:src|popup|content-scripts|build|demo|docs|seeds|tests|models|train|icons|_locales|\.ci)\//
  const file = /^(?:\.?[\w-]+\.)+(?:json|md|ts)$/
  return [...markdown.matchAll(/`([^`\s*]+)`/g)]
    .map(([, name = '']) => name)
    .filter((name) => (folder.test(name) || file.test(name)) && !name.startsWith('NAME.'))
}

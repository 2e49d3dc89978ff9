import { existsSync, statSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { byHand } from '../../demo/by-hand.ts'

// What the documents say of the repository, held against it.

const filesBelow = async (folder: string) =>
  (await readdir(folder, { recursive: true })).map((name) => path.posix.join(folder, name))
const places = [await readdir('.'), ...(await Promise.all(['docs', 'models', '.github'].map(filesBelow)))]
/** Every document about the repository; what ships is written by others, or from other files. */
const documents = [...places.flat(), 'seeds/README.md', 'tests/bench/news/README.md']
  .filter((name) => name.endsWith('.md') && name !== 'THIRD-PARTY-NOTICES.md')
  .sort()
const scripts = async () =>
  (JSON.parse(await readFile('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts

describe.each(documents)('%s', (document) => {
  test('links to what exists', async () => {
    const links = [...(await readFile(document, 'utf8')).matchAll(/\]\(([^)]+)\)/g)].map(
      ([, link = '']) => link,
    )
    const missing = links
      .filter((link) => !/^https?:/.test(link))
      .filter((link) => !existsSync(path.join(path.dirname(document), link.replace(/#.*/, ''))))
    expect(missing).toEqual([])
  })

  test('links to headings that it has', async () => {
    const text = await readFile(document, 'utf8')
    const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading))
    const anchors = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = '']) => anchor)
    expect(anchors.filter((anchor) => !headings.includes(anchor))).toEqual([])
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

  test('shows code that stands in its file', async () => {
    for (const { file, code } of shownCode(await readFile(document, 'utf8')))
      expect(withoutIndent(await readFile(file, 'utf8')), `${file} has: ${code}`).toContain(code)
  })
})

test('the first change is shown as it is', async () => {
  const files = shownCode(await readFile('CONTRIBUTING.md', 'utf8')).map(({ file }) => file)
  expect(files.some((file) => file.startsWith('src/'))).toBe(true)
  expect(files.some((file) => file.startsWith('tests/'))).toBe(true)
})

test('the documents are found', () => {
  for (const document of ['README.md', 'SECURITY.md', 'docs/permissions.md', 'docs/decisions/README.md'])
    expect(documents).toContain(document)
})

describe('the decisions', async () => {
  const folder = 'docs/decisions'
  const pages = (await readdir(folder)).filter((name) => name !== 'README.md').sort()

  test('are all in the list, under their titles', async () => {
    const titles = await Promise.all(
      pages.map(async (page) => /^# (.+)$/m.exec(await readFile(`${folder}/${page}`, 'utf8'))?.[1]),
    )
    const rows = [
      ...(await readFile(`${folder}/README.md`, 'utf8')).matchAll(/^\| \[([^\]]+)\]\(([^)]+)\)/gm),
    ]
    expect(rows.map(([, title, page]) => `${page}: ${title}`).sort()).toEqual(
      pages.map((page, index) => `${page}: ${titles[index]}`),
    )
  })

  test.each(pages)('%s tells what every page tells', async (page) => {
    const headings = [...(await readFile(`${folder}/${page}`, 'utf8')).matchAll(/^## (.+)$/gm)]
    expect(headings.map(([, heading]) => heading)).toEqual([
      'Context',
      'Decision',
      'Consequences',
      'What was measured',
      'What would change our mind',
    ])
  })
})

test('the sizes that the documents name are the limits', async () => {
  const checks = (await readFile('.size-limit.mjs', 'utf8')).matchAll(
    /check\('([\w ]+)[^']*', '([\d.]+) kB'/g,
  )
  const limits = new Map([...checks].map(([, name = '', limit]) => [name, limit]))
  const architecture = await readFile('ARCHITECTURE.md', 'utf8')
  const pieces = [...architecture.matchAll(/^\| ([a-z ]+?) +\|.*\| ([\d.]+) kB +\|$/gm)]
  expect(pieces.map(([, piece, size]) => [piece, size])).toEqual([
    ['gate', limits.get('Gate')],
    ['page script', limits.get('Page script')],
    ['card script', limits.get('Script of the cards')],
    ['background', limits.get('Background')],
  ])
  expect(architecture).toContain(`pays ${limits.get('Gate')} kB`)
  expect(await readFile('README.md', 'utf8')).toContain(`takes ${Math.round(Number(limits.get('Gate')))} kB`)
})

test('ARCHITECTURE has every folder of code, and no other', async () => {
  const [, table = ''] = (await readFile('ARCHITECTURE.md', 'utf8')).split(
    /^## Where things live$|^\*\*Imports/m,
  )
  const named = [...table.matchAll(/^\| (`.+?) +\| (.+) \|$/gm)].flatMap(([, folders = '', what = '']) => {
    const places = [...folders.matchAll(/`([^`]+)`/g)].map(([, place = '']) => place)
    const inside = [...what.matchAll(/`([^`]+)\/`/g)].map(
      ([, name]) => `${places[0]?.replace(/[^/]*\*.*/, '')}${name}/`,
    )
    return [...places.filter((place) => !place.includes('*')), ...inside]
  })
  expect(named.filter((folder) => !existsSync(folder))).toEqual([])
  const { include } = JSON.parse(await readFile('tsconfig.json', 'utf8')) as { include: string[] }
  const below = (await readdir('src', { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.posix.join(entry.parentPath, entry.name))
  const all = [...include.filter((name) => name !== 'src' && !name.includes('*')), ...below].map(
    (name) => `${name}/`,
  )
  expect(all.filter((folder) => !named.includes(folder))).toEqual([])
})

test('the oldest browsers are the same wherever they are named', async () => {
  const manifest = JSON.parse(await readFile('manifest.json', 'utf8')) as {
    readonly minimum_chrome_version: string
    readonly browser_specific_settings: { readonly gecko: { readonly strict_min_version: string } }
  }
  const chrome = manifest.minimum_chrome_version
  const firefox = manifest.browser_specific_settings.gecko.strict_min_version.replace(/\.0$/, '')
  const readme = await readFile('README.md', 'utf8')
  expect(readme).toMatch(new RegExp(`\\*\\*Chrome.*, ${chrome} or later`))
  expect(readme).toMatch(new RegExp(`\\*\\*Firefox\\*\\*, ${firefox} or later`))
  expect(await readFile('docs/decisions/oldest-browsers.md', 'utf8')).toContain(
    `# Firefox ${firefox}, Chrome ${chrome}\n`,
  )
  expect(await readFile('build/vite-config.ts', 'utf8')).toContain(`['chrome${chrome}', 'firefox${firefox}']`)
  expect(byHand('dist')).toContain(`Firefox ${firefox} or later`)
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

test('shown code is told from other code', () => {
  const shown = [
    '```ts',
    '// a/b.ts',
    '  one',
    '    two',
    '```',
    '```sh',
    '// c',
    '```',
    '```ts',
    'three',
    '```',
  ]
  expect(shownCode(shown.map((line) => `   ${line}`).join('\n'))).toEqual([
    { file: 'a/b.ts', code: 'one\ntwo' },
  ])
})

/** Blocks of code that begin with the name of the file that they stand in, without their indents. */
function shownCode(markdown: string): { readonly file: string; readonly code: string }[] {
  const blocks = withoutIndent(markdown).matchAll(/^```ts\n\/\/ (\S+)\n([\s\S]*?)\n```$/gm)
  return [...blocks].map(([, file = '', code = '']) => ({ file, code }))
}

const withoutIndent = (text: string): string => text.replace(/^ +/gm, '')

/** The anchor that GitHub gives a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-')

/** Paths in backquotes that begin at the top of the repository; what builds make, and patterns (`NAME.md`), are none. */
function namedPaths(markdown: string): string[] {
  const folder =
    /^(?:src|popup|content-scripts|build|demo|docs|seeds|tests|models|train|icons|_locales|\.ci|\.github)\//
  const file = /^(?:\.?[\w-]+\.)+(?:json|md|ts)$/
  return [...markdown.matchAll(/`([^`\s*]+)`/g)]
    .map(([, name = '']) => name)
    .filter((name) => (folder.test(name) || file.test(name)) && !name.startsWith('NAME.'))
}

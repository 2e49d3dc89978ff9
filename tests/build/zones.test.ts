import { spawnSync } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

// What keeps the parts of the program apart is tried by breaking it: in a project of the same layout, with the same
// settings, every violation has to be reported.

let root: string
beforeAll(async () => {
  // Not in the project's own cache: Biome looks for cycles in no hidden folder.
  root = await mkdtemp(path.join(tmpdir(), 'sidelight-zones-'))
  // There is no repository around the copy.
  const settings = JSON.parse(await readFile('biome.json', 'utf8'))
  await writeFile(path.join(root, 'biome.json'), JSON.stringify({ ...settings, root: true, vcs: undefined }))
  for (const file of ['tsconfig.json', 'tsconfig.core.json']) await copyFile(file, path.join(root, file))
})
afterAll(() => rm(root, { recursive: true, force: true }))

const plant = async (file: string, content: string) => {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true })
  await writeFile(path.join(root, file), content)
}

const run = (program: string, args: readonly string[]) => {
  const { stdout, stderr, status } = spawnSync(path.resolve('node_modules/.bin', program), args, {
    cwd: root,
    encoding: 'utf8',
  })
  return { said: stdout + stderr, status }
}

/** What Biome's linter reports about one file: the names of its rules. */
const lint = (file: string) => {
  const { said, status } = run('biome', ['lint', '--colors=off', '--error-on-warnings', file])
  return { status, rules: [...new Set(said.match(/lint\/\w+\/\w+/g))] }
}

/** Zones of src/, from the bottom, and the folders above it, with a file that stands in each. */
const places = {
  text: 'src/text/planted.ts',
  annotate: 'src/annotate/planted.ts',
  knowledge: 'src/knowledge/planted.ts',
  view: 'src/view/planted.ts',
  page: 'src/page/planted.ts',
  card: 'src/card/planted.ts',
  extension: 'src/extension/planted.ts',
  'content-scripts': 'content-scripts/planted.ts',
  popup: 'popup/planted.ts',
} as const
type Zone = keyof typeof places

/** What each zone may import. */
const allowed: Readonly<Record<Zone, readonly Zone[]>> = {
  text: [],
  annotate: ['text'],
  knowledge: ['text', 'annotate'],
  view: ['text', 'annotate', 'knowledge'],
  page: ['text'],
  card: ['text', 'view'],
  extension: ['text', 'annotate', 'knowledge', 'view', 'card'],
  'content-scripts': ['text', 'view', 'page', 'card', 'extension'],
  popup: ['text', 'view', 'card', 'extension'],
}

const core: readonly Zone[] = ['text', 'annotate', 'knowledge', 'view']
const zones = Object.keys(places) as Zone[]
const importOf = (specifier: string) => `import { thing } from '${specifier}'\nexport const again = thing\n`

/** As a file of one zone names one of another: never itself, so that no cycle comes of it. */
const between = (from: Zone, to: Zone): string => {
  const specifier = path.posix.relative(
    path.posix.dirname(places[from]),
    places[to].replace('planted', 'thing'),
  )
  return specifier.startsWith('.') ? specifier : `./${specifier}`
}

describe('imports between zones', () => {
  beforeAll(async () => {
    for (const zone of zones)
      await plant(places[zone].replace('planted', 'thing'), 'export const thing = 1\n')
  })

  const forbidden = zones.flatMap((from) =>
    zones.filter((to) => to !== from && !allowed[from].includes(to)).map((to) => [from, to] as const),
  )
  test.each(forbidden)('%s may not import %s', async (from, to) => {
    await plant(places[from], importOf(between(from, to)))
    expect(lint(places[from])).toEqual({ status: 1, rules: ['lint/style/noRestrictedImports'] })
  })

  test.each(zones)('%s may import what stands below it', async (zone) => {
    const lines = allowed[zone].map(
      (to, index) =>
        `import { thing as t${index} } from '${between(zone, to)}'\nexport const own${index} = t${index}`,
    )
    await plant(places[zone], `${lines.join('\n')}\n`)
    expect(lint(places[zone])).toEqual({ status: 0, rules: [] })
  })

  test.each(
    core.flatMap((zone) =>
      ['webextension-polyfill', 'preact', 'preact/hooks', 'node:fs', '@mozilla/readability'].map(
        (name) => [zone, name] as const,
      ),
    ),
  )('%s, which runs anywhere, may not import %s', async (zone, name) => {
    await plant(places[zone], importOf(name))
    expect(lint(places[zone]).rules).toContain('lint/style/noRestrictedImports')
  })
})

test('a cycle of imports is an error', async () => {
  await plant('src/text/hen.ts', `import { egg } from './egg.ts'\nexport const hen = () => egg\n`)
  await plant('src/text/egg.ts', `import { hen } from './hen.ts'\nexport const egg = () => hen\n`)
  expect(lint('src/text/hen.ts').rules).toEqual(['lint/suspicious/noImportCycles'])
})

test.each([
  [250, []],
  [251, ['lint/style/noExcessiveLinesPerFile']],
])('a file of %i lines', async (count, rules) => {
  const lines = Array.from({ length: count }, (_, index) => `export const line${index} = ${index}\n`)
  await plant('src/text/long.ts', lines.join(''))
  expect(lint('src/text/long.ts').rules).toEqual(rules)
})

test('the core compiles without the DOM, and a use of it is an error', { timeout: 60_000 }, async () => {
  for (const zone of core) await plant(places[zone], 'export const planted = 1\n')
  expect(run('tsc', ['-p', 'tsconfig.core.json'])).toEqual({ said: '', status: 0 })
  for (const zone of core) await plant(places[zone], 'export const planted = document.title\n')
  const { said, status } = run('tsc', ['-p', 'tsconfig.core.json', '--pretty', 'false'])
  expect(status).not.toBe(0)
  for (const zone of core) expect(said).toMatch(new RegExp(`^${places[zone]}.*'document'`, 'm'))
})

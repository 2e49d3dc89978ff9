import { spawnSync } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

// What keeps the parts of the program apart is tried by breaking it: in a project of the same layout, with the same
// settings, every violation has to be reported. All are planted side by side and linted in one run.

/** Zones of src/, from the bottom, and the folders above it. */
const places = {
  text: 'src/text',
  language: 'src/language',
  annotate: 'src/annotate',
  knowledge: 'src/knowledge',
  view: 'src/view',
  page: 'src/page',
  card: 'src/card',
  extension: 'src/extension',
  intake: 'src/intake',
  seeds: 'src/seeds',
  cli: 'src/cli',
  'content-scripts': 'content-scripts',
  popup: 'popup',
} as const
type Zone = keyof typeof places

/** What each zone may import. */
const allowed: Readonly<Record<Zone, readonly Zone[]>> = {
  text: [],
  language: ['text'],
  annotate: ['text', 'language'],
  knowledge: ['text', 'language', 'annotate'],
  view: ['text', 'language', 'annotate', 'knowledge'],
  page: ['text'],
  card: ['text', 'view'],
  extension: ['text', 'language', 'annotate', 'knowledge', 'view', 'card', 'intake'],
  intake: ['text', 'annotate', 'knowledge', 'page'],
  seeds: ['text', 'knowledge'],
  cli: ['text', 'language', 'annotate', 'knowledge', 'view', 'page', 'intake', 'seeds'],
  'content-scripts': ['text', 'view', 'page', 'card', 'extension'],
  popup: ['text', 'view', 'card', 'extension'],
}

const core: readonly Zone[] = ['text', 'language', 'annotate', 'knowledge', 'view']
const zones = Object.keys(places) as Zone[]

/** Every file that is linted. */
const planted = new Map(zones.map((zone) => [`${places[zone]}/thing.ts`, 'export const thing = 1\n']))
const plant = (file: string, content: string): string => {
  planted.set(file, content)
  return file
}

/** Plants a file that imports modules: files by their path in the project, packages by their name. */
const plantImports = (file: string, modules: readonly string[]): string => {
  const specifier = (module: string) => {
    const relative = path.posix.relative(path.posix.dirname(file), module)
    if (!module.endsWith('.ts')) return module
    return relative.startsWith('.') ? relative : `./${relative}`
  }
  const lines = modules.map(
    (module, index) =>
      `import { thing as t${index} } from '${specifier(module)}'\nexport const own${index} = t${index}\n`,
  )
  return plant(file, lines.join(''))
}

/** The rules that each file breaks, where that is an error. */
let broken: ReadonlyMap<string, readonly string[]>
const rulesOf = (file: string): readonly string[] => broken.get(file) ?? []

const made: string[] = []
/** A project with our settings and the given files; its folder. */
async function makeProject(files: Iterable<readonly [file: string, content: string]>): Promise<string> {
  // Not in the project's own cache: Biome looks for cycles in no hidden folder.
  const root = await mkdtemp(path.join(tmpdir(), 'sidelight-zones-'))
  made.push(root)
  // There is no repository around the copy.
  const settings = JSON.parse(await readFile('biome.json', 'utf8'))
  await writeFile(path.join(root, 'biome.json'), JSON.stringify({ ...settings, root: true, vcs: undefined }))
  for (const file of ['tsconfig.json', 'tsconfig.core.json']) await copyFile(file, path.join(root, file))
  for (const [file, content] of files) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true })
    await writeFile(path.join(root, file), content)
  }
  return root
}
afterAll(() => Promise.all(made.map((root) => rm(root, { recursive: true, force: true }))))

const run = (root: string, program: string, args: readonly string[]) =>
  spawnSync(path.resolve('node_modules/.bin', program), args, { cwd: root, encoding: 'utf8' })

/** What Biome writes for reviewdog. Its own JSON is experimental. */
interface Report {
  readonly diagnostics: readonly {
    readonly severity: string
    readonly code: { readonly value: string }
    readonly location: { readonly path: string }
  }[]
}

beforeAll(async () => {
  const root = await makeProject(planted)
  const { stdout, status } = run(root, 'biome', ['lint', '--reporter=rdjson', '--max-diagnostics=none'])
  expect(status).toBe(1)
  const rules = new Map<string, string[]>()
  for (const { severity, code, location } of (JSON.parse(stdout) as Report).diagnostics)
    if (severity === 'ERROR') rules.set(location.path, [...(rules.get(location.path) ?? []), code.value])
  broken = rules
})

describe('imports between zones', () => {
  const forbidden = zones.flatMap((from) =>
    zones
      .filter((to) => to !== from && !allowed[from].includes(to))
      .map((to) => {
        const file = plantImports(`${places[from]}/imports-${to}.ts`, [`${places[to]}/thing.ts`])
        return [from, to, file] as const
      }),
  )
  test.each(forbidden)('%s may not import %s', (_from, _to, file) => {
    expect(rulesOf(file)).toEqual(['lint/style/noRestrictedImports'])
  })

  const below = zones.map((zone) => {
    const modules = allowed[zone].map((to) => `${places[to]}/thing.ts`)
    return [zone, plantImports(`${places[zone]}/imports-below.ts`, modules)] as const
  })
  test.each(below)('%s may import what stands below it', (_zone, file) => {
    expect(rulesOf(file)).toEqual([])
  })

  const tools = ['src', ...Object.values(places)].flatMap((folder) =>
    ['build', 'demo', 'train', 'tests'].map((tool) => {
      const file = plantImports(`${folder}/imports-${tool}.ts`, [`${tool}/thing.ts`])
      return [folder, tool, file] as const
    }),
  )
  test.each(tools)('%s/, which ships, may not import %s/', (_folder, _tool, file) => {
    expect(rulesOf(file)).toEqual(['lint/style/noRestrictedImports'])
  })

  const outside = core.flatMap((zone) =>
    ['webextension-polyfill', 'preact', 'preact/hooks', 'node:fs', '@mozilla/readability'].map((name) => {
      const file = plantImports(`${places[zone]}/imports-${name.replaceAll(/\W/g, '-')}.ts`, [name])
      return [zone, name, file] as const
    }),
  )
  test.each(outside)('%s, which runs anywhere, may not import %s', (_zone, _name, file) => {
    expect(rulesOf(file)).toContain('lint/style/noRestrictedImports')
  })
})

const hen = plant('src/text/hen.ts', `import { egg } from './egg.ts'\nexport const hen = () => egg\n`)
plant('src/text/egg.ts', `import { hen } from './hen.ts'\nexport const egg = () => hen\n`)
const cock = plant(
  'src/text/cock.ts',
  `import type { Chick } from './chick.ts'\nexport type Cock = Chick | null\n`,
)
plant(
  'src/text/chick.ts',
  `import type { Cock } from './cock.ts'\nexport interface Chick {\n  readonly of: Cock\n}\n`,
)
test.each([
  ['values', hen],
  ['types alone', cock],
])('a cycle of imports is an error: of %s', (_, file) => {
  expect(rulesOf(file)).toEqual(['lint/suspicious/noImportCycles'])
})

const linesOf = (count: number) =>
  Array.from({ length: count }, (_, index) => `export const line${index} = ${index}\n`).join('')
test.each([
  [250, plant('src/text/long.ts', linesOf(250)), []],
  [251, plant('src/text/too-long.ts', linesOf(251)), ['lint/style/noExcessiveLinesPerFile']],
])('a file of %i lines', (_, file, rules) => {
  expect(rulesOf(file)).toEqual(rules)
})

test('the core compiles without the DOM, and a use of it is an error', async () => {
  const holding = (content: string) =>
    makeProject(core.map((zone) => [`${places[zone]}/planted.ts`, content] as const))
  const fine = run(await holding('export const planted = 1\n'), 'tsc', ['-p', 'tsconfig.core.json'])
  expect({ said: fine.stdout, status: fine.status }).toEqual({ said: '', status: 0 })
  const root = await holding('export const planted = document.title\n')
  const { stdout, status } = run(root, 'tsc', ['-p', 'tsconfig.core.json', '--pretty', 'false'])
  expect(status).not.toBe(0)
  for (const zone of core) expect(stdout).toMatch(new RegExp(`^${places[zone]}/planted.*'document'`, 'm'))
})

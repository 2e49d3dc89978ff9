import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** What is measured on each page, in this order; `none` is a browser without any extension, `ours` the one in `dist/chrome`. */
export const variants = ['none', 'empty', 'ours', 'readability', 'mark.js'] as const
export type Variant = (typeof variants)[number]

const source = (url: string): string => readFileSync(fileURLToPath(url), 'utf8')

/** How a script of another tool tells that it is through: as ours does, by something that is painted. */
const done = "CSS.highlights.set('done', new Highlight())"

/**
 * The content script of another extension. Readability is asked as its own documentation says, mark.js for the names that
 * stand in the text, whole words.
 */
const scripts: Readonly<
  Record<Exclude<Variant, 'none' | 'ours'>, (names: Readonly<Record<string, readonly string[]>>) => string>
> = {
  empty: () => '',
  readability: () =>
    `const module = {};${source(import.meta.resolve('@mozilla/readability/Readability.js'))}
new Readability(document.cloneNode(true)).parse();${done}`,
  'mark.js': (names) =>
    `(function () { ${source(import.meta.resolve('mark.js/dist/mark.min.js'))} }).call(globalThis)
const names = ${JSON.stringify(names)}[location.pathname] ?? [];
new Mark(document.querySelector('article') ?? document.body).mark(names, { accuracy: 'exactly', separateWordSearch: false, done: () => ${done} })`,
}

/** Where each visit begins. Only our gate runs there: what has been compiled in a tab once costs nothing more. */
export const startPath = '/start'

/** The folder of a variant's extension; null where there is none. `names` are those to mark, by the path of their page. */
export function extensionOf(
  variant: Variant,
  names: Readonly<Record<string, readonly string[]>>,
): string | null {
  if (variant === 'none') return null
  if (variant === 'ours') return path.resolve('dist/chrome')
  const folder = mkdtempSync(path.join(tmpdir(), 'sidelight-variant-'))
  const manifest = {
    manifest_version: 3,
    name: variant,
    version: '1',
    content_scripts: [
      {
        matches: ['http://*/*'],
        exclude_matches: [`http://*${startPath}`],
        js: ['script.js'],
        run_at: 'document_idle',
      },
    ],
  }
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest))
  writeFileSync(path.join(folder, 'script.js'), scripts[variant](names))
  return folder
}

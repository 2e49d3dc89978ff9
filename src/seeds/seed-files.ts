import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { decodeUtf8 } from './decode-utf8.ts'
import { SeedError } from './seed-error.ts'

/** What the name of a file ends in that says what another says about itself. */
export const sidecar = '.meta.yaml'

/** A glossary is YAML; one that a program wrote is JSON, which is read in no time. */
export const isGlossary = (file: string): boolean =>
  file.endsWith('.json') || (file.endsWith('.yaml') && !file.endsWith(sidecar))

/** Paths below `dir`, with `/` between folders on every system, sorted so that builds are the same everywhere. */
export async function filesBelow(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && entry.name !== 'README.md')
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !/(?:^|\/)\./.test(path))
    .sort((a, b) => (a < b ? -1 : 1))
}

/** @throws SeedError for a file that is not UTF-8. */
export async function readText(path: string): Promise<string> {
  const text = decodeUtf8(await readFile(path))
  // Composed, as articles are: a line of a card is looked for in its document.
  if (typeof text === 'string') return text.normalize('NFC')
  throw new SeedError(path, text.line, `byte ${text.offset} of the file is not UTF-8; save the file as UTF-8`)
}

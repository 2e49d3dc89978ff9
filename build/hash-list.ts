import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'

/** The SHA-256 of each file in a folder, by name, in the form that `sha256sum -c` reads there. */
export async function hashList(folder: string, files: readonly string[]): Promise<string> {
  const lines = files.toSorted().map(async (file) => {
    const hash = createHash('sha256').update(await readFile(path.join(folder, file)))
    return `${hash.digest('hex')}  ${file.replaceAll('\\', '/')}\n`
  })
  return (await Promise.all(lines)).join('')
}

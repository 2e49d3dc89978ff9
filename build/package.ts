import { execFileSync } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { hashList } from './hash-list.ts'
import { browserNames } from './vite-config.ts'
import { zip } from './zip.ts'

// Packs what the stores take: one zip of each build, and the sources that Firefox's reviewers build it from. Beside them stands a
// list of all files that ship with their hashes: who builds the sources finds the same ones.

const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string }

async function filesBelow(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)))
}

async function pack(name: string, dir: string, files: readonly string[]): Promise<void> {
  const file = `dist/sidelight-${name}-${version}.zip`
  const contents = await Promise.all(files.map((each) => readFile(path.join(dir, each))))
  const bytes = zip(files.map((each, index) => [each, contents[index] ?? Buffer.alloc(0)]))
  await writeFile(file, bytes)
  console.log(`${file}: ${files.length} files, ${(bytes.length / 1e6).toFixed(2)} MB`)
}

const shipped: string[] = []
for (const browser of browserNames) {
  const dir = `dist/${browser}`
  const files = await filesBelow(dir)
  await pack(browser, dir, files)
  shipped.push(`sidelight-${browser}-${version}.zip`, ...files.map((file) => `${browser}/${file}`))
}
const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean)
await pack('source', '.', tracked)
const list = `dist/sidelight-${version}.sha256`
await writeFile(list, await hashList('dist', [...shipped, `sidelight-source-${version}.zip`]))
console.log(`${list}: “sha256sum -c” in dist checks what ships against it`)

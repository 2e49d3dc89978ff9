import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

const rounds = 5

/**
 * Milliseconds from nothing to the names of a text, the best of five: a new process that imports the finder's bundle (as a
 * background does), reads its model and finds. Node's own start is not counted.
 */
export async function coldStart(entry: string, text: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-bench-'))
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: 'finder.mjs' } },
    },
  })
  const sample = join(folder, 'text.txt')
  writeFileSync(sample, text)
  const script = `
    import { readFileSync } from 'node:fs'
    const text = readFileSync(${JSON.stringify(sample)}, 'utf8')
    const start = performance.now()
    const { load } = await import(${JSON.stringify(pathToFileURL(join(folder, 'finder.mjs')).href)})
    load()(text)
    console.log(performance.now() - start)`
  const times = Array.from({ length: rounds }, () =>
    Number(
      spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).stdout ||
        Number.NaN,
    ),
  )
  rmSync(folder, { recursive: true })
  return Math.round(Math.min(...times))
}

import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { trimReadability } from '../../build/trim-readability.ts'

const entry = fileURLToPath(new URL('finder-entry.ts', import.meta.url))
const readability = fileURLToPath(new URL('../../build/readability.ts', import.meta.url))

/** The finder as the extension ships it: one classic script, minified, that leaves `measured.finder` behind. */
export async function bundleFinder(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [trimReadability()],
    // The package's own entry takes another kind of module than what is left of its main part.
    resolve: { alias: { '@mozilla/readability': readability } },
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'measured' } },
  })
  const [first] = [built].flat()
  const chunk = first && 'output' in first ? first.output[0] : undefined
  if (chunk?.type !== 'chunk') throw new Error('The finder did not bundle into one script.')
  return chunk.code
}

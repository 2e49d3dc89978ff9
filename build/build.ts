import { rm } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { build } from 'vite'
import { assets } from './assets.ts'
import { browserNames, extensionConfig, pageScriptConfig, pageScripts } from './vite-config.ts'

// Builds dist/chrome and dist/firefox. `--seeds DIR` compiles other documents, `--out DIR` builds elsewhere.
const { values } = parseArgs({
  options: { seeds: { type: 'string', default: 'seeds' }, out: { type: 'string', default: 'dist' } },
})
for (const browser of browserNames) {
  const outDir = `${values.out}/${browser}`
  await rm(outDir, { recursive: true, force: true })
  await build(extensionConfig(browser, outDir, assets(values.seeds)))
  for (const script of pageScripts) await build(pageScriptConfig(script, outDir))
}
const folders = browserNames.map((browser) => `${values.out}/${browser}`).join(' and ')
console.log(`Built ${folders} with the documents of ${values.seeds}. README.md tells how to load them.`)

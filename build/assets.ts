import { readdir, readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'
import { zippedKnowledge } from './zipped-knowledge.ts'

/** Adds to a build what is data: words, icons, licences, and the knowledge that the seeds are compiled into. */
export function assets(seedsDir: string): Plugin {
  return {
    name: 'sidelight-assets',
    async generateBundle() {
      const copies = [
        ...(await readdir('_locales')).map((locale) => `_locales/${locale}/messages.json`),
        ...(await readdir('icons')).filter((name) => name.endsWith('.png')).map((name) => `icons/${name}`),
        // What an organization may set; the manifest names it.
        'managed-schema.json',
        // Others' licences ask to go with every copy.
        'LICENSE',
        'THIRD-PARTY-NOTICES.md',
      ]
      for (const fileName of copies)
        this.emitFile({ type: 'asset', fileName, source: await readFile(fileName) })
      for (const fileName of ['names.bin.gz', 'tags.bin.gz'])
        this.emitFile({ type: 'asset', fileName, source: await readFile(`models/${fileName}`) })
      const source = await zippedKnowledge(seedsDir)
      this.emitFile({ type: 'asset', fileName: 'knowledge.json.gz', source })
    },
  }
}

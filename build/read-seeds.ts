import { readdir, readFile } from 'node:fs/promises'
import type { Source } from '../src/knowledge/compile.ts'

/** Reads the documents below a folder. */
export async function readSeeds(dir: string): Promise<Source[]> {
  const names = (await readdir(dir)).filter((name) => name.endsWith('.txt'))
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(`${dir}/${name}`, 'utf8')
      return { id: name, title: text.slice(0, 40), url: null, published: null, publisher: null, text }
    }),
  )
}

import { join } from 'node:path'
import type { Source } from '../knowledge/compile.ts'
import { readDocument } from '../text/document.ts'
import { markdownText } from '../text/markdown-text.ts'
import { SeedError } from './seed-error.ts'
import { filesBelow, isGlossary, readText, sidecar } from './seed-files.ts'
import { parseMetadata, type SeedMetadata } from './seed-metadata.ts'

/**
 * Every document below `dir`, in the order of their paths: `.txt` with an optional `NAME.meta.yaml` beside it, and `.md` with
 * optional front matter. `README.md` and hidden files are none, glossaries are read apart. See `seeds/README.md`.
 *
 * @throws SeedError for the first file that is empty, not UTF-8, of another kind, or says something odd about itself.
 */
export async function* eachSeed(dir: string): AsyncGenerator<Source> {
  const files = (await filesBelow(dir)).filter((file) => !isGlossary(file))
  const all = new Set(files)
  for (const file of files) {
    const path = join(dir, file)
    if (file.endsWith('.txt')) {
      const meta = `${file.slice(0, -'.txt'.length)}${sidecar}`
      const metadata = all.has(meta) ? parseMetadata(await readText(join(dir, meta)), join(dir, meta), 1) : {}
      yield source(file, path, await readText(path), metadata, 1)
    } else if (file.endsWith('.md')) {
      const { metadata, body, firstLine } = frontMatter(await readText(path), path)
      yield source(file, path, markdownText(body), metadata, firstLine)
    } else if (!file.endsWith(sidecar)) {
      throw new SeedError(
        path,
        1,
        'a seed is a .txt, .md or .yaml file; convert this one or move it elsewhere',
      )
    } else if (!all.has(`${file.slice(0, -sidecar.length)}.txt`)) {
      throw new SeedError(
        path,
        1,
        `there is no ${file.slice(0, -sidecar.length)}.txt that this describes; rename one`,
      )
    }
  }
}

/** All of them. @throws SeedError */
export async function readSeeds(dir: string): Promise<Source[]> {
  const sources: Source[] = []
  for await (const one of eachSeed(dir)) sources.push(one)
  return sources
}

function source(id: string, path: string, text: string, metadata: SeedMetadata, line: number): Source {
  const words = firstWords(text)
  if (words === undefined)
    throw new SeedError(path, line, 'there is no sentence here; write some text or delete the file')
  const { title = words, url = null, published = null, publisher = null } = metadata
  return { id, title, url, published, publisher, text }
}

function frontMatter(text: string, path: string) {
  const lines = text.split('\n')
  const isFence = (line: string) => line.trimEnd() === '---'
  if (!isFence(lines[0] ?? '')) return { metadata: {}, body: text, firstLine: 1 }
  const close = lines.findIndex((line, index) => index > 0 && isFence(line))
  if (close < 0) throw new SeedError(path, 1, 'the front matter does not end; write “---” on a line below it')
  return {
    metadata: parseMetadata(lines.slice(1, close).join('\n'), path, 2),
    body: lines.slice(close + 1).join('\n'),
    firstLine: close + 2,
  }
}

/** How many words of its first sentence stand for a title that a document does not have. */
const titleWords = 8

function firstWords(text: string): string | undefined {
  const [first] = readDocument(text).sentences
  if (!first) return undefined
  const words = text.slice(first.start, first.end).split(/\s+/)
  return words.length > titleWords
    ? `${words
        .slice(0, titleWords)
        .join(' ')
        .replace(/\p{P}+$/u, '')}…`
    : words.join(' ')
}

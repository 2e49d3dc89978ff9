import type { Article } from '../text/article.ts'
import { decodePage, decodeText } from './decode.ts'
import type { Entry, Refusal } from './entry.ts'
import { markdownArticle } from './front-matter.ts'
import { largestFile, largestText } from './limits.ts'
import { pageArticle } from './page-article.ts'
import { readPack } from './read-pack.ts'
import { readPackJson } from './read-pack-json.ts'
import { unzip, zipNames } from './unzip.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** A file that the reader chose, with its place in the folder that it came from. */
export interface ChosenFile {
  readonly name: string
  readonly size: number
  bytes(): Promise<Bytes>
}

/** What a file holds: one article, or those of an archive or a pack. Never throws for what stands in it. */
export async function* readFile(file: ChosenFile): AsyncGenerator<Entry> {
  const { name } = file
  const isArchive = /\.zip$/i.test(name)
  if (file.size > (isArchive ? largestFile : largestText))
    return yield { name, refused: 'too-large', stops: true }
  const bytes = await file.bytes()
  if (!isArchive) return yield* readOne(name, bytes)
  if (zipNames(bytes).includes('index.json')) return yield* readPack(name, bytes)
  for (const entry of unzip(bytes)) {
    const within = entry.name === '' ? name : `${name}/${entry.name}`
    if ('refused' in entry) yield { ...entry, name: within }
    else if (/\.zip$/i.test(entry.name)) yield { name: within, refused: 'zip-in-zip' }
    else yield* readOne(within, entry.bytes)
  }
}

function* readOne(name: string, bytes: Bytes): Generator<Entry> {
  if (bytes.length > largestText) return yield { name, refused: 'too-large' }
  const kind = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase()
  if (kind === 'json') return yield* readPackJson(name, bytes)
  const article = readArticle(kind, bytes)
  if (typeof article === 'string') yield { name, refused: article }
  else if (article.text.trim() === '') yield { name, refused: 'empty' }
  else yield { name, article: { title: titleOf(name), ...article }, entities: null }
}

function readArticle(kind: string | undefined, bytes: Bytes): Article | Refusal {
  if (kind === 'html' || kind === 'htm') return pageArticle(decodePage(bytes)) ?? 'no-article'
  if (kind !== 'txt' && kind !== 'md') return 'kind'
  const text = decodeText(bytes)
  if (text === null || text.includes('\0')) return 'not-utf8'
  return kind === 'txt' ? { text: text.replaceAll('\r\n', '\n') } : (markdownArticle(text) ?? 'front-matter')
}

/** A text that does not say what it is called is called as its file. */
const titleOf = (name: string): string => name.replace(/^.*\//, '').replace(/\.\w+$/, '')

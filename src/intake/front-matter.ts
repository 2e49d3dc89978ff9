import { parse } from 'yaml'
import type { Article } from '../text/article.ts'
import { dayIn } from '../text/day.ts'
import { markdownText } from '../text/markdown-text.ts'

type About = Omit<Article, 'text'>

/** A Markdown file as an article; what its front matter does not say is left open. Null where that cannot be read. */
export function markdownArticle(markdown: string): Article | null {
  const lines = markdown.replace(/^\uFEFF/, '').split('\n')
  const isFence = (line: string | undefined) => line?.trimEnd() === '---'
  if (!isFence(lines[0])) return { text: markdownText(markdown) }
  const close = lines.findIndex((line, index) => index > 0 && isFence(line))
  const about = close < 0 ? null : parseAbout(lines.slice(1, close).join('\n'))
  return about && { ...about, text: markdownText(lines.slice(close + 1).join('\n')) }
}

/** UTF-16 units: more than anybody writes. The parser of a million nested lists ends with the page that it runs in. */
const longestAbout = 50_000

/** The keys of our seeds and packs, and of Obsidian's Web Clipper: `source` and `author`. */
function parseAbout(yaml: string): About | null {
  if (yaml.length > longestAbout) return null
  let value: unknown
  try {
    value = parse(yaml, { maxAliasCount: 20 })
  } catch {
    return null
  }
  if (value === null || value === undefined) return {}
  if (typeof value !== 'object' || Array.isArray(value)) return null
  const text = (key: string): string | undefined => {
    const own = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined
    const all = [own].flat().filter((one) => typeof one === 'string')
    return all.map(plain).filter(Boolean).join(', ') || undefined
  }
  const address = [text('url'), text('source')].find((one) => one && /^https?:\/\//i.test(one))
  const published = dayIn(text('published'))
  const publisher = text('publisher') ?? text('author')
  const title = text('title')
  return {
    ...(title && { title }),
    ...(address && { url: address }),
    ...(published && { published }),
    ...(publisher && { publisher }),
  }
}

/** "[[Ines Marlow]]" is a link between notes. */
const plain = (text: string): string => text.replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1').trim()

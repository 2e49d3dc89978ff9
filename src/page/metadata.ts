/** What the page says about its article in JSON-LD, microdata, meta elements and `<time>`. Nothing is guessed. */
export interface Metadata {
  readonly title: string | null
  readonly byline: string | null
  /** `YYYY-MM-DD`, as written: the day in the zone that the page names. */
  readonly published: string | null
  readonly modified: string | null
  readonly publisher: string | null
  readonly lang: string | null
  readonly url: string | null
  /** The page's own summary. */
  readonly description: string | null
}

const articleType = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/

type Json = Readonly<Record<string, unknown>>

/** Larger scripts are a site's data, not a description of the page. */
const jsonLimit = 500_000

export function readMetadata(document: Document): Metadata {
  const data = articleData(document)
  const metas = readMetas(document)
  const meta = (...names: readonly string[]) => firstMeta(metas, names)
  const title =
    text(data?.headline) ?? meta('og:title', 'twitter:title', 'dc.title') ?? (document.title.trim() || null)
  return {
    title,
    byline: names(data?.author) ?? meta('author', 'article:author', 'byl', 'dc.creator'),
    published:
      day(text(data?.datePublished)) ??
      day(
        meta(
          'article:published_time',
          'datepublished',
          'date',
          'pubdate',
          'dc.date',
          'parsely-pub-date',
          'sailthru.date',
        ),
      ) ??
      day(document.querySelector('[itemprop="datePublished"]')?.getAttribute('datetime') ?? null) ??
      day(firstTime(document)),
    modified:
      day(text(data?.dateModified)) ??
      day(meta('article:modified_time', 'og:updated_time', 'last-modified', 'dc.date.modified')),
    publisher: names(data?.publisher) ?? meta('og:site_name', 'application-name', 'dc.publisher'),
    lang: text(document.documentElement.lang) ?? text(data?.inLanguage) ?? meta('og:locale'),
    url: address(document),
    description: meta('og:description', 'description', 'twitter:description'),
  }
}

function address(document: Document): string | null {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href')
  try {
    const url = new URL(canonical ?? document.URL, document.baseURI)
    return /^https?:$/.test(url.protocol) ? url.href : null
  } catch {
    return null
  }
}

type Metas = ReadonlyMap<string, string>

/** The contents of the page's meta elements by lower-cased name, the first of each name; addresses are no names. */
function readMetas(document: Document): Metas {
  const metas = new Map<string, string>()
  for (const element of document.getElementsByTagName('meta')) {
    const content = element.getAttribute('content')?.trim()
    if (!content || /^https?:/.test(content)) continue
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase()
      if (name && !metas.has(name)) metas.set(name, content)
    }
  }
  return metas
}

function firstMeta(metas: Metas, names: readonly string[]): string | null {
  for (const name of names) {
    const content = metas.get(name)
    if (content) return content
  }
  return null
}

/** The date of the first `<time>` in the page's main part; those elsewhere date other stories. */
const firstTime = (document: Document): string | null =>
  document
    .querySelector('article time[datetime], main time[datetime], header time[datetime]')
    ?.getAttribute('datetime') ?? null

function articleData(document: Document): Json | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const source = script.textContent ?? ''
    if (source.length > jsonLimit) continue
    try {
      const found = findArticleData(JSON.parse(source), 0)
      if (found) return found
    } catch {
      // Sites do publish broken JSON; the meta elements are asked instead.
    }
  }
  return null
}

function findArticleData(value: unknown, depth: number): Json | null {
  if (depth > 4 || typeof value !== 'object' || value === null) return null
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 100)) {
      const found = findArticleData(item, depth + 1)
      if (found) return found
    }
    return null
  }
  const data = value as Json
  const types = [data['@type']].flat()
  if (types.some((type) => typeof type === 'string' && articleType.test(type))) return data
  return findArticleData(data['@graph'], depth + 1) ?? findArticleData(data.mainEntity, depth + 1)
}

function text(value: unknown): string | null {
  if (typeof value !== 'string') return null
  return value.replace(/\s+/g, ' ').trim().slice(0, 500) || null
}

function names(value: unknown): string | null {
  const all = [value]
    .flat()
    .map((one) => text(one) ?? (typeof one === 'object' && one !== null ? text((one as Json).name) : null))
    .filter((name): name is string => name !== null && !/^https?:/.test(name))
  return all.length > 0 ? all.join(', ') : null
}

/** The day of an ISO date ("2024-03-01T23:30:00+02:00"), as written; other notations are not guessed at. */
function day(value: string | null): string | null {
  const match = value?.match(/^\s*(\d{4})-(\d\d)-(\d\d)(?!\d)/)
  if (!match) return null
  const [month, date] = [Number(match[2]), Number(match[3])]
  return month >= 1 && month <= 12 && date >= 1 && date <= 31 ? `${match[1]}-${match[2]}-${match[3]}` : null
}

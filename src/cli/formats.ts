import { createHash } from 'node:crypto'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { csvHeader, csvRows } from '../view/export/csv.ts'
import type { ExportedReading } from '../view/export/exported-reading.ts'
import { markdown } from '../view/export/markdown.ts'
import { webAnnotation } from '../view/export/web-annotation.ts'
import { present } from '../view/page-view.ts'
import type { Format } from './arguments.ts'
import { englishWords } from './english-words.ts'
import type { ReadArticle } from './read-article.ts'
import { report } from './report.ts'
import { version } from './version.ts'
import { withSpans } from './with-spans.ts'

/** What stands before all that is printed in a format. */
export const preamble = (format: Format, recorded: boolean): string =>
  format === 'csv' ? csvHeader(recorded ? ['id'] : []) : ''

/** An article as a format has it. */
export function print(format: Format, read: ReadArticle, knowledge: Knowledge): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(analysed(read))}\n`
    case 'markdown':
      return markdown(exported(read, knowledge), englishWords)
    case 'web-annotation': {
      const iri = iriIn(`${read.about.url ?? ''}\n${read.text}`)
      const reading = exported(read, knowledge)
      return `${JSON.stringify(webAnnotation(reading, read.describe, englishWords, { iri, version }))}\n`
    }
    case 'csv': {
      const { id, recorded } = read.about
      return csvRows(exported(read, knowledge), recorded ? [String(id)] : [])
    }
  }
}

/** The one object of the contract. */
function analysed({ about, text, page, analysis, back, isEnglish }: ReadArticle): object {
  const { id, recorded, published } = about
  return {
    id,
    ...(page && {
      isArticle: page.isArticle,
      title: page.title,
      published: published ?? page.published,
      lang: page.lang,
    }),
    ...((page || !recorded) && { text }),
    ...(!isEnglish && { isEnglish }),
    ...withSpans(report(analysis), back),
  }
}

const exported = ({ article, analysis }: ReadArticle, knowledge: Knowledge): ExportedReading =>
  present(article, analysis, knowledge)

/** The same names for the same article, each time it is read: UUIDs of version 8, RFC 9562, from a hash. */
const iriIn =
  (article: string) =>
  (part: string): string => {
    const hash = createHash('sha256').update(`${part}\n${article}`).digest('hex')
    const [a, b, c, d, e] = [
      hash.slice(0, 8),
      hash.slice(8, 12),
      hash.slice(13, 16),
      hash.slice(17, 20),
      hash.slice(20, 32),
    ]
    return `urn:uuid:${a}-${b}-8${c}-8${d}-${e}`
  }

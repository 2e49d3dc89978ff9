import type { Span } from '../../text/span.ts'
import type { TextSelectors } from '../../text/text-selectors.ts'
import { csvHeader, csvRows } from './csv.ts'
import type { ExportedReading, ExportWords } from './exported-reading.ts'
import { markdown } from './markdown.ts'
import { type AnnotationNames, annotatedPlaces, webAnnotation } from './web-annotation.ts'

export const exportFormats = ['markdown', 'web-annotation', 'csv'] as const
export type ExportFormat = (typeof exportFormats)[number]

export interface ExportFile {
  readonly name: string
  /** Media type. */
  readonly type: string
  readonly text: string
}

interface Around extends AnnotationNames {
  readonly words: ExportWords
  readonly describe: (places: readonly Span[]) => Promise<readonly TextSelectors[]>
}

/** A reading as a file. Rejects where the page is gone that its places are described by. */
export async function exportFile(
  format: ExportFormat,
  reading: ExportedReading,
  { words, version, iri, describe }: Around,
): Promise<ExportFile> {
  const name = fileName(reading.summary.title ?? words('popupUntitled'))
  switch (format) {
    case 'markdown':
      return { name: `${name}.md`, type: 'text/markdown', text: markdown(reading, words) }
    case 'csv':
      return { name: `${name}.csv`, type: 'text/csv', text: csvHeader() + csvRows(reading) }
    case 'web-annotation': {
      const selectors = await describe(annotatedPlaces(reading))
      const collection = webAnnotation(reading, () => selectors, words, { iri, version })
      return {
        name: `${name}.jsonld`,
        type: 'application/ld+json',
        text: JSON.stringify(collection, null, 2),
      }
    }
  }
}

const longestName = 80

/** What every system takes for a name of a file. */
const fileName = (title: string): string =>
  title
    .replace(/[\\/:*?"<>|.#^[\]\s\p{Cc}\p{Cf}]+/gu, ' ')
    .slice(0, longestName)
    .trim() || 'Sidelight'

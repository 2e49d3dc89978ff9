import { reasonInEnglish } from '../../annotate/claims/reasons.ts'
import type { ClaimCard } from '../card.ts'
import type { ExportedReading } from './exported-reading.ts'

/** The columns, by names that do not change with the reader's language. */
const columns = [
  'label',
  'statement',
  'source',
  'via',
  'reason',
  'cue',
  'also',
  'title',
  'url',
  'published',
] as const

export const csvHeader = (more: readonly string[] = []): string => row([...more, ...columns])

/** The statements of a reading, in reading order, a row each; `more` stands before each row. RFC 4180. */
export function csvRows({ summary, cards }: ExportedReading, more: readonly string[] = []): string {
  const { title, url, published } = summary
  return Object.values(cards)
    .filter((card): card is ClaimCard => card.kind === 'claim')
    .sort((a, b) => a.places[0].start - b.places[0].start)
    .map(({ label, text, source, via, reason, cue, also }) => {
      const said = [label, text, source?.text, via, reasonInEnglish(reason), cue.join('; '), also.join('; ')]
      return row([...more, ...said, title, url, published])
    })
    .join('')
}

const row = (cells: readonly (string | null | undefined)[]): string =>
  `${cells.map((cell) => quoted(harmless(cell ?? ''))).join(',')}\r\n`

/**
 * Spreadsheets take a cell that begins so for a formula, whoever wrote it, wide forms and what stands behind white space
 * included; an apostrophe makes it text. https://owasp.org/www-community/attacks/CSV_Injection
 */
const harmless = (cell: string): string =>
  /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(cell) ? `'${cell}` : cell

const quoted = (cell: string): string =>
  /[",\r\n';\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

import { isDay } from '../text/day.ts'
import { parseOptions, UsageError } from './usage-error.ts'

export const usage =
  'usage: npm run -s annotate -- [--jsonl] [--html] [--url URL] [--published YYYY-MM-DD] [--pack FOLDER|FILE]… [--format json|markdown|web-annotation|csv] [FILE]'

export const formats = ['json', 'markdown', 'web-annotation', 'csv'] as const
export type Format = (typeof formats)[number]

/** What the command line asks for. */
export interface Arguments {
  /** Only the usage is asked for. */
  readonly help: boolean
  /** One JSON record a line instead of one text. */
  readonly jsonl: boolean
  /** Web pages instead of plain text. */
  readonly html: boolean
  readonly url: string | undefined
  readonly published: string | undefined
  /** Folders of documents, packs, or JSON files of knowledge, to draw facts from besides those that ship. */
  readonly packs: readonly string[]
  /** How it is printed. */
  readonly format: Format
  /** Undefined: standard input. */
  readonly file: string | undefined
}

/** @throws UsageError */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parsed(args)
  const [file, second] = positionals
  if (second !== undefined) throw new UsageError(`one FILE at a time: there is “${file}” and “${second}”`)
  if (values.url !== undefined && !URL.canParse(values.url))
    throw new UsageError(`--url: “${values.url}” is no address`)
  if (values.published !== undefined && !isDay(values.published))
    throw new UsageError(`--published: “${values.published}” is no day such as 2016-12-19`)
  if (values.jsonl && (values.url !== undefined || values.published !== undefined))
    throw new UsageError('--url and --published are for one text; with --jsonl they stand in each record')
  const format = formats.find((known) => known === values.format)
  if (!format) throw new UsageError(`--format: “${values.format}” is none of ${formats.join(', ')}`)
  if (format === 'markdown' && values.jsonl)
    throw new UsageError('--format markdown is a file for one article; take another format with --jsonl')
  return {
    help: values.help,
    jsonl: values.jsonl,
    html: values.html,
    url: values.url,
    published: values.published,
    packs: values.pack,
    format,
    file: file === '-' ? undefined : file,
  }
}

const parsed = (args: readonly string[]) =>
  parseOptions({
    args: [...args],
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      jsonl: { type: 'boolean', default: false },
      html: { type: 'boolean', default: false },
      url: { type: 'string' },
      published: { type: 'string' },
      format: { type: 'string', default: 'json' },
      pack: { type: 'string', multiple: true, default: [] },
    },
  })

import { basename } from 'node:path'
import * as v from 'valibot'
import { type PackAbout, packFormat, packIndex } from '../../intake/pack-format.ts'
import { parseOptions, UsageError } from '../usage-error.ts'

export const usage =
  'usage: npm run -s knowledge -- build FOLDER|FILE… -o PACK [--title TITLE] [--author NAME] [--licence LICENCE] [--description TEXT] [--revision NUMBER] [--created YYYY-MM-DD] | show PACK NAME | extract [FILE…] | merge [FILE…]'

/** What the command line asks for. */
export type Arguments =
  | { readonly command: 'help' }
  /** Makes a pack of documents, in folders or a line each, and of what was extracted from some. */
  | {
      readonly command: 'build'
      readonly sources: readonly string[]
      readonly pack: string
      readonly about: PackAbout
    }
  /** Prints the card of a name. */
  | { readonly command: 'show'; readonly pack: string; readonly name: string }
  /** Writes a line for each line. No file: standard input. */
  | { readonly command: 'extract' | 'merge'; readonly files: readonly string[] }

/** @throws UsageError */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parseOptions({
    args: [...args],
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      out: { type: 'string', short: 'o' },
      title: { type: 'string' },
      author: { type: 'string' },
      licence: { type: 'string' },
      description: { type: 'string' },
      revision: { type: 'string', default: '1' },
      created: { type: 'string' },
    },
  })
  if (values.help) return { command: 'help' }
  const [command, ...operands] = positionals
  if (command === 'build') {
    if (operands.length === 0) throw new UsageError('build: name the FOLDER or FILE to build from')
    if (!values.out) throw new UsageError('build: name the PACK to write, with -o')
    return { command, sources: operands, pack: values.out, about: aboutPack(values, values.out) }
  }
  if (values.out !== undefined) throw new UsageError('-o is for build alone')
  if (command === 'show') {
    const [pack, ...name] = operands
    if (!pack || name.length === 0) throw new UsageError('show: name a PACK, and a NAME that is in it')
    return { command, pack, name: name.join(' ') }
  }
  if (command === 'extract' || command === 'merge') return { command, files: operands }
  throw new UsageError(command === undefined ? 'say what to do' : `“${command}” is none of the commands`)
}

function aboutPack(
  { revision, ...told }: { readonly revision: string; readonly title?: string | undefined },
  pack: string,
): PackAbout {
  const title = told.title ?? basename(pack).replace(/\.\w+$/, '')
  const parsed = v.safeParse(packIndex, { ...told, format: packFormat, title, revision: Number(revision) })
  if (!parsed.success)
    throw new UsageError(`--${v.getDotPath(parsed.issues[0])}: no pack can have this (see docs/packs.md)`)
  const { format, ...about } = parsed.output
  return about
}

import type { PackEntry } from '../../intake/pack-format.ts'
import type { CompilingModels } from '../../knowledge/compile.ts'
import { InputError } from '../input-error.ts'
import { longestText, megabytes } from '../limits.ts'
import type { Input } from '../open-input.ts'
import { parseLine } from '../parse-record.ts'
import { readLines } from '../read-lines.ts'
import { type Contribution, contributionOf, isContribution, parseContribution } from './contribution.ts'
import { extract } from './extract.ts'

/** Bytes of a line that tells what a document contributes: it quotes the text some times over. */
const longestContribution = 16 * longestText

/**
 * What each line contributes: one that says so itself, and of a record what it tells, where there are `models` to read it with.
 * A line that cannot be read is told to `refuse`, and the others go on.
 */
export async function* readArchive(
  { name, bytes }: Input,
  models: CompilingModels | null,
  refuse: (error: InputError) => void,
): AsyncGenerator<Contribution> {
  const longest = models ? longestText : longestContribution
  for await (const line of readLines(bytes, longestContribution)) {
    const read = line.bytes ? contributed(line.bytes, models) : tooLong(longest)
    if (typeof read === 'string') refuse(new InputError(name, line.number, read))
    else if (read) yield read
  }
}

const tooLong = (longest: number): string => `this line is longer than ${megabytes(longest)}: no article is`

/** Null for an empty line, which is skipped; a string says what is wrong. */
function contributed(bytes: Buffer, models: CompilingModels | null): Contribution | string | null {
  if (bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)) return null
  const line = parseLine(bytes)
  if (typeof line === 'string') return line
  if (isContribution(line.json)) return parseContribution(line.json)
  if (!models) return 'this is a document: send it through extract first'
  if (bytes.length > longestText) return tooLong(longestText)
  const entry: PackEntry | string = extract(line.json, models)
  return typeof entry === 'string' ? entry : contributionOf(entry)
}

import * as v from 'valibot'
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import { isDay } from '../text/day.ts'
import { SeedError } from './seed-error.ts'

/** What a seed may say about itself. Everything may be missing, and what is missing is not guessed. */
const text = v.pipe(v.string('must be text: put it in quotation marks'), v.trim(), v.nonEmpty('is empty'))
const schema = v.strictObject({
  title: v.optional(text),
  url: v.optional(v.pipe(text, v.check(isWebAddress, 'must be a full http(s) address'))),
  published: v.optional(v.pipe(text, v.check(isDay, 'must be a day such as 2016-12-19 (year-month-day)'))),
  publisher: v.optional(text),
})
export type SeedMetadata = v.InferOutput<typeof schema>

const keys = Object.keys(schema.entries)

/**
 * Reads the YAML of a front matter or a sidecar. `firstLine` is the line of `file` that `yaml` begins on, so that errors
 * name the line that an editor shows.
 *
 * @throws SeedError
 */
export function parseMetadata(yaml: string, file: string, firstLine: number): SeedMetadata {
  const lines = new LineCounter()
  const parsed = parseDocument(yaml, { lineCounter: lines, prettyErrors: false })
  const lineAt = (offset: number) => firstLine + lines.linePos(offset).line - 1
  const problem = parsed.errors[0] ?? parsed.warnings[0]
  if (problem)
    throw new SeedError(file, lineAt(problem.pos[0]), `this is not YAML (${problem.message}); ${howTo}`)
  if (parsed.contents === null) return {}
  if (!isMap(parsed.contents)) throw new SeedError(file, firstLine, `these are no keys and values; ${howTo}`)
  const result = v.safeParse(schema, parsed.toJS())
  if (result.success) return result.output
  const [issue] = result.issues
  const key = String(issue.path?.[0]?.key)
  const node = parsed.contents.items.find((item) => isScalar(item.key) && String(item.key.value) === key)?.key
  const line = isScalar(node) && node.range ? lineAt(node.range[0]) : firstLine
  if (!keys.includes(key)) throw new SeedError(file, line, `“${key}” is no key that a seed has; ${howTo}`)
  throw new SeedError(file, line, `“${key}” ${issue.message}; mend it or remove the line`)
}

const howTo = `write lines such as “title: …”, with the keys ${keys.join(', ')}`

function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url)
}

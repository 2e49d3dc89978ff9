import * as v from 'valibot'
import { decodeUtf8 } from '../seeds/decode-utf8.ts'

/** What a record says of itself. */
export const recordKeys = {
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  title: v.nullish(v.string()),
  url: v.nullish(v.string()),
  published: v.nullish(v.string()),
}

const schema = v.object(recordKeys)
export type InputRecord = v.InferOutput<typeof schema>

/** The JSON of a line, or in words what is wrong with it. */
export function parseLine(bytes: Buffer): { readonly json: unknown } | string {
  const line = decodeUtf8(bytes)
  if (typeof line !== 'string') return `byte ${line.offset} of the line is not UTF-8: save it as UTF-8`
  try {
    return { json: JSON.parse(line) }
  } catch (error) {
    return `this is not JSON (${error instanceof Error ? error.message : error})`
  }
}

/** One line of `--jsonl`, or in words what is wrong with it. Keys that are not asked for are left alone. */
export function parseRecord(bytes: Buffer): InputRecord | string {
  const line = parseLine(bytes)
  return typeof line === 'string' ? line : asRecord(line.json, schema)
}

/** JSON as a record, or in words what is wrong with it. */
export function asRecord<Record>(json: unknown, schema: v.GenericSchema<unknown, Record>): Record | string {
  const result = v.safeParse(schema, json)
  if (result.success) return result.output
  switch (v.getDotPath(result.issues[0])) {
    case null:
      return 'this is no record: write {"id": …, "text": …}'
    case 'id':
      return 'there is no “id” that is text or a number'
    case 'text':
      return 'there is no “text”'
    default:
      return `“${v.getDotPath(result.issues[0])}” is not text`
  }
}

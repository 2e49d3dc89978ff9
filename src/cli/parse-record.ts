import * as v from 'valibot'
import { decodeUtf8 } from '../../build/decode-utf8.ts'

const text = (key: string) => v.string(`“${key}” is not text`)
const schema = v.object(
  {
    id: v.union([v.string(), v.number()], 'there is no “id” (text or number)'),
    text: v.string('there is no “text”'),
    title: v.nullish(text('title')),
    url: v.nullish(text('url')),
    published: v.nullish(text('published')),
  },
  'this is no record: write {"id": …, "text": …}',
)
export type InputRecord = v.InferOutput<typeof schema>

/** One line of `--jsonl`, or in words what is wrong with it. Keys that are not asked for are left alone. */
export function parseRecord(bytes: Buffer): InputRecord | string {
  const line = decodeUtf8(bytes)
  if (typeof line !== 'string') return `byte ${line.offset} of the line is not UTF-8`
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch (error) {
    return `this is not JSON (${error instanceof Error ? error.message : error})`
  }
  const result = v.safeParse(schema, json)
  return result.success ? result.output : result.issues[0].message
}

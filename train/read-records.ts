import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SpanType } from '../src/annotate/names/tagger/tags.ts'
import type { Span } from '../src/text/span.ts'

/** An annotated text. */
export interface Record {
  readonly id: string
  readonly source: string
  readonly text: string
  readonly entities: readonly (Span & { readonly type: SpanType })[]
}

const types: Readonly<{ [type: string]: SpanType | undefined }> = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
  FAC: 'place',
  EVENT: 'event',
  NORP: 'people',
  MISC: 'other',
  DAY: 'other',
}

/** What the tagger learns a kind of the annotation as. */
export const spanTypeOf = (kind: string): SpanType | undefined => types[kind]

/** The records of all `*.train.jsonl` below a folder that have entities, in the order of their paths. */
export function readRecords(folder: string): Record[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?:^|[\\/])(?:ner|gum)[\\/][^\\/]+\.train\.jsonl$/.test(file))
    .sort()
  return files.flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => readRecord(JSON.parse(line))),
  )
}

function readRecord(raw: {
  id: string
  source: string
  text: string
  entities: { start: number; end: number; type: string; raw?: string }[]
}): Record {
  return {
    id: raw.id,
    source: raw.source,
    text: raw.text,
    entities: raw.entities.flatMap(({ start, end, type, raw: own }) => {
      const known =
        own === 'PERSON_TYPE' || own === 'MEASURE' || own === 'TITLE' ? undefined : spanTypeOf(type)
      return known ? [{ start, end, type: known }] : []
    }),
  }
}

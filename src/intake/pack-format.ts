import * as v from 'valibot'
import { claimLabels } from '../annotate/claims/claim.ts'
import { entityTypes } from '../annotate/mention.ts'
import { factKinds } from '../knowledge/fact.ts'
import { isDay } from '../text/day.ts'

// What a pack holds: `docs/pack.schema.json` is made of this, and `docs/packs.md` tells it in words.

/** The format that is written, and the newest that is read. */
export const packFormat = 1

const line = v.pipe(v.string(), v.maxLength(4_000))
const name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(500))
const day = v.nullish(v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/), v.check(isDay)), null)

/** `index.json` */
export const packIndex = v.object({
  format: v.pipe(v.number(), v.integer(), v.minValue(1)),
  title: name,
  /** Counts up: a higher one takes the place of a lower one of the same title and author. */
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  author: v.nullish(line, null),
  licence: v.nullish(line, null),
  description: v.nullish(line, null),
  created: day,
})

/** A line of `documents.jsonl` */
export const packDocument = v.object({
  /** Unique in its pack; facts name it. */
  id: name,
  title: v.nullish(line, null),
  url: v.nullish(v.pipe(line, v.regex(/^https?:\/\//i)), null),
  publisher: v.nullish(line, null),
  published: day,
  modified: day,
  /** BCP 47 */
  lang: v.nullish(line, null),
  text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(4_000_000)),
})

const entity = v.object({
  type: v.picklist(entityTypes),
  name,
  aliases: v.pipe(v.array(name), v.maxLength(2_000)),
  roles: v.pipe(v.array(line), v.maxLength(2_000)),
  facts: v.pipe(
    v.array(
      v.object({
        kind: v.picklist(factKinds),
        /** A verbatim part of `quote`. */
        line: v.pipe(line, v.nonEmpty()),
        /** A verbatim part of the document's text. */
        quote: v.pipe(v.string(), v.nonEmpty(), v.maxLength(20_000)),
        label: v.nullable(v.picklist(claimLabels)),
      }),
    ),
    v.maxLength(2_000),
  ),
})

/** A line of `facts.jsonl`: what a document tells of one entity. */
export const packFact = v.object({ document: name, entity })

/** A document and all that it tells: what building an archive passes from one program to the next, as a line. */
export const packEntry = v.pipe(
  v.object({ document: packDocument, entities: v.pipe(v.array(entity), v.maxLength(20_000)) }),
  v.check(
    ({ document, entities }) => entities.every((one) => isQuotedFrom(document.text, one)),
    'a line does not stand in its document, word for word',
  ),
)

export type PackAbout = Readonly<Omit<v.InferOutput<typeof packIndex>, 'format'>>
export type PackDocument = Readonly<v.InferOutput<typeof packDocument>>
export type PackEntity = Readonly<v.InferOutput<typeof entity>>
export type PackEntry = Readonly<v.InferOutput<typeof packEntry>>

/** Whether what is told of an entity stands in the document's text, word for word. */
export function isQuotedFrom(
  text: string,
  { facts }: { readonly facts: readonly { readonly line: string; readonly quote: string }[] },
): boolean {
  return facts.every(({ line, quote }) => quote.includes(line) && text.includes(quote))
}

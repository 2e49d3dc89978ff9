import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { claimLabels } from '../../../src/annotate/claims/claim.ts'

const spanFields = { start: v.number(), end: v.number() }
const spans = v.array(v.object(spanFields))
const labels = v.picklist(claimLabels)

const annotation = v.strictObject({
  id: v.string(),
  published: v.string(),
  style: v.string(),
  sents: v.array(v.tuple([v.number(), v.number()])),
  claims: v.array(
    v.strictObject({
      ...spanFields,
      label: labels,
      also: v.array(labels),
      cue: spans,
      source: spans,
      via: spans,
      borderline: v.optional(v.boolean()),
    }),
  ),
  mentions: v.array(
    v.strictObject({
      ...spanFields,
      type: v.picklist(['person', 'organization', 'place', 'event']),
      entity: v.string(),
      kind: v.picklist(['name', 'role', 'pronoun']),
      optional: v.optional(v.boolean()),
    }),
  ),
})

/** An article of the benchmark with what is right on it; spans are in UTF-16 units of `text`. */
export type NewsArticle = v.InferOutput<typeof annotation> & { readonly text: string }
export type GoldMention = NewsArticle['mentions'][number]

/** The articles that lie beside this file, in the order of their numbers. */
export function readNews(): readonly NewsArticle[] {
  const here = (name: string) => new URL(name, import.meta.url)
  return readFileSync(here('annotations.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => v.parse(annotation, JSON.parse(line)))
    .map((article) => ({
      ...article,
      text: readFileSync(here(`articles/${article.id}.txt`), 'utf8').replace(/\n$/, ''),
    }))
}

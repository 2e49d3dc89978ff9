import * as v from 'valibot'
import { claimLabels } from '../annotate/claims/claim.ts'
import { entityTypes } from '../annotate/mention.ts'
import { isDay } from '../text/day.ts'
import { factKinds } from './fact.ts'
import type { Knowledge, KnownEntity } from './knowledge.ts'

/** Bounds on what is let in, in UTF-16 units and in entries: far above any document, far below what would hurt. */
const longest = { name: 500, line: 4_000, quote: 20_000, url: 4_000 }
const most = { documents: 20_000, entities: 200_000, perEntity: 2_000 }

const text = (units: number) => v.pipe(v.string(), v.nonEmpty(), v.maxLength(units))
const list = <T extends v.GenericSchema>(item: T, count: number) => v.pipe(v.array(item), v.maxLength(count))
const day = v.nullable(v.pipe(v.string(), v.check(isDay)))

const document = v.object({
  id: text(longest.name),
  title: text(longest.line),
  url: v.nullable(v.pipe(text(longest.url), v.regex(/^https?:\/\//i))),
  published: day,
  publisher: v.nullable(text(longest.name)),
})

const fact = v.pipe(
  v.object({
    kind: v.picklist(factKinds),
    line: text(longest.line),
    quote: text(longest.quote),
    document: text(longest.name),
    published: day,
    label: v.nullable(v.picklist(claimLabels)),
  }),
  v.check(({ line, quote }) => quote.includes(line), 'the line of a fact is not in its quote'),
)

const entity = v.object({
  id: text(longest.name),
  type: v.picklist(entityTypes),
  name: text(longest.name),
  aliases: list(text(longest.name), most.perEntity),
  roles: list(text(longest.line), most.perEntity),
  facts: list(fact, most.perEntity),
})

const knowledge = v.pipe(
  v.object({ documents: list(document, most.documents), entities: list(entity, most.entities) }),
  v.check(
    ({ entities }) => new Set(entities.map(({ id }) => id)).size === entities.length,
    'an id is there twice',
  ),
  v.check(({ documents, entities }) => {
    const ids = new Set(documents.map(({ id }) => id))
    return entities.every(({ facts }) => facts.every((each) => ids.has(each.document)))
  }, 'a fact names a document that is not there'),
)

/** Whether JSON is an entity, within the same bounds. */
export const isKnownEntity = (json: unknown): json is KnownEntity => v.is(entity, json)

/**
 * Takes JSON for knowledge: copied field by field, so that nothing else comes along.
 *
 * @throws Error that says in one line what does not fit, and where.
 */
export function parseKnowledge(json: unknown): Knowledge {
  const result = v.safeParse(knowledge, json)
  if (result.success) return result.output
  const [issue] = result.issues
  throw new Error(`This is no knowledge: ${v.getDotPath(issue) ?? 'at the top'}: ${issue.message}`)
}

import * as v from 'valibot'
import { type PackDocument, type PackEntity, type PackEntry, packDocument } from '../../intake/pack-format.ts'
import { type CompilingModels, compile, type Source } from '../../knowledge/compile.ts'
import { isKnownEntity } from '../../knowledge/parse-knowledge.ts'
import { dayIn } from '../../text/day.ts'
import { isEnglish } from '../../text/language.ts'
import { asRecord, recordKeys } from '../parse-record.ts'

const told = v.nullish(v.string())
const record = v.object({ ...recordKeys, publisher: told, modified: told, lang: told })

const markup = /^\s*<(?:!doctype\s+html|html)\b/i

/**
 * What a record (`{"id", "text", "title"?, "url"?, "published"?, "modified"?, "publisher"?, "lang"?}`) contributes, or in words
 * what is wrong with it. It depends on the record alone. What is no day and no web address is left open; a text in another
 * language than English tells nothing.
 */
export function extract(json: unknown, models: CompilingModels): PackEntry | string {
  const read = asRecord(json, record)
  if (typeof read === 'string') return read
  if (read.text.trim() === '') return 'this holds no text'
  if (markup.test(read.text)) return 'this is a web page: take the article out of it with annotate --html'
  const { title, url, publisher, published, modified, lang } = read
  return contribute(
    {
      id: String(read.id),
      title: title || null,
      url: url && /^https?:\/\//i.test(url) ? url : null,
      publisher: publisher || null,
      published: dayIn(published),
      modified: dayIn(modified),
      lang: lang || null,
      // Composed, as articles are: a line of a card is looked for in its document.
      text: read.text.normalize('NFC'),
    },
    models,
  )
}

/** The same of a document in a folder. */
export const extractSeed = (
  { id, title, url, publisher, published, text }: Source,
  models: CompilingModels,
): PackEntry | string =>
  contribute({ id, title, url, publisher, published, modified: null, lang: null, text }, models)

function contribute(given: PackDocument, models: CompilingModels): PackEntry | string {
  const parsed = v.safeParse(packDocument, given)
  if (!parsed.success) return `“${v.getDotPath(parsed.issues[0])}” is empty, or too long for a pack`
  const document = parsed.output
  try {
    return {
      document,
      entities: isEnglish(document.text, document.lang ?? undefined) ? tell(document, models) : [],
    }
  } catch (error) {
    // A defect of ours that one text in thousands brings out must not cost the others.
    return `the analysis failed (${error instanceof Error ? error.message : error})`
  }
}

function tell(
  { id, title, url, publisher, published, text }: PackDocument,
  models: CompilingModels,
): PackEntity[] {
  const { entities } = compile([{ id, title: title ?? id, url, publisher, published, text }], models)
  return entities.filter(isKnownEntity).map(({ type, name, aliases, roles, facts }) => ({
    type,
    name,
    aliases: [...aliases],
    roles: [...roles],
    facts: facts.map(({ kind, line, quote, label }) => ({ kind, line, quote, label })),
  }))
}

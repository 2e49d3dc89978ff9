import type { Document } from '../../text/document.ts'
import type { EntityType, Mention } from '../mention.ts'
import { agree } from './agree.ts'
import { exactName } from './exact-name.ts'
import { exactSpans } from './exact-spans.ts'
import type { Context } from './features.ts'
import type { NameModel } from './name-model.ts'
import { bestTags, readContexts, scoreTokens } from './tag-sentences.ts'
import type { TaggedSpan } from './tagged-span.ts'
import { isBegin, outside, typeOf } from './tags.ts'

const readings = {
  person: 'it reads like a person’s name here',
  organization: 'it reads like an organization’s name here',
  place: 'it reads like a place’s name here',
  event: 'it reads like an event’s name here',
} satisfies Record<EntityType, string>

const isShown = (type: string | undefined): type is EntityType => type !== undefined && type in readings

/** The names of persons, organizations, places and events; never overlapping, in reading order. */
export function findNames(document: Document, model: NameModel): Mention[] {
  const contexts = readContexts(document.sentences, model.gazetteer)
  const tagged = contexts.flatMap((context, sentence) => tagSentence(context, sentence, model))
  return agree(contexts, tagged).flatMap(({ sentence, from, to, type, because }) => {
    if (!isShown(type)) return []
    const span = exactName(document.sentences[sentence]?.tokens.slice(from, to) ?? [])
    return span ? [{ ...span, kind: 'name' as const, type, because: because ?? readings[type] }] : []
  })
}

function tagSentence(context: Context, sentence: number, model: NameModel): TaggedSpan[] {
  const tags = bestTags(scoreTokens(context, model), model.transitions)
  const spans: TaggedSpan[] = []
  for (let from = 0; from < tags.length; from++) {
    const tag = tags[from] ?? outside
    const type = typeOf(tag)
    if (!isBegin(tag) || !type) continue
    let to = from + 1
    while (tags[to] === tag + 1) to++
    spans.push(...exactSpans(context, { sentence, from, to, type }))
  }
  return spans
}

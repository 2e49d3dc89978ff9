import type { Document } from '../../text/document.ts'
import type { EntityType, Mention } from '../mention.ts'
import { exactName } from './exact-name.ts'
import type { NameModel } from './name-model.ts'
import { bestTags, readContexts, scoreTokens } from './tag-sentences.ts'
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
  const names: Mention[] = []
  const contexts = readContexts(document.sentences, model.gazetteer)
  document.sentences.forEach(({ tokens }, index) => {
    const context = contexts[index]
    if (!context) return
    const tags = bestTags(scoreTokens(context, model), model.transitions)
    for (let i = 0; i < tokens.length; i++) {
      const tag = tags[i] ?? outside
      if (!isBegin(tag)) continue
      const type = typeOf(tag)
      let end = i + 1
      while (tags[end] === tag + 1) end++
      if (!isShown(type)) continue
      const span = exactName(tokens.slice(i, end))
      if (span) names.push({ ...span, kind: 'name', type, because: readings[type] })
    }
  })
  return names
}

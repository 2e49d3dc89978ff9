import { readContexts } from '../src/annotate/names/context/contexts.ts'
import { findNames } from '../src/annotate/names/find-names.ts'
import type { NameModel } from '../src/annotate/names/tagger/name-model.ts'
import { tag } from '../src/annotate/names/tagger/tag.ts'
import type { SpanType } from '../src/annotate/names/tagger/tags.ts'
import { readDocument } from '../src/text/document.ts'
import type { Span } from '../src/text/span.ts'
import type { Record } from './read-records.ts'

const isOverlapping = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** A text with the names that a model and the rules around it find, and with the peoples and other things that are not shown. */
export function label(record: Record, model: NameModel): Record {
  const document = readDocument(record.text)
  const shown = findNames(document, model).map(({ start, end, type }) => ({
    start,
    end,
    type: type as SpanType,
  }))
  const others = readContexts(document.sentences, model.gazetteer).flatMap((context, sentence) =>
    tag(context, sentence, model).flatMap(({ from, to, type }) => {
      const tokens = document.sentences[sentence]?.tokens
      const [first, last] = [tokens?.[from], tokens?.[to - 1]]
      return first && last && (type === 'people' || type === 'other')
        ? [{ start: first.start, end: last.end, type }]
        : []
    }),
  )
  const beside = others.filter((span) => !shown.some((name) => isOverlapping(name, span)))
  return { ...record, entities: [...shown, ...beside].sort((a, b) => a.start - b.start) }
}

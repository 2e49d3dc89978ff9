import { readContexts } from '../../../../src/annotate/names/context/contexts.ts'
import { cluesOf } from '../../../../src/annotate/names/document/clues.ts'
import type { FoundClue } from '../../../../src/annotate/names/document/found-clue.ts'
import type { SpanType } from '../../../../src/annotate/names/tagger/tags.ts'
import { readModels } from '../../../../src/read-models.ts'
import { readDocument } from '../../../../src/text/document.ts'

const { gazetteer } = readModels().names

/** What the words around the name X say of it, where it is read as a person’s. */
export function cluesTo(sentence: string, read: SpanType = 'person'): readonly FoundClue[] {
  const { sentences } = readDocument(sentence.replace(/\bX\b/, 'Xevora'))
  return readContexts(sentences, gazetteer).flatMap((context) => {
    const at = context.words.findIndex(({ text }) => text === 'Xevora')
    return at < 0 ? [] : cluesOf(context, at, at + 1, read)
  })
}

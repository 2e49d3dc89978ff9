import type { Document, Sentence } from '../text/document.ts'
import type { Clause } from './clause.ts'
import { findClauses } from './clauses/find-clauses.ts'
import type { ParsedSentence } from './parsed-sentence.ts'
import { findPhrases } from './phrases/find-phrases.ts'
import { kindsOf, leadOf } from './sentence-kind.ts'
import { lineCaseOf } from './tagger/line-case.ts'
import type { TagModel } from './tagger/tag-model.ts'
import { taggerOf } from './tagger/tag-words.ts'
import { tags } from './tagger/tags.ts'
import { lemmaOf } from './words/lemma.ts'
import { readDocumentWords } from './words/read-words.ts'
import type { TaggedWord } from './words/tagged-word.ts'

/**
 * Parses a document: each of its sentences, in the same order, with its words, noun phrases, verb groups and clauses. Pure;
 * linear in the text.
 */
export function parse(document: Document, model: TagModel): ParsedSentence[] {
  const tag = taggerOf(model)
  const tagged = readDocumentWords(document).map((words) => tagWords(words, tag(words)))
  const kinds = kindsOf(document, tagged)
  return document.sentences.map((sentence, i) =>
    parseSentence(sentence, tagged[i] ?? [], kinds[i] ?? 'sentence'),
  )
}

type UntaggedWord = Omit<TaggedWord, 'lemma' | 'pos' | 'form'>

const tagWords = (words: readonly UntaggedWord[], found: Uint8Array): TaggedWord[] =>
  words.map(({ start, end, text, lower, quotation }, i) => {
    const { pos, form } = tags[found[i] ?? 0] ?? tags[0]
    return { start, end, text, lower, lemma: lemmaOf(lower, pos, form), pos, form, quotation }
  })

function parseSentence(
  { start, end, paragraph }: Sentence,
  tagged: readonly TaggedWord[],
  kind: ParsedSentence['kind'],
): ParsedSentence {
  const lead = leadOf(tagged)
  const phrases = findPhrases(tagged, lead)
  const { clauses, ofGroup } = findClauses(tagged, phrases, lead)
  const innermost = innermostAt(tagged.length, clauses)
  const { chunkAt, groupAt } = phrases
  return {
    start,
    end,
    paragraph,
    kind,
    lead,
    titleCase: lineCaseOf(tagged) !== 'normal',
    words: tagged.map(({ start, end, text, lower, lemma, pos, form, quotation }, at) => {
      const [chunk, group, clause] = [orNull(chunkAt[at]), orNull(groupAt[at]), innermost[at] ?? 0]
      return { start, end, text, lower, lemma, pos, form, quotation, chunk, group, clause }
    }),
    chunks: phrases.chunks,
    groups: phrases.groups.map((group, i) => ({ ...group, clause: ofGroup[i] ?? 0 })),
    clauses,
  }
}

const orNull = (index: number | undefined): number | null => (index === undefined || index < 0 ? null : index)

/** For each word the innermost clause: clauses come in the order of their first words, the outer before the inner. */
function innermostAt(length: number, clauses: readonly Clause[]): Int32Array {
  const found = new Int32Array(length)
  clauses.forEach(({ first, last }, i) => {
    found.fill(i, first, last)
  })
  return found
}

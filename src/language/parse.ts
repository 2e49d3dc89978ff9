import type { Document, Sentence } from '../text/document.ts'
import type { Chunk } from './chunk.ts'
import type { Clause } from './clause.ts'
import { findClauses } from './clauses/find-clauses.ts'
import type { ParsedSentence } from './parsed-sentence.ts'
import { findPhrases } from './phrases/find-phrases.ts'
import { kindsOf, leadOf } from './sentence-kind.ts'
import { type LineCase, lineCaseOf } from './tagger/line-case.ts'
import type { TagModel } from './tagger/tag-model.ts'
import { tagSentences } from './tagger/tag-sentences.ts'
import { tags } from './tagger/tags.ts'
import type { VerbGroup } from './verb-group.ts'
import type { Pos } from './word.ts'
import { lemmaOf } from './words/lemma.ts'
import { readDocumentWords } from './words/read-words.ts'
import type { TaggedWord } from './words/tagged-word.ts'

/**
 * Parses a document: each of its sentences, in the same order, with its words, noun phrases, verb groups and clauses. Pure;
 * linear in the text.
 */
export function parse(document: Document, model: TagModel): ParsedSentence[] {
  const words = readDocumentWords(document)
  const cases = words.map(lineCaseOf)
  const found = tagSentences(words, cases, model)
  const tagged = words.map((sentence, i) =>
    tagWords(sentence, found[i] ?? new Uint8Array(), cases[i] === 'normal'),
  )
  const kinds = kindsOf(document, tagged, cases)
  return document.sentences.map((sentence, i) =>
    parseSentence(sentence, tagged[i] ?? [], kinds[i] ?? 'sentence', isTitleCase(words[i] ?? [], cases[i])),
  )
}

type UntaggedWord = Omit<TaggedWord, 'lemma' | 'pos' | 'form'>

function tagWords(words: readonly UntaggedWord[], found: Uint8Array, normal: boolean): TaggedWord[] {
  return words.map(({ start, end, text, lower, quotation }, at) => {
    const own = tags[found[at] ?? 0] ?? tags[0]
    const { pos, form } = normal && isNamePart(words, at, own.pos) ? namePart : own
    return { start, end, text, lower, lemma: lemmaOf(lower, pos, form), pos, form, quotation }
  })
}

/** A headline has no full stop. */
const isTitleCase = (words: readonly UntaggedWord[], lineCase: LineCase | undefined): boolean =>
  lineCase === 'capitals' || (lineCase === 'title' && words.at(-1)?.text !== '.')

const namePart = { pos: 'PROPN', form: null } as const

/** "the [United] Nations": a capital inside a sentence makes no verb; "the [WHO] said": two of them make no pronoun. */
const isNamePart = (words: readonly UntaggedWord[], at: number, pos: Pos): boolean =>
  pos === 'VERB'
    ? /^\p{Lu}\p{Ll}/u.test(words[at]?.text ?? '') && /^[\p{L}\p{N}]/u.test(words[at - 1]?.text ?? '')
    : pos === 'PRON' && /^\p{Lu}{2,}$/u.test(words[at]?.text ?? '')

function parseSentence(
  { start, end, paragraph }: Sentence,
  tagged: readonly TaggedWord[],
  kind: ParsedSentence['kind'],
  titleCase: boolean,
): ParsedSentence {
  const lead = leadOf(tagged)
  const phrases = findPhrases(tagged, lead)
  const { clauses, groups } = findClauses(tagged, phrases, lead)
  const innermost = innermostAt(tagged.length, clauses)
  const { chunkAt, groupAt } = phrases
  return {
    start,
    end,
    paragraph,
    kind,
    lead,
    titleCase,
    words: tagged.map(({ start, end, text, lower, lemma, pos, form, quotation }, at) => {
      const [chunk, group, clause] = [orNull(chunkAt[at]), orNull(groupAt[at]), innermost[at] ?? 0]
      return { start, end, text, lower, lemma, pos, form, quotation, chunk, group, clause }
    }),
    chunks: phrases.chunks,
    groups: groups.map((group) => negated(tagged, phrases.chunks, group, clauses[group.clause])),
    clauses,
  }
}

/** "[No one] said", "[without] saying": what negates a verb from outside its group. */
function negated(
  words: readonly TaggedWord[],
  chunks: readonly Chunk[],
  group: VerbGroup,
  clause: Clause | undefined,
): VerbGroup {
  if (!clause || group.negation !== null) return group
  const subject = chunks[clause.subject ?? -1]
  const marker = clause.marker ?? -1
  const negation =
    subject && isNegative(words[subject.first])
      ? subject.first
      : words[marker]?.lower === 'without'
        ? marker
        : null
  return negation === null ? group : { ...group, polarity: 'negative', negation }
}

const isNegative = (word: TaggedWord | undefined): boolean =>
  word !== undefined && /^(?:no|none|nobody|nothing|neither)$/.test(word.lower)

const orNull = (index: number | undefined): number | null => (index === undefined || index < 0 ? null : index)

/** For each word the innermost clause: clauses come in the order of their first words, the outer before the inner. */
function innermostAt(length: number, clauses: readonly Clause[]): Int32Array {
  const found = new Int32Array(length)
  clauses.forEach(({ first, last }, i) => {
    found.fill(i, first, last)
  })
  return found
}

import { tags } from '../../src/language/tagger/tags.ts'
import { type PlainWord, readWords } from '../../src/language/words/read-words.ts'
import { readDocument } from '../../src/text/document.ts'
import type { Tree, TreeWord } from './read-conllu.ts'
import { tagOf } from './tag-of.ts'

/** A sentence to learn from or to be measured on: words with their tags, -1 where none is known. */
export interface Example {
  readonly document: string
  readonly words: readonly Pick<PlainWord, 'text' | 'lower'>[]
  readonly tags: readonly number[]
}

/** Those of one document together: how it spells a word elsewhere counts. */
export function byDocument(examples: readonly Example[]): Example[][] {
  const found = new Map<string, Example[]>()
  for (const example of examples) {
    const own = found.get(example.document)
    if (own) own.push(example)
    else found.set(example.document, [example])
  }
  return [...found.values()]
}

const adjective = tags.findIndex(({ pos }) => pos === 'ADJ')

/** The treebank's own words. */
export const asWritten = (tree: Tree): Example => ({
  document: tree.document,
  words: tree.words.flatMap(({ form }) => wordOf(form)),
  tags: tree.words.map(tagOf),
})

const wordOf = (form: string): PlainWord[] => {
  const [word] = readWords({ tokens: [{ start: 0, end: form.length, text: form }] })
  return word
    ? [{ ...word, text: form, lower: word.end === form.length ? word.lower : form.toLowerCase() }]
    : []
}

/**
 * The words that a document of the same text has. One that the treebank divides ("U.S.-led") takes the tag of the part
 * that the others hang on; before a noun, a participle there is an adjective.
 */
export function asRead(tree: Tree): Example {
  const words: PlainWord[] = []
  for (const sentence of readDocument(tree.text).sentences) words.push(...readWords(sentence))
  let from = 0
  const found = words.map((word) => {
    while ((tree.words[from]?.end ?? Number.POSITIVE_INFINITY) <= word.start) from++
    let to = from
    while ((tree.words[to]?.start ?? Number.POSITIVE_INFINITY) < word.end) to++
    return tagOfParts(tree.words, from, to)
  })
  return { document: tree.document, words, tags: found }
}

function tagOfParts(words: readonly TreeWord[], from: number, to: number): number {
  const parts = words.slice(from, to)
  const head = parts.find(({ head }) => head < from || head >= to)
  if (!head) return -1
  if (parts.length > 1 && head.relation === 'amod') return adjective
  return tagOf(head)
}

import { parse } from '../../src/language/parse.ts'
import type { ParsedSentence } from '../../src/language/parsed-sentence.ts'
import { readModels } from '../../src/read-models.ts'
import { readDocument } from '../../src/text/document.ts'

const { tags } = readModels()

export const parseText = (text: string): ParsedSentence[] => parse(readDocument(text), tags)

export function parseOne(text: string): ParsedSentence {
  const [sentence] = parseText(text)
  if (!sentence) throw new Error(`no sentence in "${text}"`)
  return sentence
}

/** The words of a phrase, a group or a clause as written, one space between. */
export const textOf = (
  { words }: ParsedSentence,
  { first, last }: { readonly first: number; readonly last: number },
): string =>
  words
    .slice(first, last)
    .map(({ text }) => text)
    .join(' ')

/** Each clause: its depth as dots, kind, what it is joined to, subject, and its words behind a colon. */
export function clausesOf(text: string): string[] {
  const sentence = parseOne(text)
  const { words, chunks, clauses } = sentence
  const depthOf = (index: number | null): number =>
    index === null ? 0 : 1 + depthOf(clauses[index]?.parent ?? null)
  return clauses.map((clause) => {
    const subject = clause.subject === null ? '-' : words[chunks[clause.subject]?.head ?? -1]?.text
    const dots = '·'.repeat(depthOf(clause.parent))
    return `${dots}${clause.kind}${clause.joined === null ? '' : ` with ${clause.joined}`} ${subject}: ${textOf(sentence, clause)}`
  })
}

/** What the layers say of a text, shortly. */
export const told = {
  /** Noun phrases with what they hang on, are joined to and rename. */
  chunks(text: string): string {
    const { words, chunks } = parseOne(text)
    const headOf = (index: number) => words[chunks[index]?.head ?? -1]?.text
    return chunks
      .map(({ first, last, preposition, joined, apposes }) =>
        [
          ...words.slice(first, last).map((word) => word.text),
          ...(preposition === null ? [] : ['<', words[preposition]?.text]),
          ...(joined === null ? [] : ['and', headOf(joined)]),
          ...(apposes === null ? [] : ['is', headOf(apposes)]),
        ].join(' '),
      )
      .join(', ')
  },
  /** Verb groups with their form, voice and aspect. */
  groups(text: string): string {
    const sentence = parseOne(text)
    return sentence.groups
      .map((group) =>
        [
          textOf(sentence, group),
          group.form,
          ...(group.voice === 'passive' ? ['passive'] : []),
          ...(group.aspect === 'simple' ? [] : [group.aspect]),
        ].join(' '),
      )
      .join(', ')
  },
  /** The main verb of each group, and what negates it. */
  negations(text: string): string {
    const { words, groups } = parseOne(text)
    return groups
      .map(
        ({ head, negation }) =>
          `${words[head]?.text}${negation === null ? '' : ` not by ${words[negation]?.text}`}`,
      )
      .join(', ')
  },
  /** The kinds of clauses with their subjects, a dot before what depends on another. */
  clauses(text: string): string {
    const { words, chunks, clauses } = parseOne(text)
    const depthOf = (index: number | null): number =>
      index === null ? 0 : 1 + depthOf(clauses[index]?.parent ?? null)
    return clauses
      .map(({ kind, parent, subject }) => {
        const name = subject === null ? '-' : words[chunks[subject]?.head ?? -1]?.text
        return `${'·'.repeat(depthOf(parent))}${kind} ${name}`
      })
      .join(' ')
  },
}

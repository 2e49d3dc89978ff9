import type { Document } from '../../text/document.ts'
import type { Mention } from '../mention.ts'
import { readAlone } from './alone.ts'
import { besideName } from './beside-name.ts'
import { findPhrases, type Phrase } from './phrase.ts'
import type { Role } from './role.ts'
import { type Word, wordsOf } from './words.ts'

/**
 * The roles of a document: titles, appositions and descriptions of persons, places, organizations and events, in
 * reading order. Predicates ("X is a diplomat") and introductions ("a gunman") are among them, for whoever resolves
 * the others. Linear in the document's length.
 */
export function findRoles(document: Document, names: readonly Mention[]): Mention[] {
  const roles: Mention[] = []
  let next = 0
  for (const sentence of document.sentences) {
    while ((names[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) next++
    let after = next
    while ((names[after]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) after++
    const words = wordsOf(sentence, names.slice(next, after))
    const phrases = findPhrases(words)
    let last: Mention | undefined
    for (const phrase of phrases) {
      const found = readPhrase(document.text, words, phrase, phrases, last)
      if (!found) continue
      roles.push(found)
      last = found
    }
  }
  return roles
}

function readPhrase(
  text: string,
  words: readonly Word[],
  phrase: Phrase,
  phrases: readonly Phrase[],
  previous: Mention | undefined,
): Mention | undefined {
  for (const read of [...besideName, readAlone]) {
    const found = read(words, phrase, phrases, previous)
    if (!found) continue
    const from = found.first ?? phrase.first
    const first = words[from]
    const last = words[found.last]
    if (!first || !last) return undefined
    const complement =
      found.complement ??
      text
        .slice(words[phrase.nounLast]?.end ?? last.end, last.end)
        .trim()
        .toLowerCase()
    const before = words.slice(from, phrase.nounFirst).map(({ lower }) => lower)
    const named = words
      .slice(from, phrase.nounFirst)
      .flatMap(({ name }) => (name ? [text.slice(name.start, name.end).toLowerCase()] : []))
    const role: Role = {
      form: found.form,
      noun: phrase.noun,
      before: [...new Set([...before.filter((word) => !articles.has(word)), ...named])],
      names: named,
      complement,
      of: found.of ?? null,
    }
    return {
      start: first.start,
      end: last.end,
      kind: 'role',
      type: phrase.reading.type,
      reason: found.reason,
      role,
    }
  }
  return undefined
}

const articles = new Set(['the', 'a', 'an', 'this', '’s', "'s", '’', "'"])

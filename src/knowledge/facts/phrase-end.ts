import type { ParsedSentence } from '../../language/parsed-sentence.ts'

/** A phrase longer than this explains nothing at a glance. In words. */
const longestPhrase = 25
const closing = /^[,.;:()[\]!?…–—“”"„«»]+$/u
/** Words that a phrase cannot end with: what they begin is missing. */
const unfinished = /^(?:ADP|DET|CCONJ|SCONJ|PART)$/

/**
 * Where a noun phrase ends with all that belongs to it ("a veteran [who led the protests in Kyiv]"): the word index behind it.
 * Undefined where it runs into the verb of the sentence, or has no end near enough.
 */
export function endOfPhrase({ words, groups, clauses }: ParsedSentence, from: number): number | undefined {
  let end = from
  for (let i = from; i < words.length && !closing.test(words[i]?.text ?? ''); i++) {
    if (i - from > longestPhrase) return undefined
    if (clauses.some(({ first, kind }) => first === i && !within.test(kind))) break
    if (words[i]?.pos === 'CCONJ' && words[i + 1]?.group !== null) break
    // a verb of the phrase's own stands in a clause that begins behind the noun
    const group = groups[words[i]?.group ?? -1]
    if (group && (clauses[group.clause]?.first ?? 0) < from) return undefined
    end = i + 1
  }
  return unfinished.test(words[end - 1]?.pos ?? '') ? undefined : end
}

/** Clauses that a noun phrase may hold. */
const within = /^(?:relative|participial|infinitive)$/

import type { VerbGroup } from '../verb-group.ts'
import { lemmaAt, lowerAt, posAt, type TaggedWord } from '../words/tagged-word.ts'

/** A group before its clause is known. */
export type OpenGroup = Omit<VerbGroup, 'clause'>

const negations = new Set([
  'not',
  "n't",
  'never',
  'neither',
  'nor',
  'hardly',
  'scarcely',
  'barely',
  'rarely',
  'seldom',
])
const copulas = new Set(['be', 'become', 'remain', 'seem', 'appear'])

/** The verbs of a group, and what else stands among them; word indexes. */
interface Chain {
  readonly verbs: readonly number[]
  readonly to: number | null
  readonly negation: number | null
  /** Behind its last verb, or behind a "not" that follows a copula. */
  readonly last: number
}

/**
 * Reads the verb group that begins at `first`: "to", auxiliaries, negations, adverbs and the verb. `skip` tells where to go on
 * behind a phrase that stands between ("did [he] say", "has [on Monday] denied"), or nothing. Undefined where none begins.
 */
export function readGroup(
  words: readonly TaggedWord[],
  first: number,
  skip: (at: number) => number | undefined,
): OpenGroup | undefined {
  const chain = readChain(words, first, skip)
  return chain.verbs.length > 0 ? describe(words, first, chain) : undefined
}

function readChain(
  words: readonly TaggedWord[],
  first: number,
  skip: (at: number) => number | undefined,
): Chain {
  const verbs: number[] = []
  let [to, negation, last, skipped] = [null as number | null, null as number | null, first, false]
  for (let at = first; at < words.length; ) {
    const { pos, lower } = words[at] as TaggedWord
    const before = verbs.at(-1)
    if (before !== undefined && !isAuxiliary(words, before, skip)) break
    const negated = negationLength(words, at)
    if (negated > 0) {
      negation ??= at
      at += negated
      if (before !== undefined) last = at
    } else if (pos === 'ADV') at++
    else if (pos === 'AUX' || pos === 'VERB') {
      if (!fits(words, before ?? to, at)) break
      verbs.push(at)
      last = ++at
    } else if (lower === 'to' && pos === 'PART' && to === null && before === undefined) to = at++
    else {
      const next = skipped || before === undefined ? undefined : skip(at)
      if (next === undefined) break
      skipped = true
      at = next
    }
  }
  return { verbs, to, negation, last }
}

/** How many words at `at` negate: "not", "no longer". */
function negationLength(words: readonly TaggedWord[], at: number): number {
  const lower = lowerAt(words, at)
  if (lower === 'no' && lowerAt(words, at + 1) === 'longer') return 2
  return negations.has(lower) && posAt(words, at) !== 'CCONJ' ? 1 : 0
}

/** Also a "have" before a participle, whatever it was taken for. */
function isAuxiliary(
  words: readonly TaggedWord[],
  at: number,
  skip: (at: number) => number | undefined,
): boolean {
  if (posAt(words, at) === 'AUX') return true
  if (lemmaAt(words, at) !== 'have') return false
  let next = at + 1
  while (posAt(words, next) === 'ADV' || lowerAt(words, next) === 'not') next++
  return isVerbOf(words, skip(next) ?? next, /^(?:participle|past)$/)
}

const isVerbOf = (words: readonly TaggedWord[], at: number, forms: RegExp): boolean =>
  posAt(words, at) === 'VERB' && forms.test(words[at]?.form ?? '')

/** Whether a verb can follow the "to" or the auxiliary before it. */
function fits(words: readonly TaggedWord[], before: number | null, at: number): boolean {
  if (before === null) return true
  const { lower, pos, form } = words[at] as TaggedWord
  const base = form === 'base' || (form === 'present' && !/s$/.test(lower))
  if (lowerAt(words, before) === 'to') return base
  if (words[before]?.form === 'modal' || lemmaAt(words, before) === 'do') return base
  if (lemmaAt(words, before) === 'have') return form === 'participle' || form === 'past'
  return form === 'participle' || form === 'ing' || (form === 'past' && pos === 'VERB')
}

function describe(words: readonly TaggedWord[], first: number, chain: Chain): OpenGroup {
  const { verbs, negation, last } = chain
  const head = verbs[verbs.length - 1] as number
  const main = words[head] as TaggedWord
  const opening = words[verbs[0] as number] as TaggedWord
  const helpers = verbs.slice(0, -1)
  const lemmas = helpers.map((at, i) => helperLemma(words, at, verbs[i + 1] ?? at))
  const perfect = lemmas.includes('have')
  const being = helpers.some((at) => lowerAt(words, at) === 'being')
  const helped = /^(?:be|get)$/.test(lemmas.at(-1) ?? '')
  const progressive = being || (helped && main.form === 'ing')
  const form = formOf(words, first, chain, main, opening)
  const passive = helped ? main.form !== 'ing' : form === 'participle'
  const modal = opening.form === 'modal' ? opening.lemma : null
  const future = modal === 'will' || modal === 'shall'
  const tense = modal === null ? (opening.form === 'past' ? 'past' : 'present') : future ? 'future' : null
  return {
    first,
    last,
    head,
    form,
    tense: form === 'finite' ? tense : null,
    aspect: perfect
      ? progressive
        ? 'perfect progressive'
        : 'perfect'
      : progressive
        ? 'progressive'
        : 'simple',
    voice: passive ? 'passive' : 'active',
    polarity: negation === null ? 'positive' : 'negative',
    negation,
    modal: future ? null : modal,
    copula: copulas.has(main.lemma) && !passive,
  }
}

/** The lemma of an auxiliary: "’s" is "have" in "he’s been". */
const helperLemma = (words: readonly TaggedWord[], at: number, next: number): string =>
  lowerAt(words, at) === "'s" && /^(?:been|had|got|become|gone|come)$/.test(lowerAt(words, next))
    ? 'have'
    : lemmaAt(words, at)

function formOf(
  words: readonly TaggedWord[],
  first: number,
  { verbs, to }: Chain,
  main: TaggedWord,
  opening: TaggedWord,
): VerbGroup['form'] {
  if (to !== null) return 'infinitive'
  if (/^(?:present|past|modal)$/.test(opening.form ?? '')) return 'finite'
  if (opening.form === 'base') return isImperative(words, first) ? 'finite' : 'infinitive'
  return opening.form === 'ing' || verbs.length > 1 ? 'gerund' : main.form === 'ing' ? 'gerund' : 'participle'
}

/** "Take the stairs.", "and leave": a bare verb that opens a clause, or stands behind a subject. */
function isImperative(words: readonly TaggedWord[], first: number): boolean {
  let at = first - 1
  while (posAt(words, at) === 'ADV' || posAt(words, at) === 'INTJ') at--
  const before = words[at]
  return (
    before === undefined ||
    /^[.,;:!?"'`(—–-]+$/.test(before.lower) ||
    /^(?:i|you|we|they|please|who|which|that)$/.test(before.lower)
  )
}

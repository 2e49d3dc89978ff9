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
const finiteForms = new Set(['present', 'past', 'modal'])

/** Words of a group, from the left: what an auxiliary asks of the verb that follows it. */
interface Chain {
  modal: string | null
  have: number
  be: number
  do: boolean
  to: number
  finite: number
  last: string
}

/**
 * Reads the verb group that begins at `first`: auxiliaries, "to", adverbs and the verb. `skip` gives where to go on behind a
 * phrase that stands between ("did [he] say", "has [on Monday] denied"), or nothing. Undefined where none begins.
 */
export function readGroup(
  words: readonly TaggedWord[],
  first: number,
  skip: (at: number) => number | undefined,
): OpenGroup | undefined {
  const chain: Chain = { modal: null, have: -1, be: -1, do: false, to: -1, finite: -1, last: '' }
  let head = -1
  let last = first
  let negation: number | null = null
  let skipped = false
  for (let at = first; at < words.length; ) {
    const word = words[at]
    if (!word) break
    const { lower, pos, form } = word
    if (
      head >= 0 &&
      pos !== 'AUX' &&
      pos !== 'VERB' &&
      !(negations.has(lower) && words[head]?.pos === 'AUX')
    ) {
      if (pos === 'ADV' && words[head]?.pos === 'AUX') {
        at++
        continue
      }
      const to = words[head]?.pos === 'AUX' && !skipped ? skip(at) : undefined
      if (to === undefined) break
      skipped = true
      at = to
      continue
    }
    if (lower === 'to' && pos === 'PART') {
      if (head >= 0) break
      if (chain.to >= 0) break
      chain.to = at
      chain.last = 'to'
      at++
      continue
    }
    if (negations.has(lower)) {
      negation ??= at
      if (head >= 0) last = at + 1
      at++
      continue
    }
    if (pos === 'ADV' && head < 0) {
      at++
      continue
    }
    if (pos !== 'AUX' && pos !== 'VERB') {
      const to = chain.last !== '' ? skip(at) : undefined
      if (to === undefined) break
      at = to
      continue
    }
    if (!follows(chain, word)) break
    if (head < 0 && (finiteForms.has(form ?? '') || chain.to < 0))
      chain.finite = finiteForms.has(form ?? '') ? at : chain.finite
    head = at
    last = at + 1
    note(chain, words, at)
    at++
    if (pos === 'VERB') break
  }
  if (head < 0) return undefined
  return groupOf(words, first, last, head, chain, negation)
}

/** Whether a verb may follow what its group holds so far. */
function follows(chain: Chain, { pos, form, lower }: TaggedWord): boolean {
  switch (chain.last) {
    case '':
      return true
    case 'modal':
    case 'to':
    case 'do':
      return (
        form === 'base' ||
        (form === 'present' && !lower.endsWith('s')) ||
        (pos === 'AUX' && form !== 'modal' && chain.last !== 'to')
      )
    case 'have':
      return form === 'participle' || form === 'past' || lower === 'been'
    case 'be':
      return form === 'participle' || form === 'ing' || (form === 'past' && pos === 'VERB')
    default:
      return false
  }
}

function note(chain: Chain, words: readonly TaggedWord[], at: number): void {
  const lemma = lemmaAt(words, at)
  if (posAt(words, at) !== 'AUX') {
    chain.last = 'verb'
    return
  }
  if (words[at]?.form === 'modal') {
    chain.modal = lemma
    chain.last = 'modal'
  } else if (lemma === 'have') {
    chain.have = at
    chain.last = 'have'
  } else if (lemma === 'do') {
    chain.do = true
    chain.last = 'do'
  } else {
    chain.be = at
    chain.last = 'be'
  }
}

/** "Take the stairs.", "and leave": a bare verb that opens a clause, or stands behind a subject. */
function isImperative(
  words: readonly TaggedWord[],
  first: number,
  { last }: Chain,
  form: string | null,
): boolean {
  if (form !== 'base' || last === 'to') return false
  let at = first - 1
  while (posAt(words, at) === 'ADV' || posAt(words, at) === 'INTJ') at--
  const before = words[at]
  return (
    before === undefined ||
    /^[.,;:!?"'`(—–-]+$/.test(before.lower) ||
    /^(?:i|you|we|they|please|who|which|that)$/.test(before.lower)
  )
}

function groupOf(
  words: readonly TaggedWord[],
  first: number,
  last: number,
  head: number,
  chain: Chain,
  negation: number | null,
): OpenGroup {
  const verb = words[head]
  const form = verb?.form ?? null
  const main = verb?.pos === 'VERB'
  const auxiliary = main ? chain.be : -1
  const passive = auxiliary >= 0 && form !== 'ing'
  const progressive =
    (auxiliary >= 0 && form === 'ing') || (passive && chain.be >= 0 && lowerAt(words, chain.be) === 'being')
  const perfect = chain.have >= 0 && (main || chain.be > chain.have)
  const opening = words[chain.finite]
  const finite = chain.to < 0 && (opening !== undefined || isImperative(words, first, chain, form))
  const bare = chain.to >= 0 || (form === 'base' && !finite)
  const kind = finite ? 'finite' : bare ? 'infinitive' : form === 'ing' ? 'gerund' : 'participle'
  const future = chain.modal === 'will' || chain.modal === 'shall'
  return {
    first,
    last,
    head,
    form: chain.have >= 0 && !finite && !bare ? 'gerund' : kind,
    tense: !finite
      ? null
      : chain.modal !== null
        ? future
          ? 'future'
          : null
        : opening?.form === 'past'
          ? 'past'
          : 'present',
    aspect: perfect
      ? progressive
        ? 'perfect progressive'
        : 'perfect'
      : progressive
        ? 'progressive'
        : 'simple',
    voice: passive || (!finite && !bare && form === 'participle' && chain.have < 0) ? 'passive' : 'active',
    polarity: negation === null ? 'positive' : 'negative',
    negation,
    modal: future ? null : chain.modal,
    copula: !main ? verb?.lemma === 'be' : copulas.has(verb?.lemma ?? ''),
  }
}

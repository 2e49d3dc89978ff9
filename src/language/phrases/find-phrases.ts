import type { Chunk } from '../chunk.ts'
import { lemmaAt, lowerAt, posAt, type TaggedWord } from '../words/tagged-word.ts'
import { mendPasts, reduceRelatives } from './past-or-participle.ts'
import { readChunk } from './read-chunk.ts'
import { type OpenGroup, readGroup } from './read-group.ts'
import { shareAuxiliaries } from './share-auxiliaries.ts'

/** The noun phrases and verb groups of a sentence, each in order. */
export interface Phrases {
  readonly chunks: readonly Chunk[]
  readonly groups: readonly OpenGroup[]
  /** Index of the chunk that begins at or holds each word, or -1. */
  readonly chunkAt: Int32Array
  /** The same for groups; the words of a phrase inside a group ("did [he] say") are the chunk's. */
  readonly groupAt: Int32Array
}

/** Reads a sentence's noun phrases and verb groups in one pass. Linear: each looks a few words ahead. */
export function findPhrases(words: readonly TaggedWord[], from: number): Phrases {
  const chunks: Chunk[] = []
  const groups: OpenGroup[] = []
  const chunkAt = new Int32Array(words.length).fill(-1)
  const groupAt = new Int32Array(words.length).fill(-1)

  const addChunks = (first: number): number | undefined => {
    let at = first
    let owner: number | null = null
    for (;;) {
      const end = readChunk(words, at)
      if (!end) {
        if (owner === null) return undefined
        return at
      }
      const begin = owner === null ? first : at
      const index = chunks.length
      chunks.push({
        first: begin,
        last: end.last,
        head: end.head,
        preposition: null,
        of: null,
        owner,
        joined: null,
        apposes: null,
      })
      for (let i = begin; i < end.last; i++) chunkAt[i] = index
      const clitic = words[end.last]
      if (clitic?.pos !== 'PART' || !/^'s?$/.test(clitic.lower)) return end.last
      owner = index
      at = end.last + 1
    }
  }

  for (let at = from; at < words.length; ) {
    if (opensGroup(words, at)) {
      const group = readGroup(words, at, (i) => skipped(words, at, i))
      if (group) {
        const index = groups.length
        groups.push(group)
        for (let i = group.first; i < group.last; i++) groupAt[i] = index
        // what stands inside is read as well
        for (let i = group.first; i < group.last; ) {
          const word = words[i] as TaggedWord
          const inside =
            /^(?:NOUN|PROPN|PRON|DET|NUM)$/.test(word.pos) || (word.pos === 'ADJ' && i < group.head)
          const end = inside ? addChunks(i) : undefined
          if (end === undefined) {
            i++
            continue
          }
          for (let k = i; k < end; k++) groupAt[k] = -1
          i = Math.min(end, group.last)
        }
        at = group.last
        continue
      }
    }
    at = addChunks(at) ?? at + 1
  }
  const shared = shareAuxiliaries(words, groups, chunkAt)
  const all = governed(words, chunks)
  return {
    chunks: all,
    groups: mendPasts(words, reduceRelatives(words, shared, all, chunkAt), all, chunkAt),
    chunkAt,
    groupAt,
  }
}

function opensGroup(words: readonly TaggedWord[], at: number): boolean {
  const word = words[at]
  if (!word) return false
  if (word.pos === 'AUX') return true
  if (word.pos === 'VERB')
    return word.form !== 'participle' && word.form !== 'ing' ? true : readChunk(words, at) === undefined
  if (word.pos === 'PART' && word.lower === 'to') return true
  if (word.pos === 'PART' && (word.lower === 'not' || word.lower === "n't"))
    return /^(?:VERB|AUX|PART|ADV)$/.test(posAt(words, at + 1) ?? '') && opensGroup(words, at + 1)
  return (word.lower === 'never' || word.lower === 'neither') && opensGroup(words, at + 1)
}

/** Behind a subject or a time that stands between auxiliary and verb, where a verb follows; else undefined. */
function skipped(words: readonly TaggedWord[], first: number, at: number): number | undefined {
  const word = words[at]
  if (!word) return undefined
  const prepositional = word.pos === 'ADP'
  if (!prepositional && !mayInvert(words, first)) return undefined
  const begin = prepositional ? at + 1 : at
  if (!prepositional && at !== first + 1 && !(at === first + 2 && lowerAt(words, first + 1) === "n't"))
    return undefined
  const end = readChunk(words, begin)
  if (!end) return undefined
  let next = end.last
  while (posAt(words, next) === 'ADV' || lowerAt(words, next) === 'not') next++
  const verb = words[next]
  if (verb?.pos !== 'VERB' && !(verb?.pos === 'AUX' && !prepositional)) return undefined
  // a past behind "have" is a participle
  if (verb.form === 'past' && lemmaAt(words, first) !== 'have') return undefined
  if (verb.form === 'present' || verb.form === 'modal') return undefined
  if (prepositional && verb.form === 'ing') return undefined
  return next
}

/** Whether the subject may stand behind the auxiliary: at the head of a question, behind "nor", "so", "only then". */
function mayInvert(words: readonly TaggedWord[], first: number): boolean {
  const before = words[first - 1]
  if (before === undefined || before.pos === 'PUNCT') return true
  // "What dishes would you recommend", "how long have you been"
  for (let at = first - 1; at >= 0 && at >= first - 4 && posAt(words, at) !== 'PUNCT'; at--)
    if (/^(?:how|what|which|whose)$/.test(lowerAt(words, at))) return true
  return /^(?:nor|neither|so|why|how|when|where|what|who|whom|which|and|but|or|only|never|rarely|seldom|then|had|should|were|than|as)$/.test(
    before.lower,
  )
}

/** With the words that each hangs on: its preposition, and the phrase that an "of" belongs to. */
function governed(words: readonly TaggedWord[], chunks: readonly Chunk[]): Chunk[] {
  const joins = joinsOf(words, chunks)
  const found: Chunk[] = []
  for (const [index, chunk] of chunks.entries()) {
    const owner = chunk.owner === null ? undefined : found[chunk.owner]
    const own = owner ? owner.preposition : prepositionOf(words, chunk.first)
    const before = found[index - 1]
    const joined = joins[index] ?? -1
    const first = found[joined]
    const belongs = own !== null && !owner && lowerAt(words, own) === 'of' && before?.last === own
    found.push({
      ...chunk,
      preposition: own ?? first?.preposition ?? null,
      of: belongs ? index - 1 : (owner?.of ?? (own === null ? (first?.of ?? null) : null)),
      joined: first ? joined : null,
      apposes: own === null && !first ? apposed(words, found, chunk) : null,
    })
  }
  return found
}

function prepositionOf(words: readonly TaggedWord[], first: number): number | null {
  let at = first - 1
  while (posAt(words, at) === 'ADV' || /^["'`]$/.test(lowerAt(words, at))) at--
  return posAt(words, at) === 'ADP' && words[at]?.form !== 'particle' ? at : null
}

/** For each phrase the one before it that "and" or "or" joins it to, also in a list ("A, B and C"); or -1. */
function joinsOf(words: readonly TaggedWord[], chunks: readonly Chunk[]): Int32Array {
  const joins = new Int32Array(chunks.length).fill(-1)
  const follows = (index: number): boolean =>
    lowerAt(words, (chunks[index]?.first ?? 0) - 1) === ',' &&
    chunks[index - 1]?.last === (chunks[index]?.first ?? 0) - 1
  for (const [index, { first }] of chunks.entries()) {
    if (posAt(words, first - 1) !== 'CCONJ' || /^(?:but|yet|nor|so)$/.test(lowerAt(words, first - 1)))
      continue
    const comma = lowerAt(words, first - 2) === ','
    if (chunks[index - 1]?.last !== (comma ? first - 2 : first - 1)) continue
    // a comma before "and" parts clauses, unless commas part more than two
    if (comma && !follows(index - 1)) continue
    if (nominative.test(lowerAt(words, first))) continue
    joins[index] = index - 1
    for (
      let one = index - 1;
      follows(one) &&
      joins[one] === -1 &&
      !renames(words, chunks, one) &&
      !leadsUp(words, chunks, one, index);
      one--
    )
      joins[one] = one - 1
  }
  return joins
}

/** Pronouns that are subjects begin a clause behind "and". */
const nominative = /^(?:i|he|she|we|they|it|there|this)$/

/** "On Wednesday, [Mohamed and his father] left": the comma parts what leads up to the subjects. */
function leadsUp(words: readonly TaggedWord[], chunks: readonly Chunk[], one: number, last: number): boolean {
  const before = chunks[one - 1]
  const end = chunks[last]?.last ?? 0
  if (!before || prepositionOf(words, before.first) === null) return false
  return (
    /^(?:AUX|VERB|ADV)$/.test(posAt(words, end) ?? '') ||
    (/^(?:NUM|PROPN)$/.test(posAt(words, before.head) ?? '') && /day$|^\d/.test(lowerAt(words, before.head)))
  )
}

/** The phrase before the comma that this one renames: "Karlov, [the ambassador], said". */
function apposed(words: readonly TaggedWord[], found: readonly Chunk[], chunk: Chunk): number | null {
  const before = found.at(-1)
  if (lowerAt(words, chunk.first - 1) !== ',' || before?.last !== chunk.first - 1) return null
  const closes = words[chunk.last]
  if (
    closes &&
    !/^[,.;)—–-]$/.test(closes.text) &&
    !/^(?:of|in|at|for|from|with|to|on|who|that|which|said|says)$/.test(closes.lower)
  )
    return null
  return isRenaming(words, before, chunk) ? found.length - 1 : null
}

const renames = (words: readonly TaggedWord[], chunks: readonly Chunk[], index: number): boolean => {
  const [before, chunk] = [chunks[index - 1], chunks[index]]
  return (
    before !== undefined &&
    chunk !== undefined &&
    words[chunk.first]?.pos === 'DET' &&
    isRenaming(words, before, chunk)
  )
}

/** A noun behind a name, or a name behind a noun. */
function isRenaming(words: readonly TaggedWord[], before: Chunk, chunk: Chunk): boolean {
  const [own, other] = [words[chunk.head], words[before.head]]
  if (other?.pos === 'PROPN' && own?.pos === 'NOUN')
    return words[chunk.first]?.pos === 'DET' || own.form !== 'plural'
  if (own?.pos !== 'PROPN') return false
  // "the Prime Minister, Najib Razak"
  const described = before.owner !== null || words[before.first]?.pos === 'DET'
  return other?.pos === 'NOUN'
    ? other.form !== 'plural'
    : other?.pos === 'PROPN' && described && words[chunk.first]?.pos === 'PROPN'
}

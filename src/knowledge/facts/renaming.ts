import type { Chunk } from '../../language/chunk.ts'
import type { ParsedSentence } from '../../language/parsed-sentence.ts'
import type { Line } from './line.ts'
import { opensWithArticle, suits, tells, withoutArticle } from './noun-phrase.ts'
import { endOfPhrase } from './phrase-end.ts'
import type { PlacedMention, Scene } from './scene.ts'

/**
 * What a noun phrase set off beside a name says that it is: "Ann Roe, a former schoolteacher," and "the hospital’s director,
 * Ann Roe,". A phrase that does something itself ("In Oslo, a man was shot") renames nobody.
 */
export function renamingLines({ parsed, mentions }: Scene): Line[] {
  return parsed.chunks.flatMap((chunk, index) => {
    const own = namedBy(parsed, mentions, chunk)
    return own ? lineBefore(parsed, own, chunk) : lineBehind(parsed, mentions, chunk, index)
  })
}

/** Whose name the head of a phrase is. */
function namedBy(
  { words }: ParsedSentence,
  mentions: readonly PlacedMention[],
  { head }: Chunk,
): PlacedMention | undefined {
  const word = words[head]
  return (
    word &&
    mentions.find(
      ({ mention }) => mention.kind === 'name' && mention.start <= word.start && word.end <= mention.end,
    )
  )
}

/** "Ann Roe[, a former schoolteacher who taught French]", "[, once a deputy of the party]". */
function lineBehind(
  sentence: ParsedSentence,
  mentions: readonly PlacedMention[],
  chunk: Chunk,
  index: number,
): Line[] {
  const { words, chunks, clauses } = sentence
  const since = sinceWhen.test(words[chunk.first - 1]?.lower ?? '') ? chunk.first - 1 : undefined
  const comma = (since ?? chunk.first) - 1
  if (words[comma]?.text !== ',' || clauses.some(({ subject }) => subject === index)) return []
  const name = chunks.findLast(({ last, head }) => last <= comma && words[head]?.pos !== 'NUM')
  if (!name || !reaches(sentence, name.last, comma) || isSource(sentence, name)) return []
  const who = namedBy(sentence, mentions, name)
  if (!who || !suits(sentence, chunk, who.entity.type)) return []
  const last = endOfPhrase(sentence, chunk.last)
  if (last === undefined || isListed(sentence, index, last)) return []
  const first = withoutArticle(sentence, chunk)
  if (!tells(sentence, first, last, who.entity.type)) return []
  const [from, to] = [words[since ?? first], words[last - 1]]
  if (!from || !to) return []
  const stance = opensWithArticle(sentence, chunk, 'indefinite') ? 'added' : 'given'
  return [{ kind: kindFor(who.entity.type), of: [who.entity], stance, start: from.start, end: to.end }]
}

/** How long it is so: "once a deputy", "now the head of a school". */
const sinceWhen = /^(?:once|then|now|formerly|previously|currently|later)$/

/** Whether a name stands right before a comma, but for an age: "Ann Roe, 45,", "Ann Roe (45),". */
function reaches({ words }: ParsedSentence, last: number, comma: number): boolean {
  const between = words.slice(last, comma).map(({ text }) => text)
  return /^(?:,? ?\(? ?\d{1,3} ?\)?)?$/.test(between.join(' '))
}

/** "[The hospital’s director,] Ann Roe, said": whose director, the phrase itself says. */
function lineBefore(sentence: ParsedSentence, { entity }: PlacedMention, name: Chunk): Line[] {
  const { words, chunks } = sentence
  const chunk = chunks.find(({ last }) => last + 1 === name.first)
  if (!chunk || words[chunk.last]?.text !== ',') return []
  const next = words[name.last]
  if (next && !/^[,.;:–—)]$/u.test(next.text)) return []
  const owner = chunk.owner === null ? undefined : chunks[chunk.owner]
  if (!owner || words[owner.head]?.pos === 'PRON' || !suits(sentence, chunk, entity.type)) return []
  const from = words[withoutArticle(sentence, owner)]
  const to = words[chunk.last - 1]
  if (!from || !to) return []
  return [{ kind: kindFor(entity.type), of: [entity], stance: 'given', start: from.start, end: to.end }]
}

const kindFor = (type: string): 'role' | 'description' => (type === 'person' ? 'role' : 'description')

/** "According to Roe, a man …": what follows is what she says. */
const isSource = ({ words }: ParsedSentence, { first }: Chunk): boolean =>
  words[first - 1]?.lower === 'to' && words[first - 2]?.lower === 'according'

/** "Ann Roe, a teacher and three others", "Ann Roe, a teacher, and Bo Lund": one of those who are named, and not what she is. */
function isListed({ words, chunks }: ParsedSentence, index: number, last: number): boolean {
  const next = words[last]
  if (next && !/^[,.;:–—()”"]$/u.test(next.text)) return true
  if (next?.text === ',' && /^(?:and|or)$/.test(words[last + 1]?.lower ?? '')) return true
  return chunks.some(
    ({ first, head, preposition, of, joined }) =>
      first > (chunks[index]?.first ?? 0) &&
      first < last &&
      words[first - 1]?.pos === 'CCONJ' &&
      preposition === null &&
      of === null &&
      (joined === null || joined === index) &&
      (words[head]?.form === 'plural' || words[head]?.pos === 'PROPN'),
  )
}

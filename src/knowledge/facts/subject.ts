import type { Entity } from '../../annotate/entity.ts'
import type { Mention } from '../../annotate/mention.ts'
import { possibleTitles } from '../../annotate/roles/titles.ts'
import { isClitic, type Word } from '../../annotate/roles/words.ts'
import { letterPattern } from '../../text/letter-pattern.ts'
import type { PlacedMention, Scene } from './scene.ts'
import { timeLength } from './verb-phrase.ts'

/** Those of whom a clause tells something. `first` and `last` are indices of words. */
export interface Subject {
  readonly who: readonly Entity[]
  readonly first: number
  readonly last: number
  /** "Officials said that …": somebody else tells it. */
  readonly reported: boolean
  /** Only the relative clause after it tells of it: "to Jane Doe, who had …". */
  readonly asideOnly: boolean
  /** It is named: the clause can be read without what stands before it. */
  readonly named: boolean
}

const opening = new Set('after when since as because although though where but while once'.split(' '))
const saying =
  /^(?:said|says|say|told|reported|reports|announced|confirmed|claimed|alleged|believes?|added|wrote|stated|insisted)$/
export const isSaying = (word: Word | undefined): boolean => saying.test(word?.lower ?? '')

/** What may begin a sentence before the comma that its subject follows. */
const introducing = letterPattern`^(?:in|on|at|after|before|during|since|when|while|as|last|earlier|later|however|meanwhile|by|for|following|despite|under|from|then|two|three|four|also|with|within|born|\p{L}+ly)$`

/** Whether a word may stand before a name and be no part of it. */
const mayStandBefore = (lower: string): boolean =>
  lower === 'the' || possibleTitles.has(lower.replace(/\.$/, ''))

/** The subjects of a scene's clauses: names, or what stands for them, where a clause begins. */
export function subjectsOf(scene: Scene): Subject[] {
  const { words, mentions } = scene
  const able = mentions.filter((one) => mayBeSubject(words, one))
  const found: Subject[] = []
  for (let i = 0; i < able.length; i++) {
    const head = able[i] as PlacedMention
    if (found.some(({ last }) => head.first <= last)) continue
    const group = groupFrom(words, mentions, able, i)
    const last = group.at(-1)?.last ?? head.last
    if (isClitic(words[last + 1])) continue
    const first = startOf(words, mentions, head)
    const opened =
      clauseOpening(words, first) ?? (isAntecedent(words, head.entity, first, last) ? 'aside' : undefined)
    if (!opened) continue
    // the comma after "Her husband, John," closes what the one before it opened
    const closing = words[head.first - 1]?.text === ',' && first < head.first && words[last + 1]?.text === ','
    found.push({
      who: [...new Set(group.map(({ entity }) => entity))],
      first,
      last: closing ? last + 1 : last,
      reported: opened === 'reported',
      asideOnly: opened === 'aside',
      named: group.every(({ mention }) => mention.kind === 'name'),
    })
  }
  return found
}

function mayBeSubject(words: readonly Word[], { entity, mention, first }: PlacedMention): boolean {
  if (mention.kind === 'role')
    return mention.role?.form === 'definite' && first === 0 && isOwnRole(entity, mention)
  return mention.kind === 'name' || /^(?:he|she|it|they)$/.test(words[first]?.lower ?? '')
}

/** "The ambassador" or "the envoy" for whom the text calls ambassador; not "the Senate president" for a president. */
function isOwnRole({ roles }: Entity, { role }: Mention): boolean {
  const called = new Set(roles.flatMap((one) => one.toLowerCase().split(/\s+/)))
  return role?.before.every((word) => called.has(word)) ?? false
}

/** Whether "who" after a name can only mean the name; after "the son of X" or "X and Y" it may mean another. */
function isAntecedent(words: readonly Word[], { type }: Entity, first: number, last: number): boolean {
  return (
    type === 'person' &&
    words[last + 1]?.text === ',' &&
    words[last + 2]?.lower === 'who' &&
    !/^(?:of|and|or|like|than|['’]s?)$/u.test(words[first - 1]?.lower ?? '')
  )
}

/** "Russia and Turkey", "Ada, Bob and Cy": all that one verb speaks of. */
function groupFrom(
  words: readonly Word[],
  mentions: readonly PlacedMention[],
  able: readonly PlacedMention[],
  from: number,
): PlacedMention[] {
  const group = [able[from] as PlacedMention]
  let joined = 1
  for (let i = from + 1; i < able.length; i++) {
    const previous = group.at(-1) as PlacedMention
    const next = able[i] as PlacedMention
    const between = words
      .slice(previous.last + 1, startOf(words, mentions, next))
      .map(({ lower }) => lower)
      .join(' ')
    if (!/^(?:,|and|, and)$/.test(between)) break
    group.push(next)
    if (between !== ',') joined = group.length
  }
  return group.slice(0, joined)
}

/** Where the noun phrase of a name begins: with its title, its article, or the apposition before it. */
export function startOf(
  words: readonly Word[],
  mentions: readonly PlacedMention[],
  head: PlacedMention,
): number {
  let first = head.first
  if (head.mention.kind !== 'name') return first
  for (;;) {
    const before = mentions.find(
      ({ mention, entity, last }) =>
        mention.kind === 'role' &&
        entity === head.entity &&
        (last === first - 1 || (last === first - 2 && words[first - 1]?.text === ',')),
    )
    if (before && before.first < first) first = before.first
    else if (mayStandBefore(words[first - 1]?.lower ?? '')) first--
    else return first
  }
}

/** Whether a clause begins at a word, and whether it is somebody's words that the article passes on. */
function clauseOpening(words: readonly Word[], first: number): 'told' | 'reported' | undefined {
  const before = words[first - 1]
  if (!before) return 'told'
  const { lower, text } = before
  if (/^[;:–—“"(]$/u.test(text) || opening.has(lower)) return 'told'
  if (lower === 'and') return words[first - 2]?.text === ',' ? 'told' : undefined
  if (saying.test(lower)) return 'reported'
  if (lower === 'that') return saying.test(words[first - 2]?.lower ?? '') ? 'reported' : undefined
  if (text === ',') return introduced(words, first - 1) ? 'told' : undefined
  return first === timeLength(words, 0) ? 'told' : undefined
}

/** Whether the comma closes what introduces a clause: "In 2015," */
function introduced(words: readonly Word[], comma: number): boolean {
  const earlier = words.findIndex(({ text }) => text === ',')
  return introducing.test(words[0]?.lower ?? '') && (earlier === comma || comma < 16)
}

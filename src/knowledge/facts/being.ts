import type { Chunk } from '../../language/chunk.ts'
import type { Clause } from '../../language/clause.ts'
import type { ParsedSentence } from '../../language/parsed-sentence.ts'
import type { VerbGroup } from '../../language/verb-group.ts'
import type { Line, Stance } from './line.ts'
import { opensWithArticle, suits, tells, withoutArticle } from './noun-phrase.ts'
import { endOfPhrase } from './phrase-end.ts'
import type { PlacedMention, Scene } from './scene.ts'

/** "Ann Roe is a union leader in Leeds", "was once a deputy of the party": what a clause says that its subject is or was. */
export function beingLines({ parsed, mentions }: Scene): Line[] {
  return parsed.clauses.flatMap((clause) => {
    const group = parsed.groups[clause.group ?? -1]
    const subject = parsed.chunks[clause.subject ?? -1]
    if (!group?.copula || !subject || subject.joined !== null || !isStated(parsed, clause, group)) return []
    const who = subjectOf(parsed, mentions, subject)
    const line = who && lineOf(parsed, group, clause, who)
    return line ? [{ ...line, stance: stanceOf(parsed, clause, group) }] : []
  })
}

/** Not denied, not possible, and under no condition or question. */
function isStated({ clauses }: ParsedSentence, clause: Clause, group: VerbGroup): boolean {
  if (group.form !== 'finite' || group.polarity !== 'positive' || group.modal || group.tense === 'future')
    return false
  for (let one: Clause | undefined = clause; one; one = one.parent === null ? undefined : clauses[one.parent])
    if (/^(?:conditional|wh|infinitive)$/.test(one.kind)) return false
  return true
}

/** Whom the subject stands for: a name, a pronoun, or the role that was theirs. */
function subjectOf(
  { words }: ParsedSentence,
  mentions: readonly PlacedMention[],
  { first, last, head }: Chunk,
): PlacedMention | undefined {
  const [from, to, word] = [words[first], words[last - 1], words[head]]
  if (!from || !to || !word) return undefined
  return mentions.find(
    ({ mention }) => mention.start <= word.start && word.end <= mention.end && mention.end === to.end,
  )
}

function lineOf(
  sentence: ParsedSentence,
  group: VerbGroup,
  clause: Clause,
  { entity }: PlacedMention,
): Omit<Line, 'stance'> | undefined {
  const { words, chunks, clauses } = sentence
  const index = chunks.findIndex(({ first }) => first >= group.last)
  const chunk = chunks[index]
  if (!chunk || chunk.last > clause.last || chunk.preposition !== null) return undefined
  if (!words.slice(group.last, chunk.first).every(({ pos }) => pos === 'ADV')) return undefined
  if (clauses.some(({ subject }) => subject === index) || !suits(sentence, chunk, entity.type))
    return undefined
  const last = endOfPhrase(sentence, chunk.last)
  if (last === undefined || !tells(sentence, chunk.first, last, entity.type)) return undefined
  const isNow = group.tense === 'present' && group.aspect === 'simple'
  const first = isNow ? withoutArticle(sentence, chunk) : group.first
  const [from, to] = [words[first], words[last - 1]]
  if (!from || !to) return undefined
  const isA = opensWithArticle(sentence, chunk, 'indefinite')
  const start = isNow && isA ? (words[chunk.first]?.start ?? from.start) : from.start
  const kind = entity.type === 'person' && !isA ? 'role' : 'description'
  return { kind, of: [entity], start, end: to.end }
}

const hedges =
  /^(?:reportedly|allegedly|apparently|purportedly|supposedly|nearly|almost|hardly|barely|scarcely|effectively|basically|practically|virtually)$/

function stanceOf({ words }: ParsedSentence, { kind, first, last }: Clause, group: VerbGroup): Stance {
  const hedged = words.slice(Math.max(first, group.first - 2), last).some(({ lower }) => hedges.test(lower))
  return hedged || kind === 'that' || kind === 'zero' ? 'reported' : 'asserted'
}

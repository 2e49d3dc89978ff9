import { readDateline } from '../../../text/dateline.ts'
import type { Context } from '../context/context.ts'
import { isShown } from '../is-shown.ts'
import type { TaggedSpan } from '../tagged-span.ts'

/** What says that a thing goes by another name, between the two; the longest first. */
const signs = [
  'now known as',
  'now called',
  'since renamed',
  'later renamed',
  'then called',
  'then known as',
  'formerly known as',
  'previously known as',
  'which became',
  'which later became',
  'which has traded as',
  'which now trades as',
  'which trades as',
  'now trading as',
  'later rebranded as',
  'later rebranded',
  'since rebranded as',
  'since rebranded',
  'rebranded as',
  'rebranded',
  'renamed',
  'today',
  'trading as',
  'which is now called',
  'which is now',
  'formerly',
  'previously',
  'now',
].map((sign) => sign.split(' '))

/**
 * Two names of one thing have one type: "Facebook, now Meta", "Ratner Group, later renamed Signet". Which of the two the
 * tagger passed by is one as well.
 */
export function findRenamed(
  { words, masks, runs, sentenceCase }: Context,
  sentence: number,
  spans: readonly TaggedSpan[],
): readonly TaggedSpan[] {
  if (sentenceCase !== 0) return spans
  let result = spans
  for (let at = 1; at + 1 < words.length; at++) {
    const old = runs[at - 1]
    const mark = words[at]?.text
    if (old?.end !== at || (mark !== ',' && mark !== '(')) continue
    const sign = signs.find((own) => own.every((word, i) => words[at + 1 + i]?.lower === word))
    const own = sign && runs[at + 1 + sign.length]
    if (!sign || own?.start !== at + 1 + sign.length) continue
    // "which has traded as Novence since June"
    const ends = /^(?:[,)]|since|until|from|in|by|after)$/.test(words[own.end]?.text ?? '')
    const first = result.find((span) => isShown(span.type) && span.to === at)
    const second = result.find((span) => isShown(span.type) && span.from === own.start)
    // "Berlin, now Europe’s capital" is no other name
    if (!ends || !(first ?? second) || (first && second && !isMisread(first, second))) continue
    // "BOSTON — Facebook, now Meta, said …"
    const lead = readDateline(words)?.length ?? 0
    const reason = `“${sign.join(' ')}” stands between it and another name of it`
    const isTold = first && (!second || first.type === 'organization')
    const type = (isTold ? first.type : second?.type) ?? 'organization'
    const [from, to] = isTold ? [own.start, own.end] : [Math.max(old.start, lead), at]
    const added: TaggedSpan = { sentence, from, to, type, reason, sure: type === 'organization' }
    result = [...result.filter((span) => span.to <= added.from || added.to <= span.from), added].sort(
      (a, b) => a.from - b.from,
    )
  }
  return result

  /** Whether one of the two is a body, and no list knows the other, which was read as something else. */
  function isMisread(a: TaggedSpan, b: TaggedSpan): boolean {
    const [body, other] = a.type === 'organization' ? [a, b] : [b, a]
    return body.type === 'organization' && other.type !== 'organization' && masks[other.from] === 0
  }
}

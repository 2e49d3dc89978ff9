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
  { words, runs, sentenceCase }: Context,
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
    const ends = /^[,)]$/.test(words[own.end]?.text ?? '')
    const first = result.find((span) => isShown(span.type) && span.to === at)
    const second = result.find((span) => isShown(span.type) && span.from === own.start)
    // "Berlin, now Europe’s capital" is no other name
    if (!ends || (first && second) || !(first ?? second)) continue
    // "BOSTON — Facebook, now Meta, said …"
    const lead = readDateline(words)?.length ?? 0
    const reason = `“${sign.join(' ')}” stands between it and another name of it`
    const added: TaggedSpan = first
      ? { sentence, from: own.start, to: own.end, type: first.type, reason }
      : { sentence, from: Math.max(old.start, lead), to: at, type: second?.type ?? 'organization', reason }
    result = [...result.filter((span) => span.to <= added.from || added.to <= span.from), added].sort(
      (a, b) => a.from - b.from,
    )
  }
  return result
}

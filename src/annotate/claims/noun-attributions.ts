import type { Attribution } from './attribution.ts'
import { isCapital, isHardStop, lowerAt, type Range } from './clauses.ts'
import { possessives } from './closed-class-data.ts'
import { contentEnd } from './content-span.ts'
import { hasWord } from './statement-shape.ts'
import type { Word } from './units.ts'

const statements =
  /^(?:claim|assertion|argument|contention|statement|suggestion|insistence|warning|admission|announcement|declaration|promise|pledge|prediction|conclusion|finding|observation|testimony|assessment|acknowledgement|acknowledgment|remark|comment|revelation|view|opinion|claims|assertions|arguments|warnings|statements|suggestions|remarks|comments|findings|assurances|insinuation|insinuations)$/

/** How far back the owner's name is looked for, in words. */
const reach = 8

/** "Trump's claim that …", "her repeated warnings that …": a noun of saying with its owner. */
export function nounAttributions(words: readonly Word[], cuts: ReadonlySet<number>): Attribution[] {
  const found: Attribution[] = []
  for (let i = 1; i + 2 < words.length; i++) {
    if (
      (words[i]?.quote ?? 0) >= 0 ||
      lowerAt(words, i + 1) !== 'that' ||
      !statements.test(lowerAt(words, i))
    )
      continue
    const source = ownerBefore(words, i)
    const content = { from: i + 2, to: contentEnd(words, i + 2, cuts) }
    if (!source || !hasWord(words, content.from, content.to)) continue
    found.push({
      kind: 'verb',
      group: null,
      cue: { from: i, to: i + 1 },
      source: { ...source, how: 'before' },
      content,
      told: null,
      fronted: false,
      shape: 'clause',
    })
  }
  return found
}

function ownerBefore(words: readonly Word[], noun: number): Range | undefined {
  for (let i = noun - 1; i >= Math.max(0, noun - 3); i--) {
    const lower = lowerAt(words, i)
    if (possessives.has(lower)) return { from: i, to: i + 1 }
    if (lower !== "'s" && lower !== "'") continue
    let from = i
    while (
      from > 0 &&
      i - from < reach &&
      !isHardStop(words[from - 1]) &&
      (isCapital(words[from - 1]) || from === i)
    )
      from--
    if (/^(?:the|a|an)$/.test(lowerAt(words, from - 1))) from--
    return { from, to: i }
  }
  return undefined
}

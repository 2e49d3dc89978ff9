import { wordSet } from '../../../text/word-set.ts'
import type { Context } from '../context/context.ts'
import { classBit } from '../context/gazetteer.ts'
import { isShown } from '../is-shown.ts'
import type { TaggedSpan } from '../tagged-span.ts'

/** What the examples behind "such as" are, by the noun before it. */
const kinds = {
  organization: wordSet(
    'companies firms corporations businesses brands retailers carmakers automakers airlines banks lenders insurers start-ups startups manufacturers brokers suppliers newspapers magazines outlets broadcasters publishers websites agencies charities ngos organizations organisations groups institutions universities clubs teams parties unions rivals competitors giants labels chains supermarkets conglomerates multinationals producers operators carriers utilities studios developers contractors',
  ),
  place: wordSet(
    'cities towns villages countries nations states provinces regions districts areas suburbs places islands counties neighbourhoods neighborhoods destinations markets territories',
  ),
}
/** These say as much of persons. */
const both = /^(?:rivals|competitors|producers|developers|markets|areas|labels|giants)$/
const land = classBit('country') | classBit('city') | classBit('town') | classBit('region')
const personal = classBit('given name')

/** Names behind "companies such as", "cities including": each of the list is one. */
export function findExamples(
  context: Context,
  sentence: number,
  spans: readonly TaggedSpan[],
): readonly TaggedSpan[] {
  const { words, masks, runs, commons } = context
  if (!words.some(({ lower }) => kinds.organization.has(lower) || kinds.place.has(lower))) return spans
  let result = spans
  for (let i = 0; i + 2 < words.length; i++) {
    const lower = words[i]?.lower ?? ''
    const type = kinds.organization.has(lower) ? 'organization' : kinds.place.has(lower) ? 'place' : undefined
    if (!type) continue
    const at = behindSign(i + 1)
    if (at === undefined) continue
    const list = examplesFrom(at)
    if (list.length === 0) continue
    const reason = `“${words[i]?.text} ${words
      .slice(i + 1, at)
      .map(({ text }) => text)
      .join(' ')}” stands before it`
    const found = list.flatMap(({ from, to }): TaggedSpan[] => {
      const own = result.filter((span) => span.from < to && from < span.to && isShown(span.type))
      const [only] = own
      if (own.length > 1 || (only && (only.from < from || only.to > to)) || only?.type === type) return []
      const isLand = to - from === 1 && ((masks[from] ?? 0) & land) !== 0
      // "rivals such as Jane Doe" are persons, "companies in France" none
      const isPerson =
        only?.type === 'person' &&
        (to - from > 1 ? ((masks[from] ?? 0) & personal) !== 0 : both.test(words[i]?.lower ?? ''))
      if ((type === 'organization' && isLand) || isPerson) return []
      if (type === 'place' && only && only.type !== 'organization' && only.type !== 'person') return []
      if (to - from === 1 && commons[from] && !only) return []
      return [{ sentence, from: only?.from ?? from, to: only?.to ?? to, type, reason }]
    })
    result = [
      ...result.filter((span) => !found.some(({ from, to }) => span.from < to && from < span.to)),
      ...found,
    ].sort((a, b) => a.from - b.from)
  }
  return result

  /** Where the examples begin. */
  function behindSign(i: number): number | undefined {
    const from = words[i]?.text === ',' ? i + 1 : i
    if (words[from]?.lower === 'such' && words[from + 1]?.lower === 'as') return from + 2
    if (/^(?:including|like)$/.test(words[from]?.lower ?? '')) return from + 1
    return undefined
  }

  /** Runs of capitals, with commas, "and" or "or" between them. */
  function examplesFrom(first: number): readonly { readonly from: number; readonly to: number }[] {
    const list: { from: number; to: number }[] = []
    let i = first
    while (i < words.length) {
      if (words[i]?.lower === 'the') i++
      const run = runs[i]
      if (!run || run.start !== i) break
      // a run holds "X and Y" as one
      let from = i
      for (let j = i; j <= run.end; j++)
        if (j === run.end || /^(?:and|or)$/.test(words[j]?.lower ?? '')) {
          if (j > from) list.push({ from, to: j })
          from = j + 1
        }
      i = run.end
      const joint = words[i]?.text === ',' ? i + 1 : i
      const next = /^(?:and|or)$/.test(words[joint]?.lower ?? '') ? joint + 1 : joint
      if (next === i) break
      i = next
    }
    return list
  }
}

import { lowerAt } from '../../../language/words/tagged-word.ts'
import { wordSet } from '../../../text/word-set.ts'
import type { Context } from '../context/context.ts'
import { classBit, classBits } from '../context/gazetteer.ts'
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
  other: wordSet(
    'wines grapes cocktails drinks beers ales whiskies whiskeys gins teas cheeses dishes sauces potatoes apples tomatoes roses tulips varieties cultivars breeds strains shades lipsticks perfumes fragrances scents paints fonts typefaces cars models suvs hatchbacks saloons sedans vans motorcycles phones handsets smartphones laptops tablets gadgets consoles sneakers trainers toys games albums songs singles tracks films movies novels books musicals plays operas dramas sitcoms podcasts poems paintings drugs medicines painkillers vaccines apps browsers chatbots ships ferries trawlers yachts warships frigates',
  ),
}
type Kind = keyof typeof kinds
const kindOf = new Map(
  (Object.keys(kinds) as Kind[]).flatMap((kind) => [...kinds[kind]].map((noun) => [noun, kind] as const)),
)
/** These say as much of persons. */
const both = /^(?:rivals|competitors|producers|developers|markets|areas|labels|giants)$/
const land = classBits('country', 'city', 'town', 'region')
const personal = classBit('given name')

/** "three lipsticks in her bag: Ruby Woo, Velvet Teddy and Pillow Talk" */
const counted = /^(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})$/
const plural = /s$|^(?:people|men|women|children)$/
/** So many words may stand between such a noun and its number, or its colon. */
const farthest = 6

/** Names behind "companies such as", "cities including", "three wines:": each of the list is one. */
export function findExamples(
  context: Context,
  sentence: number,
  spans: readonly TaggedSpan[],
): readonly TaggedSpan[] {
  const { words, masks, runs, commons } = context
  if (!words.some(({ lower }) => kindOf.has(lower))) return spans
  let result = spans
  for (let i = 0; i + 2 < words.length; i++) {
    const type = kindOf.get(lowerAt(words, i))
    if (!type) continue
    const at = behindSign(i + 1) ?? behindColon(i)
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
        type !== 'other' &&
        (to - from > 1 ? ((masks[from] ?? 0) & personal) !== 0 : both.test(lowerAt(words, i)))
      if ((type === 'organization' && isLand) || isPerson) return []
      if (type === 'place' && only && only.type !== 'organization' && only.type !== 'person') return []
      if (type === 'other' && (!only || words[to]?.text === "'s")) return []
      if (to - from === 1 && commons[from] && !only) return []
      const sure = type === 'other'
      return [{ sentence, from: only?.from ?? from, to: only?.to ?? to, type, reason, sure }]
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
    if (/^(?:including|like)$/.test(lowerAt(words, from))) return from + 1
    return undefined
  }

  /** Where they begin behind a colon: of the counted plurals before it, it lists the only one. */
  function behindColon(noun: number): number | undefined {
    const colon = words.findIndex(({ text }, i) => i > noun && text === ':')
    if (colon < 0 || colon - noun > farthest) return undefined
    const isCounted = (i: number) =>
      words.slice(Math.max(0, i - 3), i).some(({ lower }) => counted.test(lower))
    const others = words.slice(0, colon).filter(({ lower, form }, i) => {
      return i !== noun && form === 'lower' && plural.test(lower) && isCounted(i)
    })
    return isCounted(noun) && others.length === 0 ? colon + 1 : undefined
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
        if (j === run.end || /^(?:and|or)$/.test(lowerAt(words, j))) {
          if (j > from) list.push({ from, to: j })
          from = j + 1
        }
      i = run.end
      const joint = words[i]?.text === ',' ? i + 1 : i
      const next = /^(?:and|or)$/.test(lowerAt(words, joint)) ? joint + 1 : joint
      if (next === i) break
      i = next
    }
    return list
  }
}

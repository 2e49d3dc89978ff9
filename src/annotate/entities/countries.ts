import type { Document } from '../../text/document.ts'
import { beginsWithCapital } from '../../text/letters.ts'
import { nationOf } from '../roles/nation.ts'

/** Which countries a text speaks of, by their names and their peoples', sentence by sentence. */
export interface Countries {
  /**
   * The one country that "the country" can mean in a sentence: the only one told of so far, or the one told of most of
   * all and alone in the sentences just before. As its fixed name (see `nationOf`). Sentences must be asked for in order.
   */
  readonly meant: (sentence: number, onlyOne: boolean) => string | undefined
}

/** How far back the country must have been told of, in sentences, where it is one of several. */
const near = 2

export function countriesOf({ sentences }: Document): Countries {
  const told: { readonly nation: string; readonly sentence: number }[] = []
  sentences.forEach(({ tokens }, sentence) => {
    tokens.forEach(({ text }, i) => {
      if (!beginsWithCapital(text)) return
      const next = tokens[i + 1]?.text ?? ''
      const nation = nationOf(`${text} ${next}`) ?? nationOf(`${text}-${next}`) ?? nationOf(text)
      if (nation) told.push({ nation, sentence })
    })
  })
  const counts = new Map<string, number>()
  let [first, next] = [0, 0]
  return {
    meant(sentence, onlyOne) {
      for (; (told[next]?.sentence ?? Number.POSITIVE_INFINITY) <= sentence; next++) {
        const nation = told[next]?.nation ?? ''
        counts.set(nation, (counts.get(nation) ?? 0) + 1)
      }
      if (counts.size === 1) return [...counts.keys()][0]
      while (first < next && (told[first]?.sentence ?? sentence) < sentence - near) first++
      const [only, second] = new Set(told.slice(first, next).map(({ nation }) => nation))
      if (onlyOne || only === undefined || second !== undefined) return undefined
      const own = counts.get(only) ?? 0
      return [...counts.values()].every((count) => count <= own) ? only : undefined
    },
  }
}

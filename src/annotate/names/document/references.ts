import type { Context } from '../context/context.ts'
import { classBits } from '../context/gazetteer.ts'

/** One may be a name with an initial ("Samuel L."). */
const leastAuthors = 2
/** "Boston MA, Chicago IL," are no authors. */
const place = classBits('city', 'town', 'region', 'country')

/** "Garland EL, Brintz CE, et al.": authors as references write them; a reference speaks of nobody. */
export function isReference({ words, masks }: Context): boolean {
  let authors = 0
  for (let i = 0; i + 2 < words.length; i++)
    if (
      words[i]?.form === 'Capital' &&
      ((masks[i] ?? 0) & place) === 0 &&
      /^\p{Lu}{1,3}\.?$/u.test(words[i + 1]?.text ?? '') &&
      /^[,.;]$/.test(words[i + 2]?.text ?? '') &&
      ++authors >= leastAuthors
    )
      return true
  return false
}

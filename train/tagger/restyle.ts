import { randomFrom } from '../random.ts'
import type { Example } from './examples.ts'

/** Shares of the sentences that are learnt in another style as well. */
const [titleShare, capitalsShare, lowerShare] = [0.06, 0.02, 0.02]
/** In words: what could be a headline. */
const [shortest, longest] = [4, 25]
const small = /^(?:a|an|and|as|at|but|by|for|in|of|on|or|the|to|n't|'s)$/

/** Copies of some sentences in title case, in capitals and in lower case, as headlines and social media have them. */
export function restyled(examples: readonly Example[]): Example[] {
  const random = randomFrom(5)
  return examples.flatMap(({ document, words, tags }) => {
    const lot = random()
    if (words.length < shortest || words.length > longest || lot >= titleShare + capitalsShare + lowerShare)
      return []
    const style = lot < titleShare ? title : lot < titleShare + capitalsShare ? upper : lower
    return [
      {
        document,
        tags,
        words: words.map((word) => ({ ...word, text: style(word) })),
      },
    ]
  })
}

type Styled = Example['words'][number]
const title = ({ text, lower: plain }: Styled): string =>
  small.test(plain) ? text : text.charAt(0).toUpperCase() + text.slice(1)
const upper = ({ text }: Styled): string => text.toUpperCase()
const lower = ({ text }: Styled): string => text.toLowerCase()

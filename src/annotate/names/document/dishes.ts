import type { Context } from '../context/context.ts'
import { classBit } from '../context/gazetteer.ts'
import type { TaggedSpan } from '../tagged-span.ts'
import { foods } from './things-data.ts'

const foodWords = new Set(foods.split(' '))
/** Food is called by these. */
const place = classBit('city') | classBit('town') | classBit('region') | classBit('country')

/** "Turkey sandwiches", "Brussels sprouts", "Apple Pie". */
export const isFood = ({ words }: Context, after: number): boolean =>
  foodWords.has(words[after]?.text ?? '') ||
  (words[after]?.form === 'Capital' && foodWords.has(words[after].lower))

/** "Beef Wellington", "Eggs Benedict" */
export const isDish = ({ words }: Context, { from, to, type }: TaggedSpan): boolean =>
  to - from === 1 &&
  type !== 'organization' &&
  words[from - 1]?.form === 'Capital' &&
  (foodWords.has(words[from - 1]?.lower ?? '') ||
    /^(?:eggs|oysters|peach|pears?|cherries|bananas|lobster|sole|trout|veal|prawns?|crepes?)$/.test(
      words[from - 1]?.lower ?? '',
    ))

/** "Roast Turkey", "ground turkey" */
export const isCooked = ({ words }: Context, at: number): boolean =>
  /^(?:roast|roasted|fried|grilled|baked|stuffed|smoked|minced|leftover|sliced|cooked|lean)$/.test(
    words[at - 1]?.lower ?? '',
  )

/** "Apple Crumble Recipe", "Brussels Sprouts" */
export const isRecipe = ({ words, masks, commons }: Context, { from, to, type }: TaggedSpan): boolean =>
  to - from > 1 &&
  type !== 'person' &&
  (((masks[from] ?? 0) & (place | classBit('organization'))) !== 0 ||
    commons.subarray(from + 1, to).every((own) => own === 1)) &&
  words.slice(from + 1, to).every(({ lower }) => foodWords.has(lower))

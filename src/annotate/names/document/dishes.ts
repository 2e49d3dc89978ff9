import { lowerAt } from '../../../language/words/tagged-word.ts'
import type { Context } from '../context/context.ts'
import { classBits } from '../context/gazetteer.ts'
import type { TaggedSpan } from '../tagged-span.ts'
import { foods } from './things-data.ts'

const foodWords = new Set(foods.split(' '))
/** Food is called by these. */
const origins = classBits('city', 'town', 'region', 'country', 'organization')

/** What is eaten, and bears the name of a place, of a firm or of somebody. */
export const isDish = (context: Context, span: TaggedSpan): boolean =>
  span.to - span.from > 1
    ? isRecipe(context, span)
    : isFood(context, span) || isNamedFor(context, span) || isCooked(context, span)

/** "Turkey sandwiches", "Brussels sprouts", "Apple Pie". */
const isFood = ({ words }: Context, { to }: TaggedSpan): boolean =>
  foodWords.has(words[to]?.text ?? '') || (words[to]?.form === 'Capital' && foodWords.has(words[to].lower))

/** "Beef Wellington", "Eggs Benedict" */
const isNamedFor = ({ words }: Context, { from, type }: TaggedSpan): boolean =>
  type !== 'organization' &&
  words[from - 1]?.form === 'Capital' &&
  (foodWords.has(lowerAt(words, from - 1)) ||
    /^(?:eggs|oysters|peach|pears?|cherries|bananas|lobster|sole|trout|veal|prawns?|crepes?)$/.test(
      lowerAt(words, from - 1),
    ))

/** "Roast Turkey", "ground turkey" */
const isCooked = ({ words }: Context, { from }: TaggedSpan): boolean =>
  /^(?:roast|roasted|fried|grilled|baked|stuffed|smoked|minced|leftover|sliced|cooked|lean)$/.test(
    lowerAt(words, from - 1),
  )

/** "Apple Crumble Recipe", "Brussels Sprouts" */
const isRecipe = ({ words, masks, commons }: Context, { from, to, type }: TaggedSpan): boolean =>
  type !== 'person' &&
  (((masks[from] ?? 0) & origins) !== 0 || commons.subarray(from + 1, to).every((own) => own === 1)) &&
  words.slice(from + 1, to).every(({ lower }) => foodWords.has(lower))

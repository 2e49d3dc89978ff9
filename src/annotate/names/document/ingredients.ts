import type { Context } from '../context/context.ts'

const kitchen = new Set(
  'oven pan saucepan skillet butter flour sugar salt pepper garlic onion onions teaspoon teaspoons tablespoon tablespoons tsp tbsp cup cups preheat simmer stir whisk bake baked baking boil boiled fry fried roast roasted roasting peel peeled chop chopped sprinkle serve serves dough sauce cinnamon vanilla recipe ingredients tray bowl marinate'.split(
    ' ',
  ),
)
/** A text with so many different words of cooking is about it. */
const leastWords = 4
/** What is eaten and drunk, and bears the name of a company, a land, a city or a person. */
const eaten = new Set(
  'apple turkey basil ginger rosemary sage olive cherry brie cheddar champagne dijon bordeaux marsala cognac bourbon cayenne'.split(
    ' ',
  ),
)

/** What wine is made of. Two of them, and the text speaks of wine. */
const grapes = new Set(
  'merlot shiraz syrah cinsault grenache chardonnay riesling malbec sauvignon cabernet pinot tempranillo sangiovese nebbiolo pinotage zinfandel viognier chenin semillon mourvedre carignan gamay verdejo albarino'.split(
    ' ',
  ),
)
const leastGrapes = 2

/** Tells which words are no names in a text about cooking: "Apple and cinnamon go in first". */
export function findIngredients(contexts: readonly Context[]): (lower: string) => boolean {
  const found = new Set<string>()
  const vines = new Set<string>()
  for (const { words } of contexts)
    for (const { lower } of words) {
      if (kitchen.has(lower)) found.add(lower)
      if (grapes.has(lower)) vines.add(lower)
    }
  return (lower) =>
    (found.size >= leastWords && eaten.has(lower)) || (vines.size >= leastGrapes && grapes.has(lower))
}

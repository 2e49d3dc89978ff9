import { describe, expect, test } from 'vitest'
import { readContexts } from '../../../../src/annotate/names/context/contexts.ts'
import { findIngredients } from '../../../../src/annotate/names/document/ingredients.ts'
import { findResultLine } from '../../../../src/annotate/names/document/result-lines.ts'
import { readModels } from '../../../../src/read-models.ts'
import { readDocument } from '../../../../src/text/document.ts'

const { gazetteer } = readModels().names
const contextsOf = (text: string) => readContexts(readDocument(text).sentences, gazetteer)

describe('a text about cooking', () => {
  const isFood = (text: string, word: string) => findIngredients(contextsOf(text))(word)

  test.each(
    `oven pan saucepan skillet butter flour sugar salt pepper garlic onion onions teaspoon teaspoons tablespoon tablespoons tsp tbsp cup
    cups preheat simmer stir whisk bake baked baking boil boiled fry fried roast roasted roasting peel peeled chop chopped sprinkle
    serve serves dough sauce cinnamon vanilla recipe ingredients tray bowl marinate`.split(/\s+/),
  )('has four words like %s, and less is none', (word) => {
    const others = ['oven', 'pan', 'flour', 'sugar'].filter((other) => other !== word)
    expect(isFood(`They had ${others.slice(0, 3).join(' and ')} and ${word} there.`, 'apple')).toBe(true)
    expect(isFood(`They had ${others.slice(0, 2).join(' and ')} and ${word} there.`, 'apple')).toBe(false)
  })

  test.each(
    `apple turkey basil ginger rosemary sage olive cherry brie cheddar champagne dijon bordeaux marsala cognac bourbon cayenne`.split(
      ' ',
    ),
  )('names %s as food', (word) => {
    expect(isFood('They had oven and pan and flour and sugar there.', word)).toBe(true)
    expect(isFood('They had oven and pan and flour there.', word)).toBe(false)
  })

  test.each(
    `merlot shiraz syrah cinsault grenache chardonnay riesling malbec sauvignon cabernet pinot tempranillo sangiovese nebbiolo pinotage
    zinfandel viognier chenin semillon mourvedre carignan gamay verdejo albarino`.split(/\s+/),
  )('or of wine: %s and another', (word) => {
    const other = word === 'merlot' ? 'malbec' : 'merlot'
    expect(isFood(`They had ${word} and ${other} there.`, word)).toBe(true)
    expect(isFood(`They had ${word} there.`, word)).toBe(false)
  })
})

describe('the teams of a line of results', () => {
  test.each<[line: string, ...teams: string[]]>([
    ['Aston Villa 2 Newcastle 2', 'Aston Villa', 'Newcastle'],
    ['Grimsby Town 2-1 Burnley', 'Grimsby Town', 'Burnley'],
    ['Grimsby Town 2–1 Burnley (Holm 12)', 'Grimsby Town', 'Burnley'],
    ['FA Cup third round: Grimsby Town 2-1 Burnley', 'Grimsby Town', 'Burnley'],
    ['Grimsby Town v Burnley', 'Grimsby Town', 'Burnley'],
    ['Grimsby Town vs Burnley', 'Grimsby Town', 'Burnley'],
    ['Grimsby Town versus Burnley', 'Grimsby Town', 'Burnley'],
    ['Burnley 22 12 6', 'Burnley'],
    ['Burnley 22 12'],
    ['Burnley 22 12 6 won'],
    ['Grimsby Town and Burnley'],
    ['Grimsby Town 2-1 Burnley on Sunday'],
    ['the Burnley 22 12 6'],
  ])('%s', (line, ...teams) => {
    const { sentences } = readDocument(line)
    const [context] = readContexts(sentences, gazetteer)
    const tokens = sentences[0]?.tokens ?? []
    const found = context ? findResultLine(context, 0) : []
    expect(found.map(({ from, to }) => line.slice(tokens[from]?.start, tokens[to - 1]?.end))).toEqual(teams)
  })
})

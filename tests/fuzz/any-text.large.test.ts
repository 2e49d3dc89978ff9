import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse } from '../../src/knowledge/analyse.ts'
import { readModels } from '../../src/read-models.ts'
import type { Span } from '../../src/text/span.ts'
import { present } from '../../src/view/page-view.ts'
import { shippedKnowledge as knowledge } from '../seeds/shipped-knowledge.ts'
import { anyText } from './any-text.ts'
import { keptTexts } from './kept-texts.ts'

// Whatever a page holds: the analysis throws nothing, every span is one of its text, every mark has its card, and what is
// sent is plain JSON. `npm run fuzz` looks for new texts for as long as FUZZ_SECONDS says; a text that fails is printed with
// its seed, and belongs into kept-texts.ts.

const seconds = Number(process.env.FUZZ_SECONDS ?? 0)
const models = readModels()

function check(text: string): void {
  const article = { text, title: text.slice(0, 40), published: '2024-05-06' }
  const analysis = analyse(article, { knowledge, models })
  const isSpan = ({ start, end }: Span): boolean =>
    Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length
  const spans = [
    ...analysis.entities.flatMap(({ mentions }) => mentions),
    ...analysis.claims.flatMap(({ cue, source, via, ...claim }) => [claim, ...cue, ...source, ...via]),
    ...analysis.dates,
  ]
  expect(spans.filter((span) => !isSpan(span))).toEqual([])
  for (const { start, end } of analysis.entities.flatMap(({ mentions }) => mentions))
    expect(text.slice(start, end)).toMatch(/^[^ \n].*[^ \n]$|^[^ \n]$/s)
  const view = present(article, analysis, knowledge)
  expect(view.marks.filter((mark) => !isSpan(mark) || !Object.hasOwn(view.cards, mark.card))).toEqual([])
  expect(JSON.parse(JSON.stringify(view))).toEqual(view)
}

test(
  'whatever the text, what is found stands in it',
  () => {
    fc.assert(fc.property(anyText, check), {
      examples: keptTexts.map((text): [string] => [text]),
      ...(seconds > 0
        ? {
            numRuns: Number.MAX_SAFE_INTEGER,
            interruptAfterTimeLimit: seconds * 1000,
            markInterruptAsFailure: false,
          }
        : { numRuns: 60 }),
    })
  },
  (seconds + 600) * 1000,
)

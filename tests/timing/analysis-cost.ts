import { annotate } from '../../src/annotate/annotate.ts'
import { readModels } from '../../src/read-models.ts'
import { readDocument } from '../../src/text/document.ts'
import { readNews } from '../bench/news/read-news.ts'
import { cpuTime } from './cpu-time.ts'

// Prints how many times as long as counting its words the analysis of the news articles takes: processor time of a process
// of its own, as other tests leave compiled code behind. Both take turns, and of each the least counts, for what disturbs a
// measure only makes it longer.

const rounds = 3
/** So often the words are counted, that it takes about as long as the analysis. */
const countings = 10

const texts = readNews().map(({ text }) => text)
const models = readModels()

function countWords(): number {
  const counts = new Map<string, number>()
  for (const text of texts)
    for (const part of text.split(/\b/)) {
      const word = part.toLowerCase()
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  return counts.size
}

const measures = Array.from({ length: rounds }, () => ({
  analysis: cpuTime(() => {
    for (const text of texts) annotate(readDocument(text), models)
  }),
  counting: cpuTime(() => {
    for (let i = 0; i < countings; i++) countWords()
  }),
}))
const least = (of: keyof (typeof measures)[number]) => Math.min(...measures.map((measure) => measure[of]))
console.log((least('analysis') / least('counting')) * countings)

import { faker } from '@faker-js/faker'
import type { SavedDocument } from '../../src/extension/library/saved-document.ts'
import { librarySearch } from '../../src/extension/library/search-library.ts'

// What searching a library costs: `npx tsx tests/bench/library-search.ts [documents]`, of some 500 words each.

const count = Number(process.argv[2] ?? 10_000)
faker.seed(1)
// A text has few of its words often and many seldom, out of tens of thousands.
const words = Array.from({ length: 30_000 }, () =>
  faker.string.alpha({ length: { min: 2, max: 11 }, casing: 'lower' }),
)
const word = () => words[Math.floor(words.length ** Math.random()) - 1] ?? 'a'
const heap = () => Math.round(process.memoryUsage().heapUsed / 1e6)
const before = heap()
const search = librarySearch()
let start = performance.now()
for (let n = 0; n < count; n++) {
  const text = Array.from({ length: 500 }, word).join(' ')
  search.add(
    { id: String(n), title: `${word()} ${word()} ${word()}`, publisher: 'Paper' } as SavedDocument,
    text,
  )
}
console.log(`${count} documents read in ${Math.round(performance.now() - start)} ms; ${heap() - before} MB`)
for (const query of [
  'a',
  'paper',
  words[10],
  `${words[5]} ${words[70]}`,
  `${words[900]} ${words[3]}`,
  'ab',
  'abc',
]) {
  start = performance.now()
  const found = search.find(query ?? '')
  console.log(`${query}: ${found.length} in ${(performance.now() - start).toFixed(1)} ms`)
}

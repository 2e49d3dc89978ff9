import { expect, test } from 'vitest'
import type { SavedDocument } from '../../../src/extension/library/saved-document.ts'
import { librarySearch } from '../../../src/extension/library/search-library.ts'
import { cpuTime } from '../../timing/cpu-time.ts'

/** Numbers that look like chance, and are the same each time. */
function* numbers(): Generator<number> {
  for (let n = 7; ; n = (n * 16_807) % 2_147_483_647) yield n / 2_147_483_647
}

/** How many times as long as cutting all texts into words once an answer may take: about 100 milliseconds where that takes 20. */
const limit = 5

test('ten thousand documents answer in a few times the time of reading them', () => {
  const next = numbers()
  const random = () => Number(next.next().value)
  const words = Array.from({ length: 20_000 }, (_, n) => (n + 36).toString(36).replace(/\d/g, 'x'))
  // A text has few of its words often and many seldom.
  const word = () => words[Math.floor(words.length ** random()) - 1] ?? 'a'
  const search = librarySearch()
  const texts: string[] = []
  for (let n = 0; n < 10_000; n++) {
    const text = Array.from({ length: 150 }, word).join(' ')
    texts.push(text)
    search.add({ id: `${n}`, title: `${word()} ${word()}`, publisher: 'Paper' } as SavedDocument, text)
  }
  // What runs for the first time is compiled meanwhile; what clears memory away comes when it comes.
  const least = (run: () => unknown) => Math.min(...[1, 2, 3].map(() => cpuTime(run)))
  const find = (query: string) => {
    let found: readonly string[] = []
    // The machine may be slower from one query to the next.
    const reading = least(() => texts.map((text) => text.split(' ').length))
    const took = least(() => (found = search.find(query)))
    return { query, found: found.length, times: took / reading }
  }
  const [often, seldom] = [words[5], words[900]]
  const all = [
    'paper',
    `${often}`,
    `${often} ${words[9]}`,
    `${often} ${seldom}`,
    `${often?.slice(0, 1)}`,
    'pa',
  ]
  for (const { query, found, times } of all.map(find)) {
    expect(times, query).toBeLessThan(limit)
    if (query === 'paper') expect(found).toBe(10_000)
  }
})

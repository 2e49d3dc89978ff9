import { Readability } from '@mozilla/readability'
// @ts-expect-error: the file behind the package's entry has no declarations of its own.
import isReaderable from '../../node_modules/@mozilla/readability/Readability-readerable.js'
import { findArticle, findingArticle } from '../../src/page/find-article.ts'
import { looksLikeArticle } from '../../src/page/gate.ts'

const rounds = 7

/** The clock of a page has steps of 0.1 ms: what is quick is done this often and divided. */
const repeats = 20

/** Medians in milliseconds for the page that this runs in; the functions take turns, so that all meet the same weather. */
export function measureCosts() {
  const steps = {
    gate: () => repeated(() => looksLikeArticle(document)),
    readerable: () => repeated(() => isReaderable(document)),
    find: () => once(() => findArticle(document)),
    readability: () => once(() => new Readability(document.cloneNode(true) as Document).parse()),
  }
  const lists: Record<keyof typeof steps, number[]> = { gate: [], readerable: [], find: [], readability: [] }
  for (let round = 0; round < rounds; round++)
    for (const name of Object.keys(steps) as (keyof typeof steps)[]) lists[name].push(steps[name]())
  return {
    longestStep: median(Array.from({ length: rounds }, () => longestStepOf(findingArticle(document)))),
    gate: median(lists.gate),
    readerable: median(lists.readerable),
    find: median(lists.find),
    readability: median(lists.readability),
  }
}

/** The longest stretch of the finder's work between two places where the page may have its turn. */
function longestStepOf(work: Iterator<unknown>): number {
  let longest = 0
  for (let done = false; !done; )
    longest = Math.max(
      longest,
      once(() => {
        done = work.next().done === true
      }),
    )
  return longest
}

function once(run: () => unknown): number {
  // A page that is being read has its styles computed.
  document.body.checkVisibility()
  const started = performance.now()
  run()
  return performance.now() - started
}

function repeated(run: () => unknown): number {
  return (
    once(() => {
      for (let i = 0; i < repeats; i++) {
        // A page's first call finds no cached element collections: neither may a later one.
        document.body.append(document.createElement('i'))
        document.body.lastElementChild?.remove()
        run()
      }
    }) / repeats
  )
}

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0

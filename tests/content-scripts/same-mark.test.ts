import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { sameMark } from '../../content-scripts/same-mark.ts'
import { readBlocks } from '../../src/page/blocks.ts'
import { layText } from '../../src/page/lay-text.ts'
import type { PageText } from '../../src/page/runs.ts'
import type { Mark, Paint } from '../../src/view/paint.ts'

const { document, StaticRange } = new JSDOM('').window
Object.assign(globalThis, { StaticRange })

const read = (): PageText => layText(readBlocks(document.body).map(({ pieces }) => pieces))

/** The marks of all occurrences of some words. */
const marksOf = ({ text }: PageText, words: string, paint: Paint = 'entity-person'): Mark[] =>
  [...text.matchAll(new RegExp(words, 'g'))].map(({ index: start }) => ({
    start,
    end: start + words.length,
    card: words,
    paint,
    first: 'article',
  }))

const story = '<p>The score is 1.</p><p>Ada Brandt left. Ada Brandt came back.</p><p>Ada Brandt slept.</p>'

/** Which of all occurrences in the changed page the second one has become; -1 for none. */
function after(change: (body: HTMLElement) => void): number {
  document.body.innerHTML = story
  const before = read()
  const mark = marksOf(before, 'Ada Brandt')[1]!
  change(document.body)
  const now = read()
  const marks = marksOf(now, 'Ada Brandt')
  const same = sameMark(mark, before, now, marks)
  return same ? marks.indexOf(same) : -1
}

test.each<[string, (body: HTMLElement) => void, number]>([
  ['nothing changes', () => {}, 1],
  [
    'a line above becomes longer',
    (body) => (body.querySelector('p')!.textContent = 'Now it is 12, Ada Brandt.'),
    2,
  ],
  ['all of it is rendered anew', (body) => (body.innerHTML = body.innerHTML.replace('1', '12')), 1],
  ['its paragraph goes on', (body) => body.querySelectorAll('p')[1]!.append(' Nobody saw it.'), 1],
  ['its paragraph goes', (body) => body.querySelectorAll('p')[1]!.remove(), -1],
  ['its words become others', (body) => (body.querySelectorAll('p')[1]!.textContent = 'Jon Vik left.'), -1],
])('%s', (_, change, index) => expect(after(change)).toBe(index))

test('a claim becomes no name of the same words', () => {
  document.body.innerHTML = story
  const page = read()
  const [claim] = marksOf(page, 'Ada Brandt', 'claim-alleged')
  expect(sameMark(claim!, page, page, marksOf(page, 'Ada Brandt'))).toBeUndefined()
})

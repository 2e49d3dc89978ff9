import type { FoundArticle } from '../src/page/find-article.ts'

/** Whether one text is the other with something added or cut: at least half of the shorter one stands in both. */
export function isSameArticle(before: FoundArticle, after: FoundArticle): boolean {
  const lines = before.page.text.split('\n')
  const others = after.page.text.split('\n')
  const known = new Set(others)
  const shared = lengthOf(lines.filter((line) => known.has(line)))
  return shared * 2 >= Math.min(lengthOf(lines), lengthOf(others))
}

const lengthOf = (lines: readonly string[]): number => lines.reduce((sum, { length }) => sum + length, 0)

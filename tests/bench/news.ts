/**
 * npm run bench:news [-- --half 1|2 | --errors 07]
 *
 * Every figure over the articles of `tests/bench/news/`, or over 01–20 or 21–40 of them; with `--errors`, what is wrong on one of
 * them: names and painted claims.
 */
import { annotate } from '../../src/annotate/annotate.ts'
import { paintedLabels } from '../../src/annotate/claims/claim.ts'
import { readModels } from '../../src/read-models.ts'
import { readDocument } from '../../src/text/document.ts'
import { printTable } from './claims/records.ts'
import { type NewsArticle, readNews } from './news/read-news.ts'
import { isRight, scoreNews } from './news/score-news.ts'

function printErrors(article: NewsArticle) {
  const { text, mentions, published } = article
  const { entities, claims } = annotate(readDocument(text), readModels(), published)
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  const found = entities.flatMap(({ type, mentions }) =>
    mentions.filter(({ kind }) => kind === 'name').map(({ start, end }) => ({ start, end, type })),
  )
  const same = (a: (typeof found)[number]) => (b: (typeof found)[number]) =>
    a.start === b.start && a.end === b.end && a.type === b.type
  for (const name of found) if (!mentions.some(same(name))) console.log(`false ${name.type}: ${words(name)}`)
  for (const name of mentions)
    if (name.kind === 'name' && !name.optional && !found.some(same(name)))
      console.log(`missed ${name.type}: ${words(name)}`)
  for (const claim of claims)
    if (paintedLabels.includes(claim.label) && !isRight(claim, article))
      console.log(`false ${claim.label} (${claim.rule}): ${words(claim)}`)
}

const [option, value] = process.argv.slice(2)
const articles = readNews()
const half = articles.slice(...(value === '1' ? [0, 20] : [20]))
const article = articles.find(({ id }) => id === value)
if (option === undefined) printTable(scoreNews(articles))
else if (option === '--half' && /^[12]$/.test(value ?? '')) printTable(scoreNews(half))
else if (option === '--errors' && article) printErrors(article)
else {
  console.error('usage: npm run bench:news [-- --half 1|2 | --errors 01 … 40]')
  process.exitCode = 2
}

import { highlightSheet } from '../../content-scripts/highlight-styles.ts'
import { paintMarks } from '../../content-scripts/highlights.ts'
import { startHover } from '../../content-scripts/hover.ts'
import { boxesOf } from '../../content-scripts/mark-under.ts'
import { claimLabels } from '../../src/annotate/claims/claim.ts'
import { adoptStyles } from '../../src/card/adopt-styles.ts'
import { defaultSettings } from '../../src/extension/settings.ts'
import type { Run } from '../../src/page/runs.ts'
import { exampleBlocks, exampleMarks } from '../card/example-article.ts'
import { exampleView } from '../card/example-view.ts'
import { words } from '../card/words.ts'

// The made-up article in one of the pages, marked; `?card=` scrolls to that card's mark and says in `data-at` where it is.

const asked = new URLSearchParams(location.search)
const look = asked.get('page') ?? 'newspaper'
document.body.className = look
document.documentElement.dir = asked.get('dir') ?? 'ltr'

let end = -1
const runs = exampleBlocks.map((block): Run => {
  const paragraph = document.createElement('p')
  const node = document.createTextNode(block)
  paragraph.append(node)
  document.body.append(paragraph)
  const start = end + 1
  end = start + block.length
  return { node, start, end, from: 0, to: end - start }
})
const page = { text: exampleBlocks.join('\n'), runs }
const settings = { ...defaultSettings, paint: { ...defaultSettings.paint, labels: claimLabels } }

adoptStyles(document, highlightSheet(look === 'blog'))
paintMarks(page, exampleMarks, settings.paint)
startHover(
  {
    page,
    view: { ...exampleView, marks: exampleMarks },
    words,
    settings: () => settings,
    hide: () => undefined,
  },
  new AbortController().signal,
)

const mark = exampleMarks.find(({ card }) => card === asked.get('card'))
const box = mark && boxesOf(page, mark)[0]
if (box) {
  if (box.bottom > innerHeight) scrollBy(0, box.top - innerHeight / 2)
  const { left, top, bottom } = boxesOf(page, mark)[0] ?? box
  document.body.dataset.at = JSON.stringify([left + 8, (top + bottom) / 2])
}
document.title = 'ready'

import { expect, test } from 'vitest'
import { markdownText } from '../../src/text/markdown-text.ts'

test.each<[what: string, markdown: string, ...lines: string[]]>([
  [
    'headings and paragraphs',
    '# The dam\n\nIt *held*, said\nthe **mayor**.',
    'The dam',
    'It held, said the mayor.',
  ],
  ['links', 'The [mayor](https://example.org) left.', 'The mayor left.'],
  ['images', 'Before ![the dam](dam.png) it rained.', 'Before it rained.'],
  ['raw HTML in a line', 'The <b>mayor</b> left.', 'The mayor left.'],
  ['raw HTML of its own', '<aside>An advertisement.</aside>\n\nThe mayor left.', 'The mayor left.'],
  ['breaks', 'Ada Finch  \nMarlow', 'Ada Finch Marlow'],
  ['references to characters', 'Holt &amp; Sons &lt;Ltd&gt;', 'Holt & Sons <Ltd>'],
  ['code in a line', 'They ran `a &amp; b`.', 'They ran a &amp; b.'],
  ['escapes', 'It cost \\*two\\* pounds.', 'It cost *two* pounds.'],
  ['lists, also in lists', '- The mayor\n- The dam\n  - its wall', 'The mayor', 'The dam', 'its wall'],
  ['quotations', '> The dam held.\n>\n> It rained.', 'The dam held.', 'It rained.'],
  ['tables', '| town | dam |\n| --- | --- |\n| Marlow | held |', 'town dam', 'Marlow held'],
  [
    'code, rules and definitions are no prose',
    '```\nlet x\n```\n\n---\n\n[a]: https://example.org\n\nThe mayor left.',
    'The mayor left.',
  ],
  ['a break behind a backslash', 'Ada Finch\\\nMarlow', 'Ada Finch Marlow'],
  ['a struck word', 'The ~~old~~ dam held.', 'The old dam held.'],
  ['boxes to tick', '- [x] The dam held', 'The dam held'],
  ['what leaves nothing', '![the dam](dam.png)\n\nThe mayor left.', 'The mayor left.'],
])('%s', (_, markdown, ...lines) => {
  expect(markdownText(markdown).split('\n')).toEqual(lines)
})

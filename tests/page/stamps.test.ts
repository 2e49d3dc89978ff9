import { expect, test } from 'vitest'
import { stampBlocks } from '../../src/page/stamps.ts'
import { blocksOf, linesOf } from './small-page.ts'

const times = ['10:05', '10:20', '11:45']
/** A live blog whose posts have such lines above them; "~" is a time. */
const posts = (line: string, among = times) =>
  linesOf(
    stampBlocks(
      blocksOf(among.map((time) => `<div>${line.replace('~', time)}</div><p>It rained.</p>`).join('')),
    ),
  )

test.each([
  '~ Jo Reed',
  '~Jo Reed',
  '~ GMT Jo Reed',
  '~ BST Jo Reed',
  '~ UTC Jo Reed',
  ...['EST', 'EDT', 'CST', 'CDT', 'MST', 'MDT', 'PST', 'PDT'].map((zone) => `~ ${zone} Jo Reed`),
  '~ am Jo Reed',
  '~pm Jo Reed',
  '~ p.m. GMT Jo Reed',
  '2 hours ago ~ Jo Reed',
  '12m ago~ GMT Jo Reed',
  'Jo Reed',
  'By Jo Reed',
  'Jo van der Reed',
  'Émile Reed',
])('%s is who posts', (line) => expect(posts(line)).toHaveLength(3))

test.each([
  '~ It rained.',
  '~ no news',
  '~ Question: will it rain',
  '~',
  '<h2>Jo Reed</h2>',
  '<ul><li>Jo Reed</ul>',
  '<table><td>Jo Reed</table>',
  'Rain and wind, and snow',
  'It rained.',
  'Rain',
  'Nobody knows why it rained so much here',
])('%s is not', (line) => expect(posts(line)).toEqual([]))

test('two posts make no live blog', () => expect(posts('~ Jo Reed', times.slice(1))).toEqual([]))
test('a programme’s entries differ', () => {
  expect(linesOf(stampBlocks(blocksOf('<p>10:05 Doors<p>10:20 Anna Holm<p>11:45 Jo Reed')))).toEqual([])
})
test('a dot parts hours and minutes as well', () => {
  expect(posts('~ Jo Reed', ['10.05', '9.20', '11.45'])).toHaveLength(3)
})

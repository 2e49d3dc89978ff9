import { describe, expect, test } from 'vitest'
import { readOf } from './small-page.ts'

const long = 'The council voted on Tuesday to keep the old ferry'

describe('white space that is shown', () => {
  test.each<readonly [markup: string, text: string]>([
    ['<pre>~</pre>', 'One.\nTwo.'],
    ['<pre><b>~</b></pre>', 'One.\nTwo.'],
    ...['pre', 'pre-line', 'pre-wrap', 'break-spaces'].map(
      (style) => [`<p style="white-space: ${style}">~</p>`, 'One.\nTwo.'] as const,
    ),
    ['<p style="white-space: nowrap">~</p>', 'One. Two.'],
    ['<p style="white-space: normal">~</p>', 'One. Two.'],
    ['<pre style="white-space: normal">~</pre>', 'One. Two.'],
    ['<pre><span style="white-space: normal">~</span></pre>', 'One. Two.'],
    ['<p style="color: red">~</p>', 'One. Two.'],
    ['<p>~</p>', 'One. Two.'],
  ])('%s', (markup, text) => expect(readOf(markup.replace('~', 'One.\nTwo.'))).toBe(text))
})

describe('a line’s end', () => {
  test.each<readonly [name: string, before: string, after: string, end: string]>([
    ...[
      '.',
      '!',
      '?',
      '…',
      ':',
      ';',
      '。',
      '！',
      '？',
      '.”',
      '!’',
      '.)',
      '?»',
      '.]',
      '。」',
      '！』',
      '."',
      ".'",
    ].map((end) => [`behind ${end}`, `${long}${end}`, 'and so on', '\n'] as const),
    ['behind a word, before a capital', long, 'The ferry is old', '\n'],
    ['behind a word, before a small letter', long, 'and the bridge', ' '],
    ['behind a comma', `${long},`, 'and the bridge', ' '],
    ['behind a name of two words', 'Anna Holm', 'and the bridge', '\n'],
    ['behind three words', 'Anna Maria Holm', 'and the bridge', ' '],
    ['behind such a line in a longer text', `${long}.<br>Anna Holm`, 'and the bridge', '\n'],
  ])('%s', (_, before, after, end) => {
    expect(readOf(`<p>${before}<br>${after}</p>`)).toBe(`${before.replace('<br>', '\n')}${end}${after}`)
  })
})

describe('lines that somebody wrapped by hand', () => {
  const linesAre = (lines: readonly string[], end: string) =>
    expect(readOf(`<pre>${lines.join('\n')}</pre>`)).toBe(lines.join(end))
  const wrapped = 'the ferry that has crossed the old sound'
  const name = 'Ferry to the far side of the old harbour'

  test('are one paragraph', () => {
    expect([wrapped.length, name.length]).toEqual([40, 40])
    linesAre([name, wrapped, name], ' ')
  })
  test('if half of them go on in lower case', () => linesAre([name, wrapped, name, wrapped, name], ' '))
  test('and not if fewer do', () => linesAre([name, name, name, name], '\n'))
  test('nor if there are two', () => linesAre([name, name], '\n'))
  test('nor if they are short', () => {
    const short = name.slice(0, -1)
    linesAre([short, short.toUpperCase(), short], '\n')
  })
  test('a sentence’s end in them stays', () => {
    expect(readOf(`<pre>${name}\n${wrapped}.\n${name}\n${wrapped}</pre>`)).toBe(
      `${name} ${wrapped}.\n${name} ${wrapped}`,
    )
  })
})

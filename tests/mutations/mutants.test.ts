import { expect, test } from 'vitest'
import { mutantsOf, mutated, sample } from './mutants.ts'

const all = (source: string): string[] =>
  mutantsOf(source, 'module.ts').map((mutant) => mutated(source, mutant))

test.each<[what: string, source: string, mutants: string[]]>([
  ['a condition', 'const x = a ? b : c', ['const x = !(a) ? b : c']],
  ['an early return', '() => { if (a) return b }', ['() => { if (!(a)) return b }', '() => { if (a) {} }']],
  [
    'a return in a block',
    'for (;;) if (a) { continue }',
    ['for (;;) if (!(a)) { continue }', 'for (;;) if (a) {}'],
  ],
  [
    'what has another way is no early return',
    '() => { if (a) return b; else c() }',
    ['() => { if (!(a)) return b; else c() }'],
  ],
  ['an equality', 'x = a === b', ['x = a !== b']],
  ['a bound', 'x = a < b', ['x = a <= b']],
  ['arithmetic is left alone', 'x = a + b', []],
  ['a conjunction', 'x = (a && b) || c', ['x = (a || b) || c', 'x = (a && b) && c']],
  ['an operator in a comment is none', 'x = a /* && */ && b', ['x = a /* && */ || b']],
  ['a number', 'x = 4', ['x = (5)', 'x = (3)']],
  ['a number of a type is none', 'const x: 1 | 2 = y; type T = -1', []],
  ['a number for a missing element changes nothing', 'x = a[i] ?? 0; y = a[i]?.b.c ?? -1', []],
  ['a number for what may be missing', 'x = a.get(b) ?? 4', ['x = a.get(b) ?? (5)', 'x = a.get(b) ?? (3)']],
  ['conditions of loops are left alone', 'while (a) b()', []],
  ['a list of words', "x = ['a', 'b', 'c']", ["x = ['b', 'c']", "x = ['a', 'c']", "x = ['a', 'b', ]"]],
  ['one word is no list', "x = ['a']", []],
  ['examples of a rule are no list', "x = { yes: ['A b.', 'C d.'], no: ['E f.', 'G h.'] }", []],
  ['a text of words', 'x = `a b\nc`', ['x = `b\nc`', 'x = `a c`', 'x = `a b\n`']],
  ['a text of terms', 'x = `a b, c, d`', ['x = ` c, d`', 'x = `a b,  d`', 'x = `a b, c, `']],
  [
    'a text that is split',
    "x = 'a b c'.split(' ')",
    ["x = 'b c'.split(' ')", "x = 'a c'.split(' ')", "x = 'a b '.split(' ')"],
  ],
  ['another text is no list', "x = f('a b c')", []],
  ['a text with a value in it is no list', 'x = `a b c $' + '{d}`', []],
  ['a pattern', 'x = /a|b/u', ['x = /b/u', 'x = /a/u']],
  [
    'groups of a pattern',
    'x = /^(?:a|[|]|\\|)$/',
    ['x = /^(?:[|]|\\|)$/', 'x = /^(?:a|\\|)$/', 'x = /^(?:a|[|])$/'],
  ],
  [
    'a pattern as a template is no list',
    'x = letterPattern`^(?:a|b) (?:c d) e`',
    ['x = letterPattern`^(?:b) (?:c d) e`', 'x = letterPattern`^(?:a) (?:c d) e`'],
  ],
  ['a pattern with a value in it', 'x = letterPatternAnyCase`a|$' + '{d}`', []],
  ['looking ahead in a pattern', 'x = /a(?=b|c)/', ['x = /a(?=c)/', 'x = /a(?=b)/']],
])('%s', (_, source, mutants) => {
  expect(all(source).toSorted()).toEqual(mutants.toSorted())
})

test('what does not parse any more is no mutant', () => {
  expect(all('x = { 0: a }')).toEqual([])
})

test('a sample has one of each kind before a second', () => {
  const source = 'x = `a b c d e f`; y = a ? b : 7'
  const kinds = sample(mutantsOf(source, 'module.ts'), 4, (list) => [...list]).map(({ kind }) => kind)
  expect(kinds).toEqual(['word', 'word', 'condition', 'number'])
})

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { doubledWords } from './doubled-words.ts'

// A word that a list holds twice changes nothing, and misleads whoever takes it out once.

const programsIn = async (folder: string) =>
  (await readdir(folder, { recursive: true }))
    // A rule's cue is a pattern, in which words come again, and no list.
    .filter((file) => /\.tsx?$/.test(file) && !/rules\/[\w-]+-data\.ts$/.test(file))
    .map((file) => join(folder, file))
const programs = (await Promise.all(['src', 'content-scripts', 'popup', 'train'].map(programsIn))).flat()

test.each(programs.sort())('%s lists nothing twice', async (file) => {
  expect(doubledWords(await readFile(file, 'utf8'), file)).toEqual([])
})

test.each([
  ['words', 'some-data.ts', `export const them = 'a b c d e f g h i j k b'`, ['b']],
  ['phrases over lines', 'some-data.ts', 'export const them = `a b,c,d,e,f\ng,h,i,j,k,a b`', ['a b']],
  ['rows', 'some-data.ts', 'const them = `a: b|c: d|e: f|g|h|i|j\nk|l|m|c: d`', ['c: d']],
  ['what a call takes', 'some-data.ts', `export const them = list('a b c d e f g h i j k a')`, ['a']],
  ['words of a row', 'some-data.ts', 'const them = `a: b c d\ne: f g f\nh: i j k l m`', ['f']],
  ['what is made a set', 'any.ts', `const them = wordSet('a b a')`, ['a']],
  ['what is split', 'any.ts', `const them = 'a b c b'.split(' ')`, ['b']],
  ['what is split by a pattern', 'any.ts', `const them = 'a, b,c, b'.split(/, ?/)`, ['b']],
  ['strings of an array', 'any.ts', `const them = new Set(['a', 'b', 'a'])`, ['a']],
  ['rows of an array', 'any.ts', `const them = [['a', 1], ['b', 1], ['a', 1]]`, [`['a', 1]`]],
])('%s are found twice', (_, file, code, twice) => {
  expect(doubledWords(code, file)).toEqual(twice)
})

test.each([
  ['a sentence', 'some-data.ts', `export const because = 'the one is the other'`],
  [
    'a pattern within a table',
    'some-data.ts',
    `const rows = [['its|the own * a b c d e f g h i * own', 'after']]`,
  ],
  ['a pattern as a template', 'some-data.ts', 'const own = letterPattern`the a b c d e f g h i j k the own`'],
  ['a row whose parts agree', 'some-data.ts', `const rows = [['organization', 'organization']]`],
  [
    'forms that agree within a row',
    'some-data.ts',
    'const rows = `bet bet bet|cut cut cut|let let let|put put put`',
  ],
  [
    'one word in two lists',
    'some-data.ts',
    `const both = { one: 'a b c d e f g h i j k l', two: 'a b c d e f g h i j k l' }`,
  ],
  [
    'text that is no table',
    'any.ts',
    `const told = 'what a reader is told is what the reader is shown, and told is told'`,
  ],
])('%s lists nothing twice', (_, file, code) => {
  expect(doubledWords(code, file)).toEqual([])
})

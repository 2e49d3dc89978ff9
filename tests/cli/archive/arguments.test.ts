import { expect, test } from 'vitest'
import { readArguments } from '../../../src/cli/archive/arguments.ts'
import { UsageError } from '../../../src/cli/usage-error.ts'

test('what is asked for', () => {
  expect(readArguments(['show', 'a.zip', 'Jane', 'Kessler'])).toEqual({
    command: 'show',
    pack: 'a.zip',
    name: 'Jane Kessler',
  })
  const none = { author: null, licence: null, description: null, created: null }
  expect(readArguments(['build', 'a', 'b.jsonl', '-o', 'out/Bridges.zip', '--revision', '3'])).toEqual({
    command: 'build',
    sources: ['a', 'b.jsonl'],
    pack: 'out/Bridges.zip',
    about: { ...none, title: 'Bridges', revision: 3 },
  })
  expect(readArguments(['merge', 'a', '-'])).toEqual({ command: 'merge', files: ['a', '-'] })
  expect(readArguments(['-h'])).toEqual({ command: 'help' })
})

test.each([
  [['build', 'seeds'], 'build: name the PACK to write, with -o'],
  [['build', '-o', 'x.zip'], 'build: name the FOLDER or FILE to build from'],
  [['build', 'a', '-o', 'x', '--revision', 'one'], '--revision: no pack can have this (see docs/packs.md)'],
  [['build', 'a', '-o', 'x', '--created', 'now'], '--created: no pack can have this (see docs/packs.md)'],
  [['show', 'seeds'], 'show: name a PACK, and a NAME that is in it'],
  [['merge', '-o', 'x'], '-o is for build alone'],
  [['sort'], '“sort” is none of the commands'],
  [['merge', '--fast'], "Unknown option '--fast'"],
  [[], 'say what to do'],
])('%j cannot be followed', (args, says) => {
  expect(() => readArguments(args)).toThrow(UsageError)
  expect(() => readArguments(args)).toThrow(says)
})

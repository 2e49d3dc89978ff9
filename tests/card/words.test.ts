import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import messages from '../../_locales/en/messages.json' with { type: 'json' }
import { claimLabels } from '../../src/annotate/claims/claim.ts'
import { entityTypes } from '../../src/annotate/mention.ts'
import { counted, dayInWords, wordFor } from '../../src/card/words.ts'
import { words } from './words.ts'

const files = [
  'src/card',
  'src/extension',
  'src/extension/settings-page',
  'src/extension/library-page',
  'src/extension/first-run-page',
  'popup',
  'content-scripts',
  'src/view/export',
]
  .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
  .filter((path) => /\.tsx?$/.test(path))
const code = [...files, 'manifest.json'].map((path) => readFileSync(path, 'utf8')).join('\n')
const keys = Object.keys(messages)

test('every label has a name and a definition, every kind a name and words for being unknown', () => {
  for (const label of claimLabels)
    for (const key of ['label', 'meaning']) expect(wordFor(words, key, label), `${key} ${label}`).not.toBe('')
  for (const type of entityTypes)
    for (const key of ['kind', 'unknown']) expect(wordFor(words, key, type), `${key} ${type}`).not.toBe('')
})

test('every message that the code asks for is there', () => {
  const asked = [...code.matchAll(/\bwords\(\s*'([^'@]+)'/g)].map(([, key]) => key as string)
  expect(asked.length).toBeGreaterThan(20)
  expect(asked.filter((key) => !keys.includes(key))).toEqual([])
})

test('every message is asked for', () => {
  const stem = (key: string) => key.replace(/_.*$/, '')
  expect(keys.filter((key) => !code.includes(key) && !new RegExp(`['"]${stem(key)}['"]`).test(code))).toEqual(
    [],
  )
})

test('no message says whether anything is true', () => {
  for (const [key, { message }] of Object.entries(messages))
    expect(message, key).not.toMatch(/\b(true|false|fake|lie|lies|hoax|wrongly)\b/i)
})

test('numbers get their form', () => {
  expect(counted(words, 'places', 1)).toBe('1 place on this page')
  expect(counted(words, 'places', 3)).toBe('3 places on this page')
})

test('days are written out, and none is guessed', () => {
  expect(dayInWords(words, '2016-12-19')).toBe('Dec 19, 2016')
  expect(dayInWords(words, null)).toBe('undated')
  expect(dayInWords(words, '2016')).toBe('2016')
})

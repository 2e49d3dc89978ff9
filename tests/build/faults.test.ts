import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

// The table of faults, held against the tests that it names.

interface Row {
  readonly number: number
  /** Where its tests run. */
  readonly place: string
  readonly shown: readonly { readonly file: string; readonly title: string }[]
}

const rows = readFileSync('docs/faults.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line): Row => {
    const [, number, , , place = '', shown = ''] = line.split(/\s*\|\s*/)
    return { number: Number(number), place, shown: testsIn(shown) }
  })

function testsIn(cell: string): Row['shown'] {
  return [...cell.matchAll(/`([^`]+)`: “(.+?)”(?=;|$)/g)].map(([, file = '', title = '']) => ({
    file,
    title,
  }))
}

test('there is a row for each of 37 faults', () => {
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 37 }, (_, index) => index + 1))
})

describe.each(rows.map((row) => [row.number, row] as const))('row %i', (_, { place, shown }) => {
  test('names tests that there are', () => {
    for (const { file, title } of shown) {
      expect(existsSync(file), file).toBe(true)
      expect(readFileSync(file, 'utf8'), file).toContain(title)
    }
  })

  test('says where they run', () => {
    expect(place).toMatch(/^(?:both|Chromium|no browser)$/)
    expect(shown.length).toBeGreaterThan(0)
    const inBoth = shown.some(({ file }) => readFileSync(file, 'utf8').includes('describe.each(starters)'))
    if (place === 'both') expect(inBoth).toBe(true)
  })
})

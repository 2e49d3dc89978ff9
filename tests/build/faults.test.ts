import { existsSync, readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
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
    expect(place).toMatch(/^(?:both|Chromium|no browser|not built)$/)
    expect(shown.length > 0).toBe(place !== 'not built')
    const inBoth = shown.some(({ file }) => readFileSync(file, 'utf8').includes('describe.each(starters)'))
    if (place === 'both') expect(inBoth).toBe(true)
  })
})

test('what is not built is not there', async () => {
  const notBuilt = rows.filter(({ place }) => place === 'not built').map(({ number }) => number)
  expect(notBuilt).toEqual([19, 20])
  const sources = (await readdir('src', { recursive: true })).filter((name) => /\.tsx?$/.test(name))
  expect(sources.length).toBeGreaterThan(100)
  const reading = sources.filter((name) =>
    /type="file"|showOpenFilePicker|DecompressionStream.*import|importPack/.test(
      readFileSync(`src/${name}`, 'utf8'),
    ),
  )
  expect(reading, 'files that take packs in: rows 19 and 20 are theirs').toEqual([])
})

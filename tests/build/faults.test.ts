import { existsSync, readdirSync, readFileSync } from 'node:fs'
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

/** The browsers in which a test runs, by its file, its group, and whether it leaves one of them out. */
function browsersOf({ file, title }: Row['shown'][number]): readonly string[] {
  if (file.includes('.browser.test.')) return ['Chromium']
  if (!file.startsWith('tests/e2e/')) return []
  const source = readFileSync(file, 'utf8')
  const before = source.slice(0, source.indexOf(title))
  const [, group = ''] = before.slice(before.lastIndexOf('\ndescribe')).match(/\('in (%s|\w+)/) ?? []
  if (group !== '%s') return [group]
  const own = before.slice(before.lastIndexOf('\n  test')).match(/\.(runIf|skipIf)\(\w+ === '(\w+)'\)/)
  const isIn = (browser: string) => !own || (own[2] === browser) === (own[1] === 'runIf')
  return ['Chromium', 'Firefox'].filter(isIn)
}

describe.each(rows.map((row) => [row.number, row] as const))('row %i', (_, { place, shown }) => {
  test('names tests that there are', () => {
    expect(shown.length).toBeGreaterThan(0)
    for (const { file, title } of shown) {
      expect(existsSync(file), file).toBe(true)
      expect(readFileSync(file, 'utf8'), file).toContain(title)
    }
  })

  test('says where they run', () => {
    const browsers = new Set(shown.flatMap(browsersOf))
    expect(place).toMatch(/^(?:both|Chromium|no browser)$/)
    if (place === 'both') expect(browsers.size).toBe(2)
    if (place === 'Chromium') expect([...browsers]).toContain('Chromium')
    if (place === 'no browser') expect(browsers.size).toBe(0)
  })
})

test('every browser of the end-to-end tests stands behind the counter of connections', () => {
  const files = readdirSync('tests/e2e').filter((file) => file.endsWith('.test.ts'))
  expect(files.length).toBeGreaterThan(20)
  for (const file of files)
    expect(readFileSync(`tests/e2e/${file}`, 'utf8'), file).not.toMatch(/\bstart(?:Chromium|Firefox)\b/)
})

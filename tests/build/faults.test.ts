import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

// The page on faults, held against the tests that it names.

interface Fault {
  readonly number: number
  /** Where its tests run. */
  readonly place: string
  readonly shown: readonly { readonly file: string; readonly title: string }[]
}

const faults = readFileSync('docs/faults.md', 'utf8')
  .split(/^## /m)
  .filter((section) => /^\d/.test(section))
  .map((section): Fault => {
    const [, number, place = ''] = section.match(/^(\d+)\. [\s\S]*\nTried in (.+):\n/) ?? []
    return { number: Number(number), place, shown: testsIn(section) }
  })

function testsIn(section: string): Fault['shown'] {
  return [...section.matchAll(/^- `([^`]+)`: “(.+)”$/gm)].map(([, file = '', title = '']) => ({
    file,
    title,
  }))
}

test('there is a section for each of 37 faults, and nothing in its list but tests', () => {
  expect(faults.map(({ number }) => number)).toEqual(Array.from({ length: 37 }, (_, index) => index + 1))
  const items = readFileSync('docs/faults.md', 'utf8').match(/^- /gm) ?? []
  expect(items.length).toBe(faults.flatMap(({ shown }) => shown).length)
})

/** The browsers in which a test runs, by its file, its group, and whether it leaves one of them out. */
function browsersOf({ file, title }: Fault['shown'][number]): readonly string[] {
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

describe.each(faults.map((fault) => [fault.number, fault] as const))('fault %i', (_, { place, shown }) => {
  test('names tests that there are', () => {
    expect(shown.length).toBeGreaterThan(0)
    for (const { file, title } of shown) {
      expect(existsSync(file), file).toBe(true)
      expect(readFileSync(file, 'utf8'), file).toContain(title)
    }
  })

  test('says where they run', () => {
    const browsers = new Set(shown.flatMap(browsersOf))
    expect(place).toMatch(/^(?:both browsers|Chromium|no browser)$/)
    if (place === 'both browsers') expect(browsers.size).toBe(2)
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

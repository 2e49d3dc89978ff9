import { execFileSync } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { complaints } from '../../build/lint-result.ts'
import { zip } from '../../build/zip.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('zip', () => {
  const files = [
    ['b/two.txt', bytes('two')],
    ['a.txt', bytes('one'.repeat(1000))],
  ] as const

  test('gives back what was put in', () => {
    const unzipped = unzipSync(zip(files))
    expect(Object.keys(unzipped)).toEqual(['a.txt', 'b/two.txt'])
    expect(new TextDecoder().decode(unzipped['b/two.txt'])).toBe('two')
  })

  test('has the same bytes whatever the order, and in another process and time zone', () => {
    const once = Buffer.from(zip(files))
    expect(Buffer.from(zip(files.toReversed())).equals(once)).toBe(true)
    const script = `import { zip } from './build/zip.ts'
      const bytes = (text) => new TextEncoder().encode(text)
      process.stdout.write(zip([['b/two.txt', bytes('two')], ['a.txt', bytes('one'.repeat(1000))]]))`
    for (const TZ of ['Pacific/Auckland', 'America/Los_Angeles']) {
      const args = ['--import', 'tsx', '--input-type=module', '--eval', script]
      expect(execFileSync(process.execPath, args, { env: { ...process.env, TZ } }).equals(once)).toBe(true)
    }
  })
})

describe('the linter’s result', () => {
  const allowed = [{ file: 'assets/glyph-*.js', code: 'UNSAFE', count: 1, why: 'others’' }]
  const unsafe = { code: 'UNSAFE', message: 'Unsafe', file: 'assets/glyph-x1.js', line: 2 }

  test.each([
    ['as allowed', { errors: [], warnings: [unsafe] }, []],
    ['an error', { errors: [unsafe], warnings: [unsafe] }, ['assets/glyph-x1.js:2: UNSAFE: Unsafe']],
    [
      'a warning elsewhere',
      { errors: [], warnings: [unsafe, { ...unsafe, file: 'popup.js' }] },
      ['popup.js:2: UNSAFE: Unsafe'],
    ],
    [
      'another warning there',
      { errors: [], warnings: [unsafe, { ...unsafe, code: 'EVAL' }] },
      ['assets/glyph-x1.js:2: EVAL: Unsafe'],
    ],
    [
      'one more',
      { errors: [], warnings: [unsafe, unsafe] },
      ['assets/glyph-*.js: UNSAFE occurs 2 times, 1 are allowed (others’)'],
    ],
    [
      'one less',
      { errors: [], warnings: [] },
      ['assets/glyph-*.js: UNSAFE occurs 0 times, 1 are allowed (others’)'],
    ],
  ])('%s', (_, result, expected) => {
    expect(complaints(result, allowed)).toEqual(expected)
  })
})

test('Mozilla’s linter finds nothing of ours in the build', () => {
  const args = ['--import', 'tsx', 'build/lint-extension.ts']
  expect(execFileSync(process.execPath, args, { encoding: 'utf8' })).toContain('nothing of our own')
})

test('packing twice gives the same bytes, of both builds and of the sources', async () => {
  const packed = async () => {
    const args = ['--import', 'tsx', 'build/package.ts']
    const names = execFileSync(process.execPath, args, { encoding: 'utf8' }).match(/^dist\/\S+\.zip/gm) ?? []
    return Promise.all(names.map(async (name) => ({ name, content: await readFile(name) })))
  }
  const [first, second] = [await packed(), await packed()]
  expect(first.map(({ name }) => name.replace(/\d+\.\d+\.\d+/, 'VERSION'))).toEqual([
    'dist/sidelight-chrome-VERSION.zip',
    'dist/sidelight-firefox-VERSION.zip',
    'dist/sidelight-source-VERSION.zip',
  ])
  for (const [index, { content }] of first.entries())
    expect(second[index]?.content.equals(content)).toBe(true)
  const list = (await readdir('dist')).find((name) => name.endsWith('.sha256')) ?? ''
  const checked = execFileSync('sha256sum', ['-c', list], { cwd: 'dist', encoding: 'utf8' })
  for (const file of ['chrome/manifest.json', 'firefox/reading.js', 'chrome/names.bin.gz'])
    expect(checked).toContain(`${file}: OK`)
  for (const { name } of first) expect(checked).toContain(`${name.replace('dist/', '')}: OK`)
  const [chrome, firefox, source] = first.map(({ content }) => Object.keys(unzipSync(content)))
  for (const build of [chrome, firefox]) expect(build).toContain('manifest.json')
  expect(source).toEqual(
    expect.arrayContaining(['package-lock.json', 'build/build.ts', 'src/text/document.ts']),
  )
  expect(source?.filter((name) => /^(?:dist|node_modules)\//.test(name))).toEqual([])
})

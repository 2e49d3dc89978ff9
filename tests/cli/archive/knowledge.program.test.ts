import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { merge } from '../../../src/cli/archive/merge.ts'
import { readArchive } from '../../../src/cli/archive/read-archive.ts'
import { readModels } from '../../../src/read-models.ts'
import { ended, root, runProgram, startProgram } from '../run-cli.ts'
import { streamOf } from './stream-of.ts'

const program = 'src/knowledge-cli.ts'
/** Milliseconds, for a machine that is busy with something else. */
const aWhile = 120_000
const knowledge = (args: readonly string[], input = '') => runProgram(program, args, input)

let dir = ''
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'archives-'))
})
afterAll(() => rm(dir, { recursive: true }))
const at = (name: string) => join(dir, name)

const names = ['Jane Kessler', 'Ines Marlow', 'Tomas Holt', 'Ruth Novak']
const places = ['Oldport', 'Springfield', 'Riga']
const texts = Array.from({ length: 24 }, (_, i) => {
  const name = names[i % names.length]
  return `${name}, the mayor of ${places[i % places.length]}, opened bridge ${i}. “It holds,” ${name} said.`
})
const records = texts.map((text, i) =>
  JSON.stringify({ id: `doc-${i}`, text, published: `2020-01-0${(i % 9) + 1}` }),
)
const lines = (all: readonly string[]) => `${all.join('\n')}\n`
const halves = [records.slice(0, 12), records.slice(12)]

describe('an archive', () => {
  let whole = ''
  beforeAll(async () => {
    const all = readArchive({ name: '', bytes: streamOf(lines(records)) }, readModels(), () => {})
    for await (const { line } of merge(all)) whole += `${line}\n`
    await writeFile(at('whole'), whole)
  }, aWhile)

  test('read by two workers of which one is killed halfway is the same, when its half is read again', async () => {
    const [first, second] = halves.map(lines)
    const killed = startProgram(program, ['extract'])
    const told = createInterface({ input: killed.stdout })[Symbol.asyncIterator]()
    killed.stdin.write(lines(halves[1]?.slice(0, 3) ?? []))
    const before = [(await told.next()).value, (await told.next()).value]
    killed.kill('SIGKILL')
    const [one, again] = await Promise.all([
      knowledge(['extract'], first),
      knowledge(['extract'], second),
      once(killed, 'close'),
    ])
    // It was writing when it ended: a line is cut.
    await writeFile(at('killed'), [...before, again.stdout.slice(0, 100)].join('\n'))
    await writeFile(at('one'), one.stdout)
    await writeFile(at('again'), again.stdout)
    const merged = await knowledge(['merge', at('killed'), at('again'), at('one')])
    expect(merged.stdout).toBe(whole)
    expect(merged.stderr).toMatch(/^\S+killed:3: this is not JSON \(.*\)\n$/)
    expect(merged.status).toBe(2)
  })

  const hasParallel = spawnSync('parallel', ['--version']).status === 0
  test.skipIf(!hasParallel)('is the same by GNU parallel, which begins again what was killed', async () => {
    await mkdir(at('parts'))
    for (const [i, half] of halves.entries()) await writeFile(at(`parts/${i}.jsonl`), lines(half))
    // The first of them reads three lines, and is killed while it writes.
    await writeFile(
      at('worker.sh'),
      `if mkdir ${at('was-killed')} 2> ${at('told')}
       then head -n 3 "$1" | ${process.execPath} --import tsx ${program} extract; printf '{"document'; kill -9 $$
       fi
       exec ${process.execPath} --import tsx ${program} extract "$1"`,
    )
    const run = spawn(
      'parallel',
      [
        '--will-cite',
        '-j2',
        '--retries',
        '3',
        `sh ${at('worker.sh')} {} > {}.out`,
        ':::',
        at('parts/0.jsonl'),
        at('parts/1.jsonl'),
      ],
      { cwd: root },
    )
    expect(await ended(run, '')).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(await readdir(dir)).toContain('was-killed')
    const merged = await knowledge(['merge', at('parts/1.jsonl.out'), at('parts/0.jsonl.out')])
    expect(merged).toEqual({ status: 0, stdout: whole, stderr: '' })
  })

  test('makes one pack, byte for byte, of documents and of what was extracted, in any time zone', async () => {
    await writeFile(at('records.jsonl'), lines(records.toReversed()))
    await writeFile(at('merged.jsonl'), whole)
    await mkdir(at('folder'))
    for (const [i, text] of texts.slice(0, 2).entries()) {
      await writeFile(at(`folder/${i}.txt`), text)
      await writeFile(at(`folder/${i}.meta.yaml`), 'title: A bridge\n')
    }
    const about = ['--title', 'Bridges', '--author', 'The Example', '--created', '2024-05-06']
    const build = (sources: readonly string[], pack: string) =>
      knowledge(['build', ...sources, '-o', at(pack), ...about])
    expect(await build([at('records.jsonl'), at('folder')], 'one.zip')).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    })
    process.env.TZ = 'America/Los_Angeles'
    await build([at('folder'), at('merged.jsonl')], 'two.zip')
    delete process.env.TZ
    expect(await readFile(at('two.zip'))).toEqual(await readFile(at('one.zip')))
  })

  test('is shown as cards, and read as a pack', async () => {
    const { stdout } = await knowledge(['show', at('one.zip'), 'Ruth', 'Novak'])
    expect(stdout).toContain(`Ruth Novak — Person\nmayor of`)
    expect(stdout).toContain('“Ruth Novak, the mayor of Oldport, opened bridge 3.”\n    doc-3, 2020-01-04\n')
    const annotated = await runProgram('src/cli.ts', ['--pack', at('one.zip')], 'Ruth Novak is a name.')
    expect(JSON.parse(annotated.stdout).entities[0]).toMatchObject({
      name: 'Ruth Novak',
      facts: expect.arrayContaining([
        expect.objectContaining({ document: 'doc-3', published: '2020-01-04' }),
      ]),
    })
  })
})

test('the documented command builds a folder; what is wrong with it leaves the pack that was there', async () => {
  await mkdir(at('bad'))
  await writeFile(at('bad/a.txt'), 'Jane Kessler is a judge.')
  const build = () =>
    spawnSync('npm', ['run', '-s', 'knowledge', '--', 'build', at('bad'), '-o', at('bad.zip')], {
      cwd: root,
      encoding: 'utf8',
    })
  expect(build()).toMatchObject({ status: 0, stdout: '', stderr: '' })
  const before = await readFile(at('bad.zip'))
  await writeFile(at('bad/b.pdf'), '%PDF')
  expect(build()).toMatchObject({
    status: 2,
    stderr: `${at('bad/b.pdf')}:1: a seed is a .txt, .md or .yaml file; convert this one or move it elsewhere\n`,
  })
  expect(await readFile(at('bad.zip'))).toEqual(before)
  expect((await readdir(dir)).filter((name) => name.endsWith('.part'))).toEqual([])
})

test('holds a part of an archive, however large it is', async () => {
  const text = 'The bridge holds. '.repeat(600)
  const many = Array.from({ length: 6_000 }, (_, i) => {
    const document = {
      id: `${(i * 7919) % 9_001}`,
      title: null,
      url: null,
      publisher: null,
      published: null,
      modified: null,
      lang: null,
      text,
    }
    return JSON.stringify({ document, entities: [] })
  })
  await writeFile(at('large.jsonl'), lines(many))
  // 66 MB of lines, in a heap of 64 MB
  process.env.NODE_OPTIONS = '--max-old-space-size=64'
  const merged = await knowledge(['merge', at('large.jsonl')])
  delete process.env.NODE_OPTIONS
  expect({ ...merged, stdout: merged.stdout.split('\n').length }).toEqual({
    status: 0,
    stdout: 6_001,
    stderr: '',
  })
})

test('what cannot be read is told in one line, with status 2', async () => {
  const told = await knowledge(['show', at('no-such.zip'), 'A'])
  expect(told).toEqual({ status: 2, stdout: '', stderr: `${at('no-such.zip')}: there is no such file\n` })
  const asked = await knowledge(['sort'])
  expect(asked.stderr).toMatch(/^“sort” is none of the commands; usage: .*\n$/)
  expect(asked).toMatchObject({ status: 2, stdout: '' })
})

import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'

// `npm start` after its build, as a process of its own.

let running: ChildProcess | undefined
/** Where the demonstrations of these tests put their profiles: another that runs on this machine has its own. */
let profiles = ''
beforeAll(async () => {
  profiles = await mkdtemp(path.join(tmpdir(), 'sidelight-start-'))
})
afterAll(() => rm(profiles, { recursive: true, force: true, maxRetries: 5 }))
afterEach(() => void running?.kill('SIGKILL'))

const start = (args: readonly string[] = []) => {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env
  const child = spawn(process.execPath, ['--import', 'tsx', 'demo/start.ts', ...args], {
    env: { ...env, TMPDIR: profiles },
  })
  running = child
  let output = ''
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const said = (what: string) =>
    new Promise<string>((resolve, reject) => {
      const look = (chunk: Buffer) => {
        output += chunk
        if (output.includes(what)) resolve(output)
      }
      child.stdout.on('data', look)
      child.stderr.on('data', look)
      child.once('close', () => reject(new Error(`Ended without “${what}”: ${output}`)))
    })
  return { child, ended, said }
}

const originIn = (output: string): string => {
  const [origin] = /http:\/\/localhost:\d+/.exec(output) ?? []
  if (!origin) throw new Error(`No address in: ${output}`)
  return origin
}

// Elsewhere than on Linux there always is a display.
describe.runIf(process.platform === 'linux')('without a display', () => {
  test('it says how to load the builds, serves both articles, and ends with Ctrl+C', async () => {
    const { child, ended, said } = start()
    const output = await said('Press Ctrl+C')
    expect(output).toContain('There is no display')
    expect(output).toMatch(/dist\/chrome\n(?: {2}\d\. .+\n){3}/)
    expect(output).toMatch(/dist\/firefox\n(?: {2}\d\. .+\n){3}/)
    const origin = originIn(output)
    for (const [path, words, other] of [
      ['/seed', 'Andrey Karlov', '/second'],
      ['/second', 'Leyla Demir', '/seed'],
    ]) {
      const page = await (await fetch(origin + path)).text()
      expect(page).toContain(words)
      expect(page).toContain(`href="${other}"`)
    }
    expect((await fetch(`${origin}/package.json`)).status).toBe(404)
    child.kill('SIGINT')
    expect(await ended).toBe(0)
    await expect(fetch(origin)).rejects.toThrow()
  })
})

test.each(['chrome', 'firefox'])('opens %s, and ends with Ctrl+C without leaving a profile', async (name) => {
  const { child, ended, said } = start(['--headless', '--browser', name])
  const output = await said('press Ctrl+C')
  expect(output).not.toContain('Load')
  child.kill('SIGINT')
  expect(await ended).toBe(0)
  expect((await readdir(profiles)).filter((entry) => /sidelight|firefox/.test(entry))).toEqual([])
})

test.runIf(process.platform === 'linux')('ends when its browser does', async () => {
  const { child, ended, said } = start(['--headless', '--browser', 'chrome'])
  await said('press Ctrl+C')
  process.kill(await browserOf(child.pid!), 'SIGTERM')
  expect(await ended).toBe(0)
})

/** The process id of the browser that the demonstration has started. */
async function browserOf(parent: number): Promise<number> {
  const children = (await readFile(`/proc/${parent}/task/${parent}/children`, 'utf8')).trim().split(' ')
  for (const child of children)
    if ((await readFile(`/proc/${child}/cmdline`, 'utf8')).includes('sidelight-demo-')) return Number(child)
  throw new Error('There is no browser')
}

test('an unknown browser is refused, with what may be said', async () => {
  const { ended, said } = start(['--browser', 'lynx'])
  expect(await said('Usage')).toContain('chrome|firefox')
  expect(await ended).toBe(2)
})

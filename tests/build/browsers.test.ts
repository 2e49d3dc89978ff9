import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { findBrowser } from '../../build/browsers.ts'
import { inOneLine, installation } from '../../build/installation.ts'

test.each<[string, Parameters<typeof installation>, string, string]>([
  [
    'root on Debian',
    [['chrome', 'firefox'], true],
    'Chromium and Firefox',
    'apt-get update && apt-get install -y --no-install-recommends chromium firefox-esr',
  ],
  [
    'others',
    [['chrome', 'firefox'], false],
    'Chromium and Firefox',
    'npx playwright-core install chromium && npx @puppeteer/browsers install firefox@stable --path .cache/browsers',
  ],
  [
    'those who have the other one',
    [['firefox'], true],
    'Firefox',
    'apt-get update && apt-get install -y --no-install-recommends firefox-esr',
  ],
])('what is installed for %s', (_, asked, what, line) => {
  const planned = installation(...asked)
  expect([planned.what, inOneLine(planned)]).toEqual([what, line])
})

test('a Firefox that was downloaded is found where no other is', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'sidelight-browsers-'))
  try {
    const program = path.join(folder, 'firefox/linux-stable_150.0/firefox/firefox')
    await mkdir(path.dirname(program), { recursive: true })
    await writeFile(program, '')
    const onlyDownloads = (place: string) => place.startsWith(folder) && existsSync(place)
    expect(findBrowser('firefox', folder, onlyDownloads)).toBe(program)
    expect(() => findBrowser('chrome', folder, onlyDownloads)).toThrow('npm run browsers')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { painted, untilPainted, untilSays } from './look.ts'
import { starters } from './start.ts'
import { visiting } from './visit.ts'

// What becomes of a page besides being read: it is saved, opened as a file, looked at as a source. Pages that are loaded ahead have
// their test beside the gate's: a driver that attaches to one ends it.

describe.each(starters)('in %s', (_, start) => {
  const visit = visiting(start)

  test('what is saved of a page has nothing of the extension, and is not read as a file', async () => {
    const tab = await visit.open('/seed')
    await untilPainted(tab)
    const [saved, served] = await tab.evaluate(async () => {
      const html = await (await fetch(location.href)).text()
      const parsed = new DOMParser().parseFromString(html, 'text/html')
      return [document.documentElement.outerHTML, parsed.documentElement.outerHTML]
    })
    expect(saved).toBe(served)
    const folder = await mkdtemp(path.join(tmpdir(), 'sidelight-saved-'))
    const file = path.join(folder, 'story.html')
    await writeFile(file, saved ?? '')
    await tab.goto(pathToFileURL(file).href)
    await untilSays(await visit.popupOf(tab), 'let no extension read this page')
    expect(await painted(tab)).toEqual({})
    await rm(folder, { recursive: true })
  })

  test('the source of an article is none', async () => {
    const tab = await visit.open('/seed')
    await untilPainted(tab)
    await tab.goto(`view-source:${tab.url()}`)
    await untilSays(await visit.popupOf(tab), 'let no extension read this page')
    expect(await painted(tab)).toEqual({})
  })
})

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import type { Tab } from './browser.ts'
import { chooseFiles, dropFiles } from './choose-files.ts'
import { endAt, records } from './library-records.ts'
import { press, untilSays } from './look.ts'
import { manyDocuments, packJson } from './packs.ts'
import { starters } from './start.ts'
import { until } from './until.ts'
import { visiting } from './visit.ts'

// Many files at once: how far they have come, that they can be cancelled, and what a pack's next revision does.

const page = 'src/extension/library-page/library.html'

const harbour = (revision: number, documents: readonly string[]) =>
  packJson(
    'Harbour',
    documents.map((text, id) => ({ id: `${id}`, title: `Of ${revision}`, text })),
    [],
    { revision, author: 'The Office' },
  )

/** How far the page has said to be, each time it said so. */
const noteProgress = (own: Tab): Promise<() => Promise<string[]>> =>
  own
    .evaluate(() => {
      const status = document.querySelector('.bring-in [role=status]')
      const told: string[] = []
      Object.assign(globalThis, { told })
      const note = () => told.push(status?.querySelector('.working span')?.textContent ?? '')
      if (status)
        new MutationObserver(note).observe(status, { subtree: true, childList: true, characterData: true })
    })
    .then(() => () => own.evaluate(() => (globalThis as unknown as { told: string[] }).told))

describe.each(starters)('in %s', (browser, start) => {
  const visit = visiting(start)
  const library = async (says: string | RegExp) => {
    const own = await visit.openOwn(page)
    await untilSays(own, says)
    return own
  }

  test('a thousand files at once: how far they are, what was refused and why, and all of it undone', async () => {
    const own = await library('Nothing is saved yet')
    const progress = await noteProgress(own)
    const files = Array.from({ length: 1_000 }, (_, n): [string, string] => [
      `notes/${n}.txt`,
      `Notes of day ${n}.`,
    ])
    files[10] = ['notes/empty.txt', ' ']
    files[500] = ['notes/picture.png', 'x']
    files[990] = ['notes/again.txt', 'Notes of day 3.']
    await chooseFiles(own, Object.fromEntries(files))
    await until(
      'it is done',
      () => own.evaluate(() => document.querySelector('.bring-in [role=status]')?.textContent ?? ''),
      (says) => says.includes('997 documents were added.'),
    )
    for (const told of [
      '3 were not taken',
      /empty\.txt There is no text in it/,
      /picture\.png This kind of file is not read/,
      /again\.txt It is in the library already/,
    ])
      await untilSays(own, told)
    const told = (await progress()).filter(Boolean)
    expect(told.length).toBeGreaterThan(20)
    for (const one of told) expect(one).toMatch(/^[\d,]+ of 1,000 files read, \d+ documents$/)
    await press(own, /^Undo$/)
    await untilSays(own, 'Nothing is saved yet')
  })

  test('an import that is cancelled anywhere leaves the library as it was, and says so', async () => {
    const own = await library('Nothing is saved yet')
    await chooseFiles(own, { 'harbour.json': harbour(1, ['Ada Brandt is a pilot.']) })
    await untilSays(own, '1 document was added.')
    // What the tests before have removed is swept away when the page is opened.
    await until('nothing else is left', async () => {
      const opened = await library(/\b1 document ·/)
      const left = await records(opened)
      await opened.close()
      return String(left.slice(0, 2)) === '1,1'
    })
    const before = await records(own)
    const pack = { 'many.zip': manyDocuments(200, 100) }
    // As where it is killed: three records a document, fifty documents a transaction.
    for (const record of [1, 2, 75, 150, 151, 300, 301, 450, 599, 600]) {
      const again = await library(/\b1 document ·/)
      await endAt(again, record, 'cancel')
      await chooseFiles(again, pack)
      await untilSays(again, 'Cancelled. Nothing was added.')
      expect(await records(again), `cancelled at record ${record}`).toEqual(before)
      await untilSays(again, /\b1 document ·/)
      await again.close()
    }
  })

  test('a newer revision takes its pack’s place; an older one, or the same again, does not', async () => {
    const own = await library(/Harbour\s*The Office · revision 1 · 1 document/)
    await chooseFiles(own, {
      'newer.json': harbour(3, ['Ada Brandt is a judge.', 'Ines Marlow is a baker.']),
    })
    await untilSays(own, '2 documents were added.')
    await untilSays(own, /Harbour\s*The Office · revision 3 · 2 documents/)
    await untilSays(own, /\b2 documents ·/)
    await chooseFiles(own, {
      'older.json': harbour(2, ['Ada Brandt is a spy.']),
      'same.json': harbour(3, ['A.']),
    })
    await untilSays(own, '2 were not taken')
    await untilSays(own, /older\.json A newer revision of this pack is in the library/)
    await untilSays(own, /same\.json This revision of the pack is in the library already/)
    await untilSays(own, /\b2 documents ·/)
    await press(own, 'Remove “Harbour”')
    await untilSays(own, 'Nothing is saved yet')
    await press(own, /^Undo$/)
    await untilSays(own, /\b2 documents ·/)
    await press(own, 'Remove “Harbour”')
  })

  test('files that are dropped are taken, by their names in no archive that leads out of itself', async () => {
    const own = await library('Nothing is saved yet')
    const named = Object.fromEntries(
      ['good/a.txt', '../out.txt', '/etc/out.txt', 'C:/out.txt', 'a\\..\\out.txt', 'a/../../out.txt'].map(
        (name) => [name, strToU8(`The ferry ${name} sank.`)],
      ),
    )
    await dropFiles(own, { 'b.md': 'Ada Brandt is a pilot.', 'tricks.zip': zipSync(named) })
    await untilSays(own, '2 documents were added.')
    await untilSays(own, '5 were not taken')
    expect(
      (await untilSays(own, 'Its name leads out')).match(/Its name leads out of the archive/g),
    ).toHaveLength(5)
    await press(own, /^Undo$/)
    await untilSays(own, 'Nothing is saved yet')
  })

  test('a hundred thousand documents are taken as a few are, listed and removed, in little memory', async () => {
    const own = await library('Nothing is saved yet')
    const [count, part] = [100_000, 10_000]
    const empty = await own.tools?.heapUsed()
    await chooseFiles(own, { 'many.zip': manyDocuments(count, 40, false) })
    const told = () =>
      own.evaluate(
        () => document.querySelector('.bring-in [role=status]')?.textContent?.replaceAll(',', '') ?? '',
      )
    const done = (words: string) => Number(/(\d+) documents/.exec(words)?.[1] ?? 0)
    let peak = 0
    for (let seen = 0; seen < count; ) {
      seen = done(
        await until(
          `more than ${seen} are read`,
          told,
          (words) => done(words) >= Math.min(seen + part, count),
        ),
      )
      peak = Math.max(peak, ((await own.tools?.heapUsed()) ?? 0) - (empty ?? 0))
    }
    expect(peak).toBeLessThan(150e6)
    await untilSays(own, '100,000 documents were added.')
    await untilSays(own, '100,000 documents ·')
    await press(own, 'Remove “Many”')
    await untilSays(own, 'Nothing is saved yet')
  })

  // Firefox's driver chooses no folders.
  describe.runIf(browser === 'Chromium')('a whole folder', () => {
    let folder = ''
    afterAll(() => rm(folder, { recursive: true, force: true }))

    test('is chosen or dropped: each of its files is called by its place', async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'sidelight-folder-'))
      await mkdir(path.join(folder, 'notes/deep'), { recursive: true })
      await writeFile(path.join(folder, 'notes/a.txt'), 'Ada Brandt is a pilot.')
      await writeFile(path.join(folder, 'notes/deep/b.md'), 'Ines Marlow is a baker.')
      await writeFile(path.join(folder, 'notes/deep/c.png'), 'x')
      const own = await library('Nothing is saved yet')
      for (const bring of [own.tools?.chooseFolder, own.tools?.drop]) {
        await bring?.(path.join(folder, 'notes'))
        await untilSays(own, '2 documents were added.')
        await untilSays(own, /notes\/deep\/c\.png This kind of file is not read/)
        await press(own, /^Undo$/)
        await untilSays(own, 'Nothing is saved yet')
      }
    })
  })
})

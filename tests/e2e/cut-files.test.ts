import { open, readdir, stat, truncate } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { chooseFiles } from './choose-files.ts'
import { keepingProfile } from './keep-profile.ts'
import { records, removeLibrary } from './library-records.ts'
import { hover, press, untilPainted, untilSays } from './look.ts'
import { manyDocuments, packJson } from './packs.ts'
import { starters } from './start.ts'
import { until } from './until.ts'

// A disk that fails, or a copy of a profile that is not whole: browsers clear away what they find to be broken.

const page = 'src/extension/library-page/library.html'

/** Where browsers keep databases in a profile. */
const databaseFile = /IndexedDB.*\.leveldb\/\d+\.(?:log|ldb)$|storage\/default\/moz-extension.*\.sqlite$/

type Damage = (file: string, bytes: number) => Promise<void>

const damages: readonly (readonly [string, Damage])[] = [
  ['cut short', (file, bytes) => truncate(file, Math.floor(bytes / 2))],
  ['overwritten at the beginning', (file, bytes) => overwrite(file, 0, Math.min(bytes, 4_096))],
]

const inTheMiddle: Damage = (file, bytes) => overwrite(file, Math.floor(bytes / 2), Math.floor(bytes / 4))

async function overwrite(file: string, from: number, bytes: number): Promise<void> {
  const opened = await open(file, 'r+')
  await opened.write(Buffer.alloc(bytes, 0xaa), 0, bytes, from)
  await opened.close()
}

describe.each(starters)('in %s', (name, start) => {
  const kept = keepingProfile(start)
  const library = () => kept.openOwn(page)

  /** A library of a pack, damaged while no browser runs. */
  async function damaged(damage: Damage): Promise<void> {
    await removeLibrary(await library())
    const own = await library()
    await untilSays(own, 'Nothing is saved yet')
    await chooseFiles(own, { 'many.zip': manyDocuments(100, 4_000) })
    await untilSays(own, '100 documents were added.')
    await kept.restart('close', async () => {
      const files = (await readdir(kept.folder(), { recursive: true })).filter((file) =>
        databaseFile.test(file),
      )
      expect(files).not.toEqual([])
      for (const file of files) {
        const whole = path.join(kept.folder(), file)
        await damage(whole, (await stat(whole)).size)
      }
    })
  }

  async function readArticle(): Promise<void> {
    const tab = await kept.open('/seed')
    await untilPainted(tab)
    expect((await hover(tab, 'Lavrov')).card).toContain('Sergei Lavrov')
    expect(tab.uncaught()).toEqual([])
  }

  test.each(damages)(
    'where files of the library are %s, each document is whole or gone',
    async (_, damage) => {
      await damaged(damage)
      await readArticle()
      const own = await library()
      await untilSays(own, /Nothing is saved yet|\b100 documents ·/)
      const consistent = [[0, 0, 0, 0].join(), [100, 100, 100, 1].join()]
      await until('what was left is swept away', async () => consistent.includes((await records(own)).join()))
      await chooseFiles(own, { 'one.json': packJson('One') })
      await untilSays(own, '1 document was added.')
      expect(own.uncaught()).toEqual([])
    },
  )

  // Chromium clears such a library away, too.
  test.runIf(name === 'Firefox')(
    'a library of which a part cannot be read is left as it is, and rebuilt when that is asked for',
    async () => {
      await damaged(inTheMiddle)
      await readArticle()
      const own = await library()
      await untilSays(own, 'The library cannot be opened.')
      await press(own, 'Save what can be read')
      await untilSays(own, /Saved as a file: \d+ documents?\./)
      await press(own, 'Rebuild the library')
      await untilSays(own, /will be in the library again: \d+ documents?\./)
      await press(own, 'Rebuild now')
      await untilSays(own, 'Nothing is saved yet')
      await chooseFiles(own, { 'many.zip': manyDocuments(100, 4_000) })
      await untilSays(own, '100 documents were added.')
    },
  )
})

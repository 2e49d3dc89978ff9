import { describe, expect, test } from 'vitest'
import type { Tab } from './browser.ts'
import { chooseFiles } from './choose-files.ts'
import { keepingProfile } from './keep-profile.ts'
import { endAt, hasEnded, records } from './library-records.ts'
import { press, untilPainted, untilSays } from './look.ts'
import { manyDocuments } from './packs.ts'
import { starters } from './start.ts'
import { until } from './until.ts'

// The browser as a whole ends at once, as where memory runs out, and is started again: what was told to be kept is there, and
// nothing is there in part.

const page = 'src/extension/library-page/library.html'

describe.each(starters)('in %s', (_, start) => {
  const kept = keepingProfile(start)
  const library = () => kept.openOwn(page)

  test('killed while an article is saved, it is there whole or not at all', async () => {
    const saving = async (): Promise<Tab> => {
      const tab = await kept.open('/second')
      await untilPainted(tab)
      const popup = await kept.browser().popup(tab)
      await untilSays(popup, /Save to library|Saved on/)
      return popup
    }
    await press(await saving(), 'Save to library')
    await kept.restart('kill')
    const popup = await saving()
    const [documents, texts, contributions] = await records(popup)
    expect([documents, texts]).toEqual((await saysSaved(popup)) ? [1, 1] : [0, 0])
    expect((contributions ?? 0) > 0).toBe(documents === 1)
    if (documents === 0) await press(popup, 'Save to library')
    await untilSays(popup, 'Saved on')
    await kept.restart('kill')
    const again = await saving()
    expect(await saysSaved(again)).toBe(true)
    expect((await records(again)).slice(0, 2)).toEqual([1, 1])
  })

  test('killed in the middle of an import, the library is as before; killed after it, as after', async () => {
    let own = await library()
    await untilSays(own, /\b1 document ·/)
    const before = await records(own)
    const swept = async () => {
      await kept.restart('kill')
      own = await library()
      await untilSays(own, /\b1 document ·/)
      await until('what was left is swept away', async () => String(await records(own)) === String(before))
    }
    await endAt(own, 3 * 60 + 1, 'stuck')
    await chooseFiles(own, { 'many.zip': manyDocuments(400, 4_000) })
    await until('some are written', () => hasEnded(own))
    await swept()
    const pack = { 'few.zip': manyDocuments(60, 100) }
    await endAt(own, 3 * 60 + 1, 'stuck')
    await chooseFiles(own, pack)
    await until('all but the last is written', () => hasEnded(own))
    await swept()
    await chooseFiles(own, pack)
    await untilSays(own, '60 documents were added.')
    await kept.restart('kill')
    await untilSays(await library(), /\b61 documents ·/)
  })

  const saysSaved = (popup: Tab) => popup.evaluate(() => document.body.innerText.includes('Saved on'))
})

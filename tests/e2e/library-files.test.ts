import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { newspaperPage } from '../../demo/newspaper.ts'
import { secondStory } from '../../demo/stories.ts'
import type { Tab } from './browser.ts'
import { press, untilSays } from './look.ts'
import { starters } from './start.ts'
import { visiting } from './visit.ts'

// Files and packs that the reader brings in, and the pack that goes out.

const page = 'src/extension/library-page/library.html'

/** Chooses files in the page's field; contents in base64. */
const choose = (own: Tab, files: Readonly<Record<string, Uint8Array | string>>): Promise<void> =>
  own.evaluate(
    (all) => {
      const transfer = new DataTransfer()
      for (const [name, content] of all) {
        const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))
        transfer.items.add(new File([bytes], name))
      }
      const field = document.querySelector<HTMLInputElement>('.bring-in input[multiple]')
      if (!field) throw new Error('There is no field for files.')
      field.files = transfer.files
      field.dispatchEvent(new Event('change', { bubbles: true }))
    },
    Object.entries(files).map(([name, content]) => [name, Buffer.from(content).toString('base64')] as const),
  )

const markdown =
  '---\ntitle: "<img src=x onerror=alert(1)>"\nsource: "javascript:alert(1)"\npublished: 2016-03-01\n---\nLeyla Demir is a grain trader from Istanbul.'
const bomb = zipSync({ 'bomb.txt': new Uint8Array(20_000_000) })
const fromTheFuture = zipSync({ 'index.json': strToU8('{"format": 9, "title": "Later", "revision": 1}') })

describe.each(starters)('in %s', (_, start) => {
  const visit = visiting(start)

  test('files of all kinds are taken or refused with a reason, and what was taken is read', async () => {
    const own = await visit.openOwn(page)
    await untilSays(own, 'Nothing is saved yet')
    await choose(own, {
      'clipped.md': markdown,
      'page.html': newspaperPage(secondStory),
      'notes.txt': 'The minutes were read aloud.',
      'all.zip': zipSync({ 'in/a.txt': strToU8('The ferry sank.'), '../out.txt': strToU8('Out.') }),
      'bomb.zip': bomb,
      'cut.zip': bomb.subarray(0, 900),
      'later.zip': fromTheFuture,
      'picture.png': 'x',
    })
    await untilSays(own, '4 documents were added.')
    for (const told of [
      '5 were not taken',
      /bomb\.zip\/bomb\.txt It unpacks to far more/,
      /cut\.zip The archive is broken/,
      /later\.zip\/index\.json The pack was made by a newer version/,
      /all\.zip\/\.\.\/out\.txt Its name leads out/,
      /picture\.png This kind of file is not read/,
    ])
      await untilSays(own, told)
    const links = await own.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('.document a')].map(({ innerText }) => innerText),
    )
    expect(links.sort()).toEqual(
      [
        '<img src=x onerror=alert(1)>',
        'Envoys return to Ankara for talks on the grain corridor',
        'a',
        'notes',
      ].sort(),
    )
    expect(await own.evaluate(() => document.querySelector('img'))).toBeNull()
    await press(own, /^Envoys return to Ankara/)
    await untilSays(own, 'Negotiators from six countries')
    await untilSays(own, 'The Daily Example · Feb 14, 2017')
  })

  test('a pack goes out, and comes in as it was; removed, it takes all it brought with it', async () => {
    const own = await visit.openOwn(page)
    await untilSays(own, '4 documents')
    await own.evaluate(async () => {
      const keep = globalThis as unknown as { packed?: Blob }
      const made = URL.createObjectURL
      URL.createObjectURL = (blob: Blob) => {
        keep.packed = blob
        return made.call(URL, blob)
      }
      HTMLAnchorElement.prototype.click = () => undefined
      const form = document.querySelector<HTMLFormElement>('.export form')
      const title = form?.querySelector<HTMLInputElement>('[name=title]')
      if (title) title.value = 'Harbour'
      form?.requestSubmit()
      for (let n = 0; n < 200 && !keep.packed; n++) await new Promise((resolve) => setTimeout(resolve, 50))
      const transfer = new DataTransfer()
      if (keep.packed) transfer.items.add(new File([keep.packed], 'harbour.zip'))
      const field = document.querySelector<HTMLInputElement>('.bring-in input[multiple]')
      if (!field) return
      field.files = transfer.files
      field.dispatchEvent(new Event('change', { bubbles: true }))
    })
    await untilSays(own, '4 documents were added.')
    await untilSays(own, /Harbour\s*revision 1 .* 4 documents/)
    await untilSays(own, '8 documents')
    await press(own, 'Remove “Harbour”')
    await untilSays(own, '“Harbour” was removed, with all that it brought.')
    await untilSays(own, /\b4 documents ·/)
  })
})

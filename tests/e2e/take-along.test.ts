import { describe, expect, test } from 'vitest'
import type { Tab } from './browser.ts'
import { press, untilPainted, untilSays } from './look.ts'
import { starters } from './start.ts'
import { until } from './until.ts'
import { visiting } from './visit.ts'

// What the popup makes of a reading: files, texts for the clipboard, reports.

/** Clicks a control with the mouse: what is not a reader's own click may not write into the clipboard. */
async function clickOn(popup: Tab, name: string): Promise<void> {
  await popup.bringToFront()
  const at = await popup.evaluate((wanted) => {
    const button = [...document.querySelectorAll('button')].find((one) => one.innerText === wanted)
    button?.scrollIntoView({ block: 'center' })
    const box = button?.getBoundingClientRect()
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null
  }, name)
  if (!at) throw new Error(`there is no button “${name}”`)
  await popup.click(at)
}

const choose = (popup: Tab, label: string): Promise<unknown> =>
  popup.evaluate((wanted) => {
    const labels = [...document.querySelectorAll('label')]
    labels.find(({ innerText }) => innerText.startsWith(wanted))?.click()
  }, label)

interface Kept {
  kept?: { readonly name: string; readonly text: string }
}

/** What is saved next as a file. Drivers differ in what they tell of downloads. */
async function saved(popup: Tab): Promise<{ readonly name: string; readonly text: string }> {
  await popup.evaluate(() => {
    const kept = globalThis as Kept
    const make = URL.createObjectURL
    delete kept.kept
    URL.createObjectURL = (blob) => {
      URL.createObjectURL = make
      const address = make.call(URL, blob)
      HTMLAnchorElement.prototype.click = function () {
        const { download } = this
        if (this.href === address)
          void (blob as Blob).text().then((text) => (kept.kept = { name: download, text }))
      }
      return address
    }
  })
  await press(popup, 'Save as a file')
  const kept = await until('a file is saved', () => popup.evaluate(() => (globalThis as Kept).kept ?? null))
  if (!kept) throw new Error('nothing was saved')
  return kept
}

interface Selectors {
  readonly selector: readonly [{ readonly exact: string }, { readonly start: number; readonly end: number }]
}
interface Annotations {
  readonly first: { readonly items: readonly { readonly target: readonly Selectors[] }[] }
}

describe.each(starters)('in %s', (_, start) => {
  const visit = visiting(start)

  test('a reading is taken along: into a file in each form, and to the clipboard', async () => {
    const tab = await visit.open('/seed')
    await untilPainted(tab)
    const popup = await visit.popupOf(tab)
    await untilSays(popup, 'Unmarked text has not been checked')
    await press(popup, 'Take along')
    await untilSays(popup, 'Take this reading along')

    const note = await saved(popup)
    expect(note.name).toBe('Ambassador killed at Ankara art exhibition.md')
    expect(note.text).toMatch(/^---\ntitle: "Ambassador killed at Ankara art exhibition"\nurl: "http/)
    expect(note.text).toContain('- “The gunman reportedly stood behind')

    await choose(popup, 'Table of claims')
    const table = await saved(popup)
    expect(table.name).toMatch(/\.csv$/)
    expect(table.text).toMatch(/^label,statement,.*\r\nunnamed-source,The gunman reportedly/)

    await choose(popup, 'Web annotations')
    const { first } = JSON.parse((await saved(popup)).text) as Annotations
    const body = [...(await tab.evaluate(() => document.body.textContent ?? ''))]
    const targets = first.items.flatMap(({ target }) => target)
    expect(targets.length).toBeGreaterThan(20)
    for (const { selector } of targets)
      expect(body.slice(selector[1].start, selector[1].end).join('')).toBe(selector[0].exact)

    await clickOn(popup, 'Copy')
    await untilSays(popup, 'Copied to the clipboard')
    await popup.press('Escape')
    await untilSays(popup, 'Unmarked text has not been checked')
  })

  test('a mark is reported: a text for the form, without the address unless that is ticked', async () => {
    const tab = await visit.open('/seed')
    await untilPainted(tab)
    const popup = await visit.popupOf(tab)
    await press(popup, /^The gunman reportedly/)
    await press(popup, 'Report this mark')
    const text = await untilSays(popup, '### Version of Sidelight')
    expect(text).toContain('label: unnamed-source')
    expect(text).not.toContain(`article's address`)
    await choose(popup, 'Name the article’s address')
    await untilSays(popup, `### The article's address\n\n${tab.url()}`)
    await clickOn(popup, 'Copy the report')
    await untilSays(popup, 'Copied to the clipboard')
    await popup.press('Escape')
    await untilSays(popup, 'Report this mark')
  })
})

import { render } from 'preact'
import { afterEach, expect, test } from 'vitest'
import { LibraryDamaged } from '../../../src/extension/library/library-failure.ts'
import { LibraryPage } from '../../../src/extension/library-page/library-page.tsx'
import type { LibraryPowers } from '../../../src/extension/library-page/library-powers.ts'
import { defaultSettings } from '../../../src/extension/settings.ts'
import { words } from '../../card/words.ts'
import { exampleLibrary } from './example-library.ts'

afterEach(() => render(null, document.body))

const full = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'))

/** The example's library, of which some powers fail. */
function show(failing: Partial<LibraryPowers>): void {
  const powers = { ...exampleLibrary(), ...failing }
  render(<LibraryPage powers={powers} settings={defaultSettings} words={words} />, document.body)
}

async function click(control: string): Promise<void> {
  await expect.poll(() => document.querySelector(control)).not.toBeNull()
  document.querySelector<HTMLElement>(control)?.click()
}

const told = () => document.querySelector('[role=alert]')?.textContent

test('a pack that cannot be removed stays, and the reason is told', async () => {
  show({ removeBatch: full })
  await click('.packs li button')
  await expect.poll(told).toContain('no room left')
  expect(document.querySelector('.packs [role=status]')?.textContent).toBe('')
})

test('a removal that cannot be taken back can be tried again', async () => {
  show({ restoreBatches: full })
  await click('.packs li button')
  await click('.packs [role=status] button')
  await expect.poll(told).toContain('no room left')
  expect(document.querySelector('.packs [role=status] button')).not.toBeNull()
})

test('files that cannot be taken out again stay, and the reason is told', async () => {
  show({
    removeBatch: full,
    bringIn: async () => ({ documents: 1, refused: [], batches: [1] }),
  })
  await expect.poll(() => document.querySelector('.bring-in input')).not.toBeNull()
  const transfer = new DataTransfer()
  transfer.items.add(new File(['It rained.'], 'a.txt', { type: 'text/plain' }))
  const field = document.querySelector<HTMLInputElement>('.bring-in input')
  if (field) field.files = transfer.files
  field?.dispatchEvent(new Event('change', { bubbles: true }))
  await click('.bring-in [role=status] button')
  await expect.poll(told).toContain('no room left')
  expect(document.querySelector('.bring-in [role=status] button')).not.toBeNull()
})

test('while a library is mended the keyboard keeps its place', async () => {
  let whole = false
  const { list } = exampleLibrary()
  show({
    list: () => (whole ? list() : Promise.reject(new LibraryDamaged())),
    rebuild: async () => {
      whole = true
      return true
    },
  })
  const focused = () => document.activeElement?.textContent
  const press = async (label: string) => {
    const button = () => [...document.querySelectorAll('button')].find((one) => one.textContent === label)
    await expect.poll(button).toBeDefined()
    button()?.focus()
    button()?.click()
  }
  await press(words('mend'))
  await expect.poll(focused).toBe(words('mendNow'))
  await press(words('mendNow'))
  await expect.poll(() => document.querySelector('.mend')).toBeNull()
  expect(document.activeElement).not.toBe(document.body)
})

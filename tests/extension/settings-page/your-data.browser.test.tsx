import { render } from 'preact'
import { afterEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import type { DataPowers, Restored } from '../../../src/extension/settings-page/data-powers.ts'
import { YourData } from '../../../src/extension/settings-page/your-data.tsx'
import { someData } from '../../card/some-data.ts'
import { words } from '../../card/words.ts'

const show = (powers: Partial<DataPowers>) =>
  render(<YourData powers={{ ...someData, ...powers }} words={words} />, document.body)
const press = (name: string) => page.getByRole('button', { name, exact: true }).click()

afterEach(() => render(null, document.body))

test('nothing is deleted before the reader has been told what goes, and said yes', async () => {
  const deleteAll = vi.fn(async () => undefined)
  show({ deleteAll })
  await press('Delete everything…')
  await expect.element(page.getByRole('alertdialog')).toHaveTextContent('Delete 12 documents and 1 pack')
  await press('Keep everything')
  expect(page.getByRole('alertdialog').query()).toBeNull()
  expect(deleteAll).not.toHaveBeenCalled()
  await press('Delete everything…')
  await press('Delete everything')
  await expect.element(page.getByRole('status')).toHaveTextContent('Everything was deleted.')
  expect(deleteAll).toHaveBeenCalledOnce()
})

test('a library that cannot be read can be deleted all the same', async () => {
  const deleteAll = vi.fn(async () => undefined)
  show({ deleteAll, count: async () => null })
  await press('Delete everything…')
  await expect.element(page.getByRole('alertdialog')).toHaveTextContent('Delete the whole library')
  await press('Delete everything')
  await expect.element(page.getByRole('status')).toHaveTextContent('Everything was deleted.')
  expect(deleteAll).toHaveBeenCalledOnce()
})

test.each<[Restored | Error, string]>([
  [{ what: 'backup', documents: 2, dropped: [] }, 'Restored: 2 documents, and the settings.'],
  [{ what: 'settings', dropped: ['sound'] }, 'in use now. Left out, because no setting is called so: sound.'],
  [{ refused: 'newer', key: '' }, 'update Sidelight, then restore it again.'],
  [{ refused: 'wrong', key: 'paint.labels.0' }, '“paint.labels.0” holds what that setting cannot be.'],
  [new DOMException('', 'QuotaExceededError'), 'There is no room left on this device.'],
])('what came of a file is told: %j', async (restored, says) => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  show({ restore: () => (restored instanceof Error ? Promise.reject(restored) : Promise.resolve(restored)) })
  const field = document.querySelector<HTMLInputElement>('input[type=file]')!
  const files = new DataTransfer()
  files.items.add(new File(['{}'], 'a.json'))
  field.files = files.files
  field.dispatchEvent(new Event('change', { bubbles: true }))
  await expect.element(page.getByRole('status')).toHaveTextContent(says)
})

import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { isHidden } from '../../src/extension/hidden-names.ts'
import {
  defaultSettings,
  loadSettings,
  onSettings,
  parseSettings,
  readSettings,
  saveSettings,
} from '../../src/extension/settings.ts'
import { isOff, isSiteOff } from '../../src/extension/sites.ts'
import { exampleView } from '../card/example-view.ts'
import { growth, proportionate } from '../timing/growth.ts'

const fields = Object.keys(defaultSettings)

/** A storage that holds what it is given, and takes what there is room for. */
function storageOf(held: Record<string, unknown>, isFull = false): Browser['storage'] {
  const local = {
    get: async () => held,
    set: async (items: object) => {
      if (isFull) throw new Error('Resource::kQuotaBytes quota exceeded')
      Object.assign(held, items)
    },
  }
  return { local } as unknown as Browser['storage']
}

test('whatever is stored, under whichever field, the settings are whole', async () => {
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.constantFrom(...fields), fc.anything()), async (held) => {
      const settings = await loadSettings(storageOf(held))
      expect(Object.keys(settings).sort()).toEqual([...fields].sort())
      // What was repaired is stored so, and read back as it is.
      expect(parseSettings({ ...settings })).toEqual(settings)
      expect(isOff(held, 'https://news.example/')).toBeTypeOf('boolean')
    }),
  )
})

test('names of sites and people that are none are left out', () => {
  const { offSites, onSites, hidden } = parseSettings({
    offSites: ['a.example', 'a.example', 'b c', '', 5, null, 'x'.repeat(300)],
    onSites: { length: 1e9 },
    hidden: [
      { type: 'person', name: 'Ines Marlow', site: null },
      { type: 'person', name: 'x'.repeat(501), site: null },
      { type: 'person', name: 'Tomas Reyes', site: 'y'.repeat(300) },
      { type: 'ghost', name: 'Tomas Reyes', site: null },
      [],
      null,
    ],
  })
  expect([offSites, onSites]).toEqual([['a.example'], []])
  expect(hidden.map(({ name }) => name)).toEqual(['Ines Marlow'])
})

test('settings that there is no room for are not stored, and it is told', async () => {
  const said = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const held = { strength: 'strong' }
  expect(await saveSettings(storageOf(held, true), { ...defaultSettings, strength: 'faint' })).toBe(false)
  expect(held).toEqual({ strength: 'strong' })
  expect(said).toHaveBeenCalledOnce()
  said.mockRestore()
  expect(await saveSettings(storageOf(held), { ...defaultSettings, strength: 'faint' })).toBe(true)
  expect((await loadSettings(storageOf(held))).strength).toBe('faint')
})

test('settings that cannot be read are as shipped, and nothing is stored over them until they can', async () => {
  const said = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const held = { strength: 'strong' }
  const storage = storageOf(held)
  const { get } = storage.local
  storage.local.get = () => Promise.reject(new Error('An unexpected error occurred'))
  expect(await loadSettings(storage)).toEqual(defaultSettings)
  expect(await isSiteOff(storage, 'https://news.example/')).toBe(false)
  await expect(readSettings(storage)).rejects.toThrow('unexpected')
  expect(await saveSettings(storage, { ...defaultSettings, theme: 'dark' })).toBe(false)
  storage.local.get = get
  expect(await saveSettings(storage, { ...defaultSettings, theme: 'dark' })).toBe(false)
  expect(held).toEqual({ strength: 'strong' })
  expect((await loadSettings(storage)).strength).toBe('strong')
  expect(await saveSettings(storage, { ...defaultSettings, theme: 'dark' })).toBe(true)
  said.mockRestore()
})

test('thousands of hidden names are asked for each mark as fast as a few', () => {
  const card = Object.values(exampleView.cards).find(({ kind }) => kind === 'entity')
  if (!card) throw new Error('no card')
  const asking = (size: number) => {
    const hidden = Array.from({ length: size }, (_, index) => ({
      type: 'person' as const,
      name: `Nobody ${index}`,
      site: null,
    }))
    for (let mark = 0; mark < size; mark++) if (isHidden(hidden, card, 'news.example')) throw new Error()
  }
  expect(growth(asking, 5000)).toBeLessThan(proportionate)
})

test('their changes are told, and those of nothing else: a popup would forget what it was just told', async () => {
  const listeners: ((changes: object, area: string) => void)[] = []
  const onChanged = { addListener: (listener: (typeof listeners)[0]) => void listeners.push(listener) }
  const told: unknown[] = []
  onSettings(
    { ...storageOf({ strength: 'strong' }), onChanged } as unknown as Browser['storage'],
    (settings) => told.push(settings.strength),
  )
  for (const [changes, area] of [
    [{ askedToKeep: {} }, 'local'],
    [{ strength: {} }, 'managed'],
    [{ strength: {}, askedToKeep: {} }, 'local'],
  ] as const)
    listeners[0]?.(changes, area)
  await expect.poll(() => told).toEqual(['strong'])
})

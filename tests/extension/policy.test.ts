import { describe, expect, test, vi } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { keepPolicy } from '../../src/extension/keep-policy.ts'
import { loadPolicy, parsePolicy, withPolicy } from '../../src/extension/policy.ts'
import { defaultSettings, loadSettings, type Settings, saveSettings } from '../../src/extension/settings.ts'

/** A browser's storage with what an organization sets; null where it has no managed storage, as Firefox says it. */
function storageOf(managed: Record<string, unknown> | null) {
  const held: Record<string, unknown> = {}
  const listeners: ((changes: object, area: string) => void)[] = []
  let set = managed
  const tell = (area: string, changes: object) => {
    for (const listener of listeners) listener(changes, area)
  }
  const storage = {
    local: {
      get: async () => ({ ...held }),
      set: async (items: object) => {
        Object.assign(held, items)
        tell('local', items)
      },
    },
    managed: {
      get: async () => {
        if (set === null) throw new Error('Managed storage manifest not found')
        return set
      },
    },
    onChanged: { addListener: (listener: (typeof listeners)[0]) => listeners.push(listener) },
  } as unknown as Browser['storage']
  const change = (next: Record<string, unknown>) => {
    set = next
    tell('managed', next)
  }
  return { storage, change }
}
const expectSoon = (storage: Browser['storage'], settings: Partial<Settings>) =>
  expect.poll(() => loadSettings(storage)).toMatchObject(settings)

describe('what an organization sets', () => {
  test('stands in the settings, whatever the reader or the organization changes', async () => {
    const { storage, change } = storageOf({
      where: 'chosen',
      onSites: ['news.example'],
      labels: ['disputed'],
    })
    keepPolicy(storage)
    const set = {
      where: 'chosen',
      onSites: ['news.example'],
      paint: { ...defaultSettings.paint, labels: ['disputed'] },
    } as const
    await expectSoon(storage, set)
    await saveSettings(storage, { ...defaultSettings, theme: 'dark' })
    await expectSoon(storage, { ...set, theme: 'dark' })
    change({ where: 'nowhere' })
    await expectSoon(storage, { ...set, where: 'nowhere', theme: 'dark' })
  })

  test('holds where what is stored cannot be read', async () => {
    const said = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { storage } = storageOf({ where: 'nowhere' })
    storage.local.get = () => Promise.reject(new Error('An unexpected error occurred'))
    expect(await loadSettings(storage)).toEqual({ ...defaultSettings, where: 'nowhere' })
    said.mockRestore()
  })

  test('is nothing where there is no managed storage', async () => {
    const { storage } = storageOf(null)
    expect(await loadPolicy(storage)).toEqual({})
    expect(withPolicy(defaultSettings, {})).toBe(defaultSettings)
  })

  test('is left open where it is broken', () => {
    expect(
      parsePolicy({
        where: 'here',
        offSites: 'a',
        onSites: ['a.example', 5, 'b c'],
        labels: ['true', 'alleged'],
      }),
    ).toEqual({
      onSites: ['a.example'],
      labels: ['alleged'],
    })
    expect(parsePolicy({ offSites: Array(10_001).fill('a.example'), labels: null })).toEqual({})
  })
})

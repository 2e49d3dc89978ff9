import type { Browser } from 'webextension-polyfill'
import { loadPolicy, withPolicy } from './policy.ts'
import { loadSettings, onSettings, saveSettings } from './settings.ts'

/**
 * Puts what the organization sets into the settings, now and whenever they or the policy change: whoever reads the settings
 * need not know of it.
 */
export function keepPolicy(storage: Browser['storage']): void {
  const apply = async () => {
    const settings = await loadSettings(storage)
    const set = withPolicy(settings, await loadPolicy(storage))
    if (set !== settings) await saveSettings(storage, set)
  }
  void apply()
  onSettings(storage, () => void apply())
  storage.onChanged.addListener((_, area) => {
    if (area === 'managed') void apply()
  })
}

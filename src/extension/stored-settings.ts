import type { Browser } from 'webextension-polyfill'

/** The settings as they are stored, before they are parsed. */
export async function loadStored(storage: Browser['storage']): Promise<unknown> {
  return (await storage.local.get('settings')).settings
}

/** Tells what is stored at each change, from whichever page or tab it comes, until `signal` aborts. */
export function onStored(
  storage: Browser['storage'],
  changed: (stored: unknown) => void,
  signal?: AbortSignal,
): void {
  const listener: Parameters<typeof storage.onChanged.addListener>[0] = (changes, area) => {
    if (area === 'local' && changes.settings) changed(changes.settings.newValue)
  }
  storage.onChanged.addListener(listener)
  signal?.addEventListener('abort', () => storage.onChanged.removeListener(listener))
}

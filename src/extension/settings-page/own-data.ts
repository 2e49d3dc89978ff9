import browser from 'webextension-polyfill'
import { listBatches } from '../library/batches.ts'
import { bringingIn } from '../library/bringing-in.ts'
import { clearLibrary } from '../library/clear-library.ts'
import { deleteLibrary } from '../library/library-database.ts'
import { listDocuments } from '../library/list-documents.ts'
import { readSettings, saveSettings } from '../settings.ts'
import type { DataPowers, Restored } from './data-powers.ts'

const settingsModule = () => import('../settings-file.ts')

/** All that Sidelight keeps, as the settings work with it. What reads and writes files is large, and seldom needed. */
export const dataPowers: DataPowers = {
  async count() {
    try {
      const [documents, batches] = [await listDocuments(), await listBatches()]
      return { documents: documents.length, packs: batches.filter(({ pack }) => pack !== null).length }
    } catch (error) {
      console.error('Sidelight could not count what the library holds:', error)
      return null
    }
  },
  async backUp() {
    const [{ backUp, wholeLibrary }, { asBlob }, { settingsFile }] = await Promise.all([
      import('../library/backup.ts'),
      import('../../intake/lines-zip.ts'),
      settingsModule(),
    ])
    return asBlob(backUp(settingsFile(await readSettings(browser.storage)), await wholeLibrary()))
  },
  async exportSettings() {
    const { settingsFile } = await settingsModule()
    const json = JSON.stringify(settingsFile(await readSettings(browser.storage)), null, 2)
    return new Blob([`${json}\n`], { type: 'application/json' })
  },
  async restore(file) {
    const isZip = (await file.slice(0, 2).text()) === 'PK'
    return isZip ? restoreBackup(file) : importSettings(file)
  },
  deleteAll: () =>
    // Whoever brings files in is waited for.
    navigator.locks.request(bringingIn, async () => {
      // One that cannot be cleared is deleted as a whole.
      await clearLibrary().catch(deleteLibrary)
      // what a policy has handed over once stays known, so that it does not come back by itself
      const { policyPack } = await browser.storage.local.get('policyPack')
      await browser.storage.local.clear()
      if (policyPack) await browser.storage.local.set({ policyPack: { ...policyPack, batch: null } })
    }),
}

async function importSettings(file: Blob): Promise<Restored> {
  const { largestSettings, parseSettingsFile } = await settingsModule()
  const json = file.size > largestSettings ? null : parseJson(await file.text())
  const read = parseSettingsFile(json, await readSettings(browser.storage), Date.now())
  if ('refused' in read) return read
  if (!(await saveSettings(browser.storage, read.settings))) throw new DOMException('', 'QuotaExceededError')
  return { what: 'settings', dropped: read.dropped }
}

async function restoreBackup(file: Blob): Promise<Restored> {
  const [{ BackupError, restore }, { parseSettingsFile }] = await Promise.all([
    import('../library/restore.ts'),
    settingsModule(),
  ])
  const current = await readSettings(browser.storage)
  const read = (settings: unknown) => {
    const own = parseSettingsFile(settings, current, Date.now())
    if ('refused' in own) throw new BackupError(own.refused === 'newer' ? 'newer' : 'broken')
    return own
  }
  try {
    const { settings, documents } = await navigator.locks.request(bringingIn, { mode: 'shared' }, () =>
      restore(file, read, Date.now),
    )
    if (!(await saveSettings(browser.storage, settings.settings)))
      throw new DOMException('', 'QuotaExceededError')
    return { what: 'backup', documents, dropped: settings.dropped }
  } catch (error) {
    if (error instanceof BackupError) return { refused: error.fault, key: '' }
    throw error
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

import type { DataPowers } from '../../src/extension/settings-page/data-powers.ts'

/** A library that is there to be looked at. */
export const someData: DataPowers = {
  count: async () => ({ documents: 12, packs: 1 }),
  backUp: async () => new Blob(),
  exportSettings: async () => new Blob(),
  restore: async () => ({ refused: 'newer', key: '' }),
  deleteAll: async () => {},
}

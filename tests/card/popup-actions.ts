import type { PopupActions } from '../../popup/popup-state.ts'

const done = async () => undefined

/** The popup's actions where nothing comes of them. */
export const popupActions: PopupActions = {
  allow: done,
  switchSite: done,
  paintLabel: done,
  unhide: done,
  keepHidden: done,
  save: done,
  removeSaved: done,
  openSettings: done,
  openLibrary: done,
  openPanel: done,
  readAnyway: done,
  show: done,
  describe: async () => [],
  copy: done,
  saveFile: done,
  version: '1.2.3',
}

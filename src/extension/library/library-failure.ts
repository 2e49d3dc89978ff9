import { browserApi } from '../browser-api.ts'

/**
 * Why the library could not do what was asked. `full`: there is no room. `newer`: its database was made by a newer version of
 * the extension. `private`: pages of the extension in a private window have no library. `damaged`: parts of its database are
 * missing. `broken`: the browser cannot open it.
 */
export type LibraryFailure = 'full' | 'newer' | 'private' | 'damaged' | 'broken'

/** The database opens, and is not as this version makes it: nothing may be written to it. */
export class LibraryDamaged extends Error {
  override readonly name = 'LibraryDamaged'
}

/** Firefox has no database to write to in its private windows, and says the same where its storage could not begin. */
const isPrivate = (): boolean => browserApi?.extension?.inIncognitoContext === true

/** What an error of the database means to the reader. */
export function failureOf(error: unknown, inPrivate: boolean = isPrivate()): LibraryFailure {
  if (error instanceof LibraryDamaged) return 'damaged'
  const { name, message } = error instanceof DOMException ? error : { name: '', message: '' }
  if (name === 'QuotaExceededError') return 'full'
  if (name === 'VersionError') return 'newer'
  const isRefused = name === 'InvalidStateError' && message.includes('did not allow mutations')
  return isRefused && inPrivate ? 'private' : 'broken'
}

/** Input that cannot be read. The message is one line: the file, the line where there is one, and what is wrong. */
export class InputError extends Error {
  override readonly name = 'InputError'

  /** `line` counts from 1; null where it is about the file as a whole. */
  constructor(file: string, line: number | null, what: string) {
    const place = line === null ? file : `${file}:${line}`
    super(`${place}: ${what}`.replace(/[\s\p{Cc}]+/gu, ' '))
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a directory, not a file',
  ENOTDIR: 'a part of this path is no directory',
  EACCES: 'this file may not be read',
  EPERM: 'this file may not be read',
}

/** What a file system error says to a person; anything else is passed on as it is. */
export function asInputError(error: unknown, file: string): unknown {
  const code = errorCode(error)
  const reason = code === undefined ? undefined : reasons[code]
  return reason === undefined ? error : new InputError(file, null, reason)
}

/** The code that Node gives errors of the system, such as `ENOENT`. */
export function errorCode(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : undefined
}

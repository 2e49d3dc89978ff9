/** A seed that stops the build. The message is one line that names the file, the line and what to do about it. */
export class SeedError extends Error {
  override readonly name = 'SeedError'

  /** `line` counts from 1 in the file. */
  constructor(file: string, line: number, remedy: string) {
    super(`${file}:${line}: ${remedy.replace(/\s+/g, ' ')}`)
  }
}

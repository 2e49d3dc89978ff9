import { open } from 'node:fs/promises'
import { resolve } from 'node:path'
import { asInputError, InputError } from './input-error.ts'

/** The scripts of ours that are given paths. */
const scripts: readonly (string | undefined)[] = ['annotate', 'knowledge']

/** A path as whoever typed it means it: npm moves to the package's folder first. */
export function here(path: string): string {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env
  return resolve(scripts.includes(script) && folder ? folder : '', path)
}

/** What is read, and what it is called in messages. */
export interface Input {
  readonly name: string
  readonly bytes: AsyncIterable<Buffer>
}

/** A file, opened so that what cannot be read is told at once; standard input for `undefined`. @throws InputError */
export async function openInput(file: string | undefined): Promise<Input> {
  if (file === undefined) return { name: 'standard input', bytes: process.stdin }
  try {
    const handle = await open(here(file))
    if (!(await handle.stat()).isDirectory()) return { name: file, bytes: handle.createReadStream() }
    await handle.close()
    throw new InputError(file, null, 'this is a directory, not a file')
  } catch (error) {
    throw asInputError(error, file)
  }
}

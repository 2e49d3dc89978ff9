import { createWriteStream } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { PackAbout, PackEntry } from '../../intake/pack-format.ts'
import { packChunks } from '../../intake/write-pack.ts'
import type { CompilingModels } from '../../knowledge/compile.ts'
import { eachSeed } from '../../seeds/read-seeds.ts'
import { asInputError, errorCode, InputError } from '../input-error.ts'
import { here, openInput } from '../open-input.ts'
import { type Contribution, contributionOf } from './contribution.ts'
import { extractSeed } from './extract.ts'
import { merge } from './merge.ts'
import { readArchive } from './read-archive.ts'

/**
 * Writes a pack of all documents of some sources, in the order of their ids. It is there whole in the end, or not at all.
 *
 * @throws InputError, or SeedError for a document of a folder that cannot be read
 */
export async function build(
  sources: readonly string[],
  pack: string,
  about: PackAbout,
  models: CompilingModels,
  refuse: (error: InputError) => void,
): Promise<void> {
  const all = contributions(sources, models, refuse)
  const written = `${here(pack)}.${process.pid}.part`
  try {
    await pipeline(Readable.from(packChunks(about, entries(merge(all)))), createWriteStream(written))
    await rename(written, here(pack))
  } catch (error) {
    await rm(written, { force: true })
    if (errorCode(error) === 'ENOENT')
      throw new InputError(pack, null, 'there is no such folder to write it to')
    throw asInputError(error, pack)
  }
}

async function* entries(all: AsyncIterable<Contribution>): AsyncGenerator<PackEntry> {
  for await (const { line } of all) yield JSON.parse(line) as PackEntry
}

async function* contributions(
  sources: readonly string[],
  models: CompilingModels,
  refuse: (error: InputError) => void,
): AsyncGenerator<Contribution> {
  for (const source of sources)
    yield* (await isFolder(source))
      ? readFolder(source, models)
      : readArchive(await openInput(source === '-' ? undefined : source), models, refuse)
}

async function* readFolder(folder: string, models: CompilingModels): AsyncGenerator<Contribution> {
  for await (const seed of eachSeed(here(folder))) {
    const entry = extractSeed(seed, models)
    if (typeof entry === 'string') throw new InputError(`${folder}/${seed.id}`, null, entry)
    yield contributionOf(entry)
  }
}

async function isFolder(source: string): Promise<boolean> {
  if (source === '-') return false
  try {
    return (await stat(here(source))).isDirectory()
  } catch (error) {
    throw asInputError(error, source)
  }
}

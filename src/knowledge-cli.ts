import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { readArguments, usage } from './cli/archive/arguments.ts'
import { build } from './cli/archive/build.ts'
import type { Contribution } from './cli/archive/contribution.ts'
import { merge } from './cli/archive/merge.ts'
import { readArchive } from './cli/archive/read-archive.ts'
import { show } from './cli/archive/show.ts'
import { InputError } from './cli/input-error.ts'
import { loadPack } from './cli/load-pack.ts'
import { here, openInput } from './cli/open-input.ts'
import { refuse, runProgram } from './cli/run-program.ts'
import type { CompilingModels } from './knowledge/compile.ts'
import { mergeKnowledge } from './knowledge/merge-knowledge.ts'
import { readModels } from './read-models.ts'

async function main(args: readonly string[]) {
  const asked = readArguments(args)
  switch (asked.command) {
    case 'help':
      console.log(usage)
      return
    case 'build':
      await build(asked.sources, asked.pack, asked.about, readModels(), refuse)
      return
    case 'show': {
      const card = show(asked.name, mergeKnowledge([await loadPack(here(asked.pack))]))
      if (!card) throw new InputError(asked.pack, null, `nobody and nothing in it is called “${asked.name}”`)
      process.stdout.write(card)
      return
    }
    case 'extract':
      await print(contributions(asked.files, readModels()))
      return
    case 'merge':
      await print(merge(contributions(asked.files, null)))
  }
}

/** All files are opened first: what cannot be read should not be found out after hours. */
async function* contributions(
  files: readonly string[],
  models: CompilingModels | null,
): AsyncGenerator<Contribution> {
  const inputs = await Promise.all(
    (files.length > 0 ? files : ['-']).map((file) => openInput(file === '-' ? undefined : file)),
  )
  for (const input of inputs) yield* readArchive(input, models, refuse)
}

async function print(all: AsyncIterable<Contribution>): Promise<void> {
  await pipeline(Readable.from(lines(all)), process.stdout, { end: false })
}

async function* lines(all: AsyncIterable<Contribution>) {
  for await (const { line } of all) yield `${line}\n`
}

await runProgram(main, usage)

import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { annotateLines, annotateWhole, type Printed, readInput } from './cli/annotate-input.ts'
import { readArguments, usage } from './cli/arguments.ts'
import { asInputError } from './cli/input-error.ts'
import { openInput } from './cli/open-input.ts'
import { refuse, runProgram } from './cli/run-program.ts'

async function main(args: readonly string[]) {
  const asked = readArguments(args)
  if (asked.help) {
    console.log(usage)
    return
  }
  const { name, bytes } = await openInput(asked.file)
  try {
    const whole = asked.jsonl ? null : await readInput(bytes, name, asked.html)
    // Loaded last: what cannot be read should not have to wait for the models.
    const { makeReader } = await import('./cli/make-reader.ts')
    const { preamble, reader } = await makeReader(asked)
    const all =
      whole === null
        ? annotateLines(bytes, name, asked.html, reader, refuse)
        : [annotateWhole(whole, name, asked, reader)]
    await pipeline(Readable.from(printedOf(preamble, all)), process.stdout, { end: false })
  } catch (error) {
    throw asInputError(error, name)
  }
}

async function* printedOf(first: string, all: AsyncIterable<Printed> | Iterable<Printed>) {
  yield first
  for await (const { printed } of all) yield printed
}

await runProgram(main, usage)

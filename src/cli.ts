import { open } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { annotateLines, annotateWhole, type Printed, type Reader } from './cli/annotate-input.ts'
import { type Arguments, readArguments, UsageError, usage } from './cli/arguments.ts'
import { preamble, print } from './cli/formats.ts'
import { asInputError, errorCode, InputError } from './cli/input-error.ts'
import { loadKnowledge } from './cli/load-knowledge.ts'
import { type ReadArticle, readArticle } from './cli/read-article.ts'
import { readModels } from './read-models.ts'
import { SeedError } from './seeds/seed-error.ts'

const badInput = 2

async function main(args: readonly string[]) {
  const asked = readArguments(args)
  if (asked.help) {
    console.log(usage)
    return
  }
  const name = asked.file ?? 'standard input'
  // opened first: what cannot be read should not have to wait for the models
  const input: AsyncIterable<Buffer> = asked.file === undefined ? process.stdin : await openFile(asked.file)
  const reader = await makeReader(asked)
  const refuse = (error: InputError) => {
    console.error(error.message)
    process.exitCode = badInput
  }
  try {
    const all = asked.jsonl
      ? annotateLines(input, name, asked.html, reader, refuse)
      : [await annotateWhole(input, name, asked, reader)]
    await pipeline(Readable.from(printedOf(preamble(asked.format, asked.jsonl), all)), process.stdout, {
      end: false,
    })
  } catch (error) {
    throw asInputError(error, name)
  }
}

async function makeReader({ html, packs, format }: Arguments): Promise<Reader> {
  const knowledge = await loadKnowledge(packs.map(here))
  const resources = { knowledge, models: readModels() }
  const printed = (article: ReadArticle): Printed => {
    if (!article.isEnglish)
      console.error(
        'not English, the one language that is read: printed with isEnglish false and nothing found',
      )
    return { printed: print(format, article, knowledge) }
  }
  const text: Reader['text'] = (text, about) => printed(readArticle(text, about, resources))
  if (!html) return { text, page: () => 'pages need --html' }
  const { readPage } = await import('./cli/read-page.ts') // jsdom takes half a second to load
  return {
    text,
    page: (page, about) => {
      const article = readPage(page, about.url ?? undefined)
      if (typeof article === 'string') return article
      return printed(readArticle(article.text, about, resources, article))
    },
  }
}

async function* printedOf(first: string, all: AsyncIterable<Printed> | Iterable<Printed>) {
  yield first
  for await (const { printed } of all) yield printed
}

async function openFile(file: string): Promise<AsyncIterable<Buffer>> {
  try {
    const handle = await open(here(file))
    if (!(await handle.stat()).isDirectory()) return handle.createReadStream()
    await handle.close()
    throw new InputError(file, null, 'this is a directory, not a file')
  } catch (error) {
    throw asInputError(error, file)
  }
}

/** A path as whoever typed it means it: npm moves to the package's folder first. */
function here(path: string): string {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env
  return resolve(script === 'annotate' && folder ? folder : '', path)
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  if (errorCode(error) === 'EPIPE') {
    // Whoever reads has read enough ("| head"): that is no error.
  } else if (error instanceof InputError || error instanceof SeedError) {
    console.error(error.message)
    process.exitCode = badInput
  } else if (error instanceof UsageError) {
    console.error(`${error.message}; ${usage}`)
    process.exitCode = badInput
  } else throw error
}

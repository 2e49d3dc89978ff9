import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { annotateLines, annotateWhole, type Printed, type Reader } from './cli/annotate-input.ts'
import { type Arguments, readArguments, usage } from './cli/arguments.ts'
import { preamble, print } from './cli/formats.ts'
import { asInputError } from './cli/input-error.ts'
import { loadKnowledge } from './cli/load-knowledge.ts'
import { here, openInput } from './cli/open-input.ts'
import { type ReadArticle, readArticle } from './cli/read-article.ts'
import { refuse, runProgram } from './cli/run-program.ts'
import { readModels } from './read-models.ts'

async function main(args: readonly string[]) {
  const asked = readArguments(args)
  if (asked.help) {
    console.log(usage)
    return
  }
  // opened first: what cannot be read should not have to wait for the models
  const { name, bytes: input } = await openInput(asked.file)
  const reader = await makeReader(asked)
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

await runProgram(main, usage)

import { readModels } from '../read-models.ts'
import type { Printed, Reader } from './annotate-input.ts'
import type { Arguments } from './arguments.ts'
import { preamble, print } from './formats.ts'
import { loadKnowledge } from './load-knowledge.ts'
import { here } from './open-input.ts'
import { type ReadArticle, readArticle } from './read-article.ts'

/** A reader, and what stands before all that it prints. */
interface MadeReader {
  readonly preamble: string
  readonly reader: Reader
}

/** Loads the models and the knowledge, and reads with them as the arguments ask. @throws InputError or SeedError for a pack */
export async function makeReader({ html, packs, format, jsonl }: Arguments): Promise<MadeReader> {
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
  const made = (page: Reader['page']) => ({ preamble: preamble(format, jsonl), reader: { text, page } })
  if (!html) return made(() => 'pages need --html')
  const { readPage } = await import('./read-page.ts') // jsdom takes half a second to load
  return made((page, about) => {
    const article = readPage(page, about.url ?? undefined)
    if (typeof article === 'string') return article
    return printed(readArticle(article.text, about, resources, article))
  })
}

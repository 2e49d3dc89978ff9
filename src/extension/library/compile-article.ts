import { type CompilingModels, compile } from '../../knowledge/compile.ts'
import type { Article } from '../../text/article.ts'
import { isEnglish } from '../../text/language.ts'
import { asSource, contributionsOf } from './contributions.ts'
import type { Kept } from './keep-document.ts'
import { savedDocument } from './saved-document.ts'

/** An article as the library keeps it: saved at a time (milliseconds since 1970), with what it tells of each entity. */
export async function compileArticle(
  article: Article,
  saved: number,
  models: CompilingModels,
): Promise<Kept> {
  const { text } = article
  const document = await savedDocument(article, saved)
  // What is not English would be misread, and quoted as English.
  const told = isEnglish(text, article.lang) ? [{ ...asSource(document), text }] : []
  const knowledge = compile(told, models)
  return { document, text, contributions: contributionsOf(document, knowledge) }
}

import { linked } from '../knowledge/analyse.ts'
import { joinKnowledge } from '../knowledge/join-knowledge.ts'
import { keysOnPage } from '../knowledge/link/name-keys.ts'
import { link } from '../knowledge/link.ts'
import { recognising } from '../knowledge/recognise.ts'
import type { Article } from '../text/article.ts'
import { isEnglish } from '../text/language.ts'
import { meansSeveral, type PageView, present } from '../view/page-view.ts'
import type { Analysed } from './calls.ts'
import { type Found, lookUp } from './library/look-up.ts'
import { shippedResources } from './resources.ts'
import { takingTurns } from './taking-turns.ts'

/**
 * Analyses what a page's script has read. What has to be done besides, where there is something to analyse, is done meanwhile; the
 * answer waits for it.
 */
export async function analysePage(
  article: Article,
  meanwhile: () => Promise<void> = async () => {},
): Promise<Analysed> {
  try {
    if (!isEnglish(article.text, article.lang)) return { ok: false, reason: 'language' }
    const [view] = await Promise.all([viewOf(article), meanwhile()])
    return { ok: true, view }
  } catch (error) {
    console.error('Sidelight could not analyse the article:', error)
    return { ok: false, reason: 'broken' }
  }
}

/** The reader's library is asked when all is recognised: it tells what cards say, never what is marked. */
async function viewOf(article: Article): Promise<PageView> {
  const { knowledge: shipped, models } = await shippedResources()
  const recognised = await takingTurns(recognising(article, models))
  const keys = recognised.entities.flatMap(keysOnPage)
  const { parts, judgements } = await fromLibrary(keys, article.url ?? null)
  const knowledge = joinKnowledge(keys, shipped, parts, judgements.length > 0 ? judgements : null)
  // What is painted depends on what ships: the library must not be told from it.
  const open = new Set(
    link(recognised.entities, shipped)
      .filter(meansSeveral)
      .map(({ id }) => id),
  )
  return present(article, linked(recognised, knowledge), knowledge, ({ id }) => open.has(id))
}

/** A library that cannot be read costs the cards its lines, and nothing else. */
async function fromLibrary(keys: readonly string[], url: string | null): Promise<Found> {
  try {
    return await lookUp(keys, url)
  } catch (error) {
    console.error('Sidelight could not look into the library:', error)
    return { parts: [], judgements: [] }
  }
}

import type { Models } from '../annotate/models.ts'
import type { Knowledge } from './knowledge.ts'
import { type LinkedEntity, link } from './link.ts'
import { type Recognised, recognise } from './recognise.ts'

/** All that is known about one text. Every span indexes `document.text`. */
export interface Analysis extends Recognised {
  readonly entities: readonly LinkedEntity[]
}

/** What an analysis works with besides the text. */
export interface Resources {
  readonly knowledge: Knowledge
  readonly models: Models
}

/**
 * Reads a text, recognises who and what is in it, and when, and links that to the knowledge. `published` is the day that
 * relative dates are reckoned from, `YYYY-MM-DD`; without it they stay open. Pure; linear in the text.
 */
export const analyse = (
  text: string,
  { knowledge, models }: Resources,
  published: string | null = null,
): Analysis => linked(recognise(text, models, published), knowledge)

/** What was recognised, with what the knowledge says of it. */
export const linked = (recognised: Recognised, knowledge: Knowledge): Analysis => ({
  ...recognised,
  entities: link(recognised.entities, knowledge),
})

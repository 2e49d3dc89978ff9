import { type Attribution, type Base, withContent } from './attribution.ts'
import { lowerAt, opensQuote } from './clauses.ts'
import { phrase } from './content-kinds.ts'
import { quoteEnd } from './fronted-content.ts'
import type { Site } from './site.ts'
import { isIdentified } from './sources/identity.ts'
import { kindInWords } from './sources/who-is-it.ts'
import { subjectBefore } from './subjects.ts'
import type { Word } from './units.ts'
import type { VerbGroup } from './verb-group.ts'

/** "was accused by X of Y", "has been described as Y", "was told by X that Y". */
export function byPassive(
  words: readonly Word[],
  site: Site,
  group: VerbGroup,
  cuts: ReadonlySet<number>,
  base: Base,
): Attribution | undefined {
  const { classes, lemma } = group.verb
  const after = site.source ? site.source.to : site.to
  if (lemma === 'accuse' && site.source)
    return lowerAt(words, after) === 'of' ? phrase(words, after + 1, cuts, base) : undefined
  // "is often described as", "were praised as": a view that nobody is told to hold
  if (classes.has('describe') && !classes.has('say') && site.source && lowerAt(words, after) === 'as')
    return phrase(words, after + 1, cuts, base)
  if ((reported.has(lemma) || classes.has('judge')) && site.source) return underPassive(words, site, base)
  if ((classes.has('call') || classes.has('describe')) && site.source) {
    if (opensQuote(words, after)) return phrase(words, after, cuts, base)
    if (opensQuote(words, site.to))
      return withContent(base, 'phrase', { from: site.to, to: quoteEnd(words, site.to) }, false)
  }
  if (classes.has('tell') && lowerAt(words, after) === 'that' && (site.source || !inMind.has(lemma)))
    return phrase(words, after + 1, cuts, base)
  return undefined
}

/** "She was convinced that": what she thinks, whoever brought her to it. */
const inMind = new Set(['convince', 'persuade'])
const reported = new Set(['report', 'announce', 'reveal', 'disclose', 'note', 'document', 'detail'])

/** "The plan was first reported by the Post": the subject is what is passed on. */
function underPassive(words: readonly Word[], site: Site, base: Base): Attribution | undefined {
  const subject = subjectBefore(words, site.from)
  const kind = site.source && kindInWords(words, site.source)
  if (subject?.how !== 'before' || !kind || kind === 'pronoun' || !isIdentified(kind)) return undefined
  return withContent(base, 'phrase', subject, true)
}

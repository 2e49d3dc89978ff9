import { isWord, lowerAt } from './clauses.ts'
import { prepositions } from './closed-class-data.ts'
import type { CueVerb } from './lexicon.ts'
import { isIdentified } from './sources/identity.ts'
import { kindInWords } from './sources/who-is-it.ts'
import { prepositionAfter } from './statement-shape.ts'
import type { Subject } from './subjects.ts'
import type { Word } from './units.ts'

/** No object: what an opinion is about follows only behind one of its own ("bragged about"). */
const noObject = /^(?:to|that|and|or|but|by|when|while|as|if|because|so|also)$/
/** Verbs that take what they speak of behind these. */
const about: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    complain: 'about|of',
    boast: 'about|of',
    brag: 'about|of',
    joke: 'about',
    speculate: 'about|on',
    warn: 'of|about|against',
    caution: 'of|about|against',
    argue: 'for|against',
    apologize: 'for',
    apologise: 'for',
    testify: 'about',
    lament: 'about',
    worry: 'about',
    agree: 'with',
    disagree: 'with',
    rule: 'against',
    speak: 'of',
    rail: 'against',
    rant: 'about|against',
    gripe: 'about',
    rave: 'about',
    moan: 'about',
  }).map(([lemma, prepositions]) => [lemma, new RegExp(`^(?:${prepositions})$`)]),
)

/** Whether the verb speaks of what follows it: "railed against the bill". */
export const speaksAbout = (lemma: string, next: string): boolean => about.get(lemma)?.test(next) ?? false

/** Bring in why somebody is praised or blamed. */
const reasons = ['for', 'over']

/** Where the thing begins that somebody gives an opinion on: "praised the deal", "bragged about the deal"; or -1. */
export function opinionStart(
  words: readonly Word[],
  source: Subject,
  { classes, lemma }: CueVerb,
  after: number,
): number {
  const next = lowerAt(words, after)
  const about = speaksAbout(lemma, next)
  if (
    !about &&
    !(classes.has('judge') && isWord(words[after]) && !noObject.test(next) && !prepositions.has(next))
  )
    return -1
  const kind = kindInWords(words, source)
  const told = kind === 'pronoun' || isIdentified(kind) || prepositionAfter(words, after, reasons) >= 0
  if (!told) return -1
  return about ? after + 1 : after
}

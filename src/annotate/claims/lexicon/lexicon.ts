import { irregularVerbs } from '../../../language/words/lemma-data.ts'
import { pluralOf } from '../../../language/words/plural.ts'
import { wordSet } from '../../../text/word-set.ts'
import { commonVerbs, doublingVerbs, irregularLemmas } from './irregular-verbs-data.ts'
import {
  frames as allFrames,
  type CueClass,
  cueClasses,
  type Frame,
  type VerbRow,
  verbRows,
} from './verbs-data.ts'

/** The shapes an English verb takes. "said" is both past and participle; a form lists every reading. */
export type VerbShape = 'base' | 's' | 'past' | 'participle' | 'ing'

const newsLemmas = wordSet(irregularLemmas)
/** Past form and participle of the irregular verbs; of two rows of one verb the first holds ("struck", not "stricken"). */
export const irregularForms: ReadonlyMap<string, { readonly past: string; readonly participle: string }> =
  new Map(
    irregularVerbs
      .trim()
      .split(/[|\n]/)
      .map((row) => row.trim().split(' '))
      .filter(([base = '']) => newsLemmas.has(base))
      .reverse()
      .map(([base = '', past = '', participle = '']) => [base, { past, participle }] as const),
  )
const doubling = new Set(doublingVerbs.split(' '))

/** Every form of one verb, regular by rule, with the shapes that each may have. */
export function formsOf(lemma: string): ReadonlyMap<string, readonly VerbShape[]> {
  const forms = new Map<string, VerbShape[]>()
  const add = (form: string, shape: VerbShape) => forms.set(form, [...(forms.get(form) ?? []), shape])
  add(lemma, 'base')
  add(thirdPerson(lemma), 's')
  const known = irregularForms.get(lemma)
  const regular = `${stem(lemma)}${lemma.endsWith('e') ? 'd' : 'ed'}`
  add(known?.past ?? regular, 'past')
  add(known?.participle ?? regular, 'participle')
  add(gerund(lemma), 'ing')
  return forms
}

/** Every form of the verbs in a list that is set apart by spaces. */
export const formsIn = (lemmas: string): ReadonlySet<string> =>
  new Set(lemmas.split(' ').flatMap((lemma) => [...formsOf(lemma).keys()]))

function thirdPerson(lemma: string): string {
  if (/(?:[sxz]|ch|sh|o)$/.test(lemma)) return `${lemma}es`
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`
}

function stem(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}i`
  return doubles(lemma) ? lemma + lemma.slice(-1) : lemma
}

function gerund(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`
  if (/[^eoy]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`
  return `${doubles(lemma) ? lemma + lemma.slice(-1) : lemma}ing`
}

/** Short irregular verbs double by their shape (get, put, run, win); regular ones by the list. */
const doubles = (lemma: string): boolean =>
  doubling.has(lemma) || (irregularForms.has(lemma) && /^[^aeiou]*[aeiou][bdgmnpt]$/.test(lemma))

/** One reading of a word as a verb that may carry a claim. */
export interface CueVerb {
  readonly lemma: string
  readonly classes: ReadonlySet<CueClass>
  readonly frames: ReadonlySet<Frame>
  /** Prepositions behind which it takes what it speaks of. */
  readonly about: ReadonlySet<string>
  /** What it takes where it does something else, in the singular and the plural. */
  readonly not: ReadonlySet<string>
  /** Words right behind it with which it does something else. */
  readonly notBefore: ReadonlySet<string>
  readonly shapes: readonly VerbShape[]
}

const cues = new Map<string, CueVerb>()
const shapes = new Map<string, ReadonlySet<VerbShape>>()
const sets = new Map<string, ReadonlySet<VerbShape>>()

const lemmasOf = ({ lemma }: VerbRow): readonly string[] => lemma.split(' ')
/** The names in a list, each of them known. Throws on another. */
function namesIn<Name extends string>(list: string | undefined, known: readonly Name[]): ReadonlySet<Name> {
  return new Set(
    list?.split(' ').map((name) => {
      const found = known.find((one) => one === name)
      if (found === undefined)
        throw new Error(`A verb is “${name}”, which is no class and no frame of verbs.`)
      return found
    }),
  )
}

for (const row of verbRows) {
  const classes = namesIn(row.classes, cueClasses)
  const frames = namesIn(row.frames, allFrames)
  const about = new Set(row.about?.split(' '))
  const not = new Set(row.not?.split(' ').flatMap((noun) => [noun, pluralOf(noun)]))
  const notBefore = new Set(row.notBefore?.split(' '))
  for (const lemma of lemmasOf(row))
    for (const [form, shapes] of formsOf(lemma))
      if (!cues.has(form)) cues.set(form, { lemma, classes, frames, about, not, notBefore, shapes })
}

/** Nouns that are forms of other verbs, which carry no claim. */
const otherNouns = 'threat protest protests concern proposal building meaning testing broadcast broadcasts'
/** Verbs of saying that also serve as nouns: a determiner, adjective or preposition before them makes them one. */
export const alsoNouns = wordSet([otherNouns, ...verbRows.flatMap(({ nouns }) => nouns ?? [])].join(' '))

for (const lemma of new Set([
  ...verbRows.flatMap(lemmasOf),
  ...irregularForms.keys(),
  ...commonVerbs.split(' '),
])) {
  for (const [form, known] of formsOf(lemma)) {
    const before = shapes.get(form)
    if (!before) shapes.set(form, shapeSet(known))
    else if (known.some((shape) => !before.has(shape))) shapes.set(form, shapeSet([...before, ...known]))
  }
}

/** One set for all forms of the same shapes: they are thousands, and there are a dozen such sets. */
function shapeSet(all: readonly VerbShape[]): ReadonlySet<VerbShape> {
  const key = all.join(' ')
  const set = sets.get(key) ?? new Set(all)
  sets.set(key, set)
  return set
}

export const cueVerbOf = (lower: string): CueVerb | undefined => cues.get(lower)

const none: ReadonlySet<VerbShape> = new Set()
/** The shapes a word has as a verb: from the tables, else by its ending; none for most nouns. */
export function shapesOf(lower: string): ReadonlySet<VerbShape> {
  const known = shapes.get(lower)
  if (known) return known
  if (lower.length > 4 && lower.endsWith('ed')) return edForm
  return none
}
const edForm: ReadonlySet<VerbShape> = new Set(['past', 'participle'] as const)

/** Participles that stand before nouns as often as they carry a statement. */
export const isAdjectival = (lower: string): boolean => {
  const verb = cues.get(lower)
  return verb?.frames.has('adjective') === true && verb.shapes.includes('participle')
}

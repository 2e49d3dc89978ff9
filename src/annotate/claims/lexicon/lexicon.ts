import { type CueClass, cueVerbs } from './cue-verbs-data.ts'
import { commonVerbs } from './irregular-verbs-data.ts'
import { formsOf, irregularLemmas, type VerbShape } from './verb-forms.ts'

/** One reading of a word as a verb that may carry a claim. */
export interface CueVerb {
  readonly lemma: string
  readonly classes: ReadonlySet<CueClass>
  readonly shapes: readonly VerbShape[]
}

const cues = new Map<string, CueVerb>()
const shapes = new Map<string, ReadonlySet<VerbShape>>()

const sets = new Map<string, ReadonlySet<VerbShape>>()
const classesOf = new Map<string, Set<CueClass>>()
for (const [cueClass, lemmas] of Object.entries(cueVerbs) as [CueClass, string][]) {
  for (const lemma of lemmas.split(' ')) {
    classesOf.set(lemma, (classesOf.get(lemma) ?? new Set()).add(cueClass))
  }
}
for (const [lemma, classes] of classesOf) {
  for (const [form, shapes] of formsOf(lemma)) {
    // "found" is find's before it is the base of a verb of its own.
    if (!cues.has(form)) cues.set(form, { lemma, classes, shapes })
  }
}
for (const lemma of new Set([...classesOf.keys(), ...irregularLemmas, ...commonVerbs.split(' ')])) {
  for (const [form, known] of formsOf(lemma)) {
    const before = shapes.get(form)
    if (!before) shapes.set(form, setOf(known))
    else if (known.some((shape) => !before.has(shape))) shapes.set(form, setOf([...before, ...known]))
  }
}

/** One set for all forms of the same shapes: they are thousands, and there are a dozen such sets. */
function setOf(all: readonly VerbShape[]): ReadonlySet<VerbShape> {
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

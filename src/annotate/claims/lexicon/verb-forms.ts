import { doublingVerbs, irregularVerbs } from './irregular-verbs-data.ts'

/** The shapes an English verb takes. "said" is both past and participle; a form lists every reading. */
export type VerbShape = 'base' | 's' | 'past' | 'participle' | 'ing'

const irregular = new Map(
  irregularVerbs
    .trim()
    .split(/[|\n]/)
    .map((row) => row.trim().split(' '))
    .map(([base = '', past = '', participle = '']) => [base, { past, participle }] as const),
)
const doubling = new Set(doublingVerbs.split(' '))

/** Every form of one verb, regular by rule, with the shapes that each may have. */
export function formsOf(lemma: string): ReadonlyMap<string, readonly VerbShape[]> {
  const forms = new Map<string, VerbShape[]>()
  const add = (form: string, shape: VerbShape) => forms.set(form, [...(forms.get(form) ?? []), shape])
  add(lemma, 'base')
  add(thirdPerson(lemma), 's')
  const known = irregular.get(lemma)
  const regular = `${stem(lemma)}${lemma.endsWith('e') ? 'd' : 'ed'}`
  add(known?.past ?? regular, 'past')
  add(known?.participle ?? regular, 'participle')
  add(gerund(lemma), 'ing')
  return forms
}

/** The base forms of all irregular verbs. */
export const irregularLemmas: readonly string[] = [...irregular.keys()]

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
  doubling.has(lemma) || (irregular.has(lemma) && /^[^aeiou]*[aeiou][bdgmnpt]$/.test(lemma))

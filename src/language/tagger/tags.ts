import type { Pos, WordForm } from '../word.ts'

/** What the tagger tells apart: a part of speech, and the form that the rules above it ask for. The order is the model's. */
export const tags = [
  { pos: 'ADJ', form: null },
  { pos: 'ADP', form: null },
  { pos: 'ADP', form: 'particle' },
  { pos: 'ADV', form: null },
  { pos: 'AUX', form: 'base' },
  { pos: 'AUX', form: 'present' },
  { pos: 'AUX', form: 'past' },
  { pos: 'AUX', form: 'participle' },
  { pos: 'AUX', form: 'ing' },
  { pos: 'AUX', form: 'modal' },
  { pos: 'CCONJ', form: null },
  { pos: 'DET', form: null },
  { pos: 'INTJ', form: null },
  { pos: 'NOUN', form: null },
  { pos: 'NOUN', form: 'plural' },
  { pos: 'NUM', form: null },
  { pos: 'PART', form: null },
  { pos: 'PRON', form: null },
  { pos: 'PRON', form: 'possessive' },
  { pos: 'PRON', form: 'relative' },
  { pos: 'PROPN', form: null },
  { pos: 'PUNCT', form: null },
  { pos: 'SCONJ', form: null },
  { pos: 'SYM', form: null },
  { pos: 'VERB', form: 'base' },
  { pos: 'VERB', form: 'present' },
  { pos: 'VERB', form: 'past' },
  { pos: 'VERB', form: 'participle' },
  { pos: 'VERB', form: 'ing' },
  { pos: 'X', form: null },
] as const satisfies readonly { readonly pos: Pos; readonly form: WordForm | null }[]

export const tagCount = tags.length

/** Tags that a word may have which the vocabulary does not know, as bits: no one makes new pronouns and conjunctions. */
export const openTags = tags.reduce(
  (bits, { pos }, tag) =>
    /^(?:ADJ|ADV|INTJ|NOUN|NUM|PROPN|PUNCT|SYM|VERB|X)$/.test(pos) ? bits | (1 << tag) : bits,
  0,
)

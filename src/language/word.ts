import type { Span } from '../text/span.ts'

/** Parts of speech as Universal Dependencies has them. https://universaldependencies.org/u/pos/ */
export type Pos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/**
 * What form the word has, where its part of speech leaves that open. Verbs and auxiliaries: `base` ("to go", "will go"),
 * `present` ("they go", "she goes"), `past` ("went"), `participle` ("gone"), `ing` ("going"), `modal` ("will"). Nouns:
 * `plural`. Pronouns: `possessive` ("her car"), `relative` ("the car that"). Adpositions: `particle` ("set up").
 */
export type WordForm =
  | 'base'
  | 'present'
  | 'past'
  | 'participle'
  | 'ing'
  | 'modal'
  | 'plural'
  | 'possessive'
  | 'relative'
  | 'particle'

/** A word, a clitic ("n’t", "’ll", "’s") or one mark. Its span indexes `Document.text`. */
export interface Word extends Span {
  /** As the document writes it. */
  readonly text: string
  /** Folded (see `fold`), with straight marks: "didn’t" is "did" and "n't", "Çavuşoğlu" is "cavusoglu". */
  readonly lower: string
  /** In lower case: "be" for "’re", "deny" for "denied", "child" for "children", "not" for "n’t". */
  readonly lemma: string
  readonly pos: Pos
  readonly form: WordForm | null
  /** Index into `Document.quotations` of the quotation it stands in, its marks included. */
  readonly quotation: number | null
  /** Index into the sentence's `chunks`. */
  readonly chunk: number | null
  /** Index into the sentence's `groups`: its verbs, and what stands between them ("has not yet denied"). */
  readonly group: number | null
  /** Index into the sentence's `clauses`: the innermost. */
  readonly clause: number
}

/**
 * A verb with its auxiliaries and the adverbs between them: "has not yet been charged". Word indexes, half-open. Where
 * verbs share an auxiliary ("was arrested and charged"), each has a group and all say what the auxiliary says.
 */
export interface VerbGroup {
  readonly first: number
  readonly last: number
  /** The verb that says what is done; of a copula its "be". */
  readonly head: number
  readonly form: 'finite' | 'infinitive' | 'participle' | 'gerund'
  /** Of a finite group; `future` with "will", "shall" and "going to". Null with any other modal, and where not finite. */
  readonly tense: 'past' | 'present' | 'future' | null
  readonly aspect: 'simple' | 'perfect' | 'progressive' | 'perfect progressive'
  readonly voice: 'active' | 'passive'
  readonly polarity: 'positive' | 'negative'
  /** The word that makes it negative: "not", "n’t", "never", "no" of "no longer", "neither", "without", "no" of "no one". */
  readonly negation: number | null
  /** Lemma of its modal: "may", "would", "have to", "be to". */
  readonly modal: string | null
  /** Whether it only joins the subject to what is said of it: "is", "became", "has been". */
  readonly copula: boolean
  /** Index into the sentence's `clauses`. */
  readonly clause: number
}

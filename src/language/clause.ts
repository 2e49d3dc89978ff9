/** What a clause does in the one around it. */
export type ClauseKind =
  /** The sentence's own statement, and what is joined to it by "and", "but" or a semicolon. */
  | 'main'
  /** "said *that it was safe*" */
  | 'that'
  /** "said *it was safe*" */
  | 'zero'
  /** "asked *who did it*", "know *whether it is safe*" */
  | 'wh'
  /** "the man *who left*", "the day *it happened*" */
  | 'relative'
  /** "*because it rained*", "*after she left*", "*as he told the court*" */
  | 'adverbial'
  /** "*if it rains*", "*unless …*", "*should it rain*" */
  | 'conditional'
  /** "wants *to leave*" */
  | 'infinitive'
  /** "*citing two officials*", "the man *accused of fraud*", "for *leaving early*" */
  | 'participial'
  /** "The dam, *officials said*, is safe": reports the clause around it. Also the last: "The dam is safe, *she said*." */
  | 'reporting'
  /** What dashes or brackets part from the rest. */
  | 'parenthetical'
  /** No verb: a headline such as "Floods in Kerala", a verbless part behind a semicolon. */
  | 'verbless'

/** A clause with all clauses inside it. Word indexes, half-open; clauses nest and never cross. */
export interface Clause {
  readonly first: number
  readonly last: number
  readonly kind: ClauseKind
  /** The word that opens it: "that", "because", "who", "if", "to"; null where nothing does. */
  readonly marker: number | null
  /** Index into `groups`. */
  readonly group: number | null
  /** Index into `chunks`: whoever does it, also where the clause before says so ("he left *and [he] cried*"). */
  readonly subject: number | null
  /** The clause around it; null for main clauses. */
  readonly parent: number | null
  /** The clause before it that "and", "or", "but" join it to. Both have the same parent and kind. */
  readonly joined: number | null
}

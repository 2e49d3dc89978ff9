/** A noun phrase without what follows its head: "the country’s former [president]". Word indexes, half-open. */
export interface Chunk {
  readonly first: number
  readonly last: number
  /** Its last noun, the one that the phrase is about. */
  readonly head: number
  /** The word that it hangs on: "in" of "in the city", "of" of "of two states"; null for a subject or an object. */
  readonly preposition: number | null
  /** Of a chunk behind "of": the chunk that it belongs to, "the head" of "the head of the bank". */
  readonly of: number | null
  /** The chunk whose "’s" stands before this one: "Iran" of "Iran’s president". */
  readonly owner: number | null
  /** The chunk that "and" or "or" joins this one to: "police" of "police and doctors". */
  readonly joined: number | null
  /** The chunk that this one renames: "Karlov" of "Karlov, the ambassador, said". */
  readonly apposes: number | null
}

/** A document that knowledge was compiled from. */
export interface KnownDocument {
  /** Where it stands: its path below `seeds/`. */
  readonly id: string
  /** Its own title, or its first words. */
  readonly title: string
  readonly url: string | null
  /** `YYYY-MM-DD`; null is shown as "undated" and never guessed. */
  readonly published: string | null
  readonly publisher: string | null
}

import * as v from 'valibot'
import type { Judgement } from '../../knowledge/judgements.ts'
import { personKey } from '../../knowledge/judgements.ts'
import { nameKey } from '../../knowledge/link/name-keys.ts'

const short = v.pipe(v.string(), v.nonEmpty(), v.maxLength(500))

const person = v.object({
  /** `articleKey` of a saved document, so that what was said holds again when it comes back; or a document that ships. */
  document: short,
  name: short,
  /** `nameKey` */
  key: short,
  /** The document's title, for when it is not there. */
  title: v.pipe(v.string(), v.maxLength(4_000)),
})

/** What a judgement says, as a backup has it. */
export const judgementSchema = v.object({
  persons: v.tuple([person, person]),
  same: v.boolean(),
  /** When it was said, in milliseconds since 1970: what was said at once is taken back at once. */
  said: v.pipe(v.number(), v.integer(), v.minValue(0)),
})

/** A person of a document of whom something is said. */
export type JudgedPerson = Readonly<v.InferOutput<typeof person>>

/** What the reader said of two people, as the library keeps it: it stays when their documents go. */
export interface StoredJudgement extends Judgement {
  /** `personKey` of both, in order: what is said of them anew takes its place. */
  readonly pair: [string, string]
  /** `nameKey` of both. */
  readonly names: readonly string[]
  readonly persons: readonly [JudgedPerson, JudgedPerson]
  readonly said: number
}

/** What is said of two people, as it is stored. */
export function storedJudgement(
  [one, other]: readonly [JudgedPerson, JudgedPerson],
  same: boolean,
  said: number,
): StoredJudgement {
  const [a, b] = [copied(one), copied(other)]
  const persons = personKey(a) < personKey(b) ? ([a, b] as const) : ([b, a] as const)
  return {
    pair: [personKey(persons[0]), personKey(persons[1])],
    names: [...new Set(persons.map(({ key }) => key))],
    persons,
    same,
    said,
  }
}

/** What is stored of a person, and nothing else. A backup of an earlier version may have another key. */
const copied = ({ document, name, title }: JudgedPerson): JudgedPerson => ({
  document,
  name,
  key: nameKey({ type: 'person', name }),
  title,
})

// What the reader said of two people of the documents: that they are one person, or that they are not.

/** A person as one document tells of them. */
export interface PersonIn {
  /** `KnownDocument.id` */
  readonly document: string
  /** `KnownEntity.name` there. */
  readonly name: string
}

export interface Judgement {
  readonly persons: readonly [PersonIn, PersonIn]
  /** Whether they are one person. */
  readonly same: boolean
}

/** What was said of a person and another one. */
export interface Said {
  /** `personKey` */
  readonly other: string
  readonly same: boolean
}

export const personKey = ({ document, name }: PersonIn): string => `${document}\n${name}`

/** What was said of each person, by `personKey`. */
export function saidOf(judgements: readonly Judgement[]): (person: string) => readonly Said[] {
  const said = new Map<string, Said[]>()
  const add = (one: string, other: string, same: boolean) => {
    const before = said.get(one)
    if (before) before.push({ other, same })
    else said.set(one, [{ other, same }])
  }
  for (const { persons, same } of judgements) {
    const [one, other] = [personKey(persons[0]), personKey(persons[1])]
    add(one, other, same)
    add(other, one, same)
  }
  return (person) => said.get(person) ?? []
}

import { pluralOf } from '../../../language/words/plural.ts'
import { roleNoun } from '../../roles/role-noun.ts'
import { collective, sourceNouns, uncounted } from './source-nouns-data.ts'

export type NounClass = keyof typeof sourceNouns

/** What a word says of whom it calls a source. */
export interface SourceNoun {
  readonly singular: string
  readonly classes: ReadonlySet<NounClass>
  /** It is the plural, or stands for many. */
  readonly many: boolean
}

/** Stand for many, and have no singular. */
const asTheyAre: ReadonlySet<NounClass> = new Set(['force', 'rumour', 'quantity'])

const nouns = new Map<string, SourceNoun>()

function add(form: string, singular: string, one: NounClass, many: boolean): void {
  const known = nouns.get(form)
  nouns.set(form, {
    singular: known?.singular ?? singular,
    classes: new Set([...(known?.classes ?? []), one]),
    many: known?.many ?? many,
  })
}

for (const [name, list] of Object.entries(sourceNouns)) {
  const one = name as NounClass
  for (const noun of list.trim().split(/\s+/)) {
    add(noun, noun, one, asTheyAre.has(one) || collective.has(noun))
    if (!asTheyAre.has(one) && !uncounted.has(noun)) add(pluralOf(noun), noun, one, true)
  }
}

/** What a lower-case word can call a source, if it is one of the nouns that can. */
export const sourceNoun = (lower: string): SourceNoun | undefined => nouns.get(lower)

const people: readonly NounClass[] = [
  'voice',
  'insider',
  'learned',
  'camp',
  'seer',
  'kin',
  'follower',
  'other',
]

/** Whether the noun calls people so. */
export const callsPeople = ({ classes }: SourceNoun): boolean => people.some((one) => classes.has(one))

/** Whether a lower-case word calls somebody, or several, by what they do or are: by these tables, else by those of roles. */
export function isPerson(lower: string): boolean {
  const noun = sourceNoun(lower)
  return noun ? callsPeople(noun) : roleNoun(lower.replace(/s$/, ''))?.type === 'person'
}

const things: readonly NounClass[] = ['body', 'state', 'figure', 'rumour', 'quantity', 'force', 'paper']

/** Many people, papers or bodies of a kind: "officials", "estimates", "hospitals", "others". */
export function isMany(lower: string): boolean {
  const noun = sourceNoun(lower)
  return noun?.many === true && (callsPeople(noun) || things.some((one) => noun.classes.has(one)))
}

/** One person of a kind: "official", "neighbour". */
export function isSomebody(lower: string): boolean {
  const noun = sourceNoun(lower)
  return noun !== undefined && !noun.many && callsPeople(noun)
}

/** Whether the noun is of a class. */
export const isOf = (lower: string, ...classes: readonly NounClass[]): boolean => {
  const noun = sourceNoun(lower)
  return noun !== undefined && classes.some((one) => noun.classes.has(one))
}

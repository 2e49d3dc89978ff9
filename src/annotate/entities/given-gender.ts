import type { Gender } from '../roles/role-noun.ts'
import { femaleNames, maleNames } from './given-names-data.ts'

const genders = new Map<string, Gender>()
for (const name of maleNames.trim().split(/\s+/)) genders.set(name, 'male')
for (const name of femaleNames.trim().split(/\s+/)) {
  if (genders.has(name)) genders.delete(name)
  else genders.set(name, 'female')
}

/** Borne by both, whatever a list has them as. */
for (const name of 'alex ali andrea ashley beverley billie carol camille casey charlie chris claude courtney dana dominique evelyn frankie gabriele hilary jamie jan jean jo jocelyn jordan joyce kelly kelsey kerry kim laurie lee leslie lesley lindsay lynn marion morgan nicola nikita pat robin sacha sam sandy sasha shannon shirley sidney simone stacy taylor terry tracy valentine vivian'.split(
  ' ',
))
  genders.delete(name)

/** The gender that a folded given name tells; null for names of both and names unknown. */
export const genderOfGiven = (given: string): Gender | null => genders.get(given) ?? null

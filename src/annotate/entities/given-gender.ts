import type { Gender } from '../roles/role-noun.ts'
import { femaleNames, maleNames } from './given-names-data.ts'

const genders = new Map<string, Gender>()
for (const name of maleNames.trim().split(/\s+/)) genders.set(name, 'male')
for (const name of femaleNames.trim().split(/\s+/)) genders.set(name, 'female')

/** The gender that a folded given name tells; null for names of both and names unknown. */
export const genderOfGiven = (given: string): Gender | null => genders.get(given) ?? null

import { nations } from './nations-data.ts'

const byName = new Map<string, string>()
for (const entry of nations.trim().split(/[|\n]/)) {
  const [names = '', peoples = ''] = entry.split(':')
  const all = names.split('/').map((name) => name.trim())
  const country = all[0]
  if (!country) continue
  for (const name of all) byName.set(name, country)
  for (const people of peoples.trim().split(' ')) byName.set(people, country)
}

/** The country that a name or an adjective stands for, as one fixed lower-case name: "Turkish" and "Türkiye" → "turkey". */
export const nationOf = (word: string): string | undefined => byName.get(word.toLowerCase())

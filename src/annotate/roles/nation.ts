import { nations } from './nations-data.ts'

const byName = new Map<string, string>()
const countries = new Set<string>()
for (const entry of nations.trim().split(/[|\n]/)) {
  const [names = '', peoples = ''] = entry.split(':')
  const all = names.split('/').map((name) => name.trim())
  const country = all[0]
  if (!country) continue
  for (const name of all) {
    byName.set(name, country)
    countries.add(name)
  }
  for (const people of peoples.trim().split(' ')) byName.set(people, country)
}

const plain = (name: string): string => name.toLowerCase().replaceAll('’', "'")

/** The country that a name or an adjective stands for, as one fixed lower-case name: "Turkish" and "Türkiye" → "turkey". */
export const nationOf = (word: string): string | undefined => byName.get(plain(word))

/** Whether a name is a country's own, not its people's: "Turkey", "UK", not "Turkish". */
export const isNation = (name: string): boolean => countries.has(plain(name))

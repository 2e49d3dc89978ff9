import type { Mention } from '../mention.ts'
import type { Cluster } from './cluster.ts'

export const withoutArticle = (name: string): string => name.replace(/^(?:the|an?|this|that)\s+/i, '')

/**
 * The fullest name: most words, then most letters, and rather not in capitals; what only stands in capitals ("DUBLIN,
 * June 4", "REBECCA Cooke") is told in its natural ones. Of somebody unnamed the first role.
 */
export function entityName(cluster: Cluster, textOf: (mention: Mention) => string): string {
  let best: string | undefined
  for (const name of cluster.names) if (best === undefined || fuller(name, best)) best = name
  if (best !== undefined) return natural(best.replace(/\s+/g, ' '), cluster)
  const role = cluster.mentions.find(({ kind }) => kind === 'role')
  const words = withoutArticle(role ? textOf(role) : '')
  return `the ${words}`
}

function fuller(name: string, than: string): boolean {
  const [a, b] = [name.split(/\s+/).length, than.split(/\s+/).length]
  if (a !== b) return a > b
  if (isShouted(name) !== isShouted(than)) return isShouted(than)
  return name.length > than.length
}

/** Whether most of a name's words are in capitals, as no acronym is. */
const isShouted = (name: string): boolean => name.split(/\s+/).some((word) => shouted.test(word))
const shouted = /^\p{Lu}[\p{Lu}'’-]{3,}$/u

/** A name's words in capitals as the text writes them elsewhere; of persons and places, else with one capital. */
function natural(name: string, { names, type }: Cluster): string {
  if (!isShouted(name)) return name
  const written = new Map(
    names
      .flatMap((own) => own.split(/\s+/))
      .filter((word) => !shouted.test(word))
      .map((word) => [word.toUpperCase(), word] as const),
  )
  const isAcronym = type === 'organization' || type === 'event'
  return name
    .split(' ')
    .map((word) => {
      if (!shouted.test(word)) return word
      return written.get(word) ?? (isAcronym ? word : titled(word))
    })
    .join(' ')
}

/** "O’NEILL" → "O’Neill", "JEAN-PAUL" → "Jean-Paul". */
const titled = (word: string): string =>
  word.toLowerCase().replace(/(?:^|[-'’])\p{L}/gu, (letter) => letter.toUpperCase())

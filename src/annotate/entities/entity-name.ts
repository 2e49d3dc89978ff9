import type { Mention } from '../mention.ts'
import type { Cluster } from './cluster.ts'

export const withoutArticle = (name: string): string => name.replace(/^(?:the|an?|this|that)\s+/i, '')

/** The fullest name: most words, then most letters, and rather not in capitals. Of somebody unnamed the first role. */
export function entityName(cluster: Cluster, textOf: (mention: Mention) => string): string {
  let best: string | undefined
  for (const name of cluster.names) if (best === undefined || fuller(name, best)) best = name
  if (best !== undefined) return best.replace(/\s+/g, ' ')
  const role = cluster.mentions.find(({ kind }) => kind === 'role')
  const words = withoutArticle(role ? textOf(role) : '')
  return `the ${words}`
}

function fuller(name: string, than: string): boolean {
  const [a, b] = [name.split(/\s+/).length, than.split(/\s+/).length]
  if (a !== b) return a > b
  const shouted = (text: string) => text.includes(' ') && text === text.toUpperCase()
  if (shouted(name) !== shouted(than)) return shouted(than)
  return name.length > than.length
}

import type { Document } from '../text/document.ts'
import type { Entity } from './entity.ts'
import type { Mention } from './mention.ts'

interface Cluster {
  name: string
  readonly mentions: Mention[]
  readonly roles: string[]
}

/** Gathers the mentions of one entity: equal names, and a person's surname after the full name. */
export function resolveEntities(document: Document, mentions: readonly Mention[]): Entity[] {
  const textOf = (mention: Mention) => document.text.slice(mention.start, mention.end)
  const clusters: Cluster[] = []
  const names = mentions.filter((mention) => mention.kind === 'name')
  for (const mention of names) {
    const name = textOf(mention)
    const known = clusters.find(
      ({ mentions: [first], name: other }) => first?.type === mention.type && sameName(mention, name, other),
    )
    if (!known) clusters.push({ name, mentions: [mention], roles: [] })
    else {
      known.mentions.push(mention)
      if (name.length > known.name.length) known.name = name
    }
  }
  for (const mention of mentions) {
    if (mention.kind !== 'role') continue
    const owner = nearest(names, mention)
    const cluster = clusters.find((candidate) => owner && candidate.mentions.includes(owner))
    cluster?.mentions.push(mention)
    cluster?.roles.push(textOf(mention).replace(/^the\s+/i, ''))
  }
  const ids = new Map<string, number>()
  return clusters.map(({ name, mentions: own, roles }) => {
    const type = own[0]?.type ?? 'person'
    const sorted = own.sort((a, b) => a.start - b.start || b.end - a.end)
    return {
      id: unique(ids, `${type}:${slug(name)}`),
      type,
      name,
      mentions: sorted,
      roles,
      salience: own.length / mentions.length,
    }
  })
}

function nearest(names: readonly Mention[], role: Mention): Mention | undefined {
  const gap = (name: Mention) => Math.max(name.start - role.end, role.start - name.end)
  return names.filter((name) => name.type === role.type && gap(name) >= 0 && gap(name) <= 2)[0]
}

function sameName(mention: Mention, name: string, other: string): boolean {
  if (name === other) return true
  if (mention.type !== 'person') return false
  return other.endsWith(` ${name}`) || name.endsWith(` ${other}`)
}

const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')

function unique(ids: Map<string, number>, id: string): string {
  const count = (ids.get(id) ?? 0) + 1
  ids.set(id, count)
  return count === 1 ? id : `${id}-${count}`
}

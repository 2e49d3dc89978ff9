import nlp from 'compromise/three'
import type { Document } from '../../text/document.ts'
import type { EntityType, Mention } from '../mention.ts'

interface Match {
  readonly offset: { readonly start: number; readonly length: number }
}

const demonym = /^(?:\p{Lu}\p{L}+(?:ian|ish|ese|ani|i)|French|Dutch|Greek)$/u
const edges = /^[^\p{L}\p{N}]+|(?:['’]s)?[^\p{L}\p{N}]*$/gu

/** The names of persons, organizations and places, by compromise; never overlapping, in reading order. */
export function findNames(document: Document): Mention[] {
  const names: Mention[] = []
  for (const sentence of document.sentences) {
    const text = document.text.slice(sentence.start, sentence.end)
    const doc = nlp(text)
    const taken: Mention[] = []
    const add = (type: EntityType, matches: Match[]) => {
      for (const { offset } of matches) {
        const name = trimmed(text.slice(offset.start, offset.start + offset.length))
        const start = sentence.start + offset.start + name.lead
        const end = start + name.text.length
        if (!/^\p{Lu}/u.test(name.text) || demonym.test(name.text)) continue
        if (taken.some((other) => start < other.end && other.start < end)) continue
        taken.push({ start, end, kind: 'name', type, because: `compromise reads it as a ${type}` })
      }
    }
    add('person', doc.people().json({ offset: true }) as Match[])
    add('place', doc.places().json({ offset: true }) as Match[])
    add('organization', doc.organizations().json({ offset: true }) as Match[])
    names.push(...taken.sort((a, b) => a.start - b.start))
  }
  return names
}

function trimmed(text: string): { readonly text: string; readonly lead: number } {
  const lead = /^[^\p{L}\p{N}]*/u.exec(text)?.[0].length ?? 0
  return { text: text.replace(edges, ''), lead }
}

import type { Entity } from '../../src/annotate/entity.ts'
import { findMentions } from '../../src/annotate/find-mentions.ts'
import type { EntityType, Mention } from '../../src/annotate/mention.ts'
import { resolveEntities } from '../../src/annotate/resolve-entities.ts'
import { readDocument } from '../../src/text/document.ts'

const types: Readonly<Record<string, EntityType>> = { p: 'person', o: 'organization', l: 'place', e: 'event' }

/** What a marked text says of one of its spans. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly words: string
  /** Whose it is; `-`: nobody’s that is named here; null: not said. */
  readonly label: string | null
  readonly kind: 'name' | 'role'
}

/**
 * Reads a text in which names stand as `[p:karlov Andrey Karlov]` (p, o, l, e: the type; the label may be missing) and
 * roles and pronouns as `{karlov the ambassador}`, or `{- the minister}` where it must stay nobody’s.
 */
export function readMarked(marked: string): {
  readonly text: string
  readonly marks: readonly Mark[]
  readonly names: readonly Mention[]
} {
  let text = ''
  const marks: Mark[] = []
  const names: Mention[] = []
  const open: { readonly head: string; readonly start: number; readonly close: string }[] = []
  for (let i = 0; i < marked.length; ) {
    const head = /^(?:\[([ploe])(?::(\S+))? |\{(\S+) )/.exec(marked.slice(i))
    const top = open.at(-1)
    if (head) {
      open.push({ head: head[0], start: text.length, close: marked[i] === '[' ? ']' : '}' })
      i += head[0].length
    } else if (top && marked[i] === top.close) {
      open.pop()
      const span = { start: top.start, end: text.length, words: text.slice(top.start) }
      const name = /^\[([ploe])(?::(\S+))? /.exec(top.head)
      if (name) {
        names.push({
          start: span.start,
          end: span.end,
          kind: 'name',
          type: types[name[1] ?? 'p'] ?? 'person',
          reason: 'marked',
        })
        marks.push({ ...span, label: name[2] ?? null, kind: 'name' })
      } else marks.push({ ...span, label: top.head.slice(1).trim(), kind: 'role' })
      i++
    } else text += marked[i++]
  }
  names.sort((a, b) => a.start - b.start)
  return { text, marks, names }
}

/** The entities of a marked text, from its marked names. */
export function entitiesOf(marked: string): Entity[] {
  const { text, names } = readMarked(marked)
  const document = readDocument(text)
  return resolveEntities(document, findMentions(document, names))
}

/** Everything that is wrong with the entities of a marked text, in words; empty when all is as marked. */
export function faults(marked: string): string[] {
  const { marks } = readMarked(marked)
  const entities = entitiesOf(marked)
  const ownerOf = (mark: Mark) =>
    entities.find(({ mentions }) =>
      mentions.some(({ start, end }) => start === mark.start && end === mark.end),
    )?.id
  const ids = new Map<string, string>()
  const wrong: string[] = []
  for (const mark of marks) {
    const owner = ownerOf(mark)
    if (mark.label === null) continue
    if (mark.label === '-') continue
    if (!owner) wrong.push(`“${mark.words}” is nobody’s, not ${mark.label}’s`)
    else if (!ids.has(mark.label)) {
      const shared = [...ids].find(([, id]) => id === owner)
      if (shared) wrong.push(`“${mark.words}” of ${mark.label} went to ${shared[0]}`)
      ids.set(mark.label, owner)
    } else if (ids.get(mark.label) !== owner)
      wrong.push(`“${mark.words}” went to ${owner}, not to ${ids.get(mark.label)}`)
  }
  for (const mark of marks) {
    const owner = mark.label === '-' ? ownerOf(mark) : undefined
    const label = owner && [...ids].find(([, id]) => id === owner)?.[0]
    if (label) wrong.push(`“${mark.words}” went to ${label}, and should be nobody’s`)
  }
  return wrong
}

import { readDateline } from '../../text/dateline.ts'
import { denseMap } from '../../text/dense-map.ts'
import type { Entity } from '../entity.ts'
import type { Unit } from './units.ts'

/**
 * Leaves the dateline out of the sentence that opens a paragraph ("MONTEREY, Calif. (AP) — Crews …", "SHIMLA: At least
 * …"): it says where and when was written, and is neither part of a statement nor who states it. What only looks like one
 * must begin with a place: "SMITH: Thank you" and "BERG — The dam is safe" name who speaks.
 */
export function withoutDatelines(units: readonly Unit[], entities: readonly Entity[]): readonly Unit[] {
  const places = new Set<number>()
  for (const { type, mentions } of entities)
    if (type === 'place') for (const { start } of mentions) places.add(start)
  return denseMap(units, (unit, at) => {
    if (units[at - 1]?.paragraph === unit.paragraph) return unit
    const dateline = readDateline(unit.words)
    if (!dateline?.divided || !(dateline.sure || places.has(unit.start))) return unit
    const words = unit.words.slice(dateline.length)
    return words[0] ? { start: words[0].start, end: unit.end, words, paragraph: unit.paragraph } : unit
  })
}

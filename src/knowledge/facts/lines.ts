import { findPhrases } from '../../annotate/roles/phrase.ts'
import { overlaps, type Span } from '../../text/span.ts'
import { asideRole } from './aside-role.ts'
import { beingLines } from './being.ts'
import type { Line, Stance } from './line.ts'
import { mutuallyRelated } from './mutual-relations.ts'
import { patientFactIn } from './patient-facts.ts'
import { predicatesOf } from './predicates.ts'
import { renamingLines } from './renaming.ts'
import { roleLine } from './role-line.ts'
import type { Scene } from './scene.ts'
import { readState } from './state.ts'
import { subjectsOf } from './subject.ts'
import { tellsEvent } from './verb-phrase.ts'

/** All lines of a scene: what titles and appositions say, then what is said of its subjects. */
export function linesOf(scene: Scene): Line[] {
  const { words, mentions } = scene
  const lines: Line[] = []
  const add = (line: Omit<Line, keyof Span>, first: number, last: number) => {
    const [from, to] = [words[first], words[last]]
    if (from && to) lines.push({ ...line, start: from.start, end: to.end })
  }
  for (const one of mentions) {
    const found = roleLine(words, one)
    const kind = one.entity.type === 'person' ? 'role' : 'description'
    if (found) add({ kind, of: [one.entity], stance: found.stance }, found.first, found.last)
  }
  const phrases = findPhrases(words)
  for (const subject of subjectsOf(scene)) {
    const [entity] = subject.who
    if (!entity) continue
    const role = subject.who.length === 1 && asideRole(words, phrases, subject, entity.type)
    const kind = entity.type === 'person' ? 'role' : 'description'
    if (role) add({ kind, of: subject.who, stance: role.stance }, role.first, role.last)
    for (const predicate of predicatesOf(words, subject)) {
      const stance: Stance = predicate.hedged || subject.reported ? 'reported' : 'asserted'
      const told = { of: subject.who, stance }
      const state = subject.who.length === 1 && readState(words, phrases, entity.type, predicate)
      const related = mutuallyRelated(words, mentions, subject, predicate)
      if (state) add({ ...told, kind: state.kind }, state.first, state.last)
      else if (related.length > 0)
        add({ ...told, kind: 'relation', of: related }, subject.first, predicate.last)
      else if (tellsEvent(words, predicate)) add({ ...told, kind: 'event' }, predicate.first, predicate.last)
    }
  }
  const patient = patientFactIn(scene)
  if (patient) {
    const stance = patient.hedged ? 'reported' : 'asserted'
    add({ kind: 'event', of: [patient.entity], stance }, patient.first, patient.last)
  }
  for (const line of renamingLines(scene)) addFuller(lines, line)
  for (const line of beingLines(scene)) if (sameAs(lines, line).length === 0) lines.push(line)
  // a headline is too short to say who stands behind what it tells
  return scene.parsed.kind === 'headline' ? lines.filter(({ stance }) => stance === 'given') : lines
}

/** Adds a line, unless another says it of the same entity; one that says less makes room: "veteran" for "veteran of two wars". */
function addFuller(lines: Line[], line: Line): void {
  const same = sameAs(lines, line)
  if (!same.every((other) => other.of.length === 1 && isInside(other, line))) return
  for (const other of same) lines.splice(lines.indexOf(other), 1)
  lines.push(line)
}

/** The lines of the same entity in the same words. */
const sameAs = (lines: readonly Line[], line: Line): Line[] =>
  lines.filter((other) => other.of.some((one) => line.of.includes(one)) && overlaps(other, line))

const isInside = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

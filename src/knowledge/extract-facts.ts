import type { Annotation } from '../annotate/annotate.ts'
import type { Entity } from '../annotate/entity.ts'
import { findPhrases } from '../annotate/roles/phrase.ts'
import type { Document } from '../text/document.ts'
import { contains, overlaps, type Span } from '../text/span.ts'
import type { Fact, FactKind } from './fact.ts'
import { boundBy } from './facts/bond.ts'
import { labelOf, labelOfGiven } from './facts/label.ts'
import { predicatesOf } from './facts/predicates.ts'
import { quoteAround } from './facts/quote.ts'
import { rankFacts } from './facts/rank-facts.ts'
import { roleLine } from './facts/role-line.ts'
import { type Scene, scenesOf } from './facts/standing.ts'
import { readState } from './facts/state.ts'
import { subjectsOf } from './facts/subject.ts'
import { tellsEvent } from './facts/verb-phrase.ts'
import type { KnownDocument } from './knowledge.ts'

/** Words of a document that state something of an entity. */
interface Line extends Span {
  readonly kind: FactKind
  readonly of: readonly Entity[]
  /** It is told, not vouched for: without a claim around it, it would be shown as more than it is. */
  readonly hedged: boolean
  /** A title or an apposition: its sentence takes it for granted and tells something else. */
  readonly given: boolean
}

/** What a document says of each of its named entities, in the order of what explains it best. No quotation, no fact. */
export function extractFacts(
  document: Document,
  { entities, claims }: Annotation,
  source: KnownDocument,
): Map<Entity, readonly Fact[]> {
  const facts = new Map<Entity, Fact[]>(entities.filter(isNamed).map((entity) => [entity, []]))
  for (const scene of scenesOf(document.sentences, entities)) {
    const quote = quoteAround(document, scene.sentence)
    if (!quote || isQuestion(document, scene)) continue
    for (const line of linesOf(scene)) {
      const label = line.given ? labelOfGiven(line, claims) : labelOf(line, claims)
      const quoted = document.quotations.some(
        (quotation) => overlaps(quotation, line) && !contains(line, quotation),
      )
      if (label === null && (line.hedged || quoted)) continue
      const fact: Fact = {
        kind: line.kind,
        line: document.text.slice(line.start, line.end),
        quote: document.text.slice(quote.start, quote.end),
        document: source.id,
        published: source.published,
        label,
      }
      for (const entity of line.of) facts.get(entity)?.push(fact)
    }
  }
  return new Map([...facts].map(([entity, list]) => [entity, rankFacts(list)]))
}

const isNamed = ({ mentions }: Entity): boolean => mentions.some(({ kind }) => kind === 'name')

const isQuestion = ({ text }: Document, { sentence }: Scene): boolean => text.charAt(sentence.end - 1) === '?'

function linesOf(scene: Scene): Line[] {
  const { words, standing } = scene
  const lines: Line[] = []
  const add = (line: Omit<Line, keyof Span>, first: number, last: number) => {
    const [from, to] = [words[first], words[last]]
    if (from && to) lines.push({ ...line, start: from.start, end: to.end })
  }
  for (const one of standing) {
    const found = roleLine(words, one)
    const kind = one.entity.type === 'person' ? 'role' : 'description'
    if (found) add({ kind, of: [one.entity], hedged: false, given: true }, found.first, found.last)
  }
  const phrases = findPhrases(words)
  for (const subject of subjectsOf(scene)) {
    const [entity] = subject.who
    if (!entity) continue
    for (const predicate of predicatesOf(words, subject)) {
      const told = { of: subject.who, hedged: predicate.hedged || subject.reported, given: false }
      const state = subject.who.length === 1 && readState(words, phrases, entity.type, predicate)
      const bound = boundBy(words, standing, subject, predicate)
      if (state) add({ ...told, kind: state.kind }, state.first, state.last)
      else if (bound.length > 0) add({ ...told, kind: 'relation', of: bound }, subject.first, predicate.last)
      else if (tellsEvent(words, predicate)) add({ ...told, kind: 'event' }, predicate.first, predicate.last)
    }
  }
  return lines
}

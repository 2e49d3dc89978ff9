import type { Document } from '../../text/document.ts'
import type { Mention } from '../mention.ts'
import { agree } from './agree.ts'
import { bestTags } from './best-tags.ts'
import { carriedOn } from './carried-on.ts'
import { asClubs } from './clubs.ts'
import { readContexts } from './contexts.ts'
import { findDateline } from './datelines.ts'
import { findDescriptions } from './descriptions.ts'
import { likeTheirList } from './enumerations.ts'
import { beforeDash, exactName } from './exact-name.ts'
import { exactSpans } from './exact-spans.ts'
import type { Context } from './features.ts'
import { typeByHead } from './head-words.ts'
import { inCapitals } from './in-capitals.ts'
import { isShown } from './is-shown.ts'
import { fillGaps, putOver } from './layers.ts'
import { findListed } from './listed.ts'
import type { NameModel } from './name-model.ts'
import { findByNeighbours, typeByNeighbours } from './neighbours.ts'
import { withoutNoNames } from './no-names.ts'
import { parted } from './parted.ts'
import { reasonFor } from './reasons.ts'
import { findCandidates, scoreTokens } from './score-tokens.ts'
import type { TaggedSpan } from './tagged-span.ts'
import { isBegin, outside, typeOf } from './tags.ts'
import { wholeBodies } from './whole-bodies.ts'
import { wholeNames } from './whole-names.ts'
import { wholePersons } from './whole-persons.ts'

/** The names of persons, organizations, places and events; never overlapping, in reading order. */
export function findNames(document: Document, model: NameModel): Mention[] {
  const contexts = readContexts(document.sentences, model.gazetteer)
  const found = contexts.flatMap((context, sentence) => findInSentence(context, sentence, model))
  return withoutNoNames(
    contexts,
    asClubs(contexts, inCapitals(contexts, wholeNames(contexts, agree(contexts, found)))),
  ).flatMap((own) => {
    const { sentence, from, to, type } = own
    const [context, tokens] = [contexts[sentence], document.sentences[sentence]?.tokens]
    const span = exactName(beforeDash(tokens?.slice(from, to) ?? []))
    if (!isShown(type) || !context || !span) return []
    return [{ ...span, kind: 'name' as const, type, because: reasonFor(context, own, type) }]
  })
}

/** What the tagger and the lists find in one sentence; what lists hold word for word goes over what the tagger reads. */
function findInSentence(context: Context, sentence: number, model: NameModel): TaggedSpan[] {
  const tagged = tag(context, sentence, model)
    .flatMap((span) => exactSpans(context, span))
    .flatMap((span) => parted(context, span))
    .map((span) => typeByHead(context, span))
    .map((span) => typeByNeighbours(context, span))
  const names = putOver(wholePersons(context, tagged), findListed(context, sentence))
  const bodies = carriedOn(context, wholeBodies(context, sentence, likeTheirList(context, names)))
  const whole = putOver(bodies, findDateline(context, sentence))
  return fillGaps(fillGaps(whole, findDescriptions(context, sentence)), findByNeighbours(context, sentence))
}

function tag(context: Context, sentence: number, model: NameModel): TaggedSpan[] {
  const candidates = findCandidates(context)
  const tags = bestTags(scoreTokens(context, model, candidates), model.transitions, candidates)
  const spans: TaggedSpan[] = []
  for (let from = 0; from < tags.length; from++) {
    const own = tags[from] ?? outside
    const type = typeOf(own)
    if (!isBegin(own) || !type) continue
    let to = from + 1
    while (tags[to] === own + 1) to++
    spans.push({ sentence, from, to, type })
  }
  return spans
}

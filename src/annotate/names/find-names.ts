import type { Document } from '../../text/document.ts'
import { atOnce, mapSentences, type Sliced } from '../../text/slices.ts'
import type { Token } from '../../text/tokens.ts'
import type { Mention } from '../mention.ts'
import type { Context } from './context/context.ts'
import { readContexts } from './context/contexts.ts'
import { asClubs } from './document/clubs.ts'
import { makeConsistent } from './document/consistency.ts'
import { withoutFalseNames } from './document/false-names.ts'
import { inCapitals } from './document/in-capitals.ts'
import { wholeNames } from './document/whole-names.ts'
import { beforeDash, exactName } from './exact-name.ts'
import { isShown } from './is-shown.ts'
import { fillGaps, putOver } from './layers.ts'
import { reasonFor } from './reasons.ts'
import { afterAcronym } from './sentence/after-acronym.ts'
import { findBesideBodies } from './sentence/beside-bodies.ts'
import { findByNeighbours } from './sentence/bodies-by-neighbours.ts'
import { bodiesOfPlaces } from './sentence/bodies-of-places.ts'
import { findBuildings } from './sentence/buildings.ts'
import { findCompanies } from './sentence/companies.ts'
import { findConventionalEvents } from './sentence/conventional-events.ts'
import { findCyphers } from './sentence/cyphers.ts'
import { findDateline } from './sentence/datelines.ts'
import { findByPlace, findDescriptions } from './sentence/descriptions.ts'
import { likeTheirList } from './sentence/enumerations.ts'
import { exactSpans } from './sentence/exact-spans.ts'
import { findExamples } from './sentence/examples.ts'
import { extendBodies } from './sentence/extended-bodies.ts'
import { findFullNames } from './sentence/full-names.ts'
import { typeByHead } from './sentence/head-words.ts'
import { findHeadedBodies } from './sentence/headed-bodies.ts'
import { apartFromHolder } from './sentence/holders.ts'
import { hyphened } from './sentence/hyphened.ts'
import { splitJoinedNames } from './sentence/joined-names.ts'
import { findListed } from './sentence/listed.ts'
import { fromParticle } from './sentence/name-particles.ts'
import { typeByNeighbours } from './sentence/neighbours.ts'
import { findNumberedBodies } from './sentence/numbered-bodies.ts'
import { findRenamed } from './sentence/renamed.ts'
import { wholeSaints } from './sentence/saints.ts'
import { wholeSettlement } from './sentence/settlements.ts'
import { findStates } from './sentence/states.ts'
import { findTitled } from './sentence/titled.ts'
import { wholeBodies } from './sentence/whole-bodies.ts'
import { wholePersons } from './sentence/whole-persons.ts'
import { findWorks } from './sentence/works.ts'
import type { TaggedSpan } from './tagged-span.ts'
import type { NameModel } from './tagger/name-model.ts'
import { tag } from './tagger/tag.ts'

/** The names of persons, organizations, places and events; never overlapping, in reading order. */
export const findNames = (document: Document, model: NameModel): Mention[] =>
  atOnce(findingNames(document, model))

/** The same, in slices. */
export function* findingNames(document: Document, model: NameModel): Sliced<Mention[]> {
  const contexts = readContexts(document.sentences, model.gazetteer)
  yield
  const bySentence = yield* mapSentences(contexts, (context, sentence) =>
    findInSentence(context, sentence, document.sentences[sentence]?.tokens ?? [], model),
  )
  const found = bySentence.flat()
  return withoutFalseNames(
    contexts,
    asClubs(contexts, inCapitals(contexts, wholeNames(contexts, makeConsistent(contexts, found)))),
  ).flatMap((own) => {
    const { sentence, from, to, type } = own
    const [context, tokens] = [contexts[sentence], document.sentences[sentence]?.tokens]
    const span = exactName(beforeDash(tokens?.slice(from, to) ?? []))
    if (!isShown(type) || !context || !span) return []
    const { start, end } = span
    return [{ start, end, kind: 'name' as const, type, reason: reasonFor(context, own, type) }]
  })
}

/** What the tagger and the lists find in one sentence; what lists hold word for word goes over what the tagger reads. */
function findInSentence(
  context: Context,
  sentence: number,
  tokens: readonly Token[],
  model: NameModel,
): TaggedSpan[] {
  const tagged = tag(context, sentence, model)
    .flatMap((span) => apartFromHolder(context, span))
    .flatMap((span) => exactSpans(context, span))
    .flatMap((span) => afterAcronym(context, span))
    .flatMap((span) => splitJoinedNames(context, span))
    .map((span) => typeByHead(context, span))
    .map((span) => wholeSettlement(context, typeByNeighbours(context, span)))
  const names = putOver(hyphened(context, tokens, wholePersons(context, tagged)), [
    ...findListed(context, sentence),
    ...findWorks(context, sentence),
  ])
  const titled = findTitled(
    context,
    sentence,
    findCompanies(context, sentence, likeTheirList(context, names)),
  )
  const examples = bodiesOfPlaces(
    context,
    findBuildings(
      context,
      sentence,
      fromParticle(context, wholeSaints(context, findExamples(context, sentence, titled))),
    ),
  )
  const bodies = findRenamed(
    context,
    sentence,
    extendBodies(context, wholeBodies(context, sentence, findHeadedBodies(context, sentence, examples))),
  )
  const whole = putOver(bodies, [
    ...fillGaps(findDateline(context, sentence), findStates(context, sentence)),
    ...findByPlace(context, sentence),
    ...findConventionalEvents(context, sentence, bodies),
    ...findNumberedBodies(context, sentence),
    ...findCyphers(context, sentence),
  ])
  const described = fillGaps(whole, findDescriptions(context, sentence))
  const neighbours = fillGaps(described, findByNeighbours(context, sentence))
  const full = fillGaps(neighbours, findFullNames(context, sentence, neighbours))
  return fillGaps(full, findBesideBodies(context, sentence, full))
}

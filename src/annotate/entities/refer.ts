import { readDateline } from '../../text/dateline.ts'
import type { Document } from '../../text/document.ts'
import type { Mention } from '../mention.ts'
import { roleNoun } from '../roles/role-noun.ts'
import { interruptedBy, isDescribing } from './asides.ts'
import type { Cluster } from './cluster.ts'
import { countriesOf } from './countries.ts'
import { describer } from './describe.ts'
import { pluralsOf } from './description-fits.ts'
import { discourseFocus } from './discourse-focus.ts'
import { disjointFrom } from './disjoint.ts'
import { grammaticalFunctionOf, speaks } from './grammatical-function.ts'
import { genderOfPronoun, isHead, isObject, isSubjectPronoun, objectReach } from './pronoun.ts'
import { pronounAntecedent } from './pronoun-antecedent.ts'
import { quotedIn } from './quoted-in.ts'
import { sentenceIndex } from './sentence-index.ts'
import { tellGenders } from './tell-genders.ts'
import { unrecognisedPeople } from './unrecognised-people.ts'
import { utterancesOf } from './utterances.ts'
import { writersOf } from './writers.ts'

/**
 * Reads a document once from its start and gives each role that stands alone ("the ambassador", "the attacker", "the
 * company") and each pronoun to whom it speaks of: to somebody named, to somebody unnamed, who then joins `clusters`,
 * or to nobody where the text leaves it open. A wrong link is worse than none. `mentions` are in reading order.
 */
export function refer(document: Document, clusters: Cluster[], mentions: readonly Mention[]) {
  const sentenceAt = sentenceIndex(document)
  const utterances = utterancesOf(document)
  const owners = ownersOf(clusters)
  const mind = discourseFocus()
  const asked = new Set<Cluster>()
  const describe = describer(clusters, {
    mind,
    plurals: pluralsOf(document),
    countries: countriesOf(document),
    asked,
    sentenceAt,
    textOf: ({ start, end }) => document.text.slice(start, end),
  })
  const isQuoted = quotedIn(document)
  tellGenders(
    document,
    mentions,
    (mention) => owners.get(placeOf(mention)),
    (offset) => ({ sentence: sentenceAt(offset), utterance: utterances[sentenceAt(offset)] ?? 0 }),
    isQuoted,
  )
  let opener: { readonly cluster: Cluster; readonly sentence: number } | undefined
  /** The last role that belongs to a name. */
  let held: { readonly start: number; readonly end: number; readonly owner: Cluster } | undefined
  /** Who said something last outside a quotation. */
  let speaker: { readonly cluster: Cluster; readonly sentence: number } | undefined

  /** Somebody whom a role speaks of that begins with the next pronoun. */
  let pending: (() => void) | undefined

  const isByline = writersOf(document, (offset) => document.sentences[sentenceAt(offset)]?.paragraph)
  const strangers = unrecognisedPeople(document, mentions)
  let nextStranger = 0
  const seeStrangers = (until: number) => {
    for (; (strangers[nextStranger]?.start ?? until) < until; nextStranger++) {
      const stranger = strangers[nextStranger]
      const at = sentenceAt(stranger?.start ?? 0)
      const from = document.sentences[at]?.start ?? 0
      if (stranger)
        mind.seeSomebody(
          null,
          utterances[at] ?? 0,
          grammaticalFunctionOf(document.text, from, stranger, isQuoted(stranger)),
        )
    }
  }

  /** Whom the mentions after the one at `index` and before `end` belong to. */
  const ownersUntil = (index: number, end: number): Cluster[] => {
    const found: Cluster[] = []
    for (let i = index + 1; (mentions[i]?.start ?? end) < end; i++) {
      const next = mentions[i]
      const owner = next && owners.get(placeOf(next))
      if (owner) found.push(owner)
    }
    return found
  }

  /** Who says the quotation in which a mention stands: whoever the sentence tells to speak, or the one before it. */
  const quotedBy = (index: number, sentence: number, last: number): Cluster | undefined => {
    const { start: first = 0, paragraph } = document.sentences[sentence] ?? {}
    for (const next of mentions.slice(index + 1, index + 1 + mentionsAhead)) {
      const owner = next.start < last ? owners.get(placeOf(next)) : undefined
      if (owner && grammaticalFunctionOf(document.text, first, next, isQuoted(next)) === 'speaker')
        return owner
    }
    const isNear =
      speaker !== undefined &&
      sentence - speaker.sentence <= speakingReach &&
      document.sentences[speaker.sentence]?.paragraph === paragraph
    return isNear ? speaker?.cluster : undefined
  }

  mentions.forEach((mention, i) => {
    const { start, end, kind, role, type } = mention
    seeStrangers(start)
    const sentence = sentenceAt(start)
    const utterance = utterances[sentence] ?? 0
    const quoted = isQuoted(mention)
    const words = document.text.slice(start, end)
    const { start: first = start, end: last = end } = document.sentences[sentence] ?? {}
    const owner = owners.get(placeOf(mention))
    const opens = begins(document, sentence, start)
    // a title stands where its name stands
    const from =
      held && owner === held.owner && held.end < start && start - held.end <= 2 ? held.start : start
    const grammaticalFunction = grammaticalFunctionOf(document.text, first, { start: from, end }, quoted)
    if (owner) {
      // who is named inside somebody's role, "the daughter of Jane Doe", is not whom the sentence is about
      const isInside = held !== undefined && held.owner !== owner && end <= held.end
      // the agency of a dateline has written the report, which does not speak of it
      const isWriter =
        (owner.type === 'organization' && isInDateline(document, sentence, start)) || isByline(mention)
      if (mind.lastSeen(owner) === undefined && wouldAsk.test(document.text.slice(first, from)))
        asked.add(owner)
      else asked.delete(owner)
      if (kind === 'name' && !isWriter)
        mind.see(owner, sentence, utterance, isInside ? 'inside' : grammaticalFunction)
      if (opens && owner.type === 'organization') opener = { cluster: owner, sentence }
      if (kind === 'role') held = { start, end, owner }
      if (grammaticalFunction === 'speaker') speaker = { cluster: owner, sentence }
    } else if (role && role.of === null) {
      const joined = disjointFrom(document.text, mentions, i).map((other) => owners.get(placeOf(other)))
      const others = new Set([
        ...ownersUntil(i, end),
        ...joined,
        quoted ? quotedBy(i, sentence, last) : undefined,
        // "the ambassador said the envoy was late"
        type === 'person' && speaker?.sentence === sentence ? speaker.cluster : undefined,
      ])
      const subject = opens && opener?.sentence === sentence - 1 ? opener.cluster : undefined
      const before = document.text.slice(first, start).toLowerCase()
      const cluster = describe({
        mention,
        role,
        sentence,
        utterance,
        words,
        before,
        after: document.text.slice(end, end + afterReach),
        others,
        subject,
        speaker: speaker?.sentence === sentence ? speaker.cluster : undefined,
      })
      if (cluster) {
        owners.set(placeOf(mention), cluster)
        if (grammaticalFunction === 'speaker') speaker = { cluster, sentence }
        mind.see(cluster, sentence, utterance, grammaticalFunction)
      } else if (type === 'person' && (role.noun !== 'client' || isDoing.test(grammaticalFunction))) {
        // a lawyer who follows a client is still whom "he" means, unless it is the client who does something
        const see = () =>
          mind.seeSomebody(roleNoun(role.noun)?.gender ?? null, utterance, grammaticalFunction)
        // "his" of "his lawyer" comes before the lawyer
        if (mentions[i + 1]?.kind === 'pronoun' && mentions[i + 1]?.start === start) pending = see
        else see()
      }
      if (cluster && opens && type === 'organization') opener = { cluster, sentence }
    } else if (kind === 'pronoun' && !quoted) {
      // what "he" means inside a quotation depends on who speaks
      const gender = genderOfPronoun(words)
      const lead = document.text.slice(first, start)
      const interrupted = interruptedBy(document.text, mentions, i)
      const context = {
        words,
        isObject: isObject(words, document.text.slice(end, end + objectReach)),
        says: speaks(document.text, end),
        gender,
        utterance,
        holder: held?.start === start ? held.owner : interrupted && owners.get(placeOf(interrupted)),
        recent: mind.recent(utterance),
        before: lead,
        after: ownersUntil(i, last).filter((cluster) => cluster.type === 'person'),
      }
      const cluster = isDescribing(document.text, mentions, i) ? null : pronounAntecedent(mention, context)
      const place = !isSubjectPronoun(words)
        ? 'other'
        : !isHead(words, lead)
          ? 'doer'
          : context.says
            ? 'speaker'
            : 'subject'
      if (cluster && place === 'speaker') speaker = { cluster, sentence }
      if (cluster) mind.see(cluster, sentence, utterance, place)
      // whoever an open pronoun means may also be meant by the next
      else mind.seeSomebody(gender, utterance, place)
      pending?.()
      pending = undefined
    }
  })
}

/** "would ask the", "is going to appeal to the" */
const wouldAsk =
  /\b(?:would|will|to|may|might|could|shall|[’']ll) (?:ask|urge|petition|beg|appeal to|turn to|apply to|go to|complain to|write to) (?:the )?$/iu
const isDoing = /^(?:subject|doer|speaker)$/
/** So long after it has spoken somebody's quotation may go on, in sentences. */
const speakingReach = 2
/** So many of the mentions behind a quotation are looked at for its speaker; it bounds the time. */
const mentionsAhead = 20
/** So far behind a description is looked at, in UTF-16 units. */
const afterReach = 60
/** So far into a sentence a dateline may reach, in UTF-16 units. */
const datelineReach = 80

function isInDateline({ sentences }: Document, sentence: number, offset: number): boolean {
  const { start = 0, tokens = [] } = sentences[sentence] ?? {}
  if (offset - start > datelineReach) return false
  const length = readDateline(tokens)?.length ?? 0
  return offset < (tokens[length]?.start ?? start)
}

/** Whether a sentence begins here, but for an article. */
const begins = ({ text, sentences }: Document, sentence: number, start: number): boolean =>
  /^(?:the )?$/i.test(text.slice(sentences[sentence]?.start ?? start, start))

function ownersOf(clusters: readonly Cluster[]): Map<string, Cluster> {
  const owners = new Map<string, Cluster>()
  for (const cluster of clusters) {
    for (const mention of cluster.mentions) owners.set(placeOf(mention), cluster)
  }
  return owners
}

/** A name and the role that begins with it start together; no two of one kind do. */
const placeOf = ({ start, kind }: Mention): string => `${kind} ${start}`

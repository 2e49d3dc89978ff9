import { contentEnd } from '../content/content-span.ts'
import { possessives, subjectPronouns } from '../lexicon/closed-class-data.ts'
import { formsIn } from '../lexicon/lexicon.ts'
import { kindInWords } from '../sources/who-is-it.ts'
import {
  isCapital,
  isComma,
  isFiniteVerb,
  isHardStop,
  isTime,
  lowerAt,
  opensQuote,
  type Range,
} from '../words/clauses.ts'
import { phraseEnd } from '../words/phrase-end.ts'
import { opensPhrase } from '../words/segments.ts'
import { hasWord } from '../words/statements.ts'
import { mainSubject, subjectBefore } from '../words/subjects.ts'
import type { Word } from '../words/units.ts'
import type { Attribution } from './attribution.ts'

/** These nouns and their plurals. */
const nounSet = (nouns: string): ReadonlySet<string> =>
  new Set(
    nouns
      .trim()
      .split(/\s+/)
      .flatMap((noun) => [noun, `${noun}s`]),
  )

const statements = nounSet(`
  claim assertion argument contention statement suggestion insistence warning admission announcement declaration
  promise pledge prediction conclusion finding observation testimony evidence assessment acknowledgement acknowledgment
  remark comment revelation view opinion assurance insinuation emphasis message narrative theory pronouncement
  boast complaint vow case point position verdict ruling note reminder hint speculation notion lie clear advice
  answer explanation
`)

/** Take what they are about for what they say: "his criticism of the bill". */
const views = nounSet(`
  criticism praise claim warning prediction assertion comment remark complaint promise pledge proposal
  denunciation defense defence critique assessment estimate forecast concern doubt skepticism opposition theory
`)

/** Lead to a noun of saying, with it the cue: "make the case that", "issued a warning that". */
const lightVerbs = formsIn(
  'make issue give offer deliver send post release repeat push promote reject advance reach highlight',
)

/** Are anything but a statement where nobody makes them: "the report that". */
const printed = /^(?:reports?|story|stories|articles?|posts?)$/

/** How far back the owner's name is looked for, in words. */
const reach = 8

/** "Trump's claim that …", "repeated warnings from his lawyer that …", "made the case that …": a noun of saying with its owner. */
export function nounAttributions(words: readonly Word[], cuts: ReadonlySet<number>): Attribution[] {
  const found: Attribution[] = []
  for (let i = 1; i + 2 < words.length; i++) {
    const noun = lowerAt(words, i)
    if ((words[i]?.quote ?? 0) >= 0) continue
    const giver = giverAfter(words, i + 1)
    if (
      !(
        statements.has(noun) ||
        views.has(noun) ||
        (giver && printed.test(noun) && !/^(?:from|by)$/.test(lowerAt(words, i + 1)))
      )
    )
      continue
    const that = giver ? giver.to : i + 1
    const of =
      !giver &&
      views.has(noun) &&
      /^(?:of|about|on|for|against|over|toward|towards)$/.test(lowerAt(words, that)) &&
      // "rejected proposals on Friday"
      !isTime(words, that)
    // "Editor's note:" is the paper's own.
    const colon = words[that]?.text === ':' && words[that]?.quote === -1 && noun !== 'note'
    const opener = lowerAt(words, that) === 'that' || of || colon
    const clear = noun === 'clear' && lowerAt(words, i - 1) === 'it' && opensPhrase(words, that)
    if (!opener && !clear) continue
    const content = {
      from: opener ? that + 1 : that,
      to: of ? phraseEnd(words, that + 1) : subjectEnd(words, i, that + 1, contentEnd(words, that + 1, cuts)),
    }
    const light = giver ? -1 : lightVerbBefore(words, i)
    const maker =
      light > 0 && !/^(?:his|her|its|their|'s)$/.test(lowerAt(words, i - 1))
        ? lowerAt(words, light - 1) === 'to'
          ? mainSubject(words, light)
          : subjectBefore(words, light)
        : undefined
    const source = giver ?? maker ?? ownerBefore(words, i)
    if (!source || !hasWord(words, content.from, content.to)) continue
    found.push({
      kind: 'verb',
      group: null,
      cue: { from: maker ? light : i, to: i + 1 },
      source: { from: source.from, to: source.to, how: giver ? 'after' : 'before' },
      content,
      told: null,
      fronted: false,
      shape: of ? 'phrase' : colon && opensQuote(words, that + 1) ? 'quotation' : 'clause',
    })
  }
  return found
}

/** "Berg's claim that the vote was rigged is under investigation": ends before what is told of the claim. */
function subjectEnd(words: readonly Word[], noun: number, from: number, to: number): number {
  for (let i = 0; i < noun; i++) if (isFiniteVerb(words, i)) return to
  let stated = false
  for (let i = from; i < to; i++) {
    if (isComma(words[i]) || clauseOpeners.test(lowerAt(words, i))) return to
    if (!isFiniteVerb(words, i) || isHelped(words, i)) continue
    if (stated) return subjectPronouns.has(lowerAt(words, i - 1)) ? to : i
    stated = true
  }
  return to
}
const clauseOpeners =
  /^(?:and|or|but|that|who|which|whose|what|when|where|while|if|because|as|after|before|since|until|unless|although|though|than|how|why|whether)$/
/** "has been", "did not have": of one verb. */
const isHelped = (words: readonly Word[], at: number): boolean =>
  isFiniteVerb(words, at - 1) || /^(?:not|never)$/.test(lowerAt(words, at - 1))

/** The "from his lawyer" between noun and "that"; of a report also the "in a newspaper". */
function giverAfter(words: readonly Word[], from: number): Range | undefined {
  const paper = /^(?:in|on)$/.test(lowerAt(words, from))
  if (!paper && !/^(?:from|by)$/.test(lowerAt(words, from))) return undefined
  let to = from + 1
  while (
    to < words.length &&
    to - from < reach &&
    lowerAt(words, to) !== 'that' &&
    !isHardStop(words[to]) &&
    !isFiniteVerb(words, to)
  )
    to++
  const giver = lowerAt(words, to) === 'that' && to > from + 1 ? { from: from + 1, to } : undefined
  return paper && giver && !isMedium(words, giver) ? undefined : giver
}

/** "the Times", "a Sunday newspaper", "social media". */
const isMedium = (words: readonly Word[], range: Range): boolean =>
  /^(?:(?:news)?papers?|media|press|tabloids?|magazines?|(?:web)?sites?|blogs?|television|radio|facebook|telegram)$/.test(
    lowerAt(words, range.to - 1),
  ) || kindInWords(words, range) === 'outlet'

/** The verb of "makes the case", a determiner and an adjective back at most, or -1. */
function lightVerbBefore(words: readonly Word[], noun: number): number {
  for (let i = noun - 1; i >= Math.max(1, noun - 3); i--) if (lightVerbs.has(lowerAt(words, i))) return i
  return -1
}

function ownerBefore(words: readonly Word[], noun: number): Range | undefined {
  for (let i = noun - 1; i >= Math.max(0, noun - 3); i--) {
    const lower = lowerAt(words, i)
    // "three of her accusers gave testimony that": another's
    if (lightVerbs.has(lower) || isFiniteVerb(words, i)) return undefined
    if (possessives.has(lower)) return { from: i, to: i + 1 }
    // "it’s clear that": the verb
    if ((lower !== "'s" && lower !== "'") || subjectPronouns.has(lowerAt(words, i - 1))) continue
    let from = i
    while (
      from > 0 &&
      i - from < reach &&
      !isHardStop(words[from - 1]) &&
      (isCapital(words[from - 1]) || from === i)
    )
      from--
    if (/^(?:the|a|an)$/.test(lowerAt(words, from - 1))) from--
    return { from, to: i }
  }
  return undefined
}

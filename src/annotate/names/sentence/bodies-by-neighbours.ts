import { lowerAt } from '../../../language/words/tagged-word.ts'
import type { Context } from '../context/context.ts'
import { classBit, classBits } from '../context/gazetteer.ts'
import type { TaggedSpan } from '../tagged-span.ts'
import { isCamelCase } from './camel-case.ts'
import { tellsMajority } from './majority-peoples.ts'
import { isOrigin } from './origins.ts'

/** "the carmaker Skoda": what such a noun stands before is one. */
const kinds =
  /^(?:carmaker|automaker|retailer|brewer|lender|insurer|airline|drugmaker|chipmaker|manufacturer|publisher|broadcaster|newspaper|daily|weekly|tabloid|magazine|website|portal|platform|charity|nonprofit|non-profit|ngo|consultancy|brokerage|startup|start-up|think-tank|watchdog|regulator|conglomerate|utility|telecom|operator|label|band|subsidiary|contractor|supermarket|militia|cartel|gang|party|union|club)$/
/** "Nomura analysts", "RBA governor", "PPRP MPs": who has them is a body, unless it is a place. */
const members =
  /^(?:analysts?|economists?|shareholders?|employees|executives?|shares|stock|mps|lawmakers|spokes(?:man|woman|person)|governor|chairman|chairwoman|chairperson|ceo|chief|boss|founder|officials?|lawyers?|researchers?|scientists?)$/
/** No bodies, whoever follows. */
const abbreviations =
  /^(?:ceo|cfo|coo|cto|mp|mps|tv|it|hr|pr|ai|pm|dr|mr|mrs|ms|id|ad|bc|ok|covid|hiv|dna|gdp|vat|cctv|sas|usd|eur)$/
const demonym = classBit('demonym')
const country = classBit('country')
const land = country | classBits('region', 'city', 'town') | demonym
const notNames =
  land | classBits('title', 'calendar', 'office', 'given name', 'surname', 'language or religion')

/**
 * Names that their neighbours give away although the tagger passed them by: "the Łódź-born producer" a place, "M. Lathwell"
 * a person, "the consultancy Control Risks" a body.
 */
export function findByNeighbours(context: Context, sentence: number): TaggedSpan[] {
  const { words, runs, commons, sentenceCase } = context
  const found: TaggedSpan[] = []
  for (let from = 0; from < words.length; from++) {
    const run = runs[from]
    if (run?.start !== from || sentenceCase !== 0) continue
    const last = words[run.end - 1]
    const place = placeAt(context, sentence, from, run.end) ?? listedAt(context, sentence, from, run.end)
    if (place) found.push(place)
    const origin = originAt(context, sentence, from, run.end)
    if (origin) found.push(origin)
    const body = bodyAt(context, sentence, from, run.end)
    if (body) found.push(body)
    const initials = words.slice(from, run.end - 1)
    const isInitialled =
      initials.length > 0 && initials.every(({ form, text }) => form === 'Initial' && text.endsWith('.'))
    if (isInitialled && last?.form === 'Capital' && !commons[run.end - 1])
      found.push({ sentence, from, to: run.end, type: 'person', reason: 'initials stand before it' })
  }
  return found
}

/** "the mostly Irish Griffin Hollow", "Ft. Worth": a quarter behind who lives there, a town behind "Fort". */
function placeAt(
  { words, masks, commons }: Context,
  sentence: number,
  from: number,
  to: number,
): TaggedSpan | undefined {
  const first = words[from]
  if (words[from + 1]?.form === 'Capital' && tellsMajority({ words, masks }, from))
    return commons[to - 1] && to - from === 2
      ? undefined
      : {
          sentence,
          from: from + 1,
          to,
          type: 'place',
          reason: `“${words[from - 1]?.text} ${first?.text}” stands before it`,
        }
  return /^(?:ft|mt)$/.test(first?.lower ?? '') && first?.form === 'Capital' && to - from > 1
    ? { sentence, from, to: from + 2, type: 'place', reason: `“${first.text}” begins it`, sure: true }
    : undefined
}

const bodies = classBits('organization', 'medium', 'club')
/** What speaks for a name's being the company's or the paper's, not a thing's: "a Rolex", "Uber drivers". */
const leads = /^(?:for|by|told|to|with|from|at|of)$/

/** "a poll for Newsweek": a body that lists know under no other reading, and no common word. */
function listedAt(
  { words, masks, commons }: Context,
  sentence: number,
  from: number,
  to: number,
): TaggedSpan | undefined {
  const mask = masks[from] ?? 0
  if (to - from > 1 || commons[from] || !(mask & bodies) || mask & ~bodies) return undefined
  if (words[from]?.form !== 'Capital' || !leads.test(lowerAt(words, from - 1))) return undefined
  return { sentence, from, to, type: 'organization', reason: 'a list of organizations holds it' }
}

/** "Tokyo-based", "Łódź-born"; what is no known place may be a thing: "Linux-based". */
function originAt(
  { words, masks, commons }: Context,
  sentence: number,
  run: number,
  to: number,
): TaggedSpan | undefined {
  const from = commons[run] && to - run > 1 ? to - 1 : run
  const after = words[to + 1]
  if (to - from > 2 || !after || !isOrigin(words, to) || (masks[to - 1] ?? 0) & demonym) return undefined
  const isKnown = masks.subarray(from, to).some((mask) => mask & land)
  if (commons[to - 1] || !(isKnown || after.text === 'born' || after.text === 'bound')) return undefined
  return { sentence, from, to, type: 'place', reason: `“${after.text}” stands after it` }
}

/** "the consultancy Control Risks", "Nomura analysts", "six PPRP MPs" */
function bodyAt(
  { words, masks, commons }: Context,
  sentence: number,
  from: number,
  to: number,
): TaggedSpan | undefined {
  const [before, first, after] = [words[from - 1], words[from], words[to]]
  if (!first || first.form === 'Initial' || (masks[from] ?? 0) & notNames || abbreviations.test(first.lower))
    return undefined
  const isCommon = commons.subarray(from, to).every((own) => own === 1)
  const body = (reason: string): TaggedSpan => ({ sentence, from, to, type: 'organization', reason })
  if (before?.form === 'lower' && kinds.test(before.lower) && (to - from > 1 || !isCommon))
    return body(`“${before.text}” stands before it`)
  if (before && to - from === 1 && isCamelCase({ words, masks }, from))
    return body(`“${before.text}” stands before it`)
  const isShort = first.form === 'CAPITALS' && first.text.length > 2
  if (
    to - from === 1 &&
    after?.form === 'lower' &&
    members.test(after.lower) &&
    !isCommon &&
    (isShort || from > 0)
  )
    return body(`“${after.text}” stands after it`)
  return undefined
}

import { lowerAt } from '../../../language/words/tagged-word.ts'
import type { Context } from '../context/context.ts'
import { classBits } from '../context/gazetteer.ts'
import { isShown } from '../is-shown.ts'
import type { TaggedSpan } from '../tagged-span.ts'
import { lastPairs } from './heads-data.ts'

const heads = new Set(
  'authority agency organization organisation society ministry department bureau directorate university institute foundation commission committee association federation union corporation company council academy bank court tribunal secretariat consortium alliance congress corps trust initiative coalition network guild brigade constabulary forum museum gallery collection archive orchestra philharmonic'.split(
    ' ',
  ),
)
const pairs = new Set(lastPairs.organization.split(','))
/** Of these the tagger knows better. */
const fixed = /^(?:court|company|corps|bank|network|forum|society|council|department)$/
const holders = /^(?:sheriff|coroner|attorney|prosecutor|assessor|ombudsman|treasurer)$/
const collective = /^(?:People|Women|Men|Children|Mothers|Workers)$/
const longest = 7
/** Nobody’s name begins with these; whether a people's name belongs to a ministry's, the tagger knows better. */
const outside = classBits('calendar', 'title', 'demonym')
const land = classBits('country', 'region', 'demonym')
const article = /^(?:the|a|an|this|that|its|his|her|their|our)$/

/**
 * Names of bodies to their end: all capitalised words before "Authority" or "Bank" belong to it ("Panama Maritime Authority",
 * "First Abu Dhabi Bank"), and so does the abbreviation in brackets behind it, in whatever language it abbreviates.
 */
export function wholeBodies(context: Context, sentence: number, spans: readonly TaggedSpan[]): TaggedSpan[] {
  const { words, masks, commons, sentenceCase } = context
  if (sentenceCase !== 0) return [...spans]
  const found: TaggedSpan[] = []
  for (let end = 1; end <= words.length; end++) {
    const head = words[end - 1]
    if (head?.form !== 'Capital' || !isHead(end - 1) || words[end]?.form === 'Capital') continue
    let from = end - 1
    while (from > 0 && end - from <= longest && isPart(from - 1)) from--
    while (from < end && (article.test(lowerAt(words, from)) || (from === 0 && commons[0]))) from++
    const inside = spans.filter((own) => own.from < end && from < own.to)
    const isCut = inside.some((own) => isShown(own.type) && (own.from > from || own.to < end))
    // "the Citizens’ Tap Initiative", which the tagger passed by
    const isMissed =
      inside.length === 0 &&
      !fixed.test(head.lower) &&
      (words.slice(from, end).some(({ text }) => text === "'") || commons.subarray(from, end - 1).includes(0))
    const goesOn = inside.some((own) => own.from < from || own.to > end)
    if (end - from > 1 && end - from <= longest && (isCut || isMissed) && !goesOn)
      found.push({
        sentence,
        from,
        to: end,
        type: 'organization',
        reason: `“${head.text}” is a word of organizations’ names`,
      })
  }
  const whole = [
    ...spans.filter((own) => !found.some((body) => own.from < body.to && body.from < own.to)),
    ...found,
  ]
  return [...whole, ...whole.flatMap(abbreviation)].sort((a, b) => a.from - b.from)

  function isHead(i: number): boolean {
    const lower = lowerAt(words, i)
    if (lower === 'office') return words[i - 1]?.lower === "'s" && isPart(i - 1)
    return heads.has(lower) || pairs.has(`${words[i - 1]?.lower} ${lower}`)
  }

  function isPart(i: number): boolean {
    const form = words[i]?.form
    // "Morris County Sheriff’s Office", "People’s Alliance"
    if (words[i]?.lower === "'s")
      return (
        (holders.test(lowerAt(words, i - 1)) && words[i + 1]?.lower === 'office') ||
        (words[i + 1]?.form === 'Capital' && collective.test(words[i - 1]?.text ?? ''))
      )
    // "Citizens’ Tap Initiative"
    if (words[i]?.text === "'" && words[i + 1]?.form === 'Capital' && words[i - 1]?.text.endsWith('s'))
      return isPart(i - 1)
    return (
      (form === 'Capital' || form === 'CAPITALS' || form === 'Initial') && ((masks[i] ?? 0) & outside) === 0
    )
  }

  function abbreviation({ to, type }: TaggedSpan): TaggedSpan[] {
    const isBracketed = words[to]?.text === '(' && words[to + 2]?.text === ')'
    const isFree = !spans.some((own) => own.from <= to + 1 && to + 1 < own.to && isShown(own.type))
    if (type !== 'organization' || !isBracketed || !isFree) return []
    if (words[to + 1]?.form !== 'CAPITALS' || (masks[to + 1] ?? 0) & land) return []
    return [
      {
        sentence,
        from: to + 1,
        to: to + 2,
        type,
        reason: 'it stands in brackets behind the organization’s name',
      },
    ]
  }
}

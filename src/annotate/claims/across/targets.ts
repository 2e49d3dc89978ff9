import { letterPatternAnyCase } from '../../../text/letter-pattern.ts'
import { type Candidate, chosenLabel } from '../candidate.ts'
import type { ClaimLabel } from '../claim.ts'
import { numberWords } from '../lexicon/closed-class-data.ts'
import type { Unit } from '../words/units.ts'
import { keepsSilent, speakerPronoun } from './accounts.ts'
import { meantOf, tellsNumberOf } from './meant.ts'
import { reachOf, tellsOf } from './reference.ts'

/** "Withdrew its report", "stood by his figures": words of their own. */
const possessive = /^(?:its|his|her|their) /i
const standsBy = 'disputed.stands-by'
/** "The versions conflict": those of all who have just spoken. */
const clash = /^disputed\.(?:accounts-clash|in-dispute)$/

/** "rejected it": an offer as often as what somebody said. */
export const mayTurnDown = ({ labels, start, end }: Candidate, text: string): boolean =>
  /^(?:reject|dismiss)\./.test(labels.get('disputed')?.rule ?? '') &&
  /^(?:it|them)$/i.test(text.slice(start, end))

/** What tells more than one thing: "denied the story". */
const whole = letterPatternAnyCase`^(?:the|this|that|its|his|her|their) (?:\p{L}+ )?(?:story|report|account|article|version|narrative)$`

/** "The toll is disputed" speaks of what tells a number. */
const figure = letterPatternAnyCase`^(?:the|this|that|these|those) (?:death )?(?:toll|figures?|numbers?|sum|count|tally|total)(?!\p{L})`
const countsSomething = (text: string): boolean =>
  (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).some(
    (word) =>
      /\d/.test(word) ||
      (word !== 'one' && numberWords.has(word)) ||
      /^(?:half|scores|millions|more|fewer|most|percent)$/.test(word),
  )

const saying = /\b(?:claims?|reports?|suggestions?|story|stories|rumou?rs?|accounts?)\b/i

/** How many sentences on a denial or a doubt still reaches back. */
const reach = 2
/** How far back, in sentences, the same speaker's statements in a row may begin. */
export const rowReach = 6

/** How far back, in sentences, a statement may stand that is denied by the name of whoever made it. */
export const farReach = 30

/** What a reference is about: those of the claims `before` it (in reading order) that it denies, doubts or confirms. */
export function targetsOf(
  candidate: Candidate,
  before: readonly Candidate[],
  text: string,
  units: readonly Unit[],
): Candidate[] {
  const sentenceOf = (unit: number): string => text.slice(units[unit]?.start, units[unit]?.end)
  const { many, everybody: all, whose, document } = reachOf(text.slice(candidate.start, candidate.end))
  const everybody = all || clash.test(candidate.labels.get('disputed')?.rule ?? '')
  const at = candidate.unit
  const words = (one: Candidate): string => sourceWords(one, text)
  const denies = candidate.labels.has('disputed')
  const denier = denies ? words(candidate) : ''
  const ofOwn = candidate.labels.has('corrected') || candidate.labels.get('disputed')?.rule === standsBy
  const isOwn = ofOwn && possessive.test(text.slice(candidate.start, candidate.end))
  // Nobody denies what he says himself, and nobody takes back what others say.
  const others = before.filter(
    (one) =>
      at - one.unit <= (whose ? farReach : rowReach) &&
      !(denier !== '' && !speakerPronoun.test(denier) && words(one) === denier) &&
      !(denies && one.speaker.entity !== null && one.speaker.entity === candidate.speaker.entity) &&
      (!isOwn || alike(sentenceOf(at).toLowerCase(), words(one))) &&
      !conditional.test(text.slice(one.start, one.end)) &&
      !keepsSilent.test(text.slice(one.start, one.end).toLowerCase()),
  )
  if (candidate.pointsBack !== 'statement') {
    const accused = others.filter((one) => at - one.unit <= reach && chosenLabel(one) === 'alleged')
    if (accused.length > 0)
      return answered(
        accused,
        { denier, named: isName(candidate, text), everybody, at, guilt: candidate.pointsBack === 'guilt' },
        sentenceOf,
      )
    // "Denied any wrongdoing", where nobody is accused: whatever stands before is no accusation.
    if (candidate.pointsBack === 'guilt') return []
  }
  const turned = mayTurnDown(candidate, text)
  const claimed = others.filter((one) => isClaimed(one) && (!turned || chosenLabel(one) === 'alleged'))
  // Where nobody is accused, what is said of whoever denies it is what "the allegations" are.
  const spokenOf = (one: Candidate): boolean =>
    candidate.pointsBack === 'statement' ||
    (/^(?:the|this|that) (?:accusation|allegation)$/i.test(text.slice(candidate.start, candidate.end)) &&
      at - one.unit === 1) ||
    /\bclaims?\b/i.test(text.slice(candidate.start, candidate.end)) ||
    denier === '' ||
    speakerPronoun.test(denier) ||
    (denier.match(/\p{L}+/gu) ?? []).some(
      (word) => word.length > 3 && alike(sentenceOf(one.unit).toLowerCase(), word),
    )
  if (whose && !/^(?:two|both|all) /.test(whose)) {
    const theirs = claimed.filter((one) => alike(words(one), whose) || alike(nameOf(one), whose))
    const last = theirs.at(-1)
    if (last && at - last.unit <= reach) return rowTo(claimed, last, words, many)
    // "She alleges that …", and much further on "he disputes Dr Berg's recollection"
    return denies ? theirs.filter((one) => chosenLabel(one) === 'alleged').slice(-1) : []
  }
  const pointing = text.slice(candidate.start, candidate.end)
  const figures = /\d/.test(pointing)
    ? (one: Candidate) => tellsNumberOf(one, pointing, text)
    : figure.test(pointing)
      ? (one: Candidate) => countsSomething(text.slice(one.start, one.end))
      : () => true
  if (document !== null) {
    const shown = others.filter((one) => at - one.unit <= reach && tellsOf(sentenceOf(one.unit), document))
    return shown.slice(-1)
  }
  const last = others.findLast(figures)
  // "He denies the claim": by its name also behind a sentence that claims nothing.
  const isNamed = denies && saying.test(text.slice(candidate.start, candidate.end))
  const limit = last === before.at(-1) && !isNamed ? 1 : reach
  if (!last || !isClaimed(last) || at - last.unit > limit || !spokenOf(last)) return []
  const inRow = rowTo(claimed, last, words, true)
  const meant =
    many || whole.test(pointing)
      ? inRow
      : figure.test(pointing)
        ? last
        : meantOf(inRow, candidate, text, units)
  const row = [meant ?? []]
    .flat()
    .filter(
      (one) =>
        candidate.pointsBack !== 'accusations' ||
        (spokenOf(one) && !belittles.test(text.slice(one.start, one.end))),
    )
  if (!everybody && !whose) return row
  // "Both accounts", "the two sides' claims": also those of whoever spoke before.
  const first = row[0] ?? last
  const other = claimed[claimed.indexOf(first) - 1]
  return other && at - other.unit <= reach ? [...rowTo(claimed, other, words, true), ...row] : row
}

/** The name of whoever says it, also where a pronoun stands for it: the id of an entity is made of it. */
const nameOf = ({ speaker }: Candidate): string =>
  (speaker.entity ?? '').replace(/^[^:]*:/, '').replaceAll('-', ' ')

interface Denial {
  readonly denier: string
  /** Whether the denier's words end in a name. */
  readonly named: boolean
  readonly everybody: boolean
  /** It denies "any involvement", and not "the charges". */
  readonly guilt: boolean
  /** The unit that denies. */
  readonly at: number
}

/** Whether a source ends in a name: "Posada Carriles", against "the company". */
const isName = ({ source }: Candidate, text: string): boolean => {
  const last = source.at(-1)
  const [head = ''] = last ? text.slice(last.start, last.end).split(/,| who | which /, 1) : []
  return /(?:^|\s)\p{Lu}\S*$/u.test(head) && !speakerPronoun.test(head.toLowerCase())
}

/** "The concerns do not warrant it": that charges nobody, unlike "police did not warn the crowd". */
const belittles = letterPatternAnyCase`(?:^|\s)(?:do|does|did)(?:\s+not|n['’]t)\s+(?:matter|warrant|amount|justify)(?!\p{L})`

/** States nothing that could be denied. */
const conditional = /^(?:if|unless|whether)\s/i

/** Of several accusations those against the denier; where none names him, the nearest, unless all are answered. */
function answered(
  accused: readonly Candidate[],
  { denier, named: hasName, everybody, at, guilt }: Denial,
  sentenceOf: (unit: number) => string,
): Candidate[] {
  if (everybody || /^(?:both|all)(?: |$)/.test(denier)) return [...accused]
  const name = denier.split(' ').at(-1) ?? ''
  const named = accused.filter((one) => name.length > 3 && alike(sentenceOf(one.unit).toLowerCase(), name))
  if (named.length > 0) return named
  const last = accused.at(-1)
  // Somebody else by name is not who was accused some sentences ago; his own guilt he may deny in any case.
  if (!last || (hasName && (guilt || at - last.unit > 1))) return []
  return accused.filter((one) => one.unit === last.unit)
}

/** The statements of one speaker that stand in a row up to `last`; only that one where a single one is spoken of. */
function rowTo(
  claimed: readonly Candidate[],
  last: Candidate,
  words: (one: Candidate) => string,
  many: boolean,
): Candidate[] {
  const row = [last]
  if (!many) return row
  for (let i = claimed.indexOf(last) - 1; i >= 0; i--) {
    const [one, next] = [claimed[i], row[0]]
    if (!one || !next || next.unit - one.unit > 1) break
    const [theirs, own] = [words(one), words(next)]
    const known = one.speaker.entity !== null && one.speaker.entity === next.speaker.entity
    if (theirs === '' || !(theirs === own || speakerPronoun.test(own) || known)) break
    row.unshift(one)
  }
  return row
}

/** The words of whoever says so, in lower case, without the article. */
const sourceWords = ({ source }: Candidate, text: string): string =>
  source
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .toLowerCase()
    .replace(/^(?:the|a|an) /, '')

/** Whether a name stands in a text, also as the word that is made of it: "Iran" in "Iranian officials". */
function alike(text: string, name: string): boolean {
  const word = name.split(' ').at(-1) ?? ''
  const stem = word.length > shortest + 1 ? word.replace(/(?:ies|es|s|n|ns)$/, '') : word
  return stem.length >= shortest && (text.startsWith(stem) || text.includes(` ${stem}`))
}
/** A stem of fewer letters is no sign that two words are of one name. */
const shortest = 3

/** A plan or a forecast is not what "this" denies. */
const isClaimed = (candidate: Candidate): boolean =>
  candidate.said || isForetold(candidate) || !settledOrOpen.has(chosenLabel(candidate))
/** "Agencies said it would close": by somebody, if by nobody known. */
const isForetold = ({ origin, source }: Candidate): boolean => origin === 'attribution' && source.length > 0
const settledOrOpen = new Set<ClaimLabel>(['possible', 'confirmed', 'corrected'])

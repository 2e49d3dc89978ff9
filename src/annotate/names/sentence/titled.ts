import { lowerAt } from '../../../language/words/tagged-word.ts'
import { titles } from '../../roles/titles.ts'
import type { Context } from '../context/context.ts'
import { classBit, classBits } from '../context/gazetteer.ts'
import type { Word } from '../context/word.ts'
import { isShown } from '../is-shown.ts'
import type { TaggedSpan } from '../tagged-span.ts'
import { areInitials } from './name-parts.ts'

const members = new Set('MP MLA TD MSP MEP MLC AM MS MNA MPP MHA MK PC DCI DSI PCSO ASP DSP ASI'.split(' '))
/** Go on before the name, where one of the former has begun: "Datuk Seri", "Prof Datuk", "Dr. Sir". */
const further = new Set(
  'doktor seri sri paduka wira datuk dato datin dr prof sir hajah haji inspector sergeant constable chief justice engr arch insp supt sgt con superintendent'.split(
    ' ',
  ),
)
/** No names after a title: "Mr President", "Lady Justice", "Miss World". */
const noNames =
  /^(?:president|speaker|chairman|chairwoman|chair|justice|chancellor|mayor|minister|secretary|ambassador|judge|general|world|universe|america|usa|africa|india|england|international|earth|right|wrong|and|of|chief|provost|president-elect|premier|advocate|commissioner|superintendent|inspector|constable|sergeant|chamberlain|privy|lieutenant|day|chapel|dr|prof)$/
const notPersons = classBits('calendar', 'demonym')
const bodyWord = classBits('organization word', 'organization', 'company ending')
const longest = 4
/** What is called after somebody with his title. */
const institution =
  /^(?:school|schools|college|academy|university|hospital|clinic|institute|foundation|trust|library|museum|orchestra)$/

/** "Dato’" is written with a mark. */
const withoutMark = (lower: string): string => (lower.endsWith("'") ? lower.slice(0, -1) : lower)

const mayBeTitle = ({ lower, text }: Word): boolean =>
  titles.has(withoutMark(lower)) || members.has(text) || text === 'Eng'

/** Persons by the title before them, whatever else their names mean: "Mr Long", "Judge Stern", "Datuk Seri Anwar". */
export function findTitled(
  { words, masks, runs, sentenceCase }: Context,
  sentence: number,
  spans: readonly TaggedSpan[],
): readonly TaggedSpan[] {
  if (sentenceCase !== 0 || !words.some(mayBeTitle)) return spans
  let result = spans
  for (let i = 0; i + 1 < words.length; i++) {
    const title = words[i]
    if (
      !title ||
      title.form === 'other' ||
      !(titles.has(titleOf(i)) || isMember(i) || isEngineer(i)) ||
      title.text === 'Miss.' ||
      areInitials(title) ||
      (title.form === 'lower' && titleOf(i) !== 'madam') ||
      // "Tan Sri"; Tan is a surname
      (titleOf(i) === 'tan' && titleOf(i + 1) !== 'sri')
    )
      continue
    let from = afterMark(i + 1)
    // "Chief (Mrs.) Ada Obi"
    if (words[from]?.text === ')' && words[i - 1]?.text === '(') from++
    else if (words[from]?.text === '(' && words[from + 2]?.text === ')' && titles.has(titleOf(from + 1)))
      from += 3
    while (further.has(titleOf(from)) && isName(afterMark(from + 1))) from = afterMark(from + 1)
    // "Mrs Day"; "Lady Day" is a day
    const isAnybody = !/^(?:mr|mrs|ms|dr)$/.test(titleOf(i)) || words[from]?.lower !== 'day'
    if (!isName(from) || (isAnybody && noNames.test(lowerAt(words, from)))) continue
    if ((masks[from] ?? 0) & notPersons && isAnybody) continue
    // "the Lady Maud": nobody's title has an article, a ship's name does
    if (isShip(i, from)) {
      result = [
        ...result.filter((span) => !(span.from < from + 1 && i < span.to)),
        { sentence, from: i, to: from + 1, type: 'other' as const, sure: true },
      ].sort((a, b) => a.from - b.from)
      continue
    }
    const body = endOfBody(from)
    if (body !== undefined) {
      const reason = `“${words[body - 1]?.text}” is a word of organizations’ names`
      result = [
        ...result.filter((span) => !(span.from < body && i < span.to)),
        { sentence, from: i, to: body, type: 'organization' as const, reason },
      ].sort((a, b) => a.from - b.from)
      i = body - 1
      continue
    }
    const own = result.find(
      (span) => span.from < (runs[from]?.end ?? from) && i < span.to && isShown(span.type),
    )
    const isRight = own?.type === 'person' && own.from >= from && own.sure
    // a body is called by its title, too: "Lady Pohamba Hospital", "Judge Business School"
    const isBody = own?.type === 'organization' && own.to - from > 1
    if (own && isBody && own.from === from)
      result = result.map((span) => (span === own ? { ...span, from: i } : span))
    if (isRight || isBody || (own && own.type !== 'person' && own.from > from)) {
      i = from - 1
      continue
    }
    let to = from + 1
    while (to - from < longest && isName(to) && !(own && to >= own.to && own.from >= from)) to++
    while (words[to]?.text === '-' && words[to + 1]?.form === 'Capital') to += 2
    if (own && own.from <= from && own.to > from) to = Math.max(to, own.to)
    const reason = `“${words[i]?.text}” stands before it`
    result = [
      ...result.filter((span) => !(span.from < to && i < span.to)),
      { sentence, from, to, type: 'person' as const, reason, sure: true },
    ].sort((a, b) => a.from - b.from)
    i = to - 1
  }
  return result

  /** "Eng Phoebe Nasambu" */
  function isEngineer(i: number): boolean {
    return (
      words[i]?.text === 'Eng' &&
      ((masks[i + 1] ?? 0) & classBit('given name')) !== 0 &&
      words[i + 2]?.form === 'Capital' &&
      words[i + 3]?.form !== 'Capital'
    )
  }

  /** "MLA Aniket Rao", but no "TD Bank" and no "MP Materials". */
  function isMember(i: number): boolean {
    return (
      members.has(words[i]?.text ?? '') &&
      !result.some(({ type, from, to }) => type === 'organization' && from <= i && i < to) &&
      words[i + 1]?.form === 'Capital' &&
      words[i + 2]?.form === 'Capital' &&
      !masks.subarray(i + 1, i + 3).some((mask) => mask & bodyWord)
    )
  }

  function isShip(i: number, from: number): boolean {
    return (
      words[i - 1]?.lower === 'the' &&
      /^(?:lady|lord|sir|dame)$/.test(titleOf(i)) &&
      from === i + 1 &&
      /^(?:[,.;:?!)]|was|is|has|had|and|in|on|at|to|by|with|for|when|where|said)$/.test(
        words[from + 1]?.lower ?? '.',
      )
    )
  }

  /** Where "Sir Joseph Halden Day School" ends, which is nobody; undefined, where a person is named. */
  function endOfBody(from: number): number | undefined {
    let end = from
    while (words[end]?.form === 'Capital') end++
    return end - from > 1 && institution.test(lowerAt(words, end - 1)) ? end : undefined
  }

  /** "Dato’ Sri" has a mark behind it. */
  function afterMark(i: number): number {
    return words[i]?.text === "'" && words[i - 1]?.lower === 'dato' ? i + 1 : i
  }
  function titleOf(i: number): string {
    return withoutMark(lowerAt(words, i))
  }
  function isName(i: number): boolean {
    const form = words[i]?.form
    return form === 'Capital' || form === 'CAPITALS' || form === 'Initial'
  }
}

/** Indexes into a sentence's tokens, half-open. */
interface TokenRange {
  readonly from: number
  readonly to: number
}

/** Where, when and for whom a report was written, before its first sentence: "KABUL, Afghanistan, Sept. 26 (AP) —". */
export interface Dateline {
  /** Its town or towns, and the country or state behind. */
  readonly places: readonly TokenRange[]
  readonly agency: TokenRange | undefined
  /** Whether the town is in capitals. */
  readonly shouted: boolean
  /** Whether its form alone tells: "SHIMLA: …" may also name who speaks. */
  readonly sure: boolean
  /** Whether a dash or colon parts it from the report; else it is a line of its own. */
  readonly divided: boolean
  /** Its tokens, the dash or colon among them. */
  readonly length: number
}

type Tokens = readonly { readonly text: string }[]

/** Words of a place or an agency, and places of a dateline; more are a sentence. */
const [mostWords, mostPlaces] = [4, 3]

const capitals = /^\p{Lu}[\p{Lu}.’'-]+$/u
const capital = /^\p{Lu}[\p{L}.’'-]*$/u
const connector = /^(?:de|del|da|do|la|el|al|of|and|the)$/
const dash = /^[—–-]$/
const isoDay = /^\d{4}-\d{2}-\d{2}$/
const number = /^\d{1,4}$/
const monthOrWeekday =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\.?$/i
/** What stands behind begins like a sentence: "LONDON-based" and "Paris — once calm — is" do not. */
const opening = /^[\p{Lu}\p{N}“"‘']/u

const textAt = (tokens: Tokens, at: number): string => tokens[at]?.text ?? ''

/** The dateline that a sentence begins with, if it does. */
export function readDateline(tokens: Tokens): Dateline | undefined {
  const shouted = capitals.test(textAt(tokens, 0))
  const places = readPlaces(tokens, shouted)
  const last = places.at(-1)
  if (!last) return undefined
  const day = textAt(tokens, last.to) === ',' ? last.to + 1 : last.to
  const dayEnd = endOfDay(tokens, day)
  const agency = readAgency(tokens, dayEnd)
  const end = agency ? agency.to + 1 : dayEnd
  const mark = textAt(tokens, end)
  const twice = mark === '-' && textAt(tokens, end + 1) === '-'
  const behind = end + (twice ? 2 : 1)
  const divided = (dash.test(mark) || mark === ':') && opening.test(textAt(tokens, behind))
  const dated = dayEnd > day
  const sure = agency ? divided : shouted && (dated || (divided && mark !== ':' && places.length > 1))
  if (!sure && !(shouted && divided)) return undefined
  return { places, agency, shouted, sure, divided, length: divided ? behind : end }
}

/** "RIO DE JANEIRO", "WIGAN, England", "LONDON/PARIS". */
function readPlaces(tokens: Tokens, shouted: boolean): TokenRange[] {
  const places: TokenRange[] = []
  for (let from = 0; places.length < mostPlaces; ) {
    const to = endOfName(tokens, from, shouted && from === 0 ? capitals : capital)
    if (to > from) places.push({ from, to })
    if (to === from || !/^[,/]$/.test(textAt(tokens, to))) break
    from = to + 1
  }
  return places
}

function endOfName(tokens: Tokens, from: number, form: RegExp): number {
  let end = from
  for (let at = from; at < from + mostWords && !isDay(tokens, at); at++) {
    if (form.test(textAt(tokens, at))) end = at + 1
    else if (end === from || !connector.test(textAt(tokens, at))) break
  }
  return end
}

function isDay(tokens: Tokens, at: number): boolean {
  const text = textAt(tokens, at)
  return (
    isoDay.test(text) ||
    monthOrWeekday.test(text) ||
    (number.test(text) && monthOrWeekday.test(textAt(tokens, at + 1)))
  )
}

/** Behind "1996-06-15", "26 September", "Sept. 26, 2003". */
function endOfDay(tokens: Tokens, from: number): number {
  if (!isDay(tokens, from)) return from
  let at = from
  const isNumber = (i: number) => number.test(textAt(tokens, i))
  while (isDay(tokens, at) || isNumber(at) || (textAt(tokens, at) === ',' && isNumber(at + 1))) at++
  return at
}

/** "(Reuters)" */
function readAgency(tokens: Tokens, from: number): TokenRange | undefined {
  if (textAt(tokens, from) !== '(') return undefined
  const to = endOfName(tokens, from + 1, capital)
  return to > from + 1 && textAt(tokens, to) === ')' ? { from: from + 1, to } : undefined
}

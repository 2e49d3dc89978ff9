import { fold as withoutDiacritics } from '../../text/fold.ts'
import { formsOfAddress } from '../roles/forms-of-address.ts'

/** A name made comparable: no case, no diacritics, no punctuation, one space between words. */
export const fold = (name: string): string =>
  withoutDiacritics(name).replace(dropped, '').replace(between, ' ').trim()

const dropped = /['’.]/g
const between = /[^\p{L}\p{N}]+/gu

const particles = new Set(
  'al el bin ibn ben da de del della der den di dos du la le las los mac van von zu ter ten st san abu'.split(
    ' ',
  ),
)
const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'junior', 'senior'])

/** A person's name in parts, all folded. A lone name is a surname until the text shows otherwise. */
export interface PersonName {
  readonly given: string
  readonly middle: readonly string[]
  /** Without particles: "salman" of "Mohammed bin Salman". */
  readonly surname: string
  /** With them: "bin salman". */
  readonly fullSurname: string
  readonly suffix: string
}

export function personName(name: string): PersonName {
  const words = fold(apart(name.replace(/,? of .*$/i, ''))).split(' ')
  // where a recogniser took it along
  while (words.length > 1 && formsOfAddress.has(words[0] ?? '')) words.shift()
  const suffix = words.length > 1 && suffixes.has(words.at(-1) ?? '') ? (words.pop() ?? '') : ''
  const surname = words.at(-1) ?? ''
  let first = words.length - 1
  while (first > 0 && particles.has(words[first - 1] ?? '')) first--
  const fullSurname = words.slice(first).join(' ')
  return {
    given: first > 0 ? (words[0] ?? '') : '',
    middle: words.slice(1, first),
    surname,
    fullSurname,
    suffix,
  }
}

/** Two names that lost the space between them: "JaneDoe", not "McKenzie" or "DiCaprio". */
const apart = (name: string): string =>
  name.includes(' ')
    ? name
    : name.replace(
        /^(?!(?:Mac|Fitz|Van|Von|Den|Del|Des|Dos|Saint)\p{Lu})(\p{Lu}\p{Ll}{2,})(\p{Lu}\p{Ll}{2,})$/u,
        '$1 $2',
      )

/** Whether two full names can be one person's: "George W. Bush" and "George Bush"; not father and son. */
export function sameFullName(a: PersonName, b: PersonName): boolean {
  if (a.surname !== b.surname || (a.suffix !== b.suffix && a.suffix !== '' && b.suffix !== '')) return false
  if (!sameGiven(a.given, b.given)) return false
  const [some, more] = a.middle.length < b.middle.length ? [a.middle, b.middle] : [b.middle, a.middle]
  return some.every((middle) => more.some((other) => initialOf(middle, other)))
}

const initialOf = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))

/** One given name in two forms: an initial, a short form. */
const sameGiven = (a: string, b: string): boolean => initialOf(a, b) || longForm(a) === longForm(b)

/** The given name that a short form stands for: "rebecca" for "becca". */
export const longForm = (given: string): string => shortForms.get(given) ?? given

const shortForms = new Map(
  `abby=abigail abe=abraham al=albert alex=alexander andy=andrew barry=barack becca=rebecca becky=rebecca ben=benjamin bernie=bernard beth=elizabeth
  bill=william billy=william bob=robert bobby=robert cathy=catherine charlie=charles chris=christopher chuck=charles dan=daniel
  danny=daniel dave=david dick=richard don=donald donny=donald ed=edward eddie=edward fred=frederick gerry=gerald greg=gregory
  hank=henry harry=henry jack=john jake=jacob jamie=james jeff=jeffrey jen=jennifer jenny=jennifer jerry=gerald jess=jessica
  jim=james jimmy=james joe=joseph joey=joseph johnny=john jon=jonathan josh=joshua kate=katherine kathy=katherine ken=kenneth
  kim=kimberly larry=lawrence leo=leonard liz=elizabeth maddie=madison maggie=margaret matt=matthew meg=margaret mick=michael mike=michael nick=nicholas
  pat=patrick peggy=margaret pete=peter phil=philip ray=raymond rich=richard rick=richard rob=robert ron=ronald ronnie=ronald
  sam=samuel sandy=alexander steve=stephen steven=stephen stu=stuart sue=susan ted=edward terry=terence tim=timothy
  tom=thomas tommy=thomas tony=anthony vicky=victoria vince=vincent walt=walter will=william zach=zachary
  toby=tobias nate=nathan nat=nathaniel theo=theodore gabe=gabriel maxie=maxine fran=frances angie=angela debbie=deborah mandy=amanda trish=patricia lottie=charlotte
  nell=eleanor ellie=eleanor millie=camilla clemmie=clementine tilly=matilda kit=christopher archie=archibald bertie=albert alfie=alfred freddie=frederick
  monty=montague gus=augustus seb=sebastian dom=dominic olly=oliver ollie=oliver nicky=nicola manny=emmanuel lenny=leonard`
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string]),
)

/**
 * A key that the usual spellings of one foreign name share: Andrey and Andrei, Mohammed and Mohamed, Sergei and Sergey,
 * Kristen and Kristin. Vowels in a row and double letters become one; first letters stay.
 */
export const spellingKey = (name: string): string =>
  fold(name)
    .replace(/ph/g, 'f')
    .replace(/kh|ck|q/g, 'k')
    .replace(/ts|tz/g, 'c')
    .replace(/w/g, 'v')
    .replace(/(?<=\p{L})[aeiouy]+/gu, 'a')
    .replace(/(\p{L})\1+/gu, '$1')

import { beforeName, beforeNumber, mayBeLast, months, neverLast } from './abbreviations-data.ts'
import { letterPattern } from './letter-pattern.ts'
import { hasLetter } from './letters.ts'
import type { Token } from './tokens.ts'

const closing = /^["”’'»›)\]]$/u
const opening = /^["“”‘’'«»„‟‹›([{`*•–—-]+$/u
const mark = /^[.!?…]$/
const glued = /^(.*[^.])\.$/su
const acronym = letterPattern`^(?:\p{L}\.){2,}$|^\p{L}+(?:\.\p{L}+)+\.$`
const initial = /^\p{L}\.$/u
const letter = /[\p{L}\p{N}]/u
const upper = /^\p{Lu}/u
const lower = /^(?!i$)\p{Ll}[\p{Ll}'’-]*$/u
/** What numbers something: "44", "N123", "IV"; one letter is rather a word ("No. I do not"). */
const numbered = /^\p{Lu}{0,2}[-–]?\p{N}|^[IVXLC]{2,}$/u

/**
 * In tokens. What runs on without a stop (tables, lists, no punctuation at all) is no sentence: this keeps all that looks
 * around in one linear in the text.
 */
const longest = 600

/** Words that are written with a capital at the head of a sentence alone: nothing before them goes on in them. */
const heads = new Set(
  `the a an this that these those there he she it they we you i who his her its their our my your what which how why when
  where while although though because since if as but and or so yet for nor in on at by with from to of after before during
  despite under over among between about against without some many most all both few several each every another other
  others no not nobody none nothing everyone everybody everything someone somebody maybe perhaps yes well now then still also even just only however meanwhile instead later earlier according
  more one two three`.split(/\s+/),
)
/** "My son and I.": behind them, and behind verbs that wait for "I", the letter is the word. */
const joinsPronoun = new Set(
  'and or nor but than as like am was do did have had will would can could should'.split(' '),
)

/** What a letter tells apart from others of its kind. */
const takesLetter =
  /^(?:team|group|camp|court|courtroom|class|hepatitis|vitamin|plan|type|grade|unit|block|wing|gate|exhibit|witness|patient|person|phase|row|section|terminal|room|zone|tier|schedule|category|appendix|option|juror|victim|pool|side|score)$/
const answers = /^(?:said|say|says|saying|answered|answer|voted|vote|is|was)$/
/** What bears a person's whole name before it. */
const calledAfter =
  /^(?:Day|Boulevard|Blvd|Drive|Avenue|Ave|Street|High|Middle|Elementary|Primary|School|Library|Cent(?:er|re)|Memorial|Hospital|Park|Parkway|Way|Foundation|Award|Highway|Holiday|Community|Institute|College|University|Stadium|Field|Arena|Trophy|Bridge|Federal|National|Racing|Airport)\.?$/

/** A stop, and what stands around it. */
interface Stop {
  readonly token: Token
  readonly before: Token | undefined
  /** Itself and the marks that touch it. */
  readonly marks: string
  /** Whether something closes behind it. */
  readonly closed: boolean
  /** The next word, past marks that open something. */
  readonly next: string
  /** Whether a bracket opens before it. */
  readonly bracketed: boolean
  /** Whether a word stands before it in its sentence. */
  readonly opened: boolean
  /** Whether its sentence begins with a small letter: who writes so ends sentences before small letters. */
  readonly small: boolean
}

/**
 * Cuts the tokens of a paragraph into sentences. Stops of abbreviations end none unless the next word can only open one; a
 * stop before a closing mark ends one behind the mark, a question there only where what follows cannot go on (“Why?” Smith
 * asked). `closes` holds where the quotations end: what closes one belongs to it, also behind a space (« Oui. »). Linear.
 */
export function cutSentences(tokens: readonly Token[], closes: ReadonlySet<number>): Token[][] {
  const sentences: Token[][] = []
  let from = 0
  let words = 0
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) break
    const opened = words > 0
    if (hasLetter(token.text)) words++
    // "1. The dam", "...": what holds no word yet is no sentence.
    if (words === 0 || !(mark.test(token.text) || glued.test(token.text))) continue
    const stop = at
    while (isClosing(tokens, at, closes)) at++
    const next = tokens[at + 1]
    if (next) {
      const word = next.start > (tokens[at]?.end ?? next.start) ? wordFrom(tokens, at + 1) : undefined
      const behind = tokens.slice(stop + 1, at + 1).map(({ text }) => text)
      const read = {
        token,
        before: tokens[stop - 1],
        marks: [token.text, ...behind].join(''),
        closed: behind.some((text) => closing.test(text)),
        next: word ?? '',
        bracketed: /^[([]/.test(next.text),
        opened,
        small: lower.test(tokens[from]?.text ?? ''),
      }
      if (word === undefined || !ends(read)) continue
    }
    push(withStopApart(tokens.slice(from, at + 1), stop - from))
    from = at + 1
    words = 0
  }
  const rest = tokens.slice(from)
  const last = sentences.at(-1)
  const isTail = last && last.length + rest.length <= longest && !rest.some(({ text }) => letter.test(text))
  if (isTail) last.push(...rest)
  else push(rest)
  return sentences

  function push(sentence: readonly Token[]): void {
    for (let start = 0; start < sentence.length; ) {
      const end = endOfStretch(sentence, start)
      sentences.push(sentence.slice(start, end))
      start = end
    }
  }
}

/** Where to cut a sentence that is longer than any: behind its last comma or semicolon within the limit, else at it. */
function endOfStretch(sentence: readonly Token[], start: number): number {
  if (sentence.length - start <= longest) return sentence.length
  const limit = start + longest
  for (let end = limit; end > start + longest / 2; end--)
    if (/^[,;]$/.test(sentence[end - 1]?.text ?? '')) return end
  return limit
}

/** Whether the token behind the one at `at`, a stop or what closes behind one, closes too. */
function isClosing(tokens: readonly Token[], at: number, closes: ReadonlySet<number>): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (!token || !next || letter.test(next.text)) return false
  return (
    closes.has(next.end) || (next.start === token.end && (closing.test(next.text) || mark.test(next.text)))
  )
}

/** The first word at or behind `at`, past marks that open something. */
function wordFrom(tokens: readonly Token[], at: number): string | undefined {
  let i = at
  while (opening.test(tokens[i]?.text ?? '')) i++
  const text = tokens[i]?.text
  return text !== undefined && letter.test(text) ? text : undefined
}

function ends({ token, before, marks, closed, next, bracketed, opened, small }: Stop): boolean {
  const isUpper = upper.test(next) || /^\p{Ll}\p{Lu}/u.test(next)
  const head = isUpper && heads.has(next.toLowerCase().replace(/['’].*$/, ''))
  if (/…|\.\./.test(marks) || (token.text === '.' && /[.…]$/.test(before?.text ?? ''))) return head
  if (/^[!?]$/.test(token.text) && closed) return head
  const goesOn = lower.test(next) && !bracketed && (closed || !small)
  if (!glued.test(token.text)) return !goesOn
  const word = token.text.slice(0, -1)
  if (neverLast.has(word)) return false
  if (months.has(word)) return head
  // "said no. 40 flats will be built"
  if (word === 'no' && answers.test(before?.text ?? '')) return isUpper || numbered.test(next)
  if (beforeNumber.has(word)) return isUpper && !numbered.test(next)
  if (beforeName.has(word)) return head && opened
  if (initial.test(token.text)) {
    const pronoun = word === 'I' && joinsPronoun.has(before?.text.toLowerCase() ?? '')
    // "for Team B. Ask anyone"
    const lettered = takesLetter.test(before?.text.toLowerCase() ?? '')
    return opened && isUpper && (pronoun || head || lettered)
  }
  // "in Washington, D.C. Mr. Ito", "Otis Vane Jr. Judges", unlike "King Jr. Day"
  if (/^M(?:r|rs|s|iss)\.?$/.test(next)) return opened
  if (/^[JS]r$/.test(word)) return isUpper && !calledAfter.test(next)
  return acronym.test(token.text) || mayBeLast.has(word) ? head : !goesOn
}

/** The stop that ends a sentence is a token of its own, unlike that of an acronym. */
function withStopApart(sentence: readonly Token[], stop: number): Token[] {
  const token = sentence[stop]
  const word = token && !acronym.test(token.text) ? glued.exec(token.text)?.[1] : undefined
  if (!token || word === undefined) return [...sentence]
  const cut = token.start + word.length
  return [
    ...sentence.slice(0, stop),
    { start: token.start, end: cut, text: word },
    { start: cut, end: token.end, text: '.' },
    ...sentence.slice(stop + 1),
  ]
}

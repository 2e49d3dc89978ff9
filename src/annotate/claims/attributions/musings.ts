import { letterPattern } from '../../../text/letter-pattern.ts'
import { be, determiners, have, subjectPronouns } from '../lexicon/closed-class-data.ts'
import { shapesOf } from '../lexicon/lexicon.ts'
import {
  afterAdverbs,
  isComma,
  isFiniteVerb,
  lowerAt,
  lowerIn,
  type Range,
  textAt,
} from '../words/clauses.ts'
import type { Word } from '../words/units.ts'

/** How much of what is said is looked at, in words. */
const reach = 24

/**
 * Whether what somebody is reported to say tells nothing that was, is or will be so: what would have been, what one does, what
 * somebody would rather, what a thing is like. `quoted` tells that these are the speaker's words,
 * `camp` that critics or supporters speak, for whom a thing "is a ploy".
 */
export function isMusing(
  words: readonly Word[],
  { from, to }: Range,
  quoted: boolean,
  camp: boolean,
): boolean {
  const end = Math.min(to, from + reach)
  const text = lowerIn(words, { from, to: end })
  return (
    imagined.test(text) ||
    likened.test(text) ||
    (quoted && (bidden.test(text) || mood.test(text))) ||
    isOfAnybody(words, { from, to: end }) ||
    (camp && found.test(text)) ||
    defines(words, { from, to: end })
  )
}

/** "if they had come we would have helped", "we'd swap all nine", "it would have been a bad day": what is not. */
const imagined = letterPattern`^(?:that )?(?:[“"‘] ?)?(?:if [^.;]+?(?: would| could| might|'d| 'd) (?:\p{L}+ly )?(?:have |'ve |be (?:talking|looking|having) )|(?:i|we) ?(?:'d|would|'ll take) (?:rather|sooner|swap|love|prefer|be happy|give|trade)|(?:[^ ,]+ ){1,8}would (?:\p{L}+ )?(?:have|'ve) (?:\p{L}+ly )?(?:been|\p{L}{2,}(?:ed|wn|en)|gone|come|done|made|had|lost|won|kept|felt|got|run|put|cut|hit)(?: |$))`

/** "tastes like a Tuesday", "too early to tell", "more in it than", "the most moving film she had ever seen", "had to go". */
const likened = letterPattern`^(?:that )?(?:[“"‘] ?)?(?:(?:[^ ,]+ ){1,6}(?:(?:tastes?|smells?|sounds?|feels?|tasted|sounded|felt) like|(?:tastes|tasted|smells|smelt) of) |(?:[^ ,]+ ){1,7}(?:is|are|was|were|'s|had come|came|has come) (?:just |simply |far |\p{L}+ years )?(?:too|so) (?:early|late|soon|short|little|much|far|slow|long|often|few|hard|easy|good|bad) (?:to |for |,|\.|and |$)|(?:[^ ,]+ ){1,8}the (?:most (?!recent|senior|wanted)\p{L}+|best|worst) (?:[^ ,]+ ){1,5}ever |(?:[^ ,]+ ){1,6}(?:has|have|had) never (?:been|looked|felt|sounded|seemed) so |(?:he|she|it|they|something) (?:has|have|had) to (?:go|give|change)(?: |$)|(?:there (?:is|was|were|are) )?(?:more|less|better) (?:[^ ,]+ ){1,6}than |better to |the (?:less|more|trouble|problem|beauty|joy|point) (?:said|with|about|of) )`

/** "Give me a bad landlord over a good algorithm." */
const bidden =
  /^(?:[“"‘] ?)?(?:give me|look at|wait for|ask |imagine |let |try |take |forget |don't |never (?!\p{L}+ed |said |saw |got |knew |came |took |gave |had |did |made |told |went |heard |found |left |met )|just |you try )/u

/** "That's the feeling." */
const mood =
  /^(?:[“"‘] ?)?(?:that|this|it)(?: is| was|'s| 's) the (?:feeling|mood|sense|worry|hope|fear|thing|point|problem|question|reality|truth|idea)(?: ?[.,;”"’]| (?:here|now|among|in|at|we|they)(?= )|$)/u

/** "it is a form of amnesty" */
const found = letterPattern`^(?:that )?(?:it|this|that)(?: is|'s| 's) (?:\p{L}+ly )?(?:an?|no) `

/** "nobody falls in love with a road", "anyone who says so is guessing", "you don't rename the horse": what anybody does. */
function isOfAnybody(words: readonly Word[], { from: start, to }: Range): boolean {
  const from = pastMark(words, start)
  const subject = lowerAt(words, from)
  const who = /^(?:who|whose)$/.test(lowerAt(words, from + 1))
  if (/^(?:anyone|anybody|whoever|everyone|everybody|those)$/.test(subject) && who) {
    for (let i = from + 3; i < to; i++)
      if (/^(?:is|are|has|have|can|should|must)$/.test(lowerAt(words, i))) return true
    return false
  }
  if (!/^(?:nobody|nothing|you|anyone|anybody|everybody|everyone|no-one)$/.test(subject)) return false
  const at = afterAdverbs(words, from + 1)
  if (/^(?:do|does|don't|doesn't|can|can't|cannot)$/.test(lowerAt(words, at))) {
    return subject !== 'nobody' || lowerAt(words, at) !== 'can'
  }
  const verb = lowerAt(words, at)
  if (be.has(verb) || have.has(verb))
    return subject === 'you' && /^(?:are|have)$/.test(verb) && determiners.has(lowerAt(words, at + 1))
  return /^\p{Ll}+$/u.test(verb) && (verb.endsWith('s') || subject === 'you') && !shapesOf(verb).has('past')
}

/** "a smart lock is a dumb door with a password", "foam is what happens when a sauce gives up": what such things are. */
function defines(words: readonly Word[], { from, to }: Range): boolean {
  const opens = pastMark(words, from)
  const first = lowerAt(words, opens) === 'that' ? opens + 1 : opens
  const mass =
    lowerAt(words, first + 1) === 'is' && !subjectPronouns.has(lowerAt(words, first)) && !words[first]?.name
  if (!/^an?$/.test(lowerAt(words, first)) && !mass) return false
  for (let i = first + 1; i < to; i++) {
    if (isComma(words[i])) return false
    if (!isFiniteVerb(words, i)) continue
    const next = afterAdverbs(words, i + 1)
    return (
      /^(?:is|are|isn't|was)$/.test(lowerAt(words, i)) &&
      /^(?:an?|no|what|only|just|still|where|how)$/.test(lowerAt(words, next))
    )
  }
  return false
}

/** Behind the quotation mark that opens what is said. */
const pastMark = (words: readonly Word[], at: number): number =>
  /^[“"‘']$/.test(textAt(words, at)) ? at + 1 : at

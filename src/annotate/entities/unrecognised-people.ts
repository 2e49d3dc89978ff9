import type { Document } from '../../text/document.ts'
import { letterPattern } from '../../text/letter-pattern.ts'
import type { Span } from '../../text/span.ts'
import type { Token } from '../../text/tokens.ts'
import type { Mention } from '../mention.ts'
import { nationOf } from '../roles/nation.ts'
import { roleNoun } from '../roles/role-noun.ts'

const name = letterPattern`^\p{Lu}\p{Ll}[\p{L}’'-]+$`
/** Common words that a sentence may begin with; days and months. */
const common =
  /^(?:the|this|that|these|those|there|then|they|their|what|when|where|which|while|with|without|who|whose|whom|why|how|his|her|hers|him|she|its|our|your|you|and|but|for|from|after|although|though|because|before|both|each|either|neither|every|everyone|everybody|everything|someone|somebody|something|nobody|nothing|anyone|one|two|three|four|five|six|seven|eight|nine|ten|some|such|many|much|more|most|few|fewer|less|several|another|other|others|all|any|about|above|across|against|along|among|around|also|even|only|just|here|now|not|never|once|since|still|until|upon|under|over|out|off|into|like|unlike|than|very|yet|nor|per|via|within|during|despite|down|next|last|first|second|third|instead|perhaps|maybe|meanwhile|however|today|yesterday|tomorrow|asked|according|police|officials|people|critics|experts|lawyers|research|data|work|life|god|congress|parliament|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/
/** What makes a lone word with a capital somebody: it has something, or it does something. */
const acts = letterPattern`^(?:['’]s? |, (?:who|\d{2},) | (?:(?:also|then|now|later|still|never|once) )?(?:is|was|has|had|does|did|will|would|could|said|says|told|became|began|came|went|took|made|gave|got|left|led|met|won|lost|saw|knew|thought|felt|found|held|kept|ran|spoke|stood|wrote|sent|brought|fell|grew|\p{Ll}{2,}ed)(?![\p{L}’'-]))`

const asks = /^(?:did|does|is|was|has|had|will|would|can|could|may|might|must|should|shall)$/i

/** "Any member who disagrees should have his seat taken", "another attacker blew up his car". */
const whichever = /^(?:any|every|each|another)$/i

/** Whether one of the next two words is a noun for a person whom no name behind it tells, "another resident, Ann Lee". */
const isSomebody = (text: string, ...next: readonly (Token | undefined)[]): boolean => {
  const noun = next.find((token) => token !== undefined && roleNoun(token.text)?.type === 'person')
  return noun !== undefined && !/^,? \p{Lu}/u.test(text.slice(noun.end, noun.end + 3))
}

const someone = /^(?:an?|one|another)$/i
/** Somebody told by what they do or are, whom no role tells, and who says something. */
const says = letterPattern`^ (?:\p{L}[\p{L}-]* ){0,3}\p{Ll}*(?:goer|mate|fan|shopper|commenter|poster|insider|source|onlooker|woman|man|person|user|viewer|listener|reader|guest|parent|local|regular|attendee)(?: (?:who|at|in|on|from|of|close to)[^.,;]{1,40},?)? (?:says?|said|told|swears?|swore|wrote|writes|posted|tweeted|recalled|recalls|claimed|claims|added|joked|insisted|insists|described|called|asked)(?!\p{L})`

/** "One of them, a civil servant who …, said" */
const ofSeveral = /^ of (?:them|those|these)(?:, an?| who) /

/**
 * Words that may well name somebody whom nothing recognised, "Holm" of "Holm won the race", or tell somebody unnamed who
 * says something, "one fan swears". Where one stands, a pronoun may mean whoever it is.
 */
export function unrecognisedPeople(
  { text, sentences }: Document,
  mentions: readonly Mention[],
): readonly Span[] {
  const isWritten = lowerWords(sentences)
  const found: Span[] = []
  let next = 0
  for (const { tokens } of sentences) {
    tokens.forEach(({ start, end, text: word }, i) => {
      while ((mentions[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
      const mention = mentions[next]
      if (mention && mention.start < end) return
      // "one concertgoer swears"
      const rest = text.slice(end, end + reach)
      if (someone.test(word) && (says.test(rest) || ofSeveral.test(rest))) {
        found.push({ start, end: tokens[i + 1]?.end ?? end })
        return
      }
      if (whichever.test(word) && isSomebody(text, tokens[i + 1], tokens[i + 2])) {
        found.push({ start, end })
        return
      }
      if (!name.test(word)) return
      const folded = word.toLowerCase()
      if (common.test(folded) || /(?:ing|ly|tion|ment)$/.test(folded) || roleNoun(folded)) return
      if (/^(?:the|an?|this|that)$/i.test(tokens[i - 1]?.text ?? '')) return
      if (nationOf(folded)) return
      // "Should Burrows have been sent off?"
      const isAsked = i === 1 && asks.test(tokens[0]?.text ?? '') && !folded.endsWith('s')
      if (!isAsked && !acts.test(text.slice(end, end + reach))) return
      if (i > 0 || !(folded.endsWith('s') || isWritten(folded))) found.push({ start, end })
    })
  }
  return found
}

/** Tells whether a text writes a word in lower case too; reads it when first asked. */
function lowerWords(sentences: Document['sentences']): (word: string) => boolean {
  let words: Set<string> | undefined
  return (word) => {
    words ??= new Set(sentences.flatMap(({ tokens }) => tokens.map((token) => token.text)))
    return words.has(word)
  }
}

/** How far behind a word is looked at, in UTF-16 units. */
const reach = 80

import type { Account } from './account.ts'
import { isNegated } from './negation.ts'

/**
 * Whether an account only turns another round, whose verb it leaves out: "the ministry said it did not", "he insists that he
 * was", "said that was not the case". What is turned round stands just before it.
 */
export function turnsRound(first: Account, second: Account): boolean {
  if (contrary.test(second.text)) return true
  return (
    elliptical.test(second.text) &&
    !ofTwoPeople(first, second) &&
    isNegated(first.content) !== isNegated(second.content)
  )
}

const contrary =
  /^(?:that )?(?:otherwise|the (?:opposite|contrary|reverse)|(?:just )?not so|(?:that|this|it)(?: (?:is|was|had been)|'s) (?:\p{L}+ly )?(?:not (?:so|true|the case|what happened)|untrue)|(?:that|this|it)(?: wasn't| isn't) (?:so|true|the case|what happened)|(?:it|that|this) (?:had )?never happened|no such thing (?:had |ever |had ever )?happened|(?:\p{L}+ ){1,3}(?:did|had done|was) nothing of the (?:kind|sort))(?: and| but|[,.]|$)/u

/** "He did not attend" and "she did" are no two accounts of one person. */
function ofTwoPeople(first: Account, second: Account): boolean {
  const [one, other] = [first, second].map(({ text }) => person.exec(text)?.[1])
  return one !== undefined && other !== undefined && one !== other
}
const person = /^(?:that )?(he|she) /

/** A subject and an auxiliary, and nothing that it helps. */
const elliptical =
  /^(?:that )?(?:he|she|it|they|we|i|there|(?:the|his|her|their|its) (?:\p{L}+ )?\p{L}+) (?:(?:was|were|is|are|did|does|do|had|has|have)(?: not|n't| never| indeed)?|never did|never had)(?: done| been)?(?: so)?(?:,? (?:and|but) that|[,.]|$)/u

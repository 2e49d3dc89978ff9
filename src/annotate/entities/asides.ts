import { letterPattern } from '../../text/letter-pattern.ts'
import type { Mention } from '../mention.ts'
import { isSubjectPronoun } from './pronoun.ts'

/** "Fox, his opposite number,": whether the pronoun at `index` is of what the words behind a name tell of its bearer. */
export function isDescribing(text: string, mentions: readonly Mention[], index: number): boolean {
  const [name, pronoun] = [mentions[index - 1], mentions[index]]
  return (
    name?.kind === 'name' &&
    name.type === 'person' &&
    pronoun !== undefined &&
    !isSubjectPronoun(text.slice(pronoun.start, pronoun.end)) &&
    text.slice(name.end, pronoun.start) === ', ' &&
    told.test(text.slice(pronoun.end, pronoun.end + reach))
  )
}

/** Behind "his": a noun phrase and no more, unlike "his voice breaking" and "his hands in his pockets". */
const told = letterPattern`^(?: (?!(?:in|on|at|by|with|to|under|over|still|now)\b|\p{L}+(?:ing|ed)\b)[\p{L}’'-]+){1,4}[,.]`
/** So far behind a pronoun is looked at, in UTF-16 units. */
const reach = 60

/** "The governor, he said, had paid": who is told of there, and is not who says so with the pronoun at `index`. */
export function interruptedBy(
  text: string,
  mentions: readonly Mention[],
  index: number,
): Mention | undefined {
  const [before, pronoun] = [mentions[index - 1], mentions[index]]
  return before &&
    pronoun &&
    text.slice(before.end, pronoun.start) === ', ' &&
    /^ (?:said|says|added|adds|explained|explains|recalled|recalls|warned|warns|insisted|insists|argued|argues|claimed|claims|told \p{L}+),/u.test(
      text.slice(pronoun.end, pronoun.end + reach),
    )
    ? before
    : undefined
}

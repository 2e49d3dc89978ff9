import { letterPattern, letterPatternAnyCase } from '../../text/letter-pattern.ts'
import type { Span } from '../../text/span.ts'

/**
 * How a person stands in a sentence, as far as whom a later pronoun means hangs on it: `speaker` says what the sentence
 * tells, `subject` does it, `doer` does what a clause inside it tells, `owner` has what it tells of ("Moss’s lawyer"), `inside` hangs on a
 * preposition, `quoted` is spoken of by somebody else.
 */
export type GrammaticalFunction = 'speaker' | 'subject' | 'doer' | 'owner' | 'inside' | 'quoted' | 'other'

const possessive = /^['’](?:s\b|(?=\s))/u
/** A name may have its age and what it is told to be behind it. */
const aside = letterPattern`^(?:,? (?:\([^()]{1,60}\)|who [^,.;]{1,120}|\d{1,3})(?=[ ,])(?:,(?= \p{Ll}))?)?(?:, [^,.;:!?]{1,80}(?:, [^,.;:!?]{1,60})?,)?`
const adverbs = letterPattern`^(?: (?:also|then|now|later|still|never|not|just|only|already|once|again|reportedly|\p{Ll}+ly)(?!\p{L}))*`
const verb = letterPattern`^ (?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|may|might|must|should|shall|isn['’]t|wasn['’]t|hasn['’]t|hadn['’]t|didn['’]t|doesn['’]t|won['’]t|wouldn['’]t|couldn['’]t|can['’]t|\p{Ll}{2,}ed|\p{Ll}+[^s\s]s|said|told|became|began|came|went|took|made|gave|got|left|led|met|won|lost|saw|knew|thought|felt|found|held|kept|put|ran|spoke|stood|wrote|sent|brought|bought|paid|fell|grew|drew|broke|chose|rose|sat|set|shot|sold|spent|swore|taught|wore|withdrew|fought|fled|flew|caught|built|beat|cut|hit|let|quit|read|shut)(?![\p{L}’'-])`
const preposition =
  /(?:^|[\s(“"])(?:of|by|with|to|from|for|against|about|between|among|in|on|at|after|before|over|under|than|like|via|near|behind|including|versus|without|around|despite|as)\s+(?:the |a |an |former |late )?$/iu
const saying =
  '(?:said|says|added|adds|asked|asks|wrote|writes|told|tells|warned|explained|recalled|insisted|admitted|argued|argues|noted|replied|continued|joked|claimed|claims|stated|announced|denied|confirmed|testified|suggested|stressed)'
/** Whoever stands behind such a verb said it: "…,” said Moss". */
const inverted = letterPattern`[,”"’'?!—–]\s?${saying}\s+$`
const says = letterPattern`^ ${saying}(?![\p{L}’'-])`
/** "The bridge is safe, Moss said." */
const reports = /[,”"’']\s$/u

/** Reads how a noun phrase stands in its sentence, which begins at `from`. */
export function grammaticalFunctionOf(
  text: string,
  from: number,
  { start, end }: Span,
  quoted: boolean,
): GrammaticalFunction {
  if (quoted) return 'quoted'
  const after = text.slice(end, end + reach)
  if (possessive.test(after)) return 'owner'
  const before = text.slice(Math.max(from, start - reach), start)
  if (preposition.test(before)) return 'inside'
  if (inverted.test(before)) return 'speaker'
  const rest = after.slice(aside.exec(after)?.[0].length ?? 0)
  if (question.test(before)) return 'subject'
  const behind = rest.slice(adverbs.exec(rest)?.[0].length ?? 0)
  if (!verb.test(behind)) return 'other'
  const isMain = heads.test(before) && start - from <= reach
  if (says.test(behind) && (isMain || reports.test(before))) return 'speaker'
  return isMain ? 'subject' : 'doer'
}

/** Whether a pronoun that ends at `end` says something: "he added". */
export const speaks = (text: string, end: number): boolean => {
  const after = text.slice(end, end + reach)
  return says.test(after.slice(adverbs.exec(after)?.[0].length ?? 0))
}

/** What may stand before the subject of a sentence: a joint, a quotation, what ends with a comma and tells when, where or how. */
const heads = letterPatternAnyCase`^(?:(?:and|but|yet|so|still|then|later|instead|however|meanwhile|now|only|even),? )?(?:(?:in|on|at|by|with|for|from|after|before|during|despite|since|as|until|under|over|to|according|following|asked|speaking|writing|earlier|last|also|\p{Lu}\p{Ll}+ly|\p{Lu}\p{Ll}+ing)\b[^.;:]*, |["“'‘][^]*["”'’],?\s*)?(?:the |an? )?$`

/** "Should", "Why did": the verb stands before the subject. */
const question =
  /^["“'‘]?(?:(?:why|how|when) )?(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|shall) (?:the )?$/iu

/** How far around a phrase is looked at, in UTF-16 units; it bounds the time. */
const reach = 200

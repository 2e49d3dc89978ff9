import { letterPattern } from './letter-pattern.ts'
import type { Passage } from './pair-marks.ts'

const verb =
  '(?:said|says|told|tells|added|adds|wrote|writes|asked|asks|recalled|recalls|explained|explains|insisted|insists|argued|argues|warned|warns|noted|notes|replied|replies|claimed|claims|admitted|agreed|continued|joked|shouted|cried|snapped|fumed|laughed|sighed|quipped|muttered|whispered|declared|stated)'
const somebody = '(?!I )(?:\\p{Ll}+ ){0,3}\\p{Lu}|(?:the|a|an|his|her|their|its|one|he|she|they)\\b'
/** ", said pilot Dana Krol": a verb and who speaks. */
const inverted = letterPattern`[,?!] ?(?= (?:${verb}|according to) (?:${somebody}))`
/** ", the pilot said." A few words, none of them a verb of saying, and the verb, behind which nothing is said. */
const plain = letterPattern`[,?!] ?(?= (?:(?!${verb}\b)[\p{L}\p{N}.'’-]+ ){1,5}${verb}(?:[.,]|$| (?:on|in|at|to|as|when|while|after|before)\b))`

/**
 * Where a quotation ends that no mark closes, in UTF-16 units of its paragraph: before the words that say whose it is; with
 * its paragraph where the next one goes on with it; else with its sentence. Undefined where the mark rather is an
 * apostrophe. `sentenceEnd` is where its sentence ends. Linear in the stretch up to its limit.
 */
export function endOfUnclosed(
  paragraph: string,
  { open, limit }: Passage,
  sentenceEnd: number,
  resumed: boolean,
): number | undefined {
  const stretch = paragraph.slice(open.end, limit)
  const behind = inverted.exec(stretch)
  if (behind) return open.end + behind.index + 1
  if (resumed && (open.text !== '‘' || isSure(paragraph, open))) return limit
  const end = Math.min(sentenceEnd, limit)
  const own = plain.exec(paragraph.slice(open.end, end))
  if (own) return open.end + own.index + 1
  return open.text === '‘' && !isSure(paragraph, open) ? undefined : end
}

/** ": ‘We": a curled single mark that is no apostrophe. */
const isSure = (paragraph: string, { at, end }: Passage['open']): boolean =>
  /^$|[:,] $/.test(paragraph.slice(Math.max(0, at - 2), at)) && /^\p{Lu}/u.test(paragraph.slice(end, end + 2))

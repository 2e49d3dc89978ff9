import type { Trap } from './trap.ts'

/** Verbs of saying that another verb leads to, and several of one subject. */
export const ledVerbs: readonly Trap[] = [
  [
    'a verb that leads to another: went on to',
    'Anna Berg went on to explain that the dam was safe.',
    'attributed: the dam was safe ← Anna Berg',
  ],
  [
    'a verb that leads to another: continues to',
    'Anna Berg continues to insist that the dam is safe.',
    'attributed: the dam is safe ← Anna Berg',
  ],
  [
    'a verb that leads to a gerund: began by',
    'Anna Berg began by saying the dam was safe.',
    'attributed: the dam was safe ← Anna Berg',
  ],
  [
    'a verb that leads to a gerund: kept',
    'Anna Berg kept saying the dam was safe.',
    'attributed: the dam was safe ← Anna Berg',
  ],
  [
    'a gerund behind by',
    'The board ended the row by announcing that the dam was safe.',
    'attributed: the dam was safe ← The board',
  ],
  [
    'a participle that opens the sentence',
    'Claiming that the dam was safe, Anna Berg left the hall.',
    'attributed: the dam was safe ← Anna Berg',
  ],
  [
    'a gerund behind after',
    'After saying that the dam was safe, Anna Berg left the hall.',
    'attributed: the dam was safe ← Anna Berg',
  ],
  [
    'a second verb behind the first, each with its content',
    '“The dam is safe,” Anna Berg said, adding that the road was open.',
    'attributed: The dam is safe ← Anna Berg',
    'attributed: the road was open ← Anna Berg',
  ],
  [
    'a participle that says nothing',
    '“The dam is safe,” Anna Berg said, leaving the hall.',
    'attributed: The dam is safe ← Anna Berg',
  ],
  [
    'made it clear',
    'Anna Berg made it clear that the dam was safe.',
    'attributed: the dam was safe ← Anna Berg',
  ],
  [
    'verbs of one subject, listed',
    'She confirmed the deal, called it overdue and said work would start in May.',
    'confirmed: the deal ← She',
    'attributed: it overdue ← She',
    'attributed: work would start in May ← She',
  ],
  [
    'what somebody does it for',
    'She took to Twitter to say that she had never met him.',
    'attributed: she had never met him ← She',
  ],
  [
    'made it clear',
    'Mr Ruiz made it clear he would not resign.',
    'attributed: he would not resign ← Mr Ruiz',
  ],
  [
    'tried to make the case',
    'The senator tried to make the case that this was a few bad apples.',
    'attributed: this was a few bad apples ← The senator',
  ],
  [
    'saying it, and a verb of no list',
    'Sunni leaders condemned the raid, saying it endangers civilians.',
    'unnamed-source: it endangers civilians ← Sunni leaders',
  ],
  [
    'whoever was heard',
    'A woman is then heard saying that the show is over.',
    'unnamed-source: the show is over ← A woman',
  ],
  [
    'an object that says something, and whoever goes on',
    'Lund was gruff when forced to defend not paying a builder who said he was cheated, saying he was lazy.',
    'unnamed-source: he was cheated ← a builder',
    'attributed: he was lazy ← Lund',
  ],
  [
    'a tweet in which somebody wrote',
    'Lund left the hall, and in a tweet wrote that he was certain.',
    'attributed: he was certain ← Lund',
  ],
  [
    'what somebody cannot avoid saying',
    'Berg cannot avoid admitting that the dam had failed.',
    'attributed: the dam had failed ← Berg',
  ],
  [
    'what somebody could not resist saying',
    'Berg could not resist pointing out that the dam had failed.',
    'attributed: the dam had failed ← Berg',
  ],
]

import { formsIn } from '../lexicon/lexicon.ts'
import type { PolarityKind } from './polarity.ts'

/**
 * Words that decide what the cue right behind them stands for, in the language of `readPattern`. Between them and the
 * cue only its own auxiliaries, adverbs, determiners and adjectives may stand ("without ever having been accused of",
 * "cleared of all remaining allegations that").
 */
export type Governors = readonly (readonly [kind: PolarityKind, ...patterns: string[]])[]

/** Before an infinitive, a gerund or a passive: "declined to accuse", "denied being accused of". */
export const verbGovernors: Governors = [
  [
    'negated',
    'without',
    'short of',
    'instead of',
    'rather than',
    'far from',
    'nowhere near',
    'against',
    'refrain|refrains|refrained|refraining from',
    'shy|shies|shied|shying|back|backs|backed|backing away from',
    'stop|stops|stopped|stopping|keep|keeps|kept|keeping himself|herself|themselves|itself from',
    'avoid|avoids|avoided|avoiding|escape|escapes|escaped|escaping|dodge|dodges|dodged|dodging',
    'decline|declines|declined|declining|refuse|refuses|refused|refusing to',
    'fail|fails|failed|failing|neglect|neglects|neglected|forgot|hesitate|hesitates|hesitated to',
    '@be reluctant|unwilling|unable|loath to',
    'rule|rules|ruled|ruling out',
    'too afraid|scared|timid|polite|careful|early|soon to',
    'yet to',
  ],
  ['denied', 'deny|denies|denied|denying'],
  ['ended', 'stop|stops|stopped', 'cease|ceases|ceased to?'],
  [
    'conditional',
    'risk|risks|risked|risking',
    'risk|risks|danger|fear|fears|threat|threats|possibility|prospect|chance|likelihood of',
    'afraid|scared|wary|terrified of',
    'fear|fears|feared|fearing',
    'imagine|imagines|imagined|suppose|supposing',
    'threaten|threatens|threatened|threatening to',
    'want|wants|wanted|wanting|hope|hopes|hoped|hoping|wish|wishes|wished to',
    'try|tries|tried|trying|seek|seeks|sought|seeking|prepare|prepares|prepared|preparing to',
    'plan|plans|planned|planning|intend|intends|intended|intending to',
    'consider|considers|considered|considering|weigh|weighs|weighed|weighing|mull|mulls|mulled|mulling',
    '@be * likely|unlikely|expected|set|ready|about|free|going|able|possible|enough|prepared to',
    'easy|hard|difficult|tempting|wrong|unfair|right|fair|absurd|ridiculous to',
    'unlikely|likely|expected to',
  ],
]

/** Before a noun of accusing: "no allegations of", "denied accusations that". */
export const nounGovernors: Governors = [
  [
    'negated',
    'no',
    'without',
    'free of|from',
    'lack|absence of',
    'not a single',
    'not an?|any|one',
    "hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't any|a",
    'neither|nor',
    'never an?|any',
    'false|bogus|untrue|baseless|unfounded|groundless|discredited|debunked|fabricated|fake|invented|spurious',
    'trumped - up',
    'trumped-up|made-up',
  ],
  ['ended', 'no longer'],
  [
    'denied',
    'deny|denies|denied|denying',
    'reject|rejects|rejected|rejecting|dismiss|dismisses|dismissed|dismissing',
    'refute|refutes|refuted|refuting|rebut|rebuts|rebutted|rebutting|dispute|disputes|disputed|disputing',
    'repudiate|repudiates|repudiated|repudiating|contest|contests|contested|contesting',
    'scoff|scoffs|scoffed|scoffing|laugh|laughs|laughed|laughing at',
    'shrug|shrugs|shrugged|shrugging|laugh|laughs|laughed|laughing|brush|brushes|brushed|brushing off|aside',
    'hit|hits|hitting|push|pushes|pushed|pushing|fire|fires|fired|firing back at|against|on',
    'not guilty ~ to|of',
    'innocent ~ to|of',
  ],
  [
    'proven',
    'guilty ~ to|of|on',
    'conviction|convictions on|of|for|over',
    'admit|admits|admitted|admitting to?',
    'confess|confesses|confessed|confessing to',
  ],
  [
    'conditional',
    'if|unless',
    'risk|risks|risked|risking',
    'risk|risks|danger|fear|fears|threat|threats|possibility of',
  ],
]

/** Bring an accusation about: where they are negated, so is it ("has never made accusations of", "did not face charges of"). */
export const makers: ReadonlySet<string> = new Set([
  ...formsIn('make face raise level bring file lodge press hear receive contain include see'),
  // as the British write them
  'levelled',
  'levelling',
])

/** A sentence of a court, whatever stands between it and the charges ("sentenced to a year in prison on charges of"). */
export const convicting =
  /^(?:convict(?:s|ed|ing)?|sentenc(?:ed|ing)|jail(?:s|ed|ing)?|imprison(?:s|ed|ing)?)$/

/** Said of an accusation, they call it false. */
export const falsely = /^(?:wrongly|falsely|wrongfully|unjustly|mistakenly|erroneously|unfairly|maliciously)$/

/** What a clause brought in by "that" hangs on, where that makes it false or somebody's denial. */
export const untrue =
  /^(?:false|untrue|incorrect|wrong|impossible|unthinkable|nonsense|lie|myth|inconceivable)$/
export const denying = formsIn('deny reject dispute refute rebut')
export const doubting = /^(?:doubt(?:s|ed|ing|ful)?|unlikely|unclear|unsure|uncertain)$/
/** Nouns of what speaks for a thing: "no evidence that", "any suggestion that". */
export const grounds =
  /^(?:suggestions?|evidence|indications?|signs?|proof|hints?|word|reasons?|allegations?|accusations?|claims?|truth|question|grounds|record|basis|implication|inference|mention)$/

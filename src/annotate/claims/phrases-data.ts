import type { ClaimLabel } from './claim.ts'

/**
 * Where the statement stands that a phrase speaks of.
 * - after: behind it ("it is unclear whether …")
 * - subject: what it says it of ("the report could not be confirmed"); may point back ("this", "the claims")
 * - clause: the clause it stands in ("reportedly")
 * - noun: the noun phrase behind it ("alleged …")
 * - sentence: all of it
 */
export type Takes = 'after' | 'subject' | 'clause' | 'noun' | 'sentence'

/**
 * What must follow an accusation for it to be one.
 * - wrongdoing: a crime or misconduct ("accused of", not of being lazy)
 * - offence: the same, and no task ("charged with theft", not "with overseeing elections", not "with a cable")
 * - act: something that was done ("arrested for protesting"), or wrongdoing; no time, no questioning
 */
export type Asks = 'wrongdoing' | 'offence' | 'act'

export interface Phrase {
  readonly label: ClaimLabel
  readonly takes: Takes
  readonly asks: Asks | null
  /** Said of the cue, in quotation marks before it: "“reportedly” names no source". */
  readonly because: string
}

const established = 'says that it is not established'
const noSource = 'names no source'
const open = 'leaves it open'
const accusation = 'is an accusation; the article reports no ruling on it'

type Rows = readonly (readonly [pattern: string, takes: Takes, asks?: Asks])[]

const unverified: Rows = [
  ['would|could|can|did not confirm|verify or|nor deny', 'after'],
  ["wouldn't|couldn't|can't|didn't confirm or|nor deny", 'after'],
  [
    "neither|none of? the|these|those? claim|claims|account|accounts|report|reports|version|versions|figure|figures|side 's? claim|claims|account|accounts|version|figures? could|can|has|have|was|were be|been? * @verify",
    'sentence',
  ],
  ['if * @verify|true', 'sentence'],
  ['could|can not * be * @verify', 'subject'],
  ["couldn't|can't|cannot * be * @verify", 'subject'],
  ['@have not * been * @verify', 'subject'],
  ['@havent * been * @verify', 'subject'],
  ['@be not * @verify', 'subject'],
  ['@have yet to be * @verify', 'subject'],
  ['@have yet to * @toverify', 'after'],
  ['@be yet to be * @verify', 'subject'],
  ['@be * unconfirmed|unverified|unsubstantiated|uncorroborated|unproven', 'subject'],
  [
    'remain|remains|remained * unconfirmed|unverified|unclear|unknown|unproven|unexplained|uncertain',
    'subject',
  ],
  ['unconfirmed|unverified|unsubstantiated|uncorroborated', 'noun'],
  ['@have not * confirmed|verified|said|disclosed|specified|revealed', 'after'],
  ['@havent * confirmed|verified|said|disclosed|specified|revealed', 'after'],
  [
    'did|do|does|would|could|can not * confirm|verify|authenticate|corroborate|specify|disclose|substantiate',
    'after',
  ],
  [
    "didn't|don't|doesn't|wouldn't|couldn't|can't|cannot * confirm|verify|authenticate|corroborate|specify|disclose",
    'after',
  ],
  ['did|do|does|would|could not * say|know|elaborate @wh', 'after'],
  ["didn't|doesn't|wouldn't|couldn't * say @wh", 'after'],
  [
    'declined|declines|declining|refused|refuses|refusing to * confirm|say|specify|disclose|reveal|identify',
    'after',
  ],
  ['declined|declines|declining|refused|refuses|refusing to * confirm or|nor deny', 'after'],
  ['declined|declines|declining|refused|refuses|refusing to * comment|speculate on whether', 'after'],
  ['neither confirmed|confirm|confirms|acknowledged|admitted nor denied|deny|denies', 'after'],
  ['@be|been unable to * @toverify|say|determine', 'after'],
  ['unable to * @toverify', 'after'],
  ['@have|@be not * been? able to * @toverify', 'after'],
  ["hasn't|haven't|hadn't|wasn't|weren't|isn't|aren't * been? able to * @toverify", 'after'],
  ['impossible|difficult|hard to * @toverify', 'after'],
  ['not possible to * @toverify', 'after'],
  ['no way to|of @toverify|confirming|verifying', 'after'],
  ['it @be|remains|remained not? still? * unclear|unknown|uncertain|unsure @wh', 'after'],
  ['it @be|remains|remained not|yet|still * clear|known|certain|apparent @wh', 'after'],
  ['it @isnt * clear|known|certain @wh', 'after'],
  ['@be not immediately|yet|publicly|fully|entirely|currently|still? clear|known', 'subject'],
  ['@isnt immediately|yet|publicly|fully|entirely? clear|known', 'subject'],
  ['@be not known', 'subject'],
  ['@be|was|were * unclear|unknown', 'subject'],
  ['unclear @wh', 'after'],
  ['no evidence|proof|indication|confirmation|word|sign of|that|for', 'after'],
  ['no evidence|proof * to support|substantiate|back|confirm', 'after'],
  ['no official|independent|immediate confirmation|verification|corroboration|word of|that|on', 'after'],
  ['without * providing|offering|giving|presenting|citing|any? evidence|proof', 'clause'],
  ['rumoured|rumored to', 'clause'],
  ['rumours|rumors that|of|about', 'after'],
  ['rumour|rumor has it that?', 'after'],
  ['open question @wh', 'after'],
  ['it @be|remains still|far|much? too early|soon to say|tell|know|judge @wh', 'after'],
  ['questions remain about|over|as', 'after'],
  [
    'cause|motive of|for|behind the? attack|crash|fire|explosion|blast|shooting is|was|remains under',
    'sentence',
  ],
]

const alleged: Rows = [
  ['allegedly', 'clause'],
  ['alleged', 'noun'],
  ['suspected', 'noun'],
  ['@be|been|stands|stand|stood * accused ~ of', 'after', 'wrongdoing'],
  ['accused ~ of', 'after', 'wrongdoing'],
  ['suspected ~ of', 'after', 'wrongdoing'],
  ['implicated in', 'after', 'wrongdoing'],
  ['charged|indicted|arraigned ~ with|for|over', 'after', 'offence'],
  [
    'charged|arrested|detained|held|jailed|indicted|wanted|sought|questioned|tried|prosecuted|imprisoned|apprehended ~ on charges|suspicion|allegations|accusations of|that',
    'after',
  ],
  ['on suspicion of', 'after'],
  ['on|under|facing|face|faces|faced|denied|denies charges|allegations|accusations of|that', 'after'],
  ['arrested|detained|indicted|wanted|prosecuted|sought|tried ~ for', 'after', 'act'],
  ['arrested|detained|held|questioned|charged ~ in connection with', 'after'],
  ['on trial for|over', 'after'],
  ['undergoing|facing|faces|stand|stood|awaiting trial for|over|on', 'after'],
  ['allegation|allegations|accusation|accusations that', 'after'],
  ['allegation|allegations|accusation|accusations of', 'after', 'wrongdoing'],
  ['charges that', 'after'],
  ['charge|charges of', 'after', 'wrongdoing'],
  ['alleged to', 'clause'],
  ['claims of', 'after', 'wrongdoing'],
  ['suspicions that', 'after'],
  ['suspicions of', 'after', 'wrongdoing'],
]

const unnamed: Rows = [
  ['reportedly|purportedly|supposedly|rumouredly', 'clause'],
  ['@be|been said|reported|believed|thought|understood|presumed|assumed|considered to', 'clause'],
  [
    '@be|been * widely|also|generally|commonly|still|long|now said|reported|believed|thought|understood|presumed|seen to|as',
    'clause',
  ],
  [
    'it @be|has|had been? * said|reported|believed|thought|understood|claimed|announced|revealed|suggested|rumored|presumed|argued|noted|hoped|feared|estimated|speculated|expected that',
    'after',
  ],
  ['it @be * believed|thought|understood|reported|said', 'after'],
  ['@be * reported', 'clause'],
  ['on the grounds that', 'after'],
  ['court|jury|jurors|inquest|inquiry|tribunal|trial|hearing heard that?', 'after'],
  ['it @have? * emerged|transpired that', 'after'],
  ['it emerged|transpired', 'after'],
  ['reports that|of', 'after'],
  ['report|word that', 'after'],
  ['believed|thought|said|reported to', 'clause'],
  ['speculation that', 'after'],
  ['claims that', 'after'],
  ['legend|tradition|rumour has it', 'after'],
  ['amid reports|claims that|of', 'after'],
]

const possible: Rows = [
  ['may|might|could', 'clause'],
  [
    '@be * likely|unlikely|expected|set|due|scheduled|poised|slated|projected|predicted|forecast|anticipated|bound to|for|in|on|at',
    'clause',
  ],
  ['expected|projected|likely to', 'clause'],
  ['@be to', 'clause'],
  ['appear|appears|appeared|seem|seems|seemed to|that|as', 'clause'],
  [
    'plan|plans|planned|intend|intends|intended|hope|hopes|hoped|aim|aims|aimed|expect|expects|expected to',
    'clause',
  ],
  ['@be * planning|considering|preparing|hoping|aiming|intending|expecting|threatening to?', 'clause'],
  ['will', 'clause'],
  ["won't", 'clause'],
  ['perhaps|possibly|probably|apparently|presumably|potentially|seemingly|conceivably|maybe', 'clause'],
  ['would', 'clause'],
  ['@be being studied|considered|planned|discussed|weighed', 'clause'],
  ['possible|likely|probable that', 'after'],
  ['possibility|chance|prospect|likelihood that|of', 'after'],
  ['feared|presumed|believed dead|drowned|killed|missing', 'clause'],
]

const corrected: Rows = [
  ['an? earlier|previous|original version of this article|story|report|post', 'sentence'],
  ['this article|story|report|post @have been corrected|amended|retracted', 'sentence'],
  ['this article|story|report|post @have been updated to correct|fix|remove|retract', 'sentence'],
  ['@have * been * corrected|retracted', 'sentence'],
  ['@be * retracted|corrected', 'subject'],
  ['corrected|corrects to', 'sentence'],
  ['retracted|retracts|withdrew|recanted|retracting', 'after'],
  ['correction :', 'after'],
]

const disputed: Rows = [
  ['conflicting|contradictory|differing accounts|reports|statements|versions of|about|over|on?', 'sentence'],
  ['disputed', 'noun'],
  ['@be * denied|rejected|disputed|contradicted|refuted by', 'subject'],
  ['proclaimed|maintained|maintains|insisted|protested his|her|their innocence', 'clause'],
  ['pleaded|pleads|plead not guilty|innocent to|of', 'after'],
  ['pleaded|pleads|plead not guilty', 'clause'],
  [
    'hit|hits|pushed|pushes|hitting|pushing back at|on|against claims|reports|allegations|accusations|suggestions that|of',
    'after',
  ],
  ['contrary to claims|reports|allegations|rumours|rumors|suggestions that|of', 'after'],
]

const confirmed: Rows = [
  ['convicted * of', 'after'],
  ['pleaded|pleads guilty of', 'after'],
  ['sentenced|jailed|imprisoned * for', 'after'],
  ['sentenced to * for', 'after'],
  ['pleaded|pleads guilty to', 'after'],
  ['found guilty of', 'after'],
  ['@be|been * confirmed|verified that?', 'clause'],
  ['it @be|has|had been? * confirmed that', 'after'],
  ['admitted|admits|confessed to', 'after'],
]

const rows = (label: ClaimLabel, because: string, list: Rows) =>
  list.map(([pattern, takes, asks = null]) => ({
    pattern,
    phrase: { label, takes, asks, because } satisfies Phrase,
  }))

/** All phrases; of those that match at one word the earlier label wins, then the longer. */
export const phrases = [
  ...rows('corrected', 'withdraws or replaces it', corrected),
  ...rows('disputed', 'reports that somebody contradicts it', disputed),
  ...rows('unverified', established, unverified),
  ...rows('alleged', accusation, alleged),
  ...rows('unnamed-source', noSource, unnamed),
  ...rows('possible', open, possible),
  ...rows('confirmed', 'says that it is established', confirmed),
]

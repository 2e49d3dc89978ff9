/** How an accusation ends: for whoever it was said of, or with whoever said it. */
export interface OutcomeRow {
  readonly kind: 'absolved' | 'withdrawn'
  /** Forms that tell of it. */
  readonly verb: RegExp
  /** Words that must stand near it, in words before or behind it; null where the verb is enough. */
  readonly about: RegExp | null
  readonly example: string
}

const ofCharges =
  /^(?:charges?|allegations?|accusations?|cases?|counts?|claims?|indictments?|lawsuits?|suits?|complaints?|prosecution|warrants?)$/

export const outcomeRows: readonly OutcomeRow[] = [
  {
    kind: 'absolved',
    verb: /^(?:acquit(?:s|ted|ting|tals?)?|exonerat(?:es?|ed|ing|ion)|absolv(?:es?|ed|ing))$/,
    about: null,
    example: 'A jury acquitted him of fraud.',
  },
  {
    kind: 'absolved',
    verb: /^(?:found|finds|declared|judged|ruled|returned)$/,
    about: /^(?:innocent)$/,
    example: 'He was found innocent of theft.',
  },
  {
    kind: 'absolved',
    verb: /^(?:ruled|eliminated|excluded|discounted)$/,
    about: /^(?:suspects?|involvement)$/,
    example: 'Police ruled him out as a suspect in the murder.',
  },
  {
    kind: 'absolved',
    verb: /^(?:overturn(?:s|ed|ing)?|quash(?:es|ed|ing)?|vacat(?:es?|ed|ing)|annul(?:s|led|ling)?)$/,
    about: /^(?:convictions?|verdicts?|sentences?|charges?|indictments?|guilty)$/,
    example: 'A court quashed her conviction for theft.',
  },
  {
    kind: 'withdrawn',
    verb: /^(?:drop(?:s|ped|ping)?|with(?:draws?|drew|drawn|drawing)|retract(?:s|ed|ing)?|rescind(?:s|ed|ing)?|abandon(?:s|ed|ing)?|discontinu(?:es?|ed|ing)|dismiss(?:es|ed|ing)?|thr(?:ow|ows|ew|own|owing)|toss(?:es|ed|ing)?|struck|recant(?:s|ed|ing)?)$/,
    about: ofCharges,
    example: 'Prosecutors dropped the charge of theft.',
  },
]

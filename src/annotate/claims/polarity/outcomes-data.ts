import { wordSet } from '../../../text/word-set.ts'
import { formsIn } from '../lexicon/lexicon.ts'

/** How an accusation ends: for whoever it was said of, or with whoever said it. */
export interface OutcomeRow {
  readonly kind: 'absolved' | 'withdrawn'
  /** Words that tell of it. */
  readonly words: Iterable<string>
  /** Words that must stand near it, in words before or behind it; null where the verb is enough. */
  readonly about: RegExp | null
  readonly example: string
}

const ofCharges =
  /^(?:charges?|allegations?|accusations?|cases?|counts?|claims?|indictments?|lawsuits?|suits?|complaints?|prosecution|warrants?)$/

export const outcomeRows: readonly OutcomeRow[] = [
  {
    kind: 'absolved',
    words: [...formsIn('acquit exonerate absolve'), 'acquittal', 'acquittals', 'exoneration'],
    about: null,
    example: 'A jury acquitted him of fraud.',
  },
  {
    kind: 'absolved',
    words: wordSet('found finds declared judged ruled returned'),
    about: /^(?:innocent)$/,
    example: 'He was found innocent of theft.',
  },
  {
    kind: 'absolved',
    words: wordSet('ruled eliminated excluded discounted'),
    about: /^(?:suspects?|involvement)$/,
    example: 'Police ruled him out as a suspect in the murder.',
  },
  {
    kind: 'absolved',
    words: formsIn('overturn quash vacate annul'),
    about: /^(?:convictions?|verdicts?|sentences?|charges?|indictments?|guilty)$/,
    example: 'A court quashed her conviction for theft.',
  },
  {
    kind: 'withdrawn',
    words: [
      ...formsIn('drop withdraw retract rescind abandon discontinue dismiss throw toss recant'),
      'struck',
    ],
    about: ofCharges,
    example: 'Prosecutors dropped the charge of theft.',
  },
]

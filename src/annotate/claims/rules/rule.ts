import type { ClaimLabel } from '../claim.ts'
import type { PolarityKind } from '../polarity/polarity.ts'
import type { ReasonKind } from '../reasons.ts'

/**
 * Which words a rule makes a claim of.
 * - complement: what follows the cue ("it is unclear *whether it is safe*"), or stands before it as an aside ("*he had left*, it was
 *   said on Monday, …")
 * - subject: the clause of what the cue is said of, which may point back ("*the report could not be confirmed*")
 * - clause: the clause that the cue stands in ("*he reportedly left*")
 * - noun phrase: the one that the cue stands in ("*his alleged role*")
 * - sentence: all of it
 */
export type ContentKind = 'complement' | 'subject' | 'clause' | 'noun phrase' | 'sentence'

/**
 * What a cue asks of the words around it.
 * - wrongdoing: a crime or misconduct follows ("accused of", not of being lazy)
 * - accusation: wrongdoing, or any act that is not merely blamed ("of skimming the raffle", not "of sitting on the fence")
 * - offence: the same as wrongdoing, and no task ("charged with theft", not "with overseeing elections", not "with a cable")
 * - act: something that was done follows ("arrested for protesting"), or wrongdoing; no time, no questioning
 * - wrong: the noun it stands before names a wrong ("the suspected murder")
 * - deed: the noun phrase that it leads to names a wrong, and tells which ("suspects in the murder of", not "in the plot")
 * - statement: something said or written is near ("the report was retracted", not "the troops")
 * - question: what may be settled stands before "established" ("the cause has not been established", not "a timetable")
 */
export type Asks =
  | 'wrongdoing'
  | 'accusation'
  | 'offence'
  | 'act'
  | 'wrong'
  | 'deed'
  | 'statement'
  | 'question'

/** One way in which English gives a statement a label, with its exceptions and its cases. */
export interface RuleRow {
  readonly id: string
  /** The words that make the label, in the language of `readPattern`; ` / ` between patterns of which any may match. */
  readonly cue: string
  readonly content: ContentKind
  readonly asks?: Asks
  /** What must stand around the cue: patterns with `_` for it, one of which holds. */
  readonly where?: readonly string[]
  /**
   * Where the cue means something else: patterns with `_` for the cue and what stands beside it; with `=`, of the cue itself;
   * with neither, anywhere in its sentence.
   */
  readonly unless?: readonly string[]
  /** Sentences in which it makes a claim, the content in braces. The first is from open text, where it is found there. */
  readonly yes: readonly string[]
  /** Sentences in which it makes none: one at least for each `unless`. */
  readonly no?: readonly string[]
}

/** The rules of one label. */
export interface RuleTable {
  readonly label: ClaimLabel
  /** The reason, which quotes the cue. */
  readonly reason: ReasonKind
  /** How a cue must not stand for the label: doubt and hearsay hold whatever stands before them, an accusation does not. */
  readonly silent: readonly PolarityKind[]
  /** Exceptions of all its rows. */
  readonly unless: readonly string[]
  readonly rows: readonly RuleRow[]
}

export interface Rule extends Pick<RuleRow, 'id' | 'content'>, Pick<RuleTable, 'label' | 'reason'> {}

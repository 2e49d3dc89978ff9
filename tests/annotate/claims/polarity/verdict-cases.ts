/**
 * What becomes of an accusation elsewhere in its article: the trap, the text with its names marked
 * (`tests/annotate/marked.ts`), the label that the accusation has, and what its reason quotes; null: no ruling.
 */
export type VerdictCase = readonly [trap: string, marked: string, label: string, quoted: string | null]

/** An act as it is charged, and as the verdict calls it. */
const sameActs: readonly (readonly [charged: string, proven: string])[] = [
  ['murder', 'manslaughter'],
  ['shooting a guard', 'murder'],
  ['theft', 'burglary'],
  ['stealing', 'looting'],
  ['bribery', 'corruption'],
  ['fraud', 'embezzlement'],
  ['swindling investors', 'laundering money'],
  ['rape', 'sexual assault'],
  ['lying', 'perjury'],
  ['arson', 'burning a barn'],
  ['bombing a train', 'terrorism'],
  ['spying', 'espionage'],
  ['smuggling drugs', 'trafficking heroin'],
]

export const verdictCases: readonly VerdictCase[] = [
  ...sameActs.map(
    ([charged, proven]): VerdictCase => [
      `charged with ${charged}, convicted of ${proven}`,
      `[p:berg Anna Berg] was accused of ${charged}. It rained. [p:berg Berg] was convicted of ${proven} in May.`,
      'confirmed',
      `Berg was convicted of ${proven} in May.`,
    ],
  ),
  [
    'convicted later',
    '[p:berg Anna Berg] was accused of theft. It rained. [p:berg Berg] was convicted of theft in May.',
    'confirmed',
    'Berg was convicted of theft in May.',
  ],
  [
    'convicted before',
    '[p:berg Anna Berg] was convicted of stealing a boat in May. It rained. [p:berg Berg] was accused of theft by her firm.',
    'confirmed',
    'Anna Berg was convicted of stealing a boat in May.',
  ],
  [
    'a plea, whatever the charge',
    '[p:berg Anna Berg] was charged with theft. {berg She} pleaded guilty on Monday.',
    'confirmed',
    'She pleaded guilty on Monday.',
  ],
  [
    'denied, and then found guilty',
    '[p:berg Anna Berg] is accused of theft. {berg She} denied the charge. A jury found [p:berg Berg] guilty.',
    'confirmed',
    'A jury found Berg guilty.',
  ],
  [
    'acquitted later',
    '[p:berg Anna Berg] was accused of theft. A jury acquitted [p:berg Berg] of theft.',
    'alleged',
    'A jury acquitted Berg of theft.',
  ],
  [
    'cleared later',
    '[p:berg Anna Berg] was accused of theft. [p:berg Berg] was later cleared.',
    'alleged',
    'Berg was later cleared.',
  ],
  [
    'the charge dropped',
    '[p:berg Anna Berg] was charged with theft. Prosecutors dropped the charges against [p:berg Berg].',
    'alleged',
    'Prosecutors dropped the charges against Berg.',
  ],
  [
    'convicted, and then cleared',
    '[p:berg Anna Berg] was accused of theft. [p:berg Berg] was convicted in May. A court quashed the conviction of [p:berg Berg].',
    'alleged',
    'A court quashed the conviction of Berg.',
  ],
  // not of it
  [
    'another person',
    '[p:berg Anna Berg] was accused of theft. [p:lund Omar Lund] was convicted of theft.',
    'alleged',
    null,
  ],
  [
    'another act',
    '[p:berg Anna Berg] was accused of theft. [p:berg Berg] was convicted of arson in 2009.',
    'alleged',
    null,
  ],
  [
    'the accuser',
    '[p:lund Omar Lund] accused [p:berg Anna Berg] of theft. [p:lund Lund] was convicted of theft in 2009.',
    'alleged',
    null,
  ],
  [
    'convicted of one, and accused of another',
    '[p:berg Anna Berg] was convicted of fraud. [p:berg Berg] is also accused of fraud in another town.',
    'alleged',
    null,
  ],
  [
    'a sentence for another act',
    '[p:berg Anna Berg] allegedly stole a boat. [p:berg Berg] is serving ten years for arson after being convicted in May.',
    'alleged',
    null,
  ],
  [
    'charges that somebody wants dropped',
    '[o:firm Acme Corp.] was charged with theft. [o:firm Acme] demanded that the charges be dropped.',
    'alleged',
    null,
  ],
  [
    'if convicted',
    '[p:berg Anna Berg] was charged with theft. [p:berg Berg] faces ten years if convicted.',
    'alleged',
    null,
  ],
  [
    'not convicted',
    '[p:berg Anna Berg] was charged with theft. [p:berg Berg] was not convicted.',
    'alleged',
    null,
  ],
  [
    'hopes to be acquitted',
    '[p:berg Anna Berg] was charged with theft. [p:berg Berg] hopes to be acquitted.',
    'alleged',
    null,
  ],
  [
    'a plea of not guilty',
    '[p:berg Anna Berg] was charged with theft. [p:berg Berg] pleaded not guilty.',
    'disputed',
    'Berg pleaded not guilty.',
  ],
  [
    'somebody else, of that act, in the same sentence',
    '[p:berg Anna Berg] was accused of murder. [p:berg Berg] was convicted of theft, while a guard stood trial for murder.',
    'alleged',
    null,
  ],
  [
    'convicted, and acquitted later',
    '[p:berg Anna Berg] was accused of theft. [p:berg Berg] was convicted of theft. [p:berg Berg] was later acquitted.',
    'alleged',
    'Berg was later acquitted.',
  ],
  [
    'sentenced',
    '[p:berg Anna Berg] was accused of theft. In May [p:berg Berg] was sentenced to ten years.',
    'confirmed',
    'In May Berg was sentenced to ten years.',
  ],
  [
    'what a conviction would bring',
    '[p:berg Anna Berg] was accused of theft. [p:berg Berg] would face ten years if convicted of theft.',
    'alleged',
    null,
  ],
  [
    'a conviction in somebody’s words',
    '[p:berg Anna Berg] was accused of theft. “[p:berg Berg] was convicted of theft,” said her mother.',
    'alleged',
    null,
  ],
  [
    'an acquittal in somebody’s words',
    '[p:berg Anna Berg] was accused of theft. “[p:berg Berg] was cleared of theft,” said her mother.',
    'alleged',
    null,
  ],
  [
    'the accused stands between the verdict’s words',
    '[p:berg Anna Berg] was accused of theft. The jury found the former mayor [p:berg Berg] guilty.',
    'confirmed',
    'The jury found the former mayor Berg guilty.',
  ],
  [
    'a plea that is planned',
    '[p:berg Anna Berg] was accused of theft. It rained. [p:berg Berg] plans to plead not guilty.',
    'alleged',
    null,
  ],
]

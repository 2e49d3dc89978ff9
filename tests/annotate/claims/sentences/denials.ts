import type { Trap } from './trap.ts'

/** Denials, also of what the sentence before said. */
export const denials: readonly Trap[] = [
  ['denied', 'Berg denied taking the money.', 'disputed: taking the money ← Berg'],
  ['denied that', 'Berg denied that she took the money.', 'disputed: she took the money ← Berg'],
  ['rejected a claim', 'The ministry rejected the claim.', 'disputed: the claim ← The ministry'],
  [
    'an accusation and its denial',
    'Kenya accuses Somalia of hiding rebels, a charge Somalia denies.',
    'disputed: hiding rebels ← Kenya',
  ],
  ['which X denies', 'Berg accused the firm of fraud, which the firm denies.', 'disputed: fraud ← Berg'],
  [
    'an indirect denial',
    'The company said it had never paid bribes.',
    'disputed: it had never paid bribes ← The company',
  ],
  [
    'a loan, not a bribe',
    'Mayor Rudi Kell admitted that the firm had paid for his garage but insisted it was a loan, not a bribe.',
    'attributed: the firm had paid for his garage ← Mayor Rudi Kell',
    'disputed: it was a loan, not a bribe ← Mayor Rudi Kell',
  ],
  ['was not involved', 'The club insisted it was not involved.', 'disputed: it was not involved ← The club'],
  ['did not take bribes', 'Berg said he did not take bribes.', 'disputed: he did not take bribes ← Berg'],
  [
    'had no part in it',
    'Berg maintained that she had no part in the plot.',
    'disputed: she had no part in the plot ← Berg',
  ],
  [
    'did nothing wrong',
    'Berg told the court that his client did nothing wrong.',
    'disputed: his client did nothing wrong ← Berg',
  ],
  ['is no thief', 'Berg said she was not a thief.', 'disputed: she was not a thief ← Berg'],
  [
    'none of them broke the law',
    'Berg said none of them broke the law.',
    'disputed: none of them broke the law ← Berg',
  ],
  [
    'countered her claims that',
    'An expert countered her claims that the house was haunted.',
    'disputed: her claims that the house was haunted ← An expert',
  ],
  [
    'an accusation answered without the word',
    'Lund accused the army of shelling a school. The army said it did not shell any school.',
    'disputed: shelling a school ← Lund',
    'disputed: it did not shell any school ← The army',
  ],
  [
    'a denial with an outlook inside',
    'Iran says its program is to produce power, not weapons.',
    'disputed: its program is to produce power, not weapons ← Iran',
  ],
  // no denials
  ['no threat', 'Berg said the sale is not a threat.', 'attributed: the sale is not a threat ← Berg'],
  ['who was not hurt', 'Police said that he was not hurt.', 'unnamed-source: he was not hurt ← Police'],
  [
    'what was not found',
    'Berg said they did not find a bomb.',
    'attributed: they did not find a bomb ← Berg',
  ],
  ['what will not be done', 'Berg said he would not attack.', 'attributed: he would not attack ← Berg'],
  ['a contrast', 'Berg said it was a cat, not a dog.', 'attributed: it was a cat, not a dog ← Berg'],
  ['did not deny', 'Berg did not deny the trip.'],
  [
    'denial of the sentence before',
    'Berg accused the clerk of theft. The clerk denied the allegations.',
    'disputed: theft ← Berg',
    'disputed: the allegations ← The clerk',
  ],
  [
    'dismissed as',
    'The palace dismissed the report as nonsense.',
    'disputed: the report as nonsense ← The palace',
  ],
  ['pleaded not guilty', 'Berg pleaded not guilty to fraud.', 'disputed: fraud'],
  // denials and doubts of the sentence before, in other words
  [
    'dismissed the report as',
    'The paper reported that the bank had hidden losses. The bank dismissed the report as baseless.',
    'disputed: the bank had hidden losses ← The paper',
    'disputed: the report as baseless ← The bank',
  ],
  [
    'disputed the figure',
    'The union said dozens were hurt. The firm disputed the figure.',
    'disputed: dozens were hurt ← The union',
    'disputed: the figure ← The firm',
  ],
  [
    'said the report was false',
    'A source told Reuters the minister would resign. Her office said the report was false.',
    'disputed: the minister would resign ← A source ⇐ Reuters',
    'disputed: the report was false ← Her office',
  ],
  [
    'called the claim a lie',
    'Norway said the cable was cut. Denmark called the claim a lie.',
    'disputed: the cable was cut ← Norway',
    'disputed: the claim a lie ← Denmark',
  ],
  [
    'says he is innocent',
    'Prosecutors allege that Reyes took bribes. His lawyer says he is innocent.',
    'disputed: Reyes took bribes ← Prosecutors',
    'disputed: he is innocent ← His lawyer',
  ],
  [
    'those reports remain unconfirmed',
    'Reports said the pilot had been captured. Those reports remain unconfirmed.',
    'unverified: the pilot had been captured ← Reports',
    'unverified: Those reports remain unconfirmed',
  ],
  [
    'denied a clause without that',
    'A senior official denied the plant is having technical difficulties.',
    'disputed: the plant is having technical difficulties ← A senior official',
  ],
  ['denied membership', 'He has denied membership of the gang.', 'disputed: membership of the gang ← He'],
  [
    'many nations, and one denies',
    'Western nations accuse Ruritania of seeking rockets, a charge Lund denies.',
    'disputed: seeking rockets ← Western nations',
  ],
  [
    'a plea in the next sentence, with its hour',
    'Lund is accused of theft. He pleaded not guilty to the charges when he appeared in court on Monday.',
    'disputed: theft',
    'disputed: the charges',
  ],
  ['denied wrongdoing', 'Berg denied all the charges.', 'disputed: all the charges ← Berg'],
  [
    'a claim rejected, and a clause of its own',
    'Norvia rejects those claims and the state agency has instead blamed the rain.',
    'disputed: those claims ← Norvia',
  ],
  [
    'no denial: a thing that did not',
    'The cabinet said the move did not breach the charter.',
    'attributed: the move did not breach the charter ← The cabinet',
  ],
  [
    'the charges, and what others say',
    'The defendants deny the charges, and two unions say the guards used force.',
    'disputed: the charges ← The defendants',
    'unnamed-source: the guards used force ← two unions',
  ],
  [
    'a list of those who deny it',
    'The neighbours, farmers and two clerks deny the report.',
    'disputed: the report ← The neighbours, farmers and two clerks',
  ],
  [
    'accounts that conflict while something else happens',
    'The sale went ahead as conflicting reports emerged about the state of the hull.',
    'disputed: the state of the hull',
  ],
  [
    'absurd to suggest',
    'Lund said it was absurd to suggest that he had been paid.',
    'disputed: it was absurd to suggest that he had been paid ← Lund',
  ],
  ['wrong to say so', 'Lund said he was wrong to say so.', 'attributed: he was wrong to say so ← Lund'],
  [
    'none of them did it',
    'Lund said none of them incited violence.',
    'disputed: none of them incited violence ← Lund',
  ],
  [
    'none of them came',
    'Lund said none of them voted for the plan.',
    'attributed: none of them voted for the plan ← Lund',
  ],
  [
    'no direct link',
    'The letter argues the government had no direct link to the camps.',
    'disputed: the government had no direct link to the camps ← The letter',
  ],
  [
    'no direct flight',
    'The letter says the airline had no direct flight to the camps.',
    'attributed: the airline had no direct flight to the camps ← The letter',
  ],
  [
    'no intention',
    'Lund says he has no intention of stepping down.',
    'attributed: he has no intention of stepping down ← Lund',
  ],
  [
    'reports without an article that are false',
    'The ministry said reports of a coup were false.',
    'disputed: reports of a coup were false ← The ministry',
  ],
  ['that charge', 'Berg rejected that charge in a talk on Friday.', 'disputed: that charge ← Berg'],
  ['that he did', 'Berg rejected that he had lied.', 'disputed: he had lied ← Berg'],
  [
    'a cabinet is dismissed, and no report',
    'Lund dismissed the cabinet on Thursday, amid reports of a rift between two ministers.',
    'unnamed-source: a rift between two ministers',
  ],
  [
    'said at first',
    'The Army initially told the family that he died in an ambush.',
    'corrected: he died in an ambush ← The Army',
  ],
  [
    'nothing found accuses nobody',
    'No second weapon was recovered, the affidavit states.',
    'attributed: No second weapon was recovered ← the affidavit',
  ],
  [
    'dismissed as baseless reports',
    'Speaker Lund dismissed as “totally baseless” reports that he had received a letter.',
    'disputed: reports that he had received a letter ← Speaker Lund',
  ],
  ['a deal turned down', 'The rebels have rejected that deal.'],
  ['a demand turned down', 'The court rejected a demand that Norvia apologise to the workers.'],
  [
    'a position turned down',
    'The High Court rejected that position in December, and an appeals court upheld the decision.',
  ],
  [
    'dispute that, and say otherwise',
    'Officials said eight rebels had died. Local leaders dispute that, saying two were boys.',
    'disputed: eight rebels had died ← Officials',
    'disputed: that ← Local leaders',
    'unnamed-source: two were boys ← Local leaders',
  ],
  [
    'talk, even as others leave',
    'Barwe rubbishes split talk even as six members leave.',
    'disputed: split talk ← Barwe',
  ],
]

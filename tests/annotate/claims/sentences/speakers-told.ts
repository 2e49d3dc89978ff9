import type { Trap } from './trap.ts'

/** Speakers of whom more is told: their place, a clause, others beside them. */
export const speakersTold: readonly Trap[] = [
  [
    'an apposition before the verb, and a name at the end',
    'A spokesman for the court, Walter Geyer, announced the appeal of David Irving.',
    'attributed: the appeal of David Irving ← A spokesman for the court, Walter Geyer',
  ],
  [
    'a clause without a pronoun in the subject',
    'All the engineers I met said the dam was safe.',
    'attributed: the dam was safe ← All the engineers I met',
  ],
  [
    'many of whom',
    'The engineers, many of whom say the dam is unsafe, went home.',
    'unnamed-source: the dam is unsafe ← many of whom',
  ],
  [
    'letters that spell a pronoun',
    'WHO says the patients are in stable condition.',
    'attributed: the patients are in stable condition ← WHO',
  ],
  [
    'telling those whose letters spell a pronoun',
    'Berg told US officials that the road was closed.',
    'attributed: the road was closed ← Berg',
  ],
  [
    'a subject with a clause of its own',
    'An engineer says the levees that failed in May will be rebuilt.',
    'unnamed-source: the levees that failed in May will be rebuilt ← An engineer',
  ],
  [
    'a claim inside the subject of a sentence',
    'A singer who claimed she spends a fortune a day has been mocked.',
    'unnamed-source: she spends a fortune a day ← A singer',
  ],
  [
    'what somebody does meanwhile',
    'Counting her fingers, Amina says she can make a profit.',
    'attributed: she can make a profit ← Amina',
  ],
  [
    'a clause that tells of the speaker',
    'Lund who doubles as chairman says that the town is safe.',
    'attributed: the town is safe ← Lund',
  ],
  [
    'at length',
    'Ann Lund, a former mayor who left the party in May after a long quarrel over the budget, says that the town is safe.',
    'attributed: the town is safe ← Ann Lund',
  ],
  [
    'a compound before a name',
    'Sam Holt from the Norvian-based Vaal Alliance says that it is over.',
    'attributed: it is over ← Sam Holt from the Norvian-based Vaal Alliance',
  ],
  [
    'somebody told of at length, and what is said of others',
    'A Norvia-based scholar, who knows the trade and declined to be named, said Chinese firms are leaving.',
    'unnamed-source: Chinese firms are leaving ← A Norvia-based scholar, who knows the trade and declined to be named',
  ],
  [
    'a few say so',
    'A few officials said that the bridge was safe.',
    'unnamed-source: the bridge was safe ← A few officials',
  ],
  [
    'several in a place',
    'In Oslo, Berg, Lind and Holm said the deal was done.',
    'attributed: the deal was done ← Berg, Lind and Holm',
  ],
  [
    'behind an aside between dashes',
    'Antwi – who was granted anonymity during the trial – said two jurors had laughed.',
    'attributed: two jurors had laughed ← Antwi',
  ],
  ['people who are not identified', 'The paper does not identify people who say they have been abused.'],
  [
    'police in a part of a country',
    'Police in Sudrian-held Norland say five girls have been hurt.',
    'attributed: five girls have been hurt ← Police in Sudrian-held Norland',
  ],
  [
    'police in the north, of suspected rebels',
    'Police in the north say suspected rebels have blown up a school.',
    'unnamed-source: suspected rebels have blown up a school ← Police in the north',
  ],
  [
    'security forces of a country',
    'Norland security forces say they found a bomb near the dam.',
    'attributed: they found a bomb near the dam ← Norland security forces',
  ],
  [
    'prosecutors in a country',
    'Prosecutors in Norland say they want to question Berg about the death of a reporter.',
    'attributed: they want to question Berg about the death of a reporter ← Prosecutors in Norland',
  ],
  [
    'shopkeepers said it, behind a clause',
    'The machines were still dark at nine, said shopkeepers.',
    'unnamed-source: The machines were still dark at nine ← shopkeepers',
  ],
  [
    'tenants say it, and the article goes on',
    'Rents have doubled since the mill closed, say tenants, and a coffee now costs four euros.',
    'unnamed-source: Rents have doubled since the mill closed ← tenants',
  ],
  [
    'an editor who saw it',
    'The advance ran to seven figures, says an editor who saw both books.',
    'unnamed-source: The advance ran to seven figures ← an editor who saw both books',
  ],
  ['what somebody said, and nobody', 'The mayor, asked about it twice, said nothing.'],
  [
    'described how',
    'Survivors described how soldiers had fired on the crowd.',
    'unnamed-source: soldiers had fired on the crowd ← Survivors',
  ],
  ['described how to', 'Guides described how to get there.'],
  [
    'confided',
    'He had been ill since May, a crew member confided.',
    'unnamed-source: He had been ill since May ← a crew member',
  ],
  [
    'a general staff',
    'The Malian general staff said that no soldier was missing.',
    'attributed: no soldier was missing ← The Malian general staff',
  ],
]

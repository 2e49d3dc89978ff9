import type { Trap } from './sentences/trap.ts'

/** Two accounts of one thing that cannot both be so, and what insists that something was not: the text, its claims as `inWords` tells them. */
export const twoAccounts: readonly Trap[] = [
  [
    'leaves the verb out',
    'The army said its men had shot at a car. Witnesses said they had not.',
    'disputed: its men had shot at a car ← The army',
    'disputed: they had not ← Witnesses',
  ],
  [
    'he insists that he was',
    'Ministers say Lund was not authorised to sign. Mr Lund insists that he was.',
    'disputed: Lund was not authorised to sign ← Ministers',
    'disputed: he was ← Mr Lund',
  ],
  [
    'while: it did not',
    'The army said it shot at a car, while the union said it did not.',
    'disputed: it shot at a car ← The army',
    'disputed: it did not ← the union',
  ],
  [
    'not so',
    'Berg claimed the guard threw two punches. Not so, said Lund.',
    'disputed: the guard threw two punches ← Berg',
    'disputed: Not so ← Lund',
  ],
  [
    'was not true',
    'Berg said the dam had been checked. A cousin wrote that it was not true.',
    'disputed: the dam had been checked ← Berg',
    'disputed: it was not true ← A cousin',
  ],
  [
    'otherwise',
    'A source said the board had met. The chair says otherwise.',
    'disputed: the board had met ← A source',
    'disputed: otherwise ← The chair',
  ],
  [
    'no such thing',
    'Berg said the dam had been checked. Lund said no such thing happened.',
    'disputed: the dam had been checked ← Berg',
    'disputed: no such thing happened ← Lund',
  ],
  [
    'another toll',
    'The mayor said 41 people had died. The agency put the toll at 17.',
    'disputed: 41 people had died ← The mayor',
    'disputed: the toll at 17 ← The agency',
  ],
  [
    'another number of one crowd',
    'Police put the number of marchers at 10,000 while organizers claimed it was 100,000.',
    'disputed: the number of marchers at 10,000 ← Police',
    'disputed: it was 100,000 ← organizers',
  ],
  [
    'the figure was closer to',
    'The auditor found that €11 million had been spent. The secretary said the figure was closer to €9 million.',
    'disputed: €11 million had been spent ← The auditor',
    'disputed: the figure was closer to €9 million ← The secretary',
  ],
  [
    'a toll below',
    'Witnesses say as many as 1,000 people were killed. The government put the death toll at 173.',
    'disputed: as many as 1,000 people were killed ← Witnesses',
    'disputed: the death toll at 173 ← The government',
  ],
  [
    'contradicting what was said',
    'The UN said the wheat was no aid, contradicting an earlier statement by the rebels.',
    'disputed: the wheat was no aid ← The UN',
    'disputed: an earlier statement by the rebels ← The UN',
  ],
  [
    'that’s fantasy',
    'A paper claims he has turned down an offer; his lawyers say that’s “fantasy”.',
    'disputed: he has turned down an offer ← A paper',
  ],
  [
    'this is nonsense',
    'Norway said the cable was cut. Denmark says this is complete nonsense.',
    'disputed: the cable was cut ← Norway',
    'disputed: this is complete nonsense ← Denmark',
  ],
  ['a forgery', 'Lund calls the memo a forgery.', 'disputed: the memo a forgery ← Lund'],
  [
    'insisted he never',
    'He had always insisted he “never laid a finger” on the boy.',
    'disputed: he “never laid a finger” on the boy ← He',
  ],
  [
    'insists that she didn’t',
    'Berg insists that her team didn’t edit the tape.',
    'disputed: her team didn’t edit the tape ← Berg',
  ],
  [
    'no money had changed hands',
    'Berg insisted that no money had changed hands.',
    'disputed: no money had changed hands ← Berg',
  ],
  [
    'maintained there was no',
    'Berg maintained there was no deal with the firm.',
    'disputed: there was no deal with the firm ← Berg',
  ],
  [
    'no account: an answer to a question',
    'The army said it shot at a car. Asked whether a boy was hurt, a spokesman said he was not.',
    'attributed: it shot at a car ← The army',
    'attributed: he was not ← a spokesman',
  ],
  [
    'no account: a quotation says it is a lie',
    'The army said it shot at a car. “That is a lie,” Lund said.',
    'attributed: it shot at a car ← The army',
    'attributed: That is a lie ← Lund',
  ],
  [
    'no other account: the same speaker',
    'The mayor said 41 people had died. He put the toll at 45.',
    'attributed: 41 people had died ← The mayor',
    'attributed: the toll at 45 ← He',
  ],
  [
    'no other account: a count brought up to date',
    'The mayor said 41 people had died. By Sunday the agency put the toll at 60.',
    'attributed: 41 people had died ← The mayor',
    'attributed: the toll at 60 ← the agency',
  ],
  [
    'no other account: the figure of something else',
    'The mayor said 41 people had died. The agency put the cost at 17 million.',
    'attributed: 41 people had died ← The mayor',
    'attributed: the cost at 17 million ← The agency',
  ],
  [
    'no other account: the same figure',
    'The mayor said 41 people had died. The agency put the toll at 41.',
    'attributed: 41 people had died ← The mayor',
    'attributed: the toll at 41 ← The agency',
  ],
  [
    'no account: what will not be',
    'The mayor said he would stay. Lund said he would not.',
    'attributed: he would stay ← The mayor',
    'attributed: he would not ← Lund',
  ],
  [
    'no denial: no need',
    'Berg insisted there was no need to panic.',
    'attributed: there was no need to panic ← Berg',
  ],
  [
    'no denial: what will not be',
    'Berg insisted there would be no vote before May.',
    'attributed: there would be no vote before May ← Berg',
  ],
  [
    'no denial: an opinion',
    'Berg insisted the plan was not enough.',
    'attributed: the plan was not enough ← Berg',
  ],
  [
    'no denial: no deal is better',
    'Berg insisted that no deal was better than a bad one.',
    'attributed: no deal was better than a bad one ← Berg',
  ],
  ['no denial: a feeling', 'Berg swore he never lost heart.', 'attributed: he never lost heart ← Berg'],
  [
    'no denial: a price that does not cover',
    'Berg maintained that the price does not cover the cost.',
    'attributed: the price does not cover the cost ← Berg',
  ],
  ['no shots were fired', 'Berg insisted that no shots were fired.', 'disputed: no shots were fired ← Berg'],
]

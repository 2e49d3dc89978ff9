import type { Trap } from './trap.ts'

/** What verbs of saying of all kinds take: statements, rulings, opinions, promises, questions. */
export const attributions: readonly Trap[] = [
  [
    'a ruling',
    'The Supreme Court ruled that the dam was unsafe.',
    'attributed: the dam was unsafe ← The Supreme Court',
  ],
  ['a ruling by no court in particular', 'A court held that the dam was unsafe.'],
  ['a decision', 'The mayor decided that the dam would stay.', 'attributed: the dam would stay ← The mayor'],
  ['to learn, of no outlet', 'Anna Berg learned that her father was ill.'],
  [
    'criticised as',
    'Anna Berg criticised the plan as a waste of money.',
    'attributed: the plan as a waste of money ← Anna Berg',
  ],
  ['an opinion of somebody named', 'Anna Berg praised the plan.', 'attributed: the plan ← Anna Berg'],
  ['an opinion of nobody in particular', 'Critics praised the plan.'],
  [
    'an opinion and what it rests on',
    'Anna Berg praised the plan, saying it would save the dam.',
    'attributed: the plan ← Anna Berg',
    'attributed: it would save the dam ← Anna Berg',
  ],
  [
    'an opinion in the passive',
    'The plan was widely praised by Anna Berg.',
    'attributed: The plan ← Anna Berg',
  ],
  ['complained about', 'Anna Berg complained about the noise.', 'attributed: the noise ← Anna Berg'],
  ['agreed to a thing', 'Anna Berg agreed to a meeting.'],
  ['agreed without that', 'Anna Berg agreed the dam was safe.', 'attributed: the dam was safe ← Anna Berg'],
  [
    'asked whether',
    'Anna Berg asked whether the dam was safe.',
    'attributed: whether the dam was safe ← Anna Berg',
  ],
  [
    'pledged that',
    'Anna Berg pledged that the dam would be closed.',
    'attributed: the dam would be closed ← Anna Berg',
  ],
  [
    'charges, the verb',
    'Anna Berg charges that the mayor took bribes.',
    'alleged: the mayor took bribes ← Anna Berg',
  ],
  ['dubbed by', 'The plan was dubbed “a disgrace” by Anna Berg.', 'attributed: a disgrace ← Anna Berg'],
  [
    'blasted for being',
    'Anna Berg blasted the plan for being “plainly silly”.',
    'attributed: the plan for being “plainly silly” ← Anna Berg',
  ],
  ['shouted that', 'He shouted that the house was on fire.', 'attributed: the house was on fire ← He'],
  ['shared', '“I like the fog,” Kelce shared.', 'attributed: I like the fog ← Kelce'],
  [
    'that argument',
    'Judge Lund rejected that argument in a ruling.',
    'disputed: that argument in a ruling ← Judge Lund',
  ],
  [
    'a warning, not a bidding',
    'The agency warned that hackers plan to attack power plants.',
    'attributed: hackers plan to attack power plants ← The agency',
  ],
  [
    'a warning before its source',
    'Hackers plan to attack power plants, the agency warned.',
    'attributed: Hackers plan to attack power plants ← the agency',
  ],
  [
    'a warning without that',
    'The agency warned hackers plan to attack power plants.',
    'attributed: hackers plan to attack power plants ← The agency',
  ],
  [
    'an accusation in front of who makes it',
    'The mayor took bribes, Berg alleged.',
    'alleged: The mayor took bribes ← Berg',
  ],
  [
    'what neighbours complained of, told by somebody',
    'Neighbours had complained about the noise, said Ann Berg.',
    'attributed: Neighbours had complained about the noise ← Ann Berg',
  ],
  [
    'what somebody known suspects',
    'Ann Berg suspects that it might have hurt the town.',
    'attributed: it might have hurt the town ← Ann Berg',
  ],
  [
    'what else somebody points to',
    'Lind said the vote was rigged, and pointed to a video.',
    'attributed: the vote was rigged ← Lind',
  ],
  [
    'a bid that is denied to have been made',
    'Tesco denied a bid for Asda had been made.',
    'disputed: a bid for Asda had been made ← Tesco',
  ],
  [
    'what somebody remembers',
    'But she remembered that the clerk had a large dog in the yard.',
    'attributed: the clerk had a large dog in the yard ← she',
  ],
  [
    'called so, in quotation marks',
    'The plan was called “a disgrace” by Berg.',
    'attributed: a disgrace ← Berg',
  ],
  [
    'announced some time ago',
    'Berg announced the ban two weeks ago.',
    'attributed: the ban two weeks ago ← Berg',
  ],
  [
    'one who disagrees, and says so',
    'He said he strongly disagrees with the verdict and has no objection to protests.',
    'attributed: he strongly disagrees with the verdict and has no objection to protests ← He',
  ],
  [
    'said in several reports',
    'Voss and Lind have said in successive reports that Norvia had helped the rebels.',
    'attributed: Norvia had helped the rebels ← Voss and Lind',
  ],
]

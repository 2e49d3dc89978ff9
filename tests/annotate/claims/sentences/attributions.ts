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
  ['not so', 'Not so, according to Anna Cole, who has run the shop for 19 years.'],
  [
    'according to somebody with a past',
    'The mill is another matter, according to Dr Lund, who ran it for eleven years.',
    'attributed: The mill is another matter ← Dr Lund',
  ],
  [
    'according to somebody and what she is',
    'According to Ann Berg, the mayor of Ostwick, the move reeks of fear.',
    'attributed: the move reeks of fear ← Ann Berg, the mayor of Ostwick',
  ],
  ['a report that is narrated', 'Alex Cole has this report, narrated by Lena Lund.'],
  [
    'problems that come along',
    'She plays a coach who helps a client through the problems that come along with love.',
  ],
  ['disagrees with a paper', 'Dr Lund disagrees with the reanalysis.'],
  ['suspecting a thing', 'They culled the hens, suspecting an outbreak of bird flu.'],
  [
    'somebody else suspects',
    'Police suspect the radical group was responsible.',
    'possible: the radical group was responsible ← Police',
  ],
  [
    'whatever they suspect',
    'They suspected the second explosion was from a car bomb.',
    'attributed: the second explosion was from a car bomb ← They',
  ],
  [
    'a suspicion of governments',
    "Western governments suspect Norvia's nuclear activities are aimed at developing weapons.",
    "alleged: Norvia's nuclear activities are aimed at developing weapons ← Western governments",
  ],
  ['charged that', 'In a statement on Monday, the government charged that Norvia is a source of unrest.'],
  [
    'support that is pledged',
    'At least nine members have pledged their support for the judge, along with all 55 senators.',
  ],
  [
    'plans that are defended',
    'The prime minister has again defended plans to close the pier and to sell it.',
  ],
  [
    'an ownership that is challenged',
    'Norvia had challenged the ownership of the islands, which lie off its coast.',
  ],
  [
    'what it says of things',
    'The army has fired on two barges it says were being used by smugglers.',
    'attributed: were being used by smugglers ← it',
  ],
  [
    'what it said of a move',
    'The firm took over the depot in a move it said would save millions.',
    'attributed: would save millions ← it',
  ],
  [
    'no authority',
    'Officials say they do not have the authority to postpone the vote, as asked by the union.',
    'unnamed-source: they do not have the authority to postpone the vote, as asked by the union ← Officials',
  ],
  [
    'has never told anybody',
    'He said he has never indicated to anyone that he had another plan.',
    'disputed: he has never indicated to anyone that he had another plan ← He',
  ],
  [
    'neither did one thing nor another',
    'A senior minister says the state has neither run a secret jail nor used the harbour as one.',
    'unnamed-source: the state has neither run a secret jail nor used the harbour as one ← A senior minister',
  ],
  [
    'for peaceful purposes',
    'Norvia insists that its plan is for peaceful purposes and that its army is not involved.',
    'attributed: its plan is for peaceful purposes and that its army is not involved ← Norvia',
  ],
  [
    'had to fight their way',
    'He insisted his troops had to fight their way into the building.',
    'attributed: his troops had to fight their way into the building ← He',
  ],
  [
    'those around him insist',
    'Aides to Lund, and two of the guards, insist he did not take part in the raid.',
    'disputed: he did not take part in the raid ← Aides to Lund, and two of the guards',
  ],
  [
    'insisted behind it',
    'He was not related to anybody at the firm, he insisted, adding that the records were of somebody else.',
    'disputed: He was not related to anybody at the firm ← he',
    'attributed: the records were of somebody else ← he',
  ],
  [
    'safe to conclude',
    'Officers say it is safe to conclude that the two ships were the main target.',
    'unnamed-source: it is safe to conclude that the two ships were the main target ← Officers',
  ],
  [
    'premature to say',
    'Asked about the story, Mr Lund said it is premature to say what the clerics want.',
    'attributed: it is premature to say what the clerics want ← Mr Lund',
  ],
  [
    'nothing to do with',
    'A diplomat told reporters on Thursday the site in question has nothing to do with arms.',
    'disputed: the site in question has nothing to do with arms ← A diplomat',
  ],
  [
    'a nickname in marks',
    'Tom “Bugsy” Lund told a court on Thursday that Anna Cole was aware of the plot.',
    'attributed: Anna Cole was aware of the plot ← Lund',
  ],
  [
    'a date behind said',
    'In a report on Monday, the Herald said as of June 30, there were 300 homes on the hill.',
    'attributed: as of June 30, there were 300 homes on the hill ← the Herald',
  ],
  [
    'a weekday and a comma',
    'A spokeswoman said Wednesday, two of those wounded were guards.',
    'unnamed-source: two of those wounded were guards ← A spokeswoman',
  ],
  [
    'a place before the speaker',
    'In eastern Norvia, the army said two of its troops were killed on Monday, after a bomb exploded.',
    'attributed: two of its troops were killed on Monday, after a bomb exploded ← the army',
  ],
  [
    'on an occasion',
    'In accepting the prize for herself and the club, Ms Cole noted that ten years after the war the gaps remain.',
    'attributed: ten years after the war the gaps remain ← Ms Cole',
  ],
  [
    'cited as saying',
    'The news agency Reuters cites him as saying the men are fighters who have refused to leave.',
    'attributed: the men are fighters who have refused to leave ← him ⇐ The news agency Reuters',
  ],
  [
    'too many',
    'He says too many people are not insured or go bankrupt.',
    'attributed: too many people are not insured or go bankrupt ← He',
  ],
  [
    'in a speech that is broadcast',
    'In a speech broadcast on Monday, Mr Lund said the growth of Norvia is peaceful and open.',
    'attributed: the growth of Norvia is peaceful and open ← Mr Lund',
  ],
  [
    'those who are freed',
    'Authorities say those being freed are not involved in violent crimes or had been held by mistake.',
    'unnamed-source: those being freed are not involved in violent crimes or had been held by mistake ← Authorities',
  ],
  [
    'gunmen who kidnapped',
    'Officials say gunmen who kidnapped 30 people have freed six of them.',
    'unnamed-source: gunmen who kidnapped 30 people have freed six of them ← Officials',
  ],
  ['those who learn', 'Experts say those who learn how to live with the disease can have healthier lives.'],
  [
    'a position that is acknowledged',
    "The council acknowledges Norvia's position that there is but one river and Ostwick is part of it.",
    "attributed: Norvia's position that there is but one river and Ostwick is part of it ← The council",
  ],
]

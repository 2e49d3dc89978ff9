import type { Trap } from './trap.ts'

/** What is not established. */
export const doubts: readonly Trap[] = [
  [
    'could not be verified',
    'The report could not be independently verified.',
    'unverified: The report could not be independently verified',
  ],
  [
    'but could not be confirmed',
    'Bystanders said he had a knife, but this could not be confirmed.',
    'unverified: he had a knife ← Bystanders',
  ],
  [
    'doubt about the sentence before',
    'Rebels said they shot down a jet. The claim could not be verified.',
    'unverified: they shot down a jet ← Rebels',
    'unverified: The claim could not be verified',
  ],
  ['unclear whether', 'It is unclear whether the pilot survived.', 'unverified: whether the pilot survived'],
  ['not clear who', 'It was not clear who fired first.', 'unverified: who fired first'],
  [
    'too early to say',
    'It is still too early to say whether the drug works.',
    'unverified: whether the drug works',
  ],
  [
    'could not determine whether',
    'The Courier could not independently determine whether the pilot had seen the flare.',
    'unverified: whether the pilot had seen the flare ← The Courier',
  ],
  [
    'could not establish why',
    'Investigators could not establish why the dam broke.',
    'unverified: why the dam broke ← Investigators',
  ],
  [
    'has not determined the cause',
    'The agency has not determined the cause of the fire.',
    'unverified: the cause of the fire ← The agency',
  ],
  [
    'has not been determined',
    'The cause of the fire has not been determined.',
    'unverified: The cause of the fire has not been determined',
  ],
  [
    'has not said whether',
    'The army has not said whether the pilot survived.',
    'unverified: whether the pilot survived ← The army',
  ],
  [
    'would not say who',
    'The firm would not say who owned the ship.',
    'unverified: who owned the ship ← The firm',
  ],
  [
    'has yet to say',
    'The firm has yet to say who owned the ship.',
    'unverified: who owned the ship ← The firm',
  ],
  [
    'dodged questions on whether',
    'The minister dodged questions on whether he had been told.',
    'unverified: whether he had been told ← The minister',
  ],
  [
    'no word on when',
    'There was no word on when the line would open.',
    'unverified: when the line would open',
  ],
  ['not known yet if', 'It is not known yet if the pilot survived.', 'unverified: if the pilot survived'],
  ['unclear when, and a may', 'It is unclear when he may return.', 'unverified: when he may return'],
  ['nobody knows', 'Nobody knows who fired first.', 'unverified: who fired first'],
  [
    'a body that does not know',
    'The police do not know who fired first.',
    'unverified: who fired first ← The police',
  ],
  ['nobody has confirmed', 'Nobody has confirmed the sale.', 'unverified: the sale'],
  ['declined to confirm', 'The company declined to confirm the sale.', 'unverified: the sale ← The company'],
  ['has not confirmed', 'The army has not confirmed the loss.', 'unverified: the loss ← The army'],
  [
    'cannot confirm, inside a saying',
    'The army says it cannot confirm whether the pilot survived.',
    'unverified: whether the pilot survived ← The army',
  ],
  [
    'no evidence that, of two deeds',
    'There is no evidence that Lund killed the guard and escaped with the money.',
    'unverified: Lund killed the guard and escaped with the money',
  ],
  [
    'no evidence of a thing, and what else is said',
    'There was no evidence of foul play and that was all the coroner would say.',
    'unverified: foul play',
  ],
  [
    'no evidence that',
    'There is no evidence that the virus came from there.',
    'unverified: the virus came from there',
  ],
  ['unconfirmed reports', 'Unconfirmed reports spoke of ten dead.', 'unverified: Unconfirmed reports'],
  [
    'not immediately known',
    'The cause of the fire was not immediately known.',
    'unverified: The cause of the fire was not immediately known',
  ],
  [
    'would not confirm or deny',
    'The agency would not confirm or deny the report.',
    'unverified: the report ← The agency',
  ],
  [
    'no independent verification',
    'There has been no independent verification of the strikes.',
    'unverified: the strikes',
  ],
  [
    'refused to comment on whether',
    'Officials refused to comment on whether the tape is authentic.',
    'unverified: whether the tape is authentic ← Officials',
  ],
  [
    'a claim that could not be verified',
    'The army said it had killed 12 fighters, a claim that could not be independently verified.',
    'unverified: it had killed 12 fighters ← The army',
  ],
  [
    'according to reports that could not be verified',
    'Dozens were dead, according to reports that could not be verified.',
    'unverified: Dozens were dead ← reports',
  ],
  [
    'neither acknowledged nor denied',
    'Lund has neither acknowledged nor denied having such arms.',
    'unverified: having such arms',
  ],
  [
    'a doubt that leads up to a statement',
    'While it is not clear how many have left, Marta Berg said that a quarter of the workers were gone.',
    'unverified: how many have left',
    'attributed: a quarter of the workers were gone ← Marta Berg',
  ],
  [
    'a doubt that somebody behind it has',
    'It was uncertain whether the scheme would help, said Mr Holt.',
    'unverified: whether the scheme would help ← Mr Holt',
  ],
  [
    'a preposition before what is not clear',
    'It is not clear by which side the glass was thrown.',
    'unverified: which side the glass was thrown',
  ],
  [
    'whether, before its doubt',
    'Whether the pilot had seen the flare was not known.',
    'unverified: Whether the pilot had seen the flare was not known',
  ],
  [
    'claimed without evidence',
    'Lund claimed without offering any evidence that the vote had been rigged.',
    'unverified: the vote had been rigged ← Lund',
  ],
  [
    'without evidence, he said',
    'Without evidence, Lund said the vote had been rigged.',
    'unverified: the vote had been rigged ← Lund',
  ],
  [
    'without evidence of another thing',
    'Lund said he had been jailed without evidence of a crime.',
    'attributed: he had been jailed without evidence of a crime ← Lund',
  ],
  [
    'none of the allegations',
    'None of the allegations has been proven in court.',
    'unverified: None of the allegations has been proven in court',
  ],
  [
    'a video that could not be verified',
    'The video, which the Gazette could not verify, shows two men.',
    'unverified: The video, which the Gazette could not verify, shows two men',
  ],
  [
    'a video whose authenticity could not be confirmed',
    'The video, whose authenticity the Gazette could not confirm, shows two men.',
    'unverified: The video, whose authenticity the Gazette could not confirm, shows two men',
  ],
  [
    'whose identity is open',
    'The dead were a watchman, and a woman believed to be in her thirties whose identity has yet to be established.',
    'unnamed-source: a woman believed to be in her thirties',
    'unverified: whose identity has yet to be established',
  ],
  ['what a private person could not tell', 'Berg saw soldiers. She could not tell whose they were.'],
  [
    'what somebody says he does not know',
    'Mr Lind said he had not written it and did not know who had.',
    'attributed: he had not written it and did not know who had ← Mr Lind',
  ],
  [
    'amid rumours, of which nobody is the source',
    'Hundreds of people were seen forming a ring amid rumours of a march on the hotel.',
    'unverified: a march on the hotel',
  ],
  [
    'what could not be established',
    'It could not be established if the tanker had been insured.',
    'unverified: if the tanker had been insured',
  ],
  [
    'what could not be said for certain',
    'The coroner could not say for certain when the hikers died.',
    'unverified: when the hikers died ← The coroner',
  ],
  ['what a question before asked', 'How did it start?\nThat is not yet known.'],
  [
    'who’s rumoured',
    'Danny Orme, who’s rumoured to be in talks with Halden TV, has thrown his support behind him.',
    'unverified: Danny Orme, who’s rumoured to be in talks with Halden TV',
  ],
  [
    'figures on both sides of a “but”',
    'It was not clear whether the firm, which owns 19% of the capital but 34% of the votes, would sell.',
    'unverified: whether the firm, which owns 19% of the capital but 34% of the votes, would sell',
  ],
  ['not told until later', 'The county did not tell the public until June 16, when it had counted 17.'],
  [
    'who would neither confirm nor deny it',
    'Her spokesperson would neither confirm nor deny the existence of the clause.',
    'unverified: the existence of the clause ← Her spokesperson',
  ],
  [
    'a statement that ends with a time, which could not be verified',
    'Neighbours said a second bell was taken the same night, which could not be independently verified.',
    'unverified: a second bell was taken the same night, which could not be independently verified ← Neighbours',
  ],
  [
    'have yet to say what',
    'Officials have yet to say what may have caused the fire.',
    'unverified: what may have caused the fire',
  ],
  [
    'a coroner has not established',
    "One, a woman in her eighties, died in May, though a coroner hasn't yet established whether the fall played a part.",
    'unverified: whether the fall played a part ← a coroner',
  ],
  [
    'a belief, and what is not clear',
    'Officials believe 300 sheep were in south Fell but it is not clear how many drowned.',
    'possible: 300 sheep were in south Fell ← Officials',
    'unverified: how many drowned',
  ],
  [
    'that claim',
    'That claim could not be immediately confirmed.',
    'unverified: That claim could not be immediately confirmed',
  ],
  [
    'the possibility is rejected',
    'Norvia has rejected the possibility of closing its harbour.',
    'possible: closing its harbour',
  ],
  [
    'as a name is unknown',
    'Some children are listed by their first name, as their full name is still unknown, weeks after the storm.',
    'unverified: their full name is still unknown, weeks after the storm',
  ],
  [
    'some things were alleged',
    'Berg was returned to power by the vote, though some irregularities were alleged.',
  ],
  [
    'but that has not been confirmed',
    'Some reports said two guards had died, but that has not been confirmed.',
    'unverified: two guards had died ← Some reports',
  ],
  [
    'whose condition was unclear',
    "Officials say the bomb hit the town's mayor, whose condition was unclear.",
    'unverified: whose condition was unclear ← Officials',
  ],
  [
    'difficult to determine',
    'Guards say the dam may fail, although it is difficult to determine who is in charge.',
    'possible: the dam may fail ← Guards',
    'unverified: who is in charge',
  ],
  [
    'unsure how',
    'No cases were reported where she lived, and doctors are unsure how she caught it.',
    'unverified: how she caught it ← doctors',
  ],
  [
    'officials could not confirm it',
    'But military officials could not confirm the incident.',
    'unverified: the incident ← military officials',
  ],
  [
    'estimates that cannot be verified',
    'Cole stressed that his figures are based on estimates that can not always be verified.',
    'unverified: estimates that can not always be verified ← Cole',
  ],
  [
    'speculation is fuelled',
    'The talks have further fueled speculation that Berg will join the party.',
    'possible: Berg will join the party',
  ],
  [
    'no evidence from nobody',
    'There is no evidence that the dam failed, guards said.',
    'unverified: the dam failed ← guards',
  ],
  ['paid and reported', 'The city paid and it was reported last week.'],
  [
    'it was reported last week',
    'The city could pay, it was reported last week.',
    'unnamed-source: The city could pay',
  ],
  [
    'but that was denied',
    'A source said two guards had died, but that was denied by the firm.',
    'disputed: two guards had died ← A source',
  ],
  [
    'no evidence of one thing, and what else is said',
    'The Crown says there is no evidence that the pan was a weapon and that Garbutt had no injuries.',
    'attributed: there is no evidence that the pan was a weapon and that Garbutt had no injuries ← The Crown',
    'unverified: the pan was a weapon ← The Crown',
  ],
  [
    'what was kept from somebody',
    'Anna Berg said the captors never told them what they wanted.',
    'attributed: the captors never told them what they wanted ← Anna Berg',
  ],
  [
    'a claim that says something else',
    'A claim that could not be verified said the dam had failed.',
    'unverified: A claim that could not be verified said the dam had failed',
  ],
]

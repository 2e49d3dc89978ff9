import type { Trap } from './trap.ts'

/** What people nobody knows think, want and foretell, which nobody could confirm; and what they tell as a fact. */
export const unheld: readonly Trap[] = [
  ['an opinion with its reason', 'Critics slammed the plan for wasting money.'],
  ['advice', 'Experts recommend that you water the ferns twice a week.'],
  ['advice of what', 'The gardeners recommend ferns as a start.'],
  ['a question of theirs', 'Delegates questioned how Lund could have agreed.'],
  ['what they express', 'All parties have expressed an interest in the port.'],
  ['what they call it', 'A woman at the gate called the noise “terrible”.'],
  ['what they call themselves', 'Its readers call themselves “night owls” and meet in May.'],
  ['what they call it, behind', 'The sale was a “slap in the face”, according to critics.'],
  ['a feeling in quotation marks', '“I am so tired of the noise,” one woman said.'],
  ['a wish in quotation marks', '“We just want the noise to end,” a man said.'],
  [
    'what happened to somebody, in quotation marks',
    '“I was in the kitchen when the roof fell,” a woman said.',
    'unnamed-source: I was in the kitchen when the roof fell ← a woman',
  ],
  [
    'what somebody felt then',
    'Residents said they were afraid when the dam broke.',
    'unnamed-source: they were afraid when the dam broke ← Residents',
  ],
  ['a question in quotation marks', '“Why was the gate open?” one man asked.'],
  [
    'an opinion, and the quotation goes on with a fact',
    '“I love this town. The mill closed in May,” one man said.',
    'unnamed-source: The mill closed in May ← one man',
  ],
  ['blame', 'Opposition parties accused Lund of trying to turn the port into a fortress.'],
  [
    'a crime',
    'Opposition parties accused Lund of stealing votes.',
    'alleged: stealing votes ← Opposition parties',
  ],
  [
    'a guess',
    'Fans have speculated that two songs are about Lund.',
    'possible: two songs are about Lund ← Fans',
  ],
  [
    'a warning of what could be',
    'Officials warned that the dam could break.',
    'possible: the dam could break ← Officials',
  ],
  [
    'a warning on a condition',
    'Experts warn that if the rain goes on, the dam could break.',
    'possible: if the rain goes on, the dam could break ← Experts',
  ],
  [
    'what analysts say will be',
    'Analysts say the price will fall.',
    'possible: the price will fall ← Analysts',
  ],
  [
    'what analysts say is, and what would be then',
    'Analysts say the firm holds a million and would lose its ships.',
    'unnamed-source: the firm holds a million and would lose its ships ← Analysts',
  ],
  [
    'what officials say will be done',
    'Officials said the schools would stay closed.',
    'unnamed-source: the schools would stay closed ← Officials',
  ],
  [
    'a study of what may be',
    'Studies suggest that the drug may be safe.',
    'unnamed-source: the drug may be safe ← Studies',
  ],
  ['a vow', 'The protesters have vowed to block the road.', 'possible: to block the road ← The protesters'],
  [
    'what they say they fear',
    'Residents say they fear that the dam was built badly.',
    'possible: the dam was built badly ← Residents',
  ],
  ['a view that nobody is told to hold', 'The city is often described as the Venice of the east.'],
  [
    'a view of somebody',
    'The city was described by Ann Lund as the Venice of the east.',
    'attributed: the Venice of the east ← Ann Lund',
  ],
  [
    'what somebody was told, in what is said',
    'Ann Lund said the firm was told that the fees were too low.',
    'attributed: the firm was told that the fees were too low ← Ann Lund',
  ],
  ['it was announced: somebody could be asked', 'It was announced that the mine would close.'],
  [
    'what they say they hope',
    'Officials said they hoped the move will spur trade.',
    'possible: the move will spur trade ← Officials',
  ],
  ['what must be done', 'Farmers said the road must stay open.'],
  ['described as', 'Democrats described the showdown as ominous.'],
  ['a word for it', 'Several lawmakers called it “fraud” on Monday.'],
  ['that is a word of its own', 'Many say that’s a disgrace.'],
  ['what a court found', 'A federal judge found that the rule was unlawful.'],
  [
    'a judgement behind a relative clause',
    'Ferry crews said the new fees, which double the old, are necessary.',
  ],
  ['what they are alarmed by', 'Officials at the port said they are alarmed by the talk of a merger.'],
  ['where they stand', 'Dock workers said they still oppose the sale.'],
  ['what they want', 'Two drivers said they wanted better terms.'],
  ['what there is hope of', 'One diplomat said there is hope of a deal.'],
  [
    'what there is',
    'Officials said there are two ships in the bay.',
    'unnamed-source: there are two ships in the bay ← Officials',
  ],
  [
    'what they have done',
    'Officials say they have opposed the plan in court.',
    'unnamed-source: they have opposed the plan in court ← Officials',
  ],
  [
    'what befell them',
    'Witnesses say they were frightened when the roof fell.',
    'unnamed-source: they were frightened when the roof fell ← Witnesses',
  ],
  [
    'a hedge of officials on what will be',
    'Officials say the toll is likely to rise.',
    'possible: the toll is likely to rise ← Officials',
  ],
  [
    'a hedge of officials on what was',
    'Officials say the fire was likely caused by a spark.',
    'unnamed-source: the fire was likely caused by a spark ← Officials',
  ],
  [
    'a hedge of officials on what is',
    'Officials said the gunmen may be linked to a gang.',
    'unnamed-source: the gunmen may be linked to a gang ← Officials',
  ],
  [
    'what officials say could happen',
    'Officials said the road may be closed next week.',
    'possible: the road may be closed next week ← Officials',
  ],
  [
    'what officials say will be done',
    'Officials said two ships will leave on Monday.',
    'unnamed-source: two ships will leave on Monday ← Officials',
  ],
  [
    'what follows from it',
    'Scientists are warning that a rise of two degrees would have grave effects on reefs.',
    'possible: a rise of two degrees would have grave effects on reefs ← Scientists',
  ],
  [
    'what it makes sure of',
    'Senior lawmakers said the vote ensured that ties will last.',
    'possible: the vote ensured that ties will last ← Senior lawmakers',
  ],
  [
    'what it is possible that',
    'Forecasters say it is possible that the storm will turn.',
    'possible: it is possible that the storm will turn ← Forecasters',
  ],
  ['why they went', 'Two directors have left the board, citing the merger.'],
]

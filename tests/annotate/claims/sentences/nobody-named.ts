import type { Trap } from './trap.ts'

/** Nobody who can be told. */
export const nobodyNamed: readonly Trap[] = [
  ['who is told', 'Ann Lee was told that the dam had burst.', 'unnamed-source: the dam had burst'],
  [
    'who is told by people',
    'Bo Dahl was informed by police that the road was shut.',
    'unnamed-source: the road was shut ← police',
  ],
  ['who is convinced', 'Ann Lee was convinced that the bridge was safe.'],
  ['officials', 'Officials said the bridge was closed.', 'unnamed-source: the bridge was closed ← Officials'],
  [
    'officials of a nation',
    'Turkish officials said the bridge was closed.',
    'unnamed-source: the bridge was closed ← Turkish officials',
  ],
  ['bare police', 'Police said the man was armed.', 'unnamed-source: the man was armed ← Police'],
  [
    'the authorities',
    'The authorities said the man was armed.',
    'unnamed-source: the man was armed ← The authorities',
  ],
  [
    'witnesses, behind',
    'The man was armed, witnesses said.',
    'unnamed-source: The man was armed ← witnesses',
  ],
  [
    'a source to an agency',
    'A source told Reuters the deal was dead.',
    'unnamed-source: the deal was dead ← A source ⇐ Reuters',
  ],
  [
    'sources close to',
    'Sources close to the talks said the deal was dead.',
    'unnamed-source: the deal was dead ← Sources close to the talks',
  ],
  [
    'an official who asked not to be named',
    'A Pentagon official who asked not to be named said the plan was dead.',
    'unnamed-source: the plan was dead ← A Pentagon official who asked not to be named',
  ],
  [
    'scientists',
    'Scientists say the ice is melting faster.',
    'unnamed-source: the ice is melting faster ← Scientists',
  ],
  [
    'local media',
    'Local media reported that the bank had closed.',
    'unnamed-source: the bank had closed ← Local media',
  ],
  [
    'reportedly',
    'The suspect reportedly fled in a van.',
    'unnamed-source: The suspect reportedly fled in a van',
  ],
  [
    'was said to',
    'The suspect was said to have fled in a van.',
    'unnamed-source: The suspect was said to have fled in a van',
  ],
  [
    'is believed to',
    'The ship is believed to have sunk.',
    'unnamed-source: The ship is believed to have sunk',
  ],
  ['it is believed', 'It is believed that the ship sank.', 'unnamed-source: the ship sank'],
  [
    'a spokesman of nobody',
    'A spokesman said the line was closed.',
    'unnamed-source: the line was closed ← A spokesman',
  ],
  [
    'critics tell a fact',
    'Critics say the law breaks two treaties.',
    'unnamed-source: the law breaks two treaties ← Critics',
  ],
  ['critics judge', 'Critics say the law is simply unjust.'],
  ['critics demand', 'Many say the law should go.'],
  ['critics call it something', 'Critics call the law a disgrace.'],
  ['a named person judges', 'Anna Berg says the law is unjust.', 'attributed: the law is unjust ← Anna Berg'],
  ['officials announce a thing', 'Officials announced a curfew for the whole town.'],
  [
    'whoever confirms',
    'Officials confirmed that two men had died.',
    'confirmed: two men had died ← Officials',
  ],
  [
    'a hedge inside what somebody named says',
    'The ministry said the attack reportedly hurt two men.',
    'attributed: the attack reportedly hurt two men ← The ministry',
  ],
  [
    'according to officials',
    'The bridge was closed, according to two officials.',
    'unnamed-source: The bridge was closed ← two officials',
  ],
  [
    'a photographer by trade only',
    'Eight shots were fired, according to an AP photographer.',
    'unnamed-source: Eight shots were fired ← an AP photographer',
  ],
  [
    'a bare common noun',
    'A patient said that a nurse had fallen.',
    'unnamed-source: a nurse had fallen ← A patient',
  ],
  [
    'one of many',
    'One shopper said the shelves were empty by noon.',
    'unnamed-source: the shelves were empty by noon ← One shopper',
  ],
  [
    'media reports indicate',
    'Media reports indicate the minister is about to resign.',
    'unnamed-source: the minister is about to resign ← Media reports',
  ],
  [
    'a signature by trade',
    '"The tools came in May. They never break." -- Executive at a tools company',
    'unnamed-source: The tools came in May ← Executive at a tools company',
    'unnamed-source: They never break ← Executive at a tools company',
  ],
  [
    'some research',
    'Some research suggests that geese remember faces.',
    'unnamed-source: geese remember faces ← Some research',
  ],
  [
    'nobody names no source for a doubt',
    'Police have no evidence that the door was forced.',
    'unverified: the door was forced',
  ],
  ["a headline's police", 'Police: Man Set Fire To Barn', 'unnamed-source: Man Set Fire To Barn ← Police'],
  [
    'heard in court',
    'The inquiry heard that the doors had been locked. The court heard he had been drinking.',
    'unnamed-source: the doors had been locked',
    'unnamed-source: he had been drinking',
  ],
  [
    'a headline in title case, sources behind',
    'Minister To Resign Over Report, Sources Say',
    'unnamed-source: Minister To Resign Over Report ← Sources',
  ],
  [
    'customers that spoke with somebody',
    'Additional customers that spoke with the station say they chose another firm.',
    'unnamed-source: they chose another firm ← Additional customers that spoke with the station',
  ],
  [
    'a participle behind the subject',
    'Four men believed to be smugglers were found in a barn.',
    'unnamed-source: Four men believed to be smugglers',
  ],
  [
    'a participle behind the object',
    'Guards caught two men believed to be smugglers and handed them over.',
    'unnamed-source: two men believed to be smugglers',
  ],
  [
    'two participles',
    'He joined a band said to be linked to smugglers and led by a priest.',
    'unnamed-source: a band said to be linked to smugglers and led by a priest',
  ],
  [
    'reports that quote',
    'Local reports quoting the coast guard say two boats sank.',
    'unnamed-source: two boats sank ← Local reports quoting the coast guard',
  ],
  [
    'what it tells of, in what they say',
    'Officials say the boat went down in a minute, suggesting that the hull had split.',
    'unnamed-source: the boat went down in a minute, suggesting that the hull had split ← Officials',
  ],
  [
    'somebody named who suggests it',
    'Berg spoke to the house on Monday, suggesting that the hull had split.',
    'attributed: the hull had split ← Berg',
  ],
  [
    'people from somewhere, who say so',
    'The letter angered lawmakers from both houses, who say they were not asked.',
    'unnamed-source: they were not asked ← lawmakers from both houses',
  ],
  [
    'an aside that goes on',
    'Lund’s lawyers said the evidence, citing two cases from May, was weak.',
    'attributed: the evidence, citing two cases from May, was weak ← Lund’s lawyers',
  ],
  ['remarks that an agency reported', 'In remarks reported by an agency, the crew pointed to the west.'],
  [
    'a relative clause of the subject',
    'Lund, who is said to own two mills, left for the coast.',
    'unnamed-source: Lund, who is said to own two mills',
  ],
  [
    'a relative clause in what they say',
    'Police say the fire, which is believed to have begun in a mill, has killed two men.',
    'unnamed-source: the fire, which is believed to have begun in a mill, has killed two men ← Police',
  ],
  [
    'said one driver',
    '“The trucks were empty,” said one driver who asked not to be named.',
    'unnamed-source: The trucks were empty ← one driver who asked not to be named',
  ],
  [
    'the insider is still nobody',
    'A source close to the set said the story was thin. “Nobody had chairs,” the insider says.',
    'unnamed-source: the story was thin ← A source close to the set',
    'unnamed-source: Nobody had chairs ← the insider',
  ],
  [
    'reports that also suggest',
    'Some reports also suggest as many as 900 visitors are missing.',
    'unnamed-source: as many as 900 visitors are missing ← Some reports',
  ],
  [
    'reports that quote somebody',
    'Some reports quote Norvian officials as saying aircraft bombed two villages.',
    'unnamed-source: aircraft bombed two villages ← Norvian officials ⇐ Some reports',
  ],
  [
    'a name with its article behind the verb',
    'Officials said al-Qaida is believed to be behind the attack.',
    'unnamed-source: al-Qaida is believed to be behind the attack ← Officials',
  ],
  [
    'a chant, and where it was heard',
    'The demonstrators chanted “The port is ours” as they gathered in Samsun.',
  ],
  [
    'the woman behind it',
    'A post named the school. The woman behind it told police she had made it up.',
    'attributed: she had made it up ← The woman behind it',
  ],
  [
    'a court that was told, between commas',
    'The pole, the Circuit Court was told, stood in a gateway he had used.',
    'unnamed-source: The pole, the Circuit Court was told, stood in a gateway he had used',
  ],
  [
    'a court that was told, at the end',
    'The pole stood in a gateway, the inquest was told.',
    'unnamed-source: The pole stood in a gateway',
  ],
  ['who was told about what, and no court', 'The pole stood in a gateway, the children were told.'],
  [
    'a jury that was told without that',
    'The jury was told Mrs Berg held one of two cards.',
    'unnamed-source: Mrs Berg held one of two cards',
  ],
  [
    'whoever is understood to have agreed',
    'The move is near, with the winger understood to have agreed terms.',
    'unnamed-source: the winger understood to have agreed terms',
  ],
  [
    'a clip that supposedly captured somebody',
    'A clip that supposedly captured the clerk has been seen by many.',
    'unnamed-source: A clip that supposedly captured the clerk',
  ],
  [
    'it is understood to',
    'It is understood to have come from an early draft.',
    'unnamed-source: It is understood to have come from an early draft',
  ],
  [
    'was claimed to',
    'A video was claimed to have been made on Sunday.',
    'unnamed-source: A video was claimed to have been made on Sunday',
  ],
  [
    'crews of a kind',
    'Ambulance crews say they waited 40 minutes at the gate.',
    'unnamed-source: they waited 40 minutes at the gate ← Ambulance crews',
  ],
  [
    'a title in quotation marks with its comma',
    'The film, "Room Nineteen," reportedly cost $40 million.',
    'unnamed-source: The film, "Room Nineteen," reportedly cost $40 million',
  ],
  [
    'some say where somebody is, which is no opinion',
    'Some say the mayor is missing.',
    'unnamed-source: the mayor is missing ← Some',
  ],
  [
    'another president of a country, who may be anybody',
    'Another French president said the dam was safe.',
    'unnamed-source: the dam was safe ← Another French president',
  ],
  ['what somebody wants is no feeling of those who say so', 'Officials say he wants to take a rest.'],
  [
    'what they hope to have',
    'Officials say they hope to have results by the end of the month.',
    'possible: they hope to have results by the end of the month',
  ],
  [
    'what they did after being hit',
    'Police said they responded after being hit by rocks and bottles.',
    'unnamed-source: they responded after being hit by rocks and bottles ← Police',
  ],
  [
    'quoted as saying, with words of their own',
    'Officials were quoted as saying the “best boat at hand” will be used.',
    'unnamed-source: the “best boat at hand” will be used ← Officials',
  ],
  [
    'what was feared at first',
    'Officials say the death toll may be far lower than the thousands originally feared.',
    'unnamed-source: the death toll may be far lower than the thousands originally feared ← Officials',
  ],
  [
    'what some say a war is supported by',
    'More than 500 people have been killed in a war that some say is supported by miners in Rye.',
    'unnamed-source: is supported by miners in Rye ← some',
  ],
  [
    'members of what is not told of',
    'The delegation members told reporters they were met at the airport.',
    'unnamed-source: they were met at the airport ← The delegation members',
  ],
  [
    'parties of a country',
    "Norland's main parties say they are ready to hold talks.",
    "unnamed-source: they are ready to hold talks ← Norland's main parties",
  ],
  [
    'what supporters say of the charges',
    'Berg has denied all the charges, which supporters say are politically motivated.',
    'disputed: all the charges ← Berg',
    'unnamed-source: are politically motivated ← supporters',
  ],
  [
    'what was no concern',
    'Officials said it was not a safety concern and had not changed any plans.',
    'unnamed-source: it was not a safety concern and had not changed any plans ← Officials',
  ],
  [
    'fear of what follows if it were known',
    'A nurse, who feared for her job if named, said the fridge was empty. A driver who feared reprisals said the road was shut.',
    'unnamed-source: the fridge was empty ← A nurse, who feared for her job if named',
    'unnamed-source: the road was shut ← A driver who feared reprisals',
  ],
  ['told at the end of a headline', 'Dam leaked for years, MPs told', 'unnamed-source: Dam leaked for years'],
  [
    'a court that hears at the end of a headline',
    'Carer stole £186,000 from widow, court hears',
    'unnamed-source: Carer stole £186,000 from widow',
  ],
  [
    'a centre at a place, of which either did it',
    'Questions are asked about a shelter at Proserpine, which reportedly turned people away.',
    'unnamed-source: a shelter at Proserpine, which reportedly turned people away',
  ],
  [
    'what a fund that did something else is understood to plan',
    'The fund, which disclosed a stake in November, is understood to be planning a sale.',
    'unnamed-source: The fund, which disclosed a stake in November, is understood to be planning a sale',
  ],
  [
    'claimed to do something with a quoted word',
    'Some shops have claimed to sell pills that “boost” it.',
    'unnamed-source: to sell pills that “boost” it ← Some shops',
  ],
  ['whom a woman claimed to be', 'The call was answered by a woman who claimed to be her daughter.'],
  [
    'a firm that has said so',
    'Marsh Water has paid £4m. It has previously said that the outbreak was caused by rain.',
    'attributed: the outbreak was caused by rain ← It',
  ],
  [
    'a jury that is told at the end of a headline',
    'Man stabbed friend over debt, jury told',
    'unnamed-source: Man stabbed friend over debt',
  ],
]

import type { Trap } from './trap.ts'

/** Where what somebody says begins, and where it ends. */
export const contents: readonly Trap[] = [
  [
    '“though” between commas',
    'According to Anna Berg, though, he left at noon.',
    'attributed: he left at noon ← Anna Berg',
  ],
  [
    'of whom a relative clause tells',
    'It handed a note to the envoy, who, according to Anna Berg, refused it.',
    'attributed: refused it ← Anna Berg',
  ],
  [
    'told in passing, before the main clause',
    'After Lund, where she was told by Berg that carving was no work, she left for good.',
    'attributed: carving was no work ← Berg',
  ],
  ['confirmed it, and no more', 'Anna Berg never confirmed it, and when she was asked she left.'],
  [
    'behind a clause that leads up to it',
    'When they arrived, the court was told, the man was dead.',
    'unnamed-source: the man was dead',
  ],
  [
    'before a semicolon',
    'The road was closed, Anna Berg said; a bridge had fallen.',
    'attributed: The road was closed ← Anna Berg',
  ],
  ['what was said before, and since when', 'My mother had been saying that since she was at school.'],
  ['what everybody said, and no more', 'She writes up what everybody said, and has kept it for years.'],
  [
    '“that” alone',
    'Anna Berg said the fuel was bad, but stressed that had not been confirmed.',
    'attributed: the fuel was bad ← Anna Berg',
    'unverified: that had not been confirmed ← Anna Berg',
  ],
  [
    'a concession inside what is said, and what it concedes to',
    'He said that though he offered a lift to the pier, the captain did not respond to it.',
    'attributed: though he offered a lift to the pier, the captain did not respond to it ← He',
  ],
  [
    'a concession without that',
    'Mr. Bush said although citizens come from many faiths, Americans share a belief.',
    'attributed: although citizens come from many faiths, Americans share a belief ← Mr. Bush',
  ],
  [
    'what happened after somebody said so',
    'After the firm said it would close, workers walked out.',
    'attributed: it would close ← the firm',
  ],
  [
    'shortly after',
    'Shortly after Norway said it closed the strait, fisherman Odd Lund received news of a wreck.',
    'attributed: it closed the strait ← Norway',
  ],
  [
    'a list that has no verb yet',
    'Still, he said the cold spring, late lambs and tame wool prices point to a poor year.',
    'attributed: the cold spring, late lambs and tame wool prices point to a poor year ← he',
  ],
  [
    'somebody who is told, with a title',
    'Lund told Mayor Ann Berg the road was shut.',
    'attributed: the road was shut ← Lund',
  ],
  [
    'somebody who is told, with title and day',
    "The Pentagon's Douglas Feith told Turkish Foreign Minister Abdullah Gul Monday the United States is committed to peace.",
    "attributed: the United States is committed to peace ← The Pentagon's Douglas Feith",
  ],
  [
    'the place and the day where it was said',
    'Mohamed ElBaradei, the chief of the agency, said in Vienna Wednesday U.N. inspectors had visited the complex.',
    'attributed: U.N. inspectors had visited the complex ← Mohamed ElBaradei, the chief of the agency',
  ],
  [
    'under what it was said',
    'The engineer admitted under cross-examination that the visit was short.',
    'attributed: the visit was short ← The engineer',
  ],
  [
    'what they left out',
    'Officials say the four men are suspected terrorists, but gave no details about their targets.',
    'unnamed-source: the four men are suspected terrorists ← Officials',
  ],
  [
    'what they would not tell',
    'The mayor said the bridge was down but did not elaborate on the cause.',
    'attributed: the bridge was down ← The mayor',
  ],
  [
    'what was said to be done, and what was not done',
    'The army said it seized the port but did not hold it.',
    'attributed: it seized the port but did not hold it ← The army',
  ],
  [
    'an aside before a reason',
    'The wards are full, nurses say, given the lack of staff.',
    'unnamed-source: The wards are full ← nurses',
  ],
  [
    'a hedge that would run on over who says so',
    'Ferries have made nine trips and the number is expected to rise in May, the Harbour Council (HC) said.',
    'attributed: Ferries have made nine trips and the number is expected to rise in May ← the Harbour Council (HC)',
  ],
  [
    'a statement that begins with that',
    'That’s because the road will close, says Anna Lind.',
    'attributed: That’s because the road will close ← Anna Lind',
  ],
  [
    'a claim that is pointed at',
    'That claim is false, said Anna Berg.',
    'disputed: That claim is false ← Anna Berg',
  ],
  [
    'a subject and its verb behind the verb of saying',
    'The board’s director for harbour rates, Ann Berg, said the cargo rush in May should calm owners.',
    'attributed: the cargo rush in May should calm owners ← The board’s director for harbour rates, Ann Berg',
  ],
  [
    'what happened meanwhile, behind the day on which it was said',
    'The yard will add a crane to its dock, the company said Wednesday, as orders rise.',
    'attributed: The yard will add a crane to its dock ← the company',
  ],
  [
    'a programme called a report',
    'Tangi Utikere told RNZ’s Morning Report that the sale had cost a million.',
    'attributed: the sale had cost a million ← Tangi Utikere',
  ],
  [
    'a hedge in what is said, and what else they plan',
    'The court said it will take up the case on June 26, and plans to render its ruling.',
    'attributed: it will take up the case on June 26 ← The court',
    'possible: plans to render its ruling',
  ],
  [
    'what they will do besides, in one breath',
    'Mr. Museveni told the U.N. leader he has to discuss the matter first but will inform Mr. Ban of the decision.',
    'attributed: he has to discuss the matter first ← Mr. Museveni',
    'possible: will inform Mr. Ban of the decision',
  ],
  [
    'what is believed of the subject, between commas',
    'Police said the man, believed to be a guard, had fled.',
    'unnamed-source: the man, believed to be a guard, had fled ← Police',
  ],
  [
    'what looks like an object, and is a clause',
    'The bank said the club had little money.',
    'attributed: the club had little money ← The bank',
  ],
  [
    'a second clause with neither … nor',
    'The mayor denied the theft, and neither the treasurer nor the clerk answered.',
    'disputed: the theft ← The mayor',
  ],
  [
    'a noun with a passive behind it',
    'He was seen at a dinner allegedly paid for by the dealer.',
    'alleged: a dinner allegedly paid for by the dealer',
  ],
  [
    'a noun with what somebody allegedly did to it',
    'He was photographed at a dinner allegedly attended by the dealer.',
    'alleged: a dinner allegedly attended by the dealer',
  ],
  [
    'a noun set apart by commas',
    'The club accepted an offer, rumoured to be £20m, for the striker.',
    'unverified: an offer, rumoured to be £20m',
  ],
  [
    'a participle set apart by commas',
    'She left the house, reportedly bought with stolen money, in May.',
    'unnamed-source: the house, reportedly bought with stolen money',
  ],
  [
    'set apart behind a noun of another noun',
    'It mourned the crash of a plane north of Omsk, believed to have killed ten people.',
    'unnamed-source: It mourned the crash of a plane north of Omsk, believed to have killed ten people',
  ],
  [
    'when they said so, behind what they said',
    'A crime boss chose the singers while in prison, prosecutors said on Wednesday after 46 people were arrested.',
    'unnamed-source: A crime boss chose the singers while in prison ← prosecutors',
  ],
  [
    'told to whom, with a clause between',
    'Anna Berg told the panel, which sat in private, that the mine was unsafe.',
    'attributed: the mine was unsafe ← Anna Berg',
  ],
  [
    'men who were paraded',
    'The police on Sunday paraded five men who allegedly mounted a checkpoint at Agbo.',
    'alleged: five men who allegedly mounted a checkpoint at Agbo',
  ],
  [
    'a course of things, of what is quoted in part',
    'Berg said there had been no raid and that “talks of some kind” were continuing in the barracks.',
    'attributed: there had been no raid and that “talks of some kind” were continuing in the barracks ← Berg',
  ],
  [
    'opened fire is no saying',
    'Witnesses said the men blocked the road and opened fire on a bus.',
    'unnamed-source: the men blocked the road and opened fire on a bus ← Witnesses',
  ],
  [
    'goes on in words',
    'Berg said the dam was old. “It leaks,” she continued.',
    'attributed: the dam was old ← Berg',
    'attributed: It leaks ← she',
  ],
  [
    'a pledge, and what came of it',
    'The mayor pledged to end the strikes, but the walkouts went on.',
    'attributed: to end the strikes ← The mayor',
  ],
  [
    'a finding with two sides',
    'A poll finds most voters dislike the tax, but are ready to pay it.',
    'unnamed-source: most voters dislike the tax, but are ready to pay it ← A poll',
  ],
  [
    'admitted, and what else he does',
    'Berg has admitted forging two deeds and is helping the court.',
    'attributed: forging two deeds ← Berg',
  ],
  [
    'a participle behind its noun, before the verb of the sentence',
    'Objects believed to be drones entered the town from the north.',
    'unnamed-source: Objects believed to be drones',
  ],
  [
    'the same behind another clause',
    'The road was closed after objects believed to be mines blocked it.',
    'unnamed-source: objects believed to be mines',
  ],
  ['men suspected to be something', 'Gunmen suspected to be bandits stormed the market.'],
  [
    'what is not clear of a noun in a sentence',
    'A second man died in circumstances that are not clear.',
    'unverified: circumstances that are not clear',
  ],
  [
    'somebody who is told, with a number in the name',
    'Two neighbours told News 6 the fire had begun in a shed.',
    'unnamed-source: the fire had begun in a shed ← Two neighbours ⇐ News 6',
  ],
  [
    'a number inside the name',
    'Two neighbours told Radio 5 Live the club had closed.',
    'unnamed-source: the club had closed ← Two neighbours',
  ],
  [
    'a number that opens the name',
    'Two neighbours told 7 News the club had closed.',
    'unnamed-source: the club had closed ← Two neighbours ⇐ 7 News',
  ],
  [
    'a number that counts',
    'Two neighbours told Reuters 12 people had died.',
    'unnamed-source: 12 people had died ← Two neighbours ⇐ Reuters',
  ],
  [
    'as many as',
    'Two neighbours told AP as many as 20 people had died.',
    'unnamed-source: as many as 20 people had died ← Two neighbours ⇐ AP',
  ],
  [
    'what a conjunction joins on the word of others',
    'The storm took a pier and, according to residents, two boats.',
    'unnamed-source: two boats ← residents',
  ],
  [
    'a clause that is joined',
    'The bank shut its doors, but according to two neighbours, it went on paying.',
    'unnamed-source: it went on paying ← two neighbours',
  ],
  [
    'a clause that is joined without a comma',
    'The bank shut its doors, and according to two neighbours it went on paying.',
    'unnamed-source: it went on paying ← two neighbours',
  ],
  [
    'nothing joined behind',
    'Prices rose and wages fell, according to two neighbours.',
    'unnamed-source: Prices rose and wages fell ← two neighbours',
  ],
  [
    'what is told of a part of those before',
    'The ward took in 31 patients, she said, nine of whom were guards.',
    'attributed: The ward took in 31 patients ← she',
  ],
  [
    'who was told, and what went on',
    'Shots were fired at the gate, two neighbours told AFP on Monday, as the mayor called for calm.',
    'unnamed-source: Shots were fired at the gate ← two neighbours ⇐ AFP',
  ],
  [
    'who was told, and where',
    'The mayor is broke, two neighbours told the court, on the sixth day of his trial.',
    'unnamed-source: The mayor is broke ← two neighbours',
  ],
  [
    'meanwhile, without a comma',
    'A shot rang out, a neighbour told them as they waited.',
    'unnamed-source: A shot rang out ← a neighbour',
  ],
  [
    'what is told in between',
    'The minister told AP, when asked about the dam, that it was safe.',
    'attributed: it was safe ← The minister ⇐ AP',
  ],
  [
    'who was told, and how, inside the statement',
    'Some of the boats, a clerk told me quietly, held gold.',
    'unnamed-source: Some of the boats, a clerk told me quietly, held gold ← a clerk',
  ],
  [
    'what else they did',
    'The crew reported smoke in the cabin and turned back.',
    'unnamed-source: smoke in the cabin ← The crew',
  ],
  [
    'what else was done to things',
    'Villagers reported old and rusted pipes in the school.',
    'unnamed-source: old and rusted pipes in the school ← Villagers',
  ],
  [
    'what happened hours before',
    'Planes circled the city, witnesses told Reuters, hours after the coup began.',
    'unnamed-source: Planes circled the city ← witnesses ⇐ Reuters',
  ],
  [
    'confirms neither, as a rule',
    'The office does not confirm or deny whether an audit is open.',
    'unverified: whether an audit is open ← The office',
  ],
  [
    'an aside on what is noted',
    'A source said the scan showed a bruise, something Berg did not bring up.',
    'unnamed-source: the scan showed a bruise ← A source',
  ],
  [
    'rumours, and since when',
    'There have been rumours of a row since captain Ross Dalgleish was left out.',
    'unverified: a row since captain Ross Dalgleish was left out',
  ],
  [
    'the second of two clauses',
    'The insurers had to be more precise: the pieces were worth €2 million, according to a source.',
    'unnamed-source: the pieces were worth €2 million ← a source',
  ],
  [
    'behind what a desk sets before it',
    'Exclusive: Norrland draws interest from Mondavel, sources say',
    'unnamed-source: Norrland draws interest from Mondavel ← sources',
  ],
  [
    'behind an agency in brackets',
    'Talks stall.\n(CNN) — Negotiations over the release of 31 miners have stalled, according to three diplomats.',
    'unnamed-source: Negotiations over the release of 31 miners have stalled ← three diplomats',
  ],
  [
    'in what circumstances, behind who says so',
    'Drone strikes killed at least 34 people, a medical group said Friday, in the latest attack on civilians.',
    'unnamed-source: Drone strikes killed at least 34 people ← a medical group',
  ],
  [
    'an aside with “which”',
    'In 2019 a fire, which police said had been started deliberately, destroyed the laundry.',
    'unnamed-source: had been started deliberately ← police',
  ],
  [
    'what others say',
    'A dealer at a bank said the rise was official buying, but others pointed to modest volumes.',
    'unnamed-source: the rise was official buying ← A dealer at a bank',
  ],
  [
    'what a court has heard, at the end',
    'A developer has denied that he set out to frighten a couple, the High Court has heard.',
    'disputed: he set out to frighten a couple ← A developer',
  ],
  [
    'a conjunction before the speaker',
    'But, she said, no date has been fixed.',
    'attributed: no date has been fixed ← she',
  ],
  [
    'a verb that goes on as a phrase of time',
    'Lund added during the talks the guard had left.',
    'attributed: the guard had left ← Lund',
  ],
  [
    'where it was said, and then it',
    'The agency said on its website it does not fish there.',
    'attributed: it does not fish there ← The agency',
  ],
  [
    'two hands of a supply',
    'Norland has accused Sudria of supplying weapons and training to rebels in the north.',
    'alleged: supplying weapons and training to rebels in the north ← Norland',
  ],
  [
    'a day that owns what began',
    "Officials say Tuesday's gunbattle began when rebels opened fire.",
    "unnamed-source: Tuesday's gunbattle began when rebels opened fire ← Officials",
  ],
  [
    'a year that owns its season',
    "Officials say this year's rainy season has helped the disease.",
    "unnamed-source: this year's rainy season has helped the disease ← Officials",
  ],
  [
    'impressed by an insight, which nobody tells',
    'She said they were impressed by his insight and skill.',
    'attributed: they were impressed by his insight and skill ← She',
  ],
  [
    'a relative clause between noun and what is unknown',
    'The exact time at which they met is unknown, but they have been friends since.',
    'unverified: The exact time at which they met is unknown',
  ],
  [
    'an outrage at what allows a thing',
    'The club expressed outrage at a new rule that allows random searches of turbans.',
    'attributed: outrage at a new rule that allows random searches of turbans ← The club',
  ],
  [
    'a time behind what is alleged',
    'Police have arrested four alleged members of a gang in connection with the murder of a cleric earlier this year.',
    'alleged: alleged members of a gang in connection with the murder of a cleric earlier this year',
  ],
  [
    'two percent of a people',
    "Doctors say about two percent of the island's people are infected.",
    "unnamed-source: about two percent of the island's people are infected ← Doctors",
  ],
  [
    'a newspaper that was told, and called one',
    'The embassy in Rye told the Daily Journal newspaper there is no record of a meeting.',
    'attributed: there is no record of a meeting ← The embassy in Rye',
  ],
  [
    'said that morning',
    'Officials said that morning that the pass was shut.',
    'unnamed-source: the pass was shut ← Officials',
  ],
  [
    'that is a subject',
    "His brother said that isn't true of the others.",
    "attributed: that isn't true of the others ← His brother",
  ],
  [
    'what it makes possible',
    'Tenants said the lift had failed twice, raising the possibility that the cable was worn.',
    'unnamed-source: the lift had failed twice ← Tenants',
    'possible: the cable was worn',
  ],
  [
    'and who is not known',
    'Prosecutors allege he took the files, and who helped him is not known.',
    'alleged: he took the files ← Prosecutors',
    'unverified: who helped him is not known',
  ],
  [
    'reported at the time',
    'It was reported at the time that the bridge had been inspected twice.',
    'unnamed-source: the bridge had been inspected twice',
  ],
  [
    'a colon behind a question',
    'It is unclear how many are missing: officials have put the number between six and nine.',
    'unverified: how many are missing',
  ],
  [
    'a report that could not be confirmed',
    'A report in the Daily Star that the envoy had resigned could not be confirmed.',
    'unverified: the envoy had resigned ← the Daily Star',
  ],
  [
    'put at a number, but',
    'Police put the number at nine, but a list seen by the paper has eleven names.',
    'unnamed-source: the number at nine ← Police',
  ],
  [
    'told our correspondents, and who did it',
    'Residents told our correspondents that the men, who rode on motorcycles, emerged near the village.',
    'unnamed-source: the men, who rode on motorcycles, emerged near the village ← Residents',
  ],
  [
    'told a paper with & in its name',
    'Three others told The Courier & Record they had heard nothing.',
    'unnamed-source: they had heard nothing ← others',
  ],
  [
    'briefing reporters, said',
    'An official, briefing reporters on background, said there were no signs of theft.',
    'unnamed-source: there were no signs of theft ← An official',
  ],
  [
    'overwritten, in quotation marks',
    'A source said that the footage had been “overwritten”.',
    'unnamed-source: the footage had been “overwritten” ← A source',
  ],
  [
    'unclear Monday',
    'Jan said she was one of the 13. It was unclear Monday whether any had arrived.',
    'attributed: she was one of the 13 ← Jan',
    'unverified: whether any had arrived',
  ],
  [
    'alleged behind a quotation',
    '“This is the price of theft,” alleged Congress member Vilas Thakre.',
    'alleged: This is the price of theft ← Congress member Vilas Thakre',
  ],
  ['another line of inquiry', 'A union official suggested another line of inquiry.'],
  [
    'what plaintiffs have shown',
    'Judge Strand wrote that the plaintiffs had shown “a likelihood” of success.',
    'attributed: the plaintiffs had shown “a likelihood” of success ← Judge Strand',
  ],
  [
    'a man said to be',
    'It played a recording of a man, said to be a shift supervisor, shouting.',
    'unnamed-source: a man, said to be a shift supervisor',
  ],
  ['trading blame', 'The city and the contractor trade blame over the burst main.'],
  [
    'a request, by asked that',
    'A senior official said the firm was closing and asked that the minister be told.',
    'unnamed-source: the firm was closing ← A senior official',
  ],
  [
    'of two clauses the second',
    'The parties were put in separate rooms and one of them, the court was told, went home by the kitchen.',
    'unnamed-source: one of them, the court was told, went home by the kitchen',
  ],
  [
    'then corrected itself',
    'The company said that no health data was involved, then corrected itself: heart rate is health data.',
    'disputed: no health data was involved ← The company',
  ],
  [
    'as part of another clause',
    'It was below the 95 percent or so that epidemiologists say is needed to stop the virus.',
  ],
  [
    'contradicting',
    'The coroner said that he had been sober, contradicting an earlier police statement.',
    'disputed: he had been sober ← The coroner',
    'disputed: an earlier police statement ← The coroner',
  ],
  [
    'while, at the head',
    'While he is believed to have left, nobody saw him.',
    'unnamed-source: he is believed to have left',
  ],
  [
    'never before',
    'She said that never before had it rained so much.',
    'attributed: never before had it rained so much ← She',
  ],
  ['not mentioned', 'Its message does not mention what the paper reported.'],
  ['an alleged kingpin', 'The alleged kingpin, identified as Manoj Tiwari, remains at large.'],
  [
    'told how',
    'Three employees told how droppings were found in flour bins.',
    'unnamed-source: how droppings were found in flour bins ← Three employees',
  ],
  [
    'told during a three-day visit',
    'The disease has taken hold in the north, farmers told The Coast Herald during a three-day visit.',
    'unnamed-source: The disease has taken hold in the north ← farmers ⇐ The Coast Herald',
  ],
  [
    'it is understood, however',
    'It is understood, however, that detectives are not treating the fire as suspicious.',
    'unnamed-source: detectives are not treating the fire as suspicious',
  ],
  [
    'posts that claim a few words',
    'Posts claiming “hundreds dead” stem from an old video.',
    'unnamed-source: hundreds dead ← Posts',
  ],
  [
    'what else he did',
    'The Crown alleges that he made 212 transfers to another account, recording them as fees.',
    'alleged: he made 212 transfers to another account, recording them as fees ← The Crown',
  ],
  [
    'adding that',
    'The minister said the dam was safe, adding that it would be checked.',
    'attributed: the dam was safe ← The minister',
    'attributed: it would be checked ← The minister',
  ],
  [
    'behind a colon that a clause leads up to',
    'The mayor was calm: the dam was safe, she said. One thing: the dam leaks and the road is shut, she said.',
    'attributed: the dam was safe ← she',
    'attributed: One thing: the dam leaks and the road is shut ← she',
  ],
  [
    'before what its subject tells besides',
    'The winner is believed to be Birgit Aumann, who told reporters she had not been asked.',
    'unnamed-source: The winner is believed to be Birgit Aumann',
    'attributed: she had not been asked ← Birgit Aumann',
  ],
  [
    'a subject, what is told of it, and its verb',
    'Officials said the men, who had hoped to flee, were arrested at the border.',
    'unnamed-source: the men, who had hoped to flee, were arrested at the border ← Officials',
  ],
  [
    'a subject and a participle before its verb',
    'Authorities said on Monday that the migrants, hoping to cross, were aboard the boat when it sank.',
    'unnamed-source: the migrants, hoping to cross, were aboard the boat when it sank ← Authorities',
  ],
  [
    'a subject and what it is known as before its verb',
    'The ministry says the second suspect, a clerk identified as Odd Lind, attempted to leave.',
    'attributed: the second suspect, a clerk identified as Odd Lind, attempted to leave ← The ministry',
  ],
  [
    'a subject with a verb before the comma ends there',
    'Officials said the bridge collapsed, accusing the firm of negligence.',
    'unnamed-source: the bridge collapsed ← Officials',
    'alleged: negligence ← Officials',
  ],
  [
    'a list behind a verb, of which one noun is spelt like a verb',
    'Police said officers seized a gun, documents, phones and laptops in the raid.',
    'unnamed-source: officers seized a gun, documents, phones and laptops in the raid ← Police',
  ],
  [
    'what officials say that others pledged',
    'A U.N. official said international donors pledged an additional $580 million.',
    'unnamed-source: international donors pledged an additional $580 million ← A U.N. official',
  ],
  [
    'a pledge of their own',
    'The donors pledged an additional $580 million.',
    'possible: an additional $580 million ← The donors',
  ],
  [
    'people believed to be something behind another verb’s preposition',
    'Witnesses say the soldiers have fought with men believed to be rebels.',
    'unnamed-source: the soldiers have fought with men believed to be rebels ← Witnesses',
  ],
  [
    'reports, however, that say',
    'Media reports, however, say the general has resigned.',
    'unnamed-source: the general has resigned ← Media reports',
  ],
  [
    'disputes and what they are about behind a dash',
    'The two leaders discussed one of the main trade disputes - limits on the import of beef.',
  ],
  [
    'a paper that says where it did so',
    'The Coast Herald, in a story published on Sunday, says diplomats expressed alarm.',
    'attributed: diplomats expressed alarm ← The Coast Herald, in a story published on Sunday',
  ],
  [
    'assured of a commitment',
    'The mayor assured the bishop of his commitment to “overcome every quarrel in the town.”',
  ],
  [
    'a land behind reporters',
    'The minister told reporters Norvia has decided to change the treaty with Ostwick.',
    'attributed: Norvia has decided to change the treaty with Ostwick ← The minister',
  ],
  [
    'praised for steadfast efforts',
    'Ms Cole praised the council for making “steadfast” efforts to mend the pier.',
  ],
  [
    'a paper that describes',
    'The warrant describes a tattoo of a scorpion on the neck.',
    'attributed: a tattoo of a scorpion on the neck ← The warrant',
  ],
  [
    'what he called it, and what he said',
    'He called the flood “unacceptable” and said he has asked the council to explain it.',
    'attributed: the flood “unacceptable” ← He',
    'attributed: he has asked the council to explain it ← He',
  ],
  [
    'a claim that another made',
    'He says no women took part in the raid, disputing a claim attributed to the rebels that a woman led it.',
    'attributed: no women took part in the raid ← He',
    'disputed: a woman led it ← He',
  ],
  [
    'denies, and has refused',
    'Mr Rini denies the allegations and has refused demands that he resign.',
    'disputed: the allegations ← Mr Rini',
  ],
  [
    'told the members of a land',
    'Hooper told the members Norvia faces a threat from the north.',
    'attributed: Norvia faces a threat from the north ← Hooper',
  ],
  [
    'officials who have warned',
    'Harbour officials have warned they will not allow protests by the union.',
    'possible: they will not allow protests by the union ← Harbour officials',
  ],
  [
    'blaming each other',
    'The army and the rebels are blaming each other for the attack, which hit a group of guards.',
  ],
  [
    'called for a land to act',
    'They called for Norvia to cut its ties with Ostwick for having drafted the bill.',
  ],
  [
    'an accused who calls it unfair',
    'The judge cleared the court after the accused called the hearing unfair and a farce.',
  ],
  [
    'feels pressure',
    'Hilary Lund says she feels pressure to be thin.',
    'attributed: she feels pressure to be thin ← Hilary Lund',
  ],
  [
    'people reported wounded',
    'At least four people were reported wounded by the blast and there are reports of at least one death.',
    'unnamed-source: At least four people were reported wounded by the blast and there are reports of at least one death',
  ],
  [
    'a system in marks',
    'There was no machine, the spokesman said, only “a system that assists officials in finding errors”.',
    'attributed: only “a system that assists officials in finding errors” ← the spokesman',
  ],
  [
    'characterized as flawed, while saying',
    'The union characterized the vote as flawed, while saying that the next one was better.',
    'attributed: the vote as flawed ← The union',
    'attributed: the next one was better ← The union',
  ],
  [
    'called on people to help',
    'The bishop called on the town to help find those responsible for the attacks.',
  ],
  [
    'judges who concluded',
    'In their ruling, the judges concluded that the tests do not keep Lund, who is 90 years old, from standing trial.',
    'unnamed-source: the tests do not keep Lund, who is 90 years old, from standing trial ← the judges',
  ],
  [
    'lawmakers who say',
    'The senate passed the bill despite objections from lawmakers who say the rules are not needed because the unrest is easing.',
    'unnamed-source: the rules are not needed because the unrest is easing ← lawmakers',
  ],
  [
    'a rating that drops',
    'The survey also says the mayor’s rating remains nearly unchanged, dropping one point to 35 percent.',
    'attributed: the mayor’s rating remains nearly unchanged, dropping one point to 35 percent ← The survey',
  ],
  [
    'will be sworn in',
    'Quimson turns 44 next month and will be sworn in by a retired judge, his office said.',
    'attributed: Quimson turns 44 next month and will be sworn in by a retired judge ← his office',
  ],
  [
    'a position that is simple',
    'Mr Lund said his position on the pier is simple: the law says no member needs a permit to walk on it.',
    'attributed: his position on the pier is simple: the law says no member needs a permit to walk on it ← Mr Lund',
  ],
  [
    'a feud, told once more',
    'The club announced it had settled its feud with its rival, a feud which cost four games.',
    'attributed: it had settled its feud with its rival, a feud which cost four games ← The club',
  ],
  [
    'officials who say so on a condition',
    'However, harbour officials said on condition of anonymity that the general will leave on Sunday.',
    'unnamed-source: the general will leave on Sunday ← harbour officials',
  ],
  [
    'it would strengthen the town',
    'He repeated his support for the plan, saying it would help the town, not divide it as some fear.',
    'attributed: it would help the town, not divide it as some fear ← He',
  ],
  [
    'as early as April',
    'The firm could do so as early as April, one of the officials said, though no date has been set.',
    'possible: The firm could do so as early as April ← one of the officials',
  ],
  [
    'an embassy and a forgery',
    'The embassy called the papers a forgery, and a poor one: the crest on the cover had been changed in 2020.',
    'disputed: the papers a forgery, and a poor one: the crest on the cover had been changed in 2020 ← The embassy',
  ],
  [
    'what he called a video',
    'He called the video “hard to watch but clear as day.”',
    'attributed: the video “hard to watch but clear as day.” ← He',
  ],
  [
    '“one” that speaks behind a quotation',
    '“They had a row on the pier that night,” one of them said.',
    'unnamed-source: They had a row on the pier that night ← one of them',
  ],
  ['what nobody does', "Farmers say you don't rename the horse."],
  ['what nobody can do there', 'Guards say nobody can leave.', 'unnamed-source: nobody can leave ← Guards'],
  ['what you are', 'Farmers say you are a fool in that field.'],
  [
    "in somebody's words",
    'In the words of Anna Berg, the move reeks.',
    'attributed: the move reeks ← Anna Berg',
  ],
  [
    "in somebody's words, behind",
    'The move reeks, in the words of Anna Berg.',
    'attributed: The move reeks ← Anna Berg',
  ],
  [
    'a filing, and what it says in the next paragraph',
    'According to the filing:\n\n“The firm sold the mill in May.”',
    'attributed: The firm sold the mill in May ← the filing',
  ],
  ['posts that were false', 'Social media posts that the dam burst were false.'],
  [
    'what the article adds behind whoever says so',
    'The data of 410,000 drivers were taken, officials said on Friday, doubling an earlier estimate.',
    'unnamed-source: The data of 410,000 drivers were taken ← officials',
  ],
  ['everything that somebody says', 'The town takes everything the hackers said at face value.'],
  ['no wrong that is admitted', 'The terms were not disclosed, and she admitted no wrongdoing.'],
  [
    'what is said of a client who denies it',
    'His lawyer, Ann Holub, said her client maintains his innocence.',
    'disputed: her client maintains his innocence ← His lawyer, Ann Holub',
  ],
]

/**
 * A text with its names marked (`tests/annotate/marked.ts`), the source that is asked for, and who it must be: the label
 * of a mark, or `identified`, `open`, `unnamed`, `nobody`.
 */
export type WhoCase = readonly [text: string, source: string, who: string]

interface Cases {
  /** Decided by the rule: another answer comes out without it. */
  readonly yes: readonly WhoCase[]
  /** Alike, and not decided by it. */
  readonly no: readonly WhoCase[]
}

/** By the ids of the rules that tell who a source is. */
export const whoCases: Readonly<Record<string, Cases>> = {
  'a quantity of nothing': {
    yes: [
      ['The firm spent most of 2023 insisting it was so.', 'most of 2023', 'nobody'],
      ['The past shows that the dam leaks.', 'The past', 'nobody'],
    ],
    no: [
      ['The minutes say the dam leaks.', 'The minutes', 'identified'],
      ['Years of research suggest geese sleep.', 'Years of research', 'identified'],
      ['Only a few said the road was closed.', 'a few', 'unnamed'],
    ],
  },
  'a name': {
    yes: [
      ['Witness 4 said the dam was safe.', 'Witness 4', 'identified'],
      ['@bluebird said the dam was safe.', '@bluebird', 'identified'],
      ['Channel 4 said the dam was safe.', 'Channel 4', 'identified'],
      ['[p:berg Anna Berg] said the dam was safe.', 'Anna Berg', 'berg'],
      ['Interior Minister [p:berg Anna Berg] said the dam was safe.', 'Interior Minister Anna Berg', 'berg'],
      ['Mum-of-three [p:berg Anna Berg], 41, said the dam was safe.', 'Mum-of-three Anna Berg, 41', 'berg'],
      ['Party in-charge [p:berg Anna Berg] said the dam was safe.', 'Party in-charge Anna Berg', 'berg'],
      [
        '[p:berg Davor Lunt], who gave up his right to anonymity, said the school was closed.',
        'Davor Lunt, who gave up his right to anonymity',
        'berg',
      ],
      [
        '[p:lunt Davor Lunt], a friend of [p:berg Anna Berg], said the dam was safe.',
        'Davor Lunt, a friend of Anna Berg',
        'lunt',
      ],
    ],
    no: [
      ['[p:berg Berg]’s critics said the dam was unsafe.', 'Berg’s critics', 'unnamed'],
      [
        'A man who was hurt by [p:berg Anna Berg] said the dam was safe.',
        'A man who was hurt by Anna Berg',
        'unnamed',
      ],
    ],
  },
  'a name beside it': {
    yes: [
      [
        'One of them, retired vet [p:ns Noel Stannard], said it was full.',
        'One of them, retired vet Noel Stannard',
        'ns',
      ],
      [
        'A neighbour, who gave her name as Ann, said it rained.',
        'A neighbour, who gave her name as Ann',
        'identified',
      ],
      ['[p:berg Berg]’s brother, [p:lars Lars], said the search had ended.', 'Berg’s brother, Lars', 'lars'],
      [
        'The lawyer for [p:berg Berg], [p:nils Nils Brandt], said the charges were false.',
        'The lawyer for Berg, Nils Brandt',
        'nils',
      ],
      [
        'The leader of [p:berg Berg]’s party, [p:joan Joan Mead], said nothing was decided.',
        'The leader of Berg’s party, Joan Mead',
        'joan',
      ],
      [
        'In May a [o Labour] MP, Mrs [p:joan Edna Mead], complained that it rained.',
        'a Labour MP, Mrs Edna Mead',
        'joan',
      ],
      [
        'The CEO of [o:nor Norvane], [p:paul Paul Quill], said jobs may go.',
        'The CEO of Norvane, Paul Quill',
        'paul',
      ],
      [
        'The ward was full, according to a doctor named [p:cole Ann Cole].',
        'a doctor named Ann Cole',
        'cole',
      ],
    ],
    no: [
      [
        'The secretary general of [o:cei CEI] ([o:conf Bishops’ Conference]) said nothing was decided.',
        'The secretary general of CEI (Bishops’ Conference)',
        'open',
      ],
      ['A driver, 45, said the road was closed.', 'A driver, 45', 'unnamed'],
      ['Residents, who fled, said the road was closed.', 'Residents, who fled', 'unnamed'],
    ],
  },
  'a name at its end': {
    yes: [
      [
        '“It is over,” founder and chief executive [p:berg Erik Berg] wrote.',
        'founder and chief executive Erik Berg',
        'berg',
      ],
      [
        'Minister of Education [p:giu Stella Giuli] said more was needed.',
        'Minister of Education Stella Giuli',
        'giu',
      ],
      [
        'Police and Crime Commissioner [p:sto Matt Storr] said more was needed.',
        'Police and Crime Commissioner Matt Storr',
        'sto',
      ],
      [
        'The top commander in southern [l Norvia] Colonel [p:kiev Butch Kieve] said the road was closed.',
        'The top commander in southern Norvia Colonel Butch Kieve',
        'kiev',
      ],
    ],
    no: [
      [
        'A driver and neighbour [p:berg Erik Berg] said he was ill.',
        'A driver and neighbour Erik Berg',
        'unnamed',
      ],
      ['A friend of pilot [p:berg Erik Berg] said he was ill.', 'A friend of pilot Erik Berg', 'unnamed'],
      [
        'A reporter for the [o Varn Courier] in [l Oslo] said he was ill.',
        'A reporter for the Varn Courier in Oslo',
        'unnamed',
      ],
    ],
  },
  'a part of many': {
    yes: [
      [
        'In a poll by the [o:asia Asia Foundation], 47 percent of those surveyed said it was so.',
        '47 percent of those surveyed',
        'open',
      ],
      ['Two of [p Lind]’s neighbours said it rained.', 'Two of Lind’s neighbours', 'unnamed'],
      ['Most of the family’s lawyers said it rained.', 'Most of the family’s lawyers', 'identified'],
      [
        'It rained, according to thousands of invoices leaked to us.',
        'thousands of invoices leaked to us',
        'identified',
      ],
      ['A copy of the filing said it rained.', 'A copy of the filing', 'identified'],
    ],
    no: [
      ['In a poll, 47 percent of those surveyed said it was so.', '47 percent of those surveyed', 'unnamed'],
      ['One of the divers, [p:c Ann Cole], said it rained.', 'One of the divers, Ann Cole', 'c'],
      ['A set of neighbours said it rained.', 'A set of neighbours', 'unnamed'],
    ],
  },
  'a name that is given': {
    yes: [
      [
        '“It leaks,” said a woman who gave her name only as [p:a Vie].',
        'a woman who gave her name',
        'identified',
      ],
      ['“It leaks,” said a man who calls himself Zorro.', 'a man who calls himself Zorro', 'identified'],
    ],
    no: [
      [
        'A man who identified himself as a guard said the dam was unsafe.',
        'A man who identified himself as a guard',
        'unnamed',
      ],
      [
        'A woman who gave her name to the police said the dam was unsafe.',
        'A woman who gave her name to the police',
        'unnamed',
      ],
    ],
  },
  'kept anonymous': {
    yes: [
      ['The engineer, who asked not to be named, said the dam was unsafe.', 'The engineer', 'unnamed'],
      ['A letter by an unknown author said the dam was unsafe.', 'A letter by an unknown author', 'unnamed'],
      [
        'The parent, whose name we are withholding, said the dam was unsafe.',
        'The parent, whose name we are withholding',
        'unnamed',
      ],
      [
        'The engineer, whose identity is protected by law, said the dam was unsafe.',
        'The engineer, whose identity is protected by law',
        'unnamed',
      ],
      ['The engineer said the dam was unsafe. He asked not to be named.', 'The engineer', 'unnamed'],
      [
        'The boy, whose name has not been released, said the dam was unsafe.',
        'The boy, whose name has not been released',
        'unnamed',
      ],
      [
        'The engineers said the dam was unsafe. They were not authorized to speak about it.',
        'The engineers',
        'unnamed',
      ],
    ],
    no: [
      ['The engineer said the dam was unsafe. He asked the town to pay.', 'The engineer', 'open'],
      ['The engineer said the dam was unsafe. They asked not to be named.', 'The engineer', 'open'],
      [
        'The engineer, whose name means river, said the dam was unsafe.',
        'The engineer, whose name means river',
        'open',
      ],
      [
        'The engineer, who has waived her anonymity, said the dam was unsafe.',
        'The engineer, who has waived her anonymity',
        'open',
      ],
      [
        'The engineer, who lost her anonymity, said the dam was unsafe.',
        'The engineer, who lost her anonymity',
        'open',
      ],
    ],
  },
  'an age': {
    yes: [
      [
        '[p:berg Anna Berg] said the dam was safe. The 37-year-old said it was built in May.',
        'The 37-year-old',
        'berg',
      ],
    ],
    no: [['A 37-year-old said the dam was safe.', 'A 37-year-old', 'unnamed']],
  },
  'authors of a finding behind': {
    yes: [
      [
        'Lakes drain sooner, a survey has found. Some are wide. It is fast, says lead author [p Ann Cole].',
        'a survey',
        'open',
      ],
      [
        'Astronomers said the signal was noise. It is faint. “We know it now,” said [p Ann Cole], first author of the paper.',
        'Astronomers',
        'open',
      ],
      [
        'A group in Chile found that the dip was gone. It is faint. [p Ann Cole], who led the study, slept.',
        'A group in Chile',
        'open',
      ],
    ],
    no: [
      [
        'Astronomers said the signal was noise. [p Ann Cole], who led the choir, slept.',
        'Astronomers',
        'unnamed',
      ],
      [
        'Other researchers said the signal was noise. [p Ann Cole], who led the study, slept.',
        'Other researchers',
        'unnamed',
      ],
      ['Experts said the signal was noise. [p Ann Cole], author of the paper, slept.', 'Experts', 'unnamed'],
    ],
  },
  'a voice': {
    yes: [
      ['Counsel for the petitioners said the files were gone.', 'Counsel for the petitioners', 'identified'],
      ['Lawyers for the defendants said they were ill.', 'Lawyers for the defendants', 'identified'],
      ['Lawyers for two defendants said they were ill.', 'Lawyers for two defendants', 'unnamed'],
      ['A spokesman for [o:nato NATO] said the convoy had stopped.', 'A spokesman for NATO', 'nato'],
      ['An [o:nato NATO] spokeswoman said the convoy had stopped.', 'An NATO spokeswoman', 'nato'],
      ['A spokesman for [p:berg Berg] said he was ill.', 'A spokesman for Berg', 'identified'],
      ['Lawyers for [p:berg Berg] said he was ill.', 'Lawyers for Berg', 'identified'],
      [
        'Leaders for the [o:miners Miners Union] said the pit was unsafe.',
        'Leaders for the Miners Union',
        'miners',
      ],
      ['A lawyer for one suspect said he was ill.', 'A lawyer for one suspect', 'unnamed'],
      [
        'The editors of [o:ml Marine Letters] said the paper was flawed.',
        'The editors of Marine Letters',
        'ml',
      ],
      ['[o:nor Norvane] closed two pits. A spokesman said the coal was gone.', 'A spokesman', 'open'],
      ['The family’s legal team said he was ill.', 'The family’s legal team', 'identified'],
    ],
    no: [
      ['A pilot for [o Norvane] said he was ill.', 'A pilot for Norvane', 'unnamed'],
      ['Organisers of the protest said it was over.', 'Organisers of the protest', 'unnamed'],
    ],
  },
  'a role': {
    yes: [
      [
        'Foreign Minister [p:berg Anna Berg] left. The minister said talks would go on.',
        'The minister',
        'berg',
      ],
      [
        'A teacher saw it all. The teacher left in tears. The teacher said nobody came.',
        'The teacher',
        'unnamed',
      ],
    ],
    no: [['The minister said talks would go on.', 'The minister', 'open']],
  },
  'an office': {
    yes: [
      ['A defiant Iranian president said the talks were over.', 'A defiant Iranian president', 'open'],
      [
        'A weary Turkish foreign minister said the talks were over.',
        'A weary Turkish foreign minister',
        'open',
      ],
    ],
    no: [
      ['A former Iranian president said the talks were over.', 'A former Iranian president', 'unnamed'],
      ['A Turkish deputy foreign minister said it was over.', 'A Turkish deputy foreign minister', 'unnamed'],
      ['A Turkish club president said the game was over.', 'A Turkish club president', 'unnamed'],
    ],
  },
  'a role in a headline': {
    yes: [
      ['Founder says funds are safe', 'Founder', 'open'],
      ['Club loses its last game; coach says talks go on', 'coach', 'open'],
    ],
    no: [
      ['A coach said the team was tired.', 'A coach', 'unnamed'],
      ['Coaches say the team is tired', 'Coaches', 'unnamed'],
      ['Witness says driver was drunk', 'Witness', 'unnamed'],
      ['Executive at a tools company says sale is near', 'Executive at a tools company', 'unnamed'],
    ],
  },
  'a pair': {
    yes: [
      [
        '[p:a Ann Cole] and [p:b Bob Reed] wed in May. The couple said they were happy.',
        'The couple',
        'identified',
      ],
      ['[p:a Ann Cole] met [p:b Bob Reed]. The two men said the talks went on.', 'The two men', 'identified'],
    ],
    no: [['Two men said the talks went on.', 'Two men', 'unnamed']],
  },
  kin: {
    yes: [
      ['[p:berg Berg]’s parents said the boy was ill.', 'Berg’s parents', 'identified'],
      ['[p:berg Berg] was ill. Her parents said the boy was ill.', 'Her parents', 'identified'],
      ['The mother of [p:berg Anna Berg] said the boy was ill.', 'The mother of Anna Berg', 'identified'],
    ],
    no: [
      ['Parents said the school was shut.', 'Parents', 'unnamed'],
      ['A mother of two said the school was shut.', 'A mother of two', 'unnamed'],
    ],
  },
  'people of a body before': {
    yes: [
      [
        'The [o:rail Rail Employers’ Council] has made an offer. The employers said one ticket in nine was bought there.',
        'The employers',
        'rail',
      ],
      [
        'The [o:ports Senate Ports Committee] sent a letter to the agency. The lawmakers noted that two piers had been closed.',
        'The lawmakers',
        'ports',
      ],
      ['[o:mers Merseyside Police] closed the road. Police said a man was held.', 'Police', 'mers'],
      ['[o:court High Court] judges met in May. The judges said the law was void.', 'The judges', 'court'],
    ],
    no: [
      ['Norvian lawmakers said the pier was closed.', 'Norvian lawmakers', 'unnamed'],
      ['Some employers said the pier was closed.', 'Some employers', 'unnamed'],
      [
        'The [o Senate Ports Committee] met. Norvian lawmakers said the pier was closed.',
        'Norvian lawmakers',
        'unnamed',
      ],
      ['The [o Senate Ports Committee] met. Officials said the pier was closed.', 'Officials', 'unnamed'],
    ],
  },
  'people of a body behind': {
    yes: [
      [
        'State health officials said ten more were ill. The [o:dhs Department of Health Services] said so, too.',
        'State health officials',
        'dhs',
      ],
      [
        'Belgian prosecutors said the gems were gone. A spokesman for the Antwerp public prosecutor said more.',
        'Belgian prosecutors',
        'identified',
      ],
      ['Medics said the dam was unsafe. The [o:doc Doctors Committee] counted ten.', 'Medics', 'doc'],
    ],
    no: [
      [
        'Security officials said the dam was unsafe. The [o:unsc Security Council] will meet.',
        'Security officials',
        'unnamed',
      ],
      [
        'Officials said the dam was unsafe. The [o:dhs Department of Health] will meet.',
        'Officials',
        'unnamed',
      ],
    ],
  },
  'the same words': {
    yes: [
      ['A widow said the dam was unsafe. It rained. The widow said nobody came.', 'The widow', 'unnamed'],
      [
        'Researchers at [o:uni Varn University] said geese sleep. Researchers said ducks do, too.',
        'Researchers',
        'identified',
      ],
    ],
    no: [
      [
        'A widow said the dam was unsafe. [p:c Ann Cole], 45, fled in a boat. The widow said nobody came.',
        'The widow',
        'open',
      ],
      [
        'An insider said the set was unsafe. [p:c Ann Cole] fled in a boat. The insider said nobody came.',
        'The insider',
        'unnamed',
      ],
    ],
  },
  'authors of a paper before': {
    yes: [
      [
        'A study published in the [o:j Nutrition Digest] found that salt tastes sweet. The authors said more work was needed.',
        'The authors',
        'identified',
      ],
      [
        'In a paper for the [o:j Nutrition Digest], researchers said salt tastes sweet.',
        'researchers',
        'identified',
      ],
    ],
    no: [['Authors said the tax was paid.', 'Authors', 'unnamed']],
  },
  'authors of a body': {
    yes: [
      ['The [o Rivers Board] met. Its members said the dam leaked.', 'Its members', 'identified'],
      ['The bank’s economists said prices rose.', 'The bank’s economists', 'identified'],
      [
        '[o:pl Varn Times] reporters saw it. Reporters from the [o Varn Times] said it rained.',
        'Reporters from the Varn Times',
        'identified',
      ],
      [
        'Researchers at [o Varn University] said geese sleep.',
        'Researchers at Varn University',
        'identified',
      ],
      [
        '[o Varn University] researchers led by [p Ann Cole] said geese sleep.',
        'Varn University researchers led by Ann Cole',
        'identified',
      ],
    ],
    no: [
      ['Two employees of [o Norvane] said the pit was shut.', 'Two employees of Norvane', 'unnamed'],
      [
        'Officials at the [o Foreign Ministry] said the pit was shut.',
        'Officials at the Foreign Ministry',
        'unnamed',
      ],
    ],
  },
  'a force': {
    yes: [
      ['Jurors said the county had failed.', 'Jurors', 'identified'],
      ['The eight jurors said the county had failed.', 'The eight jurors', 'identified'],
      ['Two jurors said the county had failed.', 'Two jurors', 'unnamed'],
      [
        'Prosecutors said he had a grudge. [p Ann Peake] KC, prosecuting, told them she was seen.',
        'Prosecutors',
        'open',
      ],
      ['Prosecutors said he had a grudge. [p Ann Peake] told them she was ill.', 'Prosecutors', 'unnamed'],
      [
        'A man was held by police in [l Kent]. It rained. It rained. It rained. Police said he had fled.',
        'Police',
        'open',
      ],
      [
        'A man was held by police in [l Kent]. It rained. It rained. A bomb went off in [l Lyon]. Police said two had died.',
        'Police',
        'unnamed',
      ],
      ['[l Kent] officers said the road was closed.', 'Kent officers', 'identified'],
      ['[l Wisconsin] police said the road was closed.', 'Wisconsin police', 'identified'],
      ['Iraqi police said the road was closed.', 'Iraqi police', 'identified'],
      ['Norway’s border police said the road was closed.', 'Norway’s border police', 'identified'],
      ['Police in [l Varn] held two men. Police said the road was closed.', 'Police', 'open'],
      ['Police said the road was closed.', 'Police', 'unnamed'],
      ['The authorities said the road was closed.', 'The authorities', 'unnamed'],
      [
        'Airport authorities said two flights were held. [o Varn Airport] has one runway.',
        'Airport authorities',
        'open',
      ],
      ['In a statement, coalition forces said the road was closed.', 'coalition forces', 'identified'],
      ['Coalition forces said the road was closed.', 'Coalition forces', 'unnamed'],
    ],
    no: [
      ['Iraqi officers said the road was closed.', 'Iraqi officers', 'unnamed'],
      ['The ministry said the road was closed.', 'The ministry', 'identified'],
    ],
  },
  figures: {
    yes: [
      ['Tarn was paid, according to departmental spending data.', 'departmental spending data', 'open'],
      ['Tarn was paid, according to government spending data.', 'government spending data', 'identified'],
      ['A study published last year found that salt tastes sweet.', 'A study published last year', 'unnamed'],
      ['Estimates by the [o:ipn IPN] show the town is shrinking.', 'Estimates by the IPN', 'ipn'],
      ['Figures show that prices rose in May.', 'Figures', 'unnamed'],
      ['The new figures show that prices rose in May.', 'The new figures', 'open'],
      [
        'Prices rose, according to new figures that minister [p:b Bo Lund] will use.',
        'new figures',
        'identified',
      ],
      [
        'A 2014 study published in the [o Varn Digest] found that salt tastes sweet.',
        'A 2014 study published in the Varn Digest',
        'identified',
      ],
    ],
    no: [
      ['Tarn was paid, according to seasonal figures.', 'seasonal figures', 'unnamed'],
      ['Crime fell, police spending data show.', 'police spending data', 'unnamed'],
      ['The report said that two valves had failed.', 'The report', 'identified'],
    ],
  },
  'a paper': {
    yes: [
      [
        'A letter seen by [o Varn News] said that two valves had failed.',
        'A letter seen by Varn News',
        'identified',
      ],
      ['A leaked letter said that two valves had failed.', 'A leaked letter', 'identified'],
      ['A statement by [o:nor Norvane] said that two valves had failed.', 'A statement by Norvane', 'nor'],
      ['[p:berg Berg]’s letter said that two valves had failed.', 'Berg’s letter', 'berg'],
      [
        '[p:berg Berg]’s autopsy report by a clerk said that two valves had failed.',
        'Berg’s autopsy report by a clerk',
        'berg',
      ],
      [
        'According to documents seen by the court, two valves had failed.',
        'documents seen by the court',
        'identified',
      ],
      ['An anonymous post said that two valves had failed. A post said it rained.', 'A post', 'unnamed'],
    ],
    no: [['Rumours said that two valves had failed.', 'Rumours', 'unnamed']],
  },
  'a body': {
    yes: [
      [
        'A local newspaper said it rained. Vesti said on Friday the rain had stopped.',
        'A local newspaper',
        'open',
      ],
      [
        'The [o:sea Sea Rescue Center] warned of fog. The center said the boats were safe.',
        'The center',
        'sea',
      ],
      ['[o:nor Norvane] said two pits were shut. The company said the coal was gone.', 'The company', 'nor'],
      ['[p:berg Berg]’s office said she was ill.', 'Berg’s office', 'identified'],
      ['A South African court said the law was void.', 'A South African court', 'identified'],
      ['Several hospitals said they were full.', 'Several hospitals', 'unnamed'],
      ['The agencies said they were full.', 'The agencies', 'open'],
      ['Several hospitals said they were full, including [o St Ann’s].', 'Several hospitals', 'identified'],
      ['The [o Ports Committee] said no. The government said yes.', 'The government', 'identified'],
      ['A rival firm said the pit was shut.', 'A rival firm', 'unnamed'],
    ],
    no: [['The owners said the pit was shut.', 'The owners', 'unnamed']],
  },
  hearsay: {
    yes: [
      ['Reports said that two valves had failed.', 'Reports', 'unnamed'],
      ['Some said that two valves had failed.', 'Some', 'unnamed'],
      ['The rumours said that two valves had failed.', 'The rumours', 'unnamed'],
    ],
    no: [['The report said that two valves had failed.', 'The report', 'identified']],
  },
  'an insider': {
    yes: [
      ['An official said it rained. “It pours,” said [p:b Bo Reed], an official.', 'An official', 'b'],
      ['The source said that two valves had failed.', 'The source', 'unnamed'],
      ['The official said that two valves had failed.', 'The official', 'open'],
      [
        'A clerk fell. Rain came. An official said it rained. Dr [p:b Bo Reed] said no.',
        'An official',
        'unnamed',
      ],
      [
        'A top official of the port said it rained. “It pours,” [p:b Bo Reed] said.',
        'A top official of the port',
        'open',
      ],
      [
        'A port official said it rained. The spokesman for [o Varn Port], [p:b Bo Reed], said no.',
        'A port official',
        'open',
      ],
      [
        'Two officials came. A spokesman for [o Varn Port], [p:b Bo Reed], said no. The port official said it rained.',
        'The port official',
        'open',
      ],
      [
        'Two officials came. A woman said no. The port official said it rained.',
        'The port official',
        'unnamed',
      ],
    ],
    no: [['The mayor said that two valves had failed.', 'The mayor', 'open']],
  },
  'many of a kind': {
    yes: [
      ['The villagers said that two valves had failed.', 'The villagers', 'unnamed'],
      ['Her supporters said that two valves had failed.', 'Her supporters', 'unnamed'],
      ['The [o:f Vale Fair] opens in May. The organisers said it was full.', 'The organisers', 'open'],
      ['The rain came in May. The organisers said the fair was full.', 'The organisers', 'unnamed'],
    ],
    no: [
      ['The villager said that two valves had failed.', 'The villager', 'open'],
      [
        'Many experts, including Ms [p:berg Anna Berg], have said that it leaks.',
        'Many experts, including Ms Anna Berg',
        'identified',
      ],
    ],
  },
  'named nearby': {
    yes: [
      ['An expert said the dam was unsafe. Dr [p:hale Ann Hale] said it leaked.', 'An expert', 'open'],
      [
        'A top Norwegian official said the dam was unsafe. Colonel [p:hale Ann Hale], who heads the border guard, said it leaked.',
        'A top Norwegian official',
        'open',
      ],
      ['A diver said the dam was unsafe. “It leaks,” said [p:hale Ann Hale], a diver.', 'A diver', 'hale'],
      [
        'A woman hurt by [p Bob Reed] said he had lied. [p:hale Ann Hale] said he hid it.',
        'A woman hurt by Bob Reed',
        'open',
      ],
    ],
    no: [
      [
        'A diver said the dam was unsafe. It rained. It rained. [p:hale Ann Hale] said it leaked.',
        'A diver',
        'unnamed',
      ],
      ['A diver said the dam was unsafe. Mayor [p:hale Ann Hale] said it leaked.', 'A diver', 'unnamed'],
      ['A source said the dam was unsafe. [p:hale Ann Hale] said it leaked.', 'A source', 'unnamed'],
      ['Experts said the dam was unsafe. [p:hale Ann Hale] left.', 'Experts', 'unnamed'],
    ],
  },
  'a name inside': {
    yes: [['[o Leeds Rovers] goalie says the pitch was flooded.', 'Leeds Rovers goalie', 'open']],
    no: [['A [o Leeds Rovers] goalie says the pitch was flooded.', 'A Leeds Rovers goalie', 'unnamed']],
  },
  'known from before': {
    yes: [
      ['The driver said the dam was unsafe.', 'The driver', 'open'],
      ['[p:berg Berg]’s predecessor said the dam was unsafe.', 'Berg’s predecessor', 'open'],
    ],
    no: [['A driver said the dam was unsafe.', 'A driver', 'unnamed']],
  },
}

/** Whom a pronoun that says something stands for. */
export const pronounCases: readonly WhoCase[] = [
  ['[p:berg Berg] said [p:lund Lund] had lied. He said it was so.', 'He', 'berg'],
  ['[p:berg Berg] said it was so. [p:lund Lund] left the hall. He said it rained.', 'He', 'lund'],
  ['The first witness was [p:berg Erik Berg]. He said it rained.', 'He', 'berg'],
  ['A source said the deal was dead. He said the firm was bankrupt.', 'He', 'unnamed'],
  ['A source said the deal was dead. [p:berg Erik Berg] was hurt. He said it rained.', 'He', 'berg'],
  ['Some said the deal was dead. [p:berg Erik Berg] left. He said it rained.', 'He', 'berg'],
  ['Mrs [p:berg Berg] said it was so. Mr [p:lund Lund] left. She said it rained.', 'She', 'berg'],
  ['Critics tore into [p:berg Berg] after she said it rained.', 'she', 'berg'],
  ['The [o:com Ports Committee] met in May. It said two piers were shut.', 'It', 'com'],
  ['Officials said the road was closed. They said it would open.', 'They', 'unnamed'],
  ['He said it rained.', 'He', 'identified'],
  ['[p:lund Lund]’s lawyers asked for a delay. They said two papers were lost.', 'They', 'identified'],
  ['Two guards left the hall. They said two papers were lost.', 'They', 'unnamed'],
  ['Neighbours blamed a quarry where, they said, two pumps had burst.', 'they', 'unnamed'],
  ['[p:lund Lund]’s lawyers blamed a quarry where, they said, two pumps had burst.', 'they', 'identified'],
  ['[p:berg Anna Berg] said it was so. As for [p:lund Eva Lund], she insists that it rained.', 'she', 'lund'],
  ['Not so, said [p:lund Lund]. He said it rained.', 'He', 'lund'],
  ['Police arrested [p:lund Lund]. They said two papers were lost.', 'They', 'unnamed'],
  [
    'A guard said the dam was safe. “[p:lund Erik Lund] left the hall,” it was heard. He said it leaked.',
    'He',
    'unnamed',
  ],
  ['[o:com The Ports Committee] met in May. They said two piers were shut.', 'They', 'open'],
  [
    'A source said the deal was dead. It rained. [o:com The Ports Committee] met in May. It rained. It said two piers were shut.',
    'It',
    'open',
  ],
  ['A source said the deal was dead. It rained. It said two piers were shut.', 'It', 'open'],
  ['Two guards said the dam was safe. [p:berg Anna Berg] left. They said it leaked.', 'They', 'unnamed'],
  [
    '[p:berg Anna Berg] and [p:lund Erik Lund] said the dam was safe. They said it leaked.',
    'They',
    'identified',
  ],
  [
    '[p:berg Anna Berg] said the dam was safe. [p:lund Erik Lund] left the hall. She said it leaked.',
    'She',
    'berg',
  ],
  ['Mr [p:lund Lund] met the guards. It rained. It snowed. He said it leaked.', 'He', 'lund'],
]

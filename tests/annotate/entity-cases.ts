/** Hard cases of who is who, each with what makes it hard. Marked as `marked.ts` reads. */
export const entityCases: readonly (readonly [why: string, marked: string])[] = [
  // names of persons
  ['a surname after the full name', '[p:a Maria Lopez] won. [p:a Lopez] thanked voters.'],
  [
    'a surname in front of its full name, as in a headline',
    '[p:a Lopez] wins\n[p:a Maria Lopez] won on Sunday.',
  ],
  ['a courtesy title before the surname', '[p:a John Adeyemi] left. Mr [p:a Adeyemi] had led the bank.'],
  [
    'two people with one surname, kept apart by courtesy titles',
    '[p:a Bill Harper] and [p:b Ann Harper] arrived. Mrs [p:b Harper] spoke first. Mr [p:a Harper] listened.',
  ],
  [
    'two with one surname, kept apart by office',
    '{a Senator} [p:a Paul Reed] met {b Judge} [p:b Carol Reed]. {b Judge} [p:b Reed] said no. {a Senator} [p:a Reed] said yes.',
  ],
  [
    'a courtesy title that does not tell which of two',
    '[p:a Ravi Menon] met [p:b Lata Menon]. [p:a Ravi Menon] smiled. Ms [p:c Menon] did not.',
  ],
  [
    'a courtesy title that one of two is called by first',
    '[p:a Bela Marsh] spoke. Mr [p:a Marsh] left.\n[p:b Dita Marsh] came. Mr [p:a Marsh] was gone.',
  ],
  [
    'two with one surname: the one named in full in the paragraph',
    '[p:a Noah Weiss] was elected. [p:a Weiss] thanked voters.\n[p:b Eva Weiss] stood for another party. [p:b Weiss] lost.',
  ],
  [
    'two with one surname: later the one whom the text calls so',
    '[p:a Omar Haddad] was arrested. [p:a Haddad] denied it.\nA sister, [p:b Lina Haddad], came to court.\nOn Friday [p:a Haddad] was freed.',
  ],
  ['father and son', '[p:a George Brandt Sr.] founded it. [p:b George Brandt Jr.] sold it.'],
  [
    'a father of the same name',
    '[p:a Ferdinand Sandoval Jr.] won. He praised his father, [p:b Ferdinand Sandoval]. [p:a Sandoval Jr.] is 60.',
  ],
  [
    'a surname that is an office',
    '[p:a Tim Cook], {a chief executive of [o Apple]}, came. [p:a Cook] drank tea.',
  ],
  ['a middle initial', '[p:a George W. Bush] spoke. [p:a George Bush] left.'],
  ['two middle initials are two people', '[p:a George W. Bush] spoke of [p:b George H. Bush].'],
  ['an initial for the first name', '[p:a Jonathan Stone] wrote it. [p:a J. Stone] signed it.'],
  ['a short first name', '[p:a William Gates] spoke. [p:a Bill Gates] gave money.'],
  ['two first names are two people', '[p:a Anna Karlsson] met [p:b Karin Karlsson].'],
  [
    'particles belong to the surname',
    '[p:a Mohammed bin Salman] met [p:b Ursula von der Leyen]. [p:b Von der Leyen] smiled; [p:a bin Salman] did not.',
  ],
  ['a family name that comes first', '[p:a Kim Jong-un] watched. [p:a Kim] smiled.'],
  ['another family name that comes first', '[p:a Xi Jinping] flew home. [p:a Xi] had met farmers.'],
  ['a surname that is a trade', 'That is what Mrs [p:a Baker] sells. [p:a Baker] is 60.'],
  [
    'what one sits or plays on is no bank and no court',
    '[o:a Orrin Bank] paid. Anglers sat on {- the bank}.\nFreed by [o:b Wexley Crown Court], he was back on {- the court}.',
  ],
  [
    'another thing of that name, told of beside it',
    'A steward of [o:a Dunmoor FC] was beaten with a golf club. Officers found {- the club}.',
  ],
  ['a battle of somewhere', 'He fell at the [e:a Battle of Arnhem]. {a The battle} was lost.'],
  ['a first name alone', '[p:a Serena Williams] won. [p:a Serena] was relieved.'],
  [
    'two family names, one left out in front',
    '[p:a Gabriel García Márquez] wrote. [p:a García Márquez] died.',
  ],
  ['diacritics left out', '[p:a Mevlüt Çavuşoğlu] flew. [p:a Cavusoglu] returned.'],
  ['two spellings of one name', '[p:a Andrey Petrov] spoke. [p:a Andrei Petrov] left.'],
  ['a possessive', '[p:a Jane Ortega] resigned. [p:a Ortega]’s party is split.'],
  [
    'a surname that is a first name of another',
    '[p:a Henry James] met [p:b James Cole]. [p:b Cole] left; [p:a James] stayed.',
  ],
  ['one surname with hyphen', '[p:a Ana Silva-Costa] sang. [p:a Silva-Costa] bowed.'],
  // names of things
  [
    'an acronym in parentheses',
    'The [o:a Anti-Corruption Commission] ([o:a ACC]) met. The [o:a ACC] found nothing.',
  ],
  ['an acronym without parentheses', 'The [o:a World Health Organization] met. [o:a WHO] said so.'],
  ['an acronym with stops', 'The [o:a United Nations] met. The [o:a U.N.] voted.'],
  [
    'an acronym that two names could have is neither’s',
    '[o:a Bank of America] and [o:b Bank of Albania] met. [o:c BoA] fell.',
  ],
  ['a short name', '[o:a RIA Novosti] reported it. [o:a RIA] gave no source.'],
  ['a legal form left out', '[o:a Acme Holdings plc] fell. [o:a Acme] has debts.'],
  ['a chamber is not its committee', 'The [o:a Senate] met. The [o:b Senate Energy Committee] voted.'],
  ['a man whose given name women bear too', '[p:a Hilary Okonjo] spoke. Mr [p:a Okonjo] left.'],
  [
    'an office is no short name',
    '[o:a Norwich] paid. [o:b Norwich Press Office] did not. [o:a Norwich] left.',
  ],
  ['a part is no short name', '[o:a Sony] rose. [o:b Sony Pictures] fell.'],
  ['a university is not its city', '[l:b Leipzig] is proud of [o:a Leipzig University].'],
  [
    'a country by its other names',
    'The [l:a United States] voted. The [l:a US] and [l:a America] agree. [l:a U.S.] laws',
  ],
  ['a demonym is no other name', '[l:a Turkey] voted. [o:b Turkish Airlines] flew.'],
  [
    'two ministries of two countries',
    'The [o:a Russian foreign ministry] called. The [o:b Turkish foreign ministry] answered.',
  ],
  [
    'a ministry without its country',
    'The [o:a Russian foreign ministry] called. The [o:a foreign ministry] said no more.',
  ],
  ['a storm', '[e:a Hurricane Maria] came. [e:a Maria] killed ten. {a The storm} left.'],
  [
    'her whom somebody meets somewhere is not who meets her',
    '[p:a Mara Voss] retired. [p:b Ann Lee] had met {- her} in school.',
  ],
  ['a storm by its kind’s initials', '[e:a T. C. Phailin] came near. [e:a Cyclone Phailin] struck.'],
  ['a person and a storm of one name', '[p:a Maria Torres] fled from [e:b Hurricane Maria].'],
  ['a club and its city', '[o:a Leeds United] travelled from [l:b Leeds]. [o:a Leeds] lost.'],
  ['what follows "of"', 'The [o:a Church of Scientology] sued. [o:a Scientology] is a business, he said.'],
  // roles beside names
  ['a title', '{a President} [p:a Ana Ruiz] spoke.'],
  [
    'a title with its country',
    '{a Estonian Prime Minister} [p:a Kaja Tamm] met {b German chancellor} [p:b Karl Voss].',
  ],
  ['an apposition after the name', '[p:a Kemal Aydin], {a Turkish ambassador to [l Norway]}, left.'],
  ['an apposition before the name', '{a The club’s captain}, [p:a Leo Marsh], scored.'],
  ['an age before the apposition', '[p:a Jo Park], 45, {a a teacher from [l Leeds]}, said so.'],
  ['two appositions', '[p:a Jo Park], {a a teacher} and {a mother of three}, said so. {a The teacher} left.'],
  ['an apposition with a relative clause', '[p:a Ali Reza], {a the engineer} who built it, died.'],
  ['a role of a place', '[l:a Accra], {a the capital of [l:g Ghana]}, flooded. {a The capital} was dark.'],
  [
    'a role of an organization',
    '[o:a Kestrel], {a a maker of drones}, was sold. {a The company} has 40 staff.',
  ],
  ['a title is not the name’s before it', '[p:b Ivan Orlov] called {a foreign minister} [p:a Petr Novak].'],
  ['a list of people is no apposition', '[p:a Ann Lee], {b mayor} [p:b Tom Fox] and [p:c Ida Rose] came.'],
  // descriptions
  ['an office comes back', '{a Mayor} [p:a Tom Fox] resigned. {a The mayor} gave no reason.'],
  [
    'a general noun for a special one',
    '[p:a Kemal Aydin], {a ambassador to [l Norway]}, was recalled. {a The diplomat} flew home.',
  ],
  [
    'two ministers and "the minister"',
    '{a Finance minister} [p:a Ann Lee] met {b defence minister} [p:b Tom Fox]. {- The minister} left.',
  ],
  [
    'two ministers, told apart by their offices',
    '{a Finance minister} [p:a Ann Lee] met {b defence minister} [p:b Tom Fox]. {b The defence minister} left.',
  ],
  [
    'another country’s minister',
    '{a Russian foreign minister} [p:a Ivan Orlov] spoke. {- The Turkish foreign minister} answered.',
  ],
  ['a deputy is not the minister', '{a Deputy minister} [p:a Ann Lee] spoke. {- The minister} was away.'],
  [
    'a former president is not the president',
    '{a Former president} [p:a Ann Lee] spoke. {- The president} was silent.',
  ],
  ['a woman is no spokesman', '{a Spokeswoman} [p:a Ann Lee] spoke. {- The spokesman} was away.'],
  ['a gender of the first name', '[p:a Peter Holm], {a a resident}, left. {- The woman} stayed.'],
  [
    'one attacker under many nouns',
    '{x The gunman} fled. {x The attacker} was shot. {x The assassin} had a pass, police said.',
  ],
  [
    'one attacker, and what he is believed to be',
    '{x The gunman} fled. Police ringed the hall, believing {x the attacker} to still be inside.',
  ],
  [
    'two attackers',
    'Two gunmen came. {x The gunman} at the door fled. {- The attacker} inside was shot. {x The gunman} hid.',
  ],
  ['a knifeman is not the gunman', '{x The gunman} fled. {y The knifeman} stayed.'],
  [
    'an attacker who gets a name later, introduced with "a"',
    '{x A gunman} opened fire. Police named {x the gunman} as [p:x Carl Dunn].',
  ],
  [
    'an attacker who gets a name',
    '{x The gunman} was shot. Police named {x the attacker} as [p:x Carl Dunn]. [p:x Dunn] was 30.',
  ],
  [
    'a knifeman is not the gunman, whatever both are called',
    '{x The gunman} fled. {x The attacker} was shot. {y The knifeman} stayed.',
  ],
  [
    'a robber with a gun',
    '{x The gunman} fled with cash. {x The robber} wore a mask. {x The suspect} was caught.',
  ],
  ['the man, where one is told of', '{x The gunman} was shot by police. {x The man} died in hospital.'],
  ['the man, where two are told of', '{x The gunman} shot [p:a Tom Fox]. {- The man} died in hospital.'],
  [
    'a plaintiff is not the defendant',
    '{x The defendant} smiled. {- The plaintiff} wept. {x The accused} sat down.',
  ],
  ['somebody unnamed who comes back', '{x A teacher} was hurt. {x The teacher} is in hospital.'],
  ['a suspect package is nobody', '{x The suspect} fled. {- The suspect} package was safe.'],
  [
    'the lawyer of somebody is somebody else',
    '[p:a Jane Doe] wept. {- The lawyer for [p:a Jane Doe]} said no more.',
  ],
  [
    'no company by a word in the middle of its name',
    'Inspectors of the [o:a Federal Motor Carrier Safety Administration] came. {- The company} was closed on Friday.',
  ],
  ['an agency', '[o:a Interfax], {a a news agency}, said so. {a The agency} named no source.'],
  [
    'of two bodies one is of no known kind: either may be the company',
    '[o:a Halden Foods] bought [o:b Brightwater Dairy] for a song. {- The company} has 4,000 workers.',
  ],
  [
    'the only body, at the head of the sentence before',
    '[o:a Le Monde] published the list on Sunday. {a The newspaper} had checked it.',
  ],
  [
    'the only body, but not what the sentence before is about',
    'Two died on Sunday, [o:a Le Monde] wrote. {- The company} is closed.',
  ],
  [
    'what a common noun stands before is another body',
    'The [o:a National Party] voted. She ran for {- the party} Freedom and Bread.',
  ],
  ['two companies', '[o:a Acme plc] sued [o:b Bolt Ltd]. {- The company} declined to comment.'],
  [
    'a participle after a club is what it did',
    '[o:a Leeds United] sacked {b manager} [p:b Jesse Vann] on Monday. {b The manager} had asked for time.',
  ],
  [
    'a title with a complement before the name',
    '{a Former Latvian ambassador to [l Chile]} [p:a Andris Kalniņš] wrote. [p:a Kalniņš] was there.',
  ],
  [
    'named after an apposition',
    '{a The suspect}, a Norwegian, was named as [p:a Lars Berg]. {a The attacker} had left a note.',
  ],
  [
    'a father of one name, named after the son',
    '[p:a George Holm] met his father, [p:b George T. V. Holm], at home. [p:b George T. V. Holm] is 90.',
  ],
  [
    'a mountain by the rest of its name',
    '[l:a Mount Kelut] erupted. {a The volcano} is in [l Java]. They left [l:a Kelut].',
  ],
  ['a mount that is named as its country is', '[l:a Mount Kenya] stands in [l:b Kenya].'],
  ['this country is the writer’s', '[l:a Italy] is old. They who live in {- this country} work.'],
  ['the state Capitol is no state', 'At {- the state} [l:a Capitol] they sang.'],
  [
    'a report’s agency is not the place it comes from',
    '[l:a NEW JERSEY] ([o:b WABC]) -- Two died in [l:a New Jersey].',
  ],
  [
    'a title between a role and its name',
    '{a [l Iran]’s supreme leader}, {a Ayatollah} [p:a Ali Samadi], spoke. {a The leader} left.',
  ],
  ['a couple are two', '[p:a Ann Moss] and [p:b Paul Moss], {- a couple} from [l Bath], died.'],
  [
    'a people of two words',
    '{a South African President} [p:a Sipho Dube] spoke. {a The South African president} left.',
  ],
  [
    'two Koreas',
    '{a South Korean President} [p:a Moon Jae-in] met [p:b Kim Jong-un]. {- The North Korean leader} smiled.',
  ],
  [
    'a former captain is not the captain',
    '[p:a Dan Holm] won. {- The captain} scored. [p:b Tom Fox], {b the former captain}, smiled.',
  ],
  [
    'a place beside a person who is named in full',
    '[p:a Michael Jordan] flew to [l:b Jordan]. [p:a Jordan] left [l:b Jordan].',
  ],
  ['a body of a body', 'The [o:a U.N. World Food Program] met. [o:a WFP] trucks left.'],
  ['a district of a province', 'They fought in {- [l:a Pech] district} of [l:b Kunar].'],
  // pronouns
  [
    'a courtesy title before the full name tells the gender',
    '[p:a Bettina Krause] is suing. Then Mr [p:b Harald Stolz] spoke. [p:b Stolz] told the jury that {a she} had signed it.',
  ],
  ['whom somebody phones is not himself', '[p:a Tom Fox] slept. [p:a Fox] phoned {- him}.'],
  [
    'whom a firm acted for is not itself',
    '[p:a Ann Lee] acted for {- her}. [p:a Lee] smiled at {a her} sister.',
  ],
  [
    'who only by a given name is a woman may be the man',
    '[p:b Paul Xulu] spoke to [p:c Ann Lee]. [p:a Zola Ngcuka] died in July. {- He} was 60.',
  ],
  [
    'a lady’s title does not make the bare surname hers',
    '[p:a Desmond Carrow] died. Lady [p:b Carrow] wept. [p:c Rupert Carrow] and [p:d Hector Carrow] came. It rained.\nIt snowed.\n[p:e Carrow] was rich.',
  ],
  ['he, where one man stands', '[p:a Tom Fox] resigned. {a He} is 60.'],
  ['he, where two men stand', '[p:a Tom Fox] met [p:b Peter Holm]. {- He} left.'],
  ['she, beside a man', '[p:a Tom Fox] met [p:b Ann Lee]. {b She} left.'],
  ['his of his own brother', '[p:a Tom Fox] sold it to {a his} brother [p:b Marc Fox].'],
  ['he in another’s quotation', '[p:a Tom Fox] laughed. “{- He} is a liar,” a banner read.'],
  ['she of a clause in front', '[p:a Ann Lee] resigned. Because {- she} was ill, [p:b Eva Holm] took over.'],
  // a role is linked for a reason
  [
    'an office with a complement is another',
    '{a Transport Minister} [p:a Ann Lee] spoke. {- The minister} of trade and labour was away.',
  ],
  [
    'an office with its own complement',
    '[p:a Ann Lee], {a the minister of trade}, spoke. {a The minister} of trade went home.',
  ],
  [
    'two presidents, of whom one was named last',
    '{a President} [p:a Ann Lee] flew home with {b President} [p:b Tom Fox]. [p:b Fox] slept. {- The president} is 60.',
  ],
  [
    'two who were called so, one of them long ago',
    '{a Judge} [p:a Ann Lee] spoke. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. {b Judge} [p:b Tom Fox] came. {b The judge} sat down.',
  ],
  [
    'this girl is another',
    '[p:a Ann Lee], {a a girl from [l Leeds]}, wept. “I want to see {- this girl},” she said.',
  ],
  ['the child somebody looked after', 'He saw {- the child} [p:a Lee] looked after. [p:a Lee] wept.'],
  [
    'a superlative',
    '{a Prime minister} [p:a Ann Lee] rose. He would be {- the longest-serving prime minister}.',
  ],
  [
    'a trafficker is whoever was named, and nobody of its own',
    '[p:a Tom Fox] came to court. The jury heard that {- the trafficker} had lied.',
  ],
  [
    'nobody is a thief who may be one',
    '[p:a Tom Fox] asked if that made him {- a thief}. {- The accused} smiled.',
  ],
  ['a region by its own name', '[l:a Ohio], {a the region}, is flat. They left {- the [l:b Lviv] region}.'],
  [
    'a part of a body',
    '[o:a Ruiz University] is old. {- The medical college of [o:a Ruiz University]} is new.',
  ],
  ['a body that lies somewhere', 'The [o:a Child Committee] met. {- The body} lay in a drain.'],
  ['a body that was told to be one', '[o:a Fifa], {a the governing body}, met. {a The body} had no comment.'],
  [
    'a nominee of another party',
    '{a Republican nominee} [p:a Tom Fox] met [p:b Ann Lee]. {- The Democratic nominee} left. {a The Republican nominee} smiled.',
  ],
  [
    'a shadow secretary is not the secretary',
    '{a Shadow Home Secretary} [p:a Ann Lee] spoke. {- The home secretary} left. {a The shadow home secretary} stayed.',
  ],
  [
    'a premier is a prime minister, but no minister',
    '{a Prime Minister} [p:a Ann Lee] flew home. {a The premier} slept. {- The minister} drove.',
  ],
  [
    'the president of a country of which somebody else was told',
    '{a President} [p:a Tom Fox] met his Mexican counterpart. {b Mexican leader} [p:b Ana Ruiz] smiled. {- The Mexican president} announced a plan.',
  ],
  [
    'whom a clause picks out',
    '{a Party leader} [p:a Tom Fox] spoke of {- the leader} that his party needs. They told {a the leader} that it rained.',
  ],
  [
    'a terrorist attack is no terrorist',
    '{a A terrorist} fled. {a The terrorist} hid. {- The terrorist} bomb hurt two.',
  ],
  [
    'the agency that wrote the report',
    'BOSTON ([o:a Associated Press]) — The tax office said on Monday that it rained. {- The agency} has closed.',
  ],
  [
    'another school, told of with “a”',
    '[o:a Gando School] won. Now they build a school for girls. {- The school} will open in May.',
  ],
  [
    'the school that the text speaks of all along',
    '[o:a Gando School] won. {a The school} is old. She went to a school in Bath. {a The school} will close.',
  ],
  [
    'a president who is not the first lady, named later',
    '{a President} [p:a Obuya] spoke. It rained. {b First lady} [p:b Mary Obuya] left. {a The president} stayed.',
  ],
  [
    'what fell as something else happened is not named so',
    'They closed {- the parliament} as [l:b Kenya] fell ill. [l:b Kenya] is poor.',
  ],
  [
    'what follows a place at the head of a sentence',
    'In [l:a Lodhipur], {- the body of a girl} lay in a drain.',
  ],
  ['the only country told of', 'Floods came to [l:a Kenya]. {a The country} is poor.'],
  ['one of two countries', '[l:a Kenya] beat [l:b Ghana]. {- The country} cheered.'],
  [
    'the country that somebody left',
    'He flew to [l:a Chad] and [l:b Mali]. He saw [l:a Chad]. Then he left {- the country}.',
  ],
  [
    'no ministry: a body whose name does not say so',
    '[o:a Kestrel] reported a fire. {- The ministry} denied it.',
  ],
  ['an abbreviation may be a ministry', '[o:a MPI] reported a fire. {a The ministry} shut the port.'],
  ['four letters of a station are none', '[o:a KXVO] reported a fire. {- The council} denied it.'],
  [
    'the company that the text is about',
    '[o:a Kestrel] rose. [o:a Kestrel] fell. Buyers like [o:a Kestrel]. Last year {a the company} lost money.',
  ],
  [
    'the company, beside another of which nothing is told',
    '[o:a Kestrel] rose. [o:a Kestrel] fell. [o:a Kestrel] sued [o:b Mirador]. Last year {- the company} lost money.',
  ],
  ['a title begins where its words do', 'He left the day {a president} [p:a Ann Lee] came.'],
  ['a verb before a title', 'It has left {a Prince} [p:a Edmund] upset.'],
  ['a conjunction before a title', 'He said that {a Lady} [p:a Thornby] wept.'],
  [
    'a chief of something',
    '{a Chief product officer} [p:a Ann Lee] spoke. {a The chief product officer} left.',
  ],
  // pronouns, for a reason
  ['who goes on speaking', '[p:a Tom Fox] told [p:b Peter Holm] that it rained. {a He} said it was cold.'],
  [
    'whose lawyer is not whom the sentence is about',
    '[p:a Tom Fox] sold it to [p:b Peter Holm]’s bank. {a He} smiled.',
  ],
  ['who is told something may be meant', '[p:a Tom Fox] met [p:b Peter Holm]. {- He} fell ill.'],
  ['who the sentence itself is about', '[p:b Peter Holm] left. [p:a Tom Fox] sold {a his} car.'],
  ['he of the text, not of a quotation', '[p:a Tom Fox] said: “[p:b Peter Holm] is weak.” {a He} was calm.'],
  [
    'who was spoken of before a long quotation',
    '[p:a Tom Fox] was calm. “It is late. It is cold. We go.” {a He} smiled.',
  ],
  [
    'her husband is not the man named',
    '[p:a Tom Fox] saw a woman. {- Her husband} was ill, and {- he} left.',
  ],
  ['somebody whom nothing recognised', '[p:a Tom Fox] left. Gelner knew why. {- He} smiled.'],
  [
    'a woman whom only pronouns tell to be one',
    '[p:a Thandi Nkosi] spoke. {a She} smiled. [p:b Gokul Naidoo] left. [p:b Naidoo] was ill. {b He} said {a her} car was gone.',
  ],
  [
    'somebody who is he here and she there',
    '[p:a Jun Roe] said {- his} car was gone. [p:a Roe] said {- her} house was gone.',
  ],
  [
    'his of a clause in front',
    '[p:a Tom Fox] left. Earlier, in {- his} speech, [p:b Peter Holm] spoke of snow.',
  ],
  // families and namesakes
  [
    'a wife does not take the surname',
    '{a Mayor} [p:a John Kessler] resigned. He thanked his wife, [p:b Ann Kessler]. [p:a Kessler] may be charged.',
  ],
  [
    'a wife does not take the surname of somebody who is never named in full',
    '{a Mayor} [p:a Kessler] resigned. {b His wife}, [p:b Ann Kessler], wept. [p:a Kessler] smiled.',
  ],
  [
    'a wife by her courtesy title',
    '{a Mayor} [p:a John Kessler] resigned. {b His wife}, [p:b Ann Kessler], wept. Mrs [p:b Kessler] left.',
  ],
  [
    'a brother of somebody of another name',
    '[p:a Tom Fox] died. {b His brother}, [p:b Ian Holm], wept. [p:b Holm] said so.',
  ],
  [
    'two defendants',
    '[p:a Eva Strand] and [p:b Ida Strand] came to court. [p:c Strand] drove, the jury heard.',
  ],
  [
    'three siblings, none of whom the text calls so',
    '[p:a Neil Harwick] met [p:b George Harwick] and [p:c Jeb Harwick]. [p:d Harwick] owes money. [p:d Harwick] denied it.',
  ],
  [
    'the bearer of a title',
    '{a President} [p:a Ann Lee] and [p:b Tom Lee] came. It snowed.\n[p:a Lee] spoke of war.',
  ],
  [
    'who was named last, where the others were long ago',
    '[p:a Ann Lee] came.\nIt snowed.\nIt rained.\nIt froze.\nIt thawed.\nIt blew.\n[p:b Tom Lee] came.\nThen [p:b Lee] left.',
  ],
  [
    'a surname of two, called by the first',
    '[p:a Andrés Manuel Lozano Oliva] flew home. [p:a Lozano] spoke.',
  ],
  [
    'a middle name of two people is nobody’s',
    '[p:a Ana Ruiz Lima] met [p:b Eva Ruiz Soto]. [p:c Ruiz] left.',
  ],
  [
    'a short form of a given name',
    '[p:a Rebecca Holm] sang. [p:a Becca] smiled. [p:b Maddie Quill] is [p:b Madison Quill].',
  ],
  [
    'a body with its land, shortened',
    '[o:a CPA Canada] said so. The [o:a Chartered Professional Accountants of Canada] met.',
  ],
  [
    'a part of a body that the text has long spoken of',
    '[o:a Kestrel] rose. [o:a Kestrel] said it would sell. [o:b Kestrel Community Board] met. [o:a Kestrel] fell.',
  ],
  ['a secretariat of a board', 'The [o:a Treasury Board] met. The [o:b Treasury Board Secretariat] did not.'],
  ['the middle one of three surnames', '[p:a Pedro Salas Pérez-Marín] won. [p:a Salas] thanked voters.'],
  ['a club and its city', '[o:a Leeds] beat [o:b Derby]. It rained in [l:c Leeds].'],
  [
    'a man is no baby',
    '{a Baby} [p:a Arlo] slept. [o:b Sentra Parking] told the police {- the man} was gone. [p:a Arlo] is well.',
  ],
  [
    'an agency that its spokesperson speaks for, and another that is named',
    'The [o:a Bureau of Meteorology] warned of rain. A Parks spokesperson said {- the bureau} would look into it. It rained.',
  ],
  [
    'the company of the text, and a firm named in passing',
    'Marine services {a firm} [o:a Navicorp Holdings] fell. {a The company} denied it.\nHis lawyer, Ms [p:b Priya Raman] of [o:c Teo Raman LLC], said nothing. {a The company} paid.',
  ],
  [
    'somebody unnamed who says something is whom the next pronoun may mean',
    '[p:a Lena Fox] left. One concertgoer swears it was sweat. “It was hot,” {- she} posted.',
  ],
  [
    'a body by its last word alone',
    'The [o:a Northern Front] controls the town. A [o:a Front] minder smoked.',
  ],
  [
    'what somebody is accused of, and whom it befell',
    'He is accused of planning attacks against {c [l:b Pakistan]’s president}, [p:c Pervez Anwar], in 2003. {- The suspect} was arrested.',
  ],
  [
    'the office that somebody would hold, and its holder',
    '{a Prime Minister} [p:a Viktor Yanev] won. Mr [p:b Yushin] rejected an offer to become {- the new prime minister}. It rained.',
  ],
  [
    'a leader of one kind and a holder of an office, either of whom “the leader” may be',
    'They quote {a [o:c National Democratic Party] leader} [p:a Safwat Serif] as saying it waits for {b President} [p:b Hosni Barak]. {- The 82-year-old leader} has ruled for long.',
  ],
  [
    'anybody of a kind is whom the pronoun means, and nobody named',
    '[p:a Faruq Kaddur] said any member who votes against the group’s decisions should have {- his} seat taken.',
  ],
  [
    'another of a kind is not the one told of before',
    '{a A suicide attacker} fired. {a The attacker} died, and one soldier was hurt. Another suicide attacker blew up {- his} car.',
  ],
  [
    'a name that may be a man’s or a woman’s, far from its verb',
    '[p:a Tom Fox] left. It rained.\n[p:b Jody Geller], who has worked there for thirty-five years and became a member around two years ago, serves on the board. {- He} said so.',
  ],
  [
    'a lawyer, beside a judge, who is one too',
    '{a The lawyer} [p:a Ann Lee] met {b the judge} [p:b Eva Moss]. It rained. {b The judge} left. {a The lawyer} stayed.',
  ],
  [
    'an apposition before a name that goes on with its body',
    'Lawmakers met. {a Its chairman}, [p:a Pavle Ormin] of the ruling [o:b National Accord] party, saw no need. “No,” said {c the lawyer}, [p:c Ann Lee] of [o:d Lee Partners].',
  ],
  [
    'somebody told something, and who tells it',
    'She wrote to {- the mayor}, [p:a Tom Fox] of [l:b Leeds] left.',
  ],
  [
    'an office with what it is of, before a name',
    'It worked, {a Superintendent of Police} [p:a Anjali Barve] told them. {b Minister of Trade and Industry} [p:b Ann Lee] left. {- A minister of sport} [p:c Tom Fox] met was late.',
  ],
  [
    'where foreigners are is not where they are from',
    '[l:a France] is poor. Soldiers in {a the country} were told to wait. French officers stationed in {- the country} left.',
  ],
  [
    'what a country needs of another',
    '[l:a Norway] has gas. {a The country} needs foreign engineers, and Norwegian ones came. {- The country} hires Norwegian engineers.',
  ],
  [
    'a country where none is meant, and one that is spelt unlike any',
    'The [l:a United States] spoke. The [l:a U.S] army left. [l:b Kuwait] met [l:c Iran]. {- The country} paid.',
  ],
  [
    'the older of two brothers is no brother who was told of as such',
    '[p:a Kieran Dolan] and {b his brother}, [p:b Sean Dolan], came. {b The brother} sang. {- The older brother} wept. {- The latter brother} left.',
  ],
  [
    'the older of two brothers, told of as such',
    '[p:a Kieran Dolan] and {b his older brother}, [p:b Sean Dolan], came. {b The older brother} wept.',
  ],
  [
    'somebody of somebody before a name',
    '{b The lawyer for the younger brother}, [p:b Tom Fox], spoke. {- The brother} wept.',
  ],
  [
    'a verb ends what is told of a name behind it',
    'The ministry in [l Oslo] blames {a the insurer}, [o:a Gard], for it. {- The ministry} was silent.',
  ],
  [
    'what somebody named behind an apposition is said to be',
    'Their daughter, [p:b Ann Lee], is a film director. {b The director} left.',
  ],
  [
    'of two directors the one of films was told of last',
    '{a The director} [p:a Franco Rossi] wept. Their daughter, [p:b Ann Lee], is a film director. {- The director} left.',
  ],
  [
    'of two directors the one of films was told of first',
    'Their daughter, [p:b Ann Lee], is a film director. {a The director} [p:a Franco Rossi] wept. {a The director} left.',
  ],
  [
    'a minister of other affairs',
    '{a Chief Minister} [p:a Ann Lee] spoke. {- The revenue minister} did not. {a The chief minister} left.',
  ],
  ['who stars beside somebody', '[p:b Ann Hart] smiled. {a Co-star} [p:a Tom Fox] wept. {- The star} left.'],
  [
    'two lawyers, of whom the one who was not called so was told of last',
    '{a The lawyer} [p:a Ann Lee] spoke. {b Counsel} [p:b Tom Fox] thanked them. {- The lawyer} left.',
  ],
  [
    'two lawyers, of whom the one who was called so was told of last',
    '{b Counsel} [p:b Tom Fox] thanked them. {a The lawyer} [p:a Ann Lee] spoke. {a The lawyer} left.',
  ],
  [
    'an envoy, and an ambassador told of since',
    '{a UN envoy} [p:a Ann Lee] spoke. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. {b Ambassador} [p:b Tom Fox] left. {- The envoy} needed a result.',
  ],
  [
    'who says something of a diplomat is another',
    '{b Ambassador} [p:b Tom Fox] came. [p:b Fox] said {- the diplomat} needed a result.',
  ],
  [
    'a minister is no “official” unless the text says so',
    '{a Minister} [p:a Ann Lee] has filed a complaint. Police would protect {- the official}.',
  ],
  ['an official who was told of as such', '{b Police official} [p:b Tom Fox] spoke. {b The official} left.'],
  ['a justice is a judge', '{a Justice} [p:a Ann Lee] spoke. {a The judge} left.'],
  [
    'a court, and another that is named in passing',
    'A court freed him. They will go to the [o:a Supreme Court]. He thanked {- the court}. The [o:a Supreme Court] met. {a The court} sat.',
  ],
  [
    'whose rival it is, and the rival',
    '[o:a Velmora], {a a dairy group}, is in debt. {a The group}’s rival [o:b Lactel] has grown, and {- the company} wants more. {a The group} sold up.',
  ],
  [
    'somebody with an article before the name that ends the sentence',
    'They hired {a a lawyer}, [p:a Ann Lee]. {a The attorney} said no.\nThey met {- a base} in [l Okinawa], [l Japan]. They asked a nurse, {- a teacher}, [p:b Tom Fox].',
  ],
  ['what somebody is by now', '[p:a Ann Lee] is now a surgeon. {a The surgeon} left.'],
  [
    'told of first without a name, then by less and with it',
    '{a The Omani foreign minister} came. It rained. {a The minister}, [p:a Badr Saidi], spoke. {b A teacher} was hurt. {b The teacher}, [p:b Ann Lee], is well.',
  ],
  [
    'told of first without a name, and somebody with another office',
    '{- A deputy director} came. It rained. {a The director}, [p:a Ann Lee], spoke.',
  ],
  [
    'told of first without a name, and somebody of somebody',
    '{- A lawyer} came. It rained. {a The lawyer of [o:b Velmora]}, [p:a Ann Lee], spoke. {- A teacher} left. {c The Irish teacher}, [p:c Tom Fox], left.',
  ],
  [
    'told of first without a name, and two later',
    '{- A teacher} came. {a The teacher}, [p:a Ann Lee], spoke. {b The teacher}, [p:b Tom Fox], left.',
  ],
  [
    'told of first without a name, and long after',
    '{- A teacher} came. It rained. It rained. It rained. It rained. It rained. It rained. {a The teacher}, [p:a Ann Lee], spoke.',
  ],
  [
    'told of first as a woman',
    '{- A woman} came. {a The woman}, Mr [p:a Tom Fox], spoke. {- A baker} left. [p:b Ann Lee], {b the baker}, spoke.',
  ],
  [
    'a title or an article between a role and its name',
    '{a The vicar}, the Rev [p:a Paul Amis], smiled. {a The vicar} left. {b The speaker}, Hon. [p:b Tom Fox], spoke. {c The police commissioner}, CP [p:c Ann Lee], wept. {c The commissioner} left.',
  ],
  [
    'a body with its article behind what it is',
    '{a The riders’ union}, the [o:a CPA], wrote to the [o:b League]. {a The union} is old.',
  ],
  [
    'bodies in a row',
    'They met {- the union}, the [o:a CPA], and others, {- the league}, the [o:b Norjet], the [o:c Vexora]. In {- the province}, the [o:d Alliance] fell.',
  ],
  [
    'who won something is no sprinter who was told of',
    '{a Sprinter} [p:a Enzo Barilla] spoke. {- The champion}’s own doctor did not sign.',
  ],
  [
    'far into a text nobody is told of by whom it names only then',
    'It rained. It snowed. It rained. It snowed. It rained. It snowed. It rained. {- The member} said no. {a The member for [l:b Leeds]}, [p:a Joy Adu], left.',
  ],
  [
    'whom a sentence tells of is not who says so within it',
    '{b The governor} [p:b Tom Fox] slept. {a The press secretary} [p:a Leo Moss] spoke. [p:b Fox], {a he} said, had paid.',
  ],
  ['who says so behind a clause', '[p:b Tom Fox] slept. When they asked [p:b Fox], {b he} said so.'],
  [
    'one of several, told by what he is',
    '[p:a Tom Fox] left. One of them, a clerk who feared for {- his} job, said so. {- He} wept.',
  ],
  [
    'somebody’s nephew is not that somebody',
    '[p:a Nikhil Jain] is the founder’s nephew. {- The founder} left.',
  ],
  [
    'what somebody is said to be is nobody else',
    '{a President} [p:a Ann Lee] left. She was {- the foreign minister} then.',
  ],
  [
    'whom the name at the end of an aside is of',
    '[p:a Tom Fox], the son of [p:b Ann Lee], is a nurse. {- The nurse} was born here.',
  ],
]

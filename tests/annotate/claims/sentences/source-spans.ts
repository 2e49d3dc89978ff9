import type { Trap } from './trap.ts'

/** Which words name the source: where its noun phrase begins and ends, and what is none. */
export const sourceSpans: readonly Trap[] = [
  [
    'there',
    'An official there insists that the change is small.',
    'unnamed-source: the change is small ← An official',
  ],
  [
    'a name that is spelt like a verb',
    'The Northern Brigades, which have held Tell Marjan since May, said the bridge was down.',
    'attributed: the bridge was down ← The Northern Brigades, which have held Tell Marjan since May',
  ],
  [
    'a compound participle is no verb',
    'The Aarhus-based company withdrew its target and said the plant was shut.',
    'attributed: the plant was shut ← The Aarhus-based company',
  ],
  [
    'a relative clause without a comma, and an apposition behind it',
    'The group which first petitioned the court, Open Tap, said the pump was broken.',
    'attributed: the pump was broken ← The group which first petitioned the court, Open Tap',
  ],
  [
    'what stands beside a head is no verb of it',
    'The former chief of Nua, the agency set up to keep patient records, has told a committee the pump was broken.',
    'attributed: the pump was broken ← The former chief of Nua, the agency set up to keep patient records',
  ],
  [
    'whoever did what a participle goes on with',
    'Dorrego, who lives in Miami, issued a statement through his lawyers calling the tape “a fake”.',
    'disputed: the tape “a fake” ← Dorrego, who lives in Miami',
  ],
  [
    'whoever did what a participle goes on with, without commas',
    'Lawyers for the firm filed papers saying the pump was broken.',
    'attributed: the pump was broken ← Lawyers for the firm',
  ],
  [
    'what somebody speaks of is no title of theirs',
    'The museum, Anna Berg said, is full.',
    'attributed: The museum, Anna Berg said, is full ← Anna Berg',
  ],
  [
    'many of them are no title',
    'These workers, Anna Berg explained, were well paid.',
    'attributed: These workers, Anna Berg explained, were well paid ← Anna Berg',
  ],
  [
    'a title is one',
    'The head of a committee, lawmaker Fava said he was ill.',
    'attributed: he was ill ← The head of a committee, lawmaker Fava',
  ],
  [
    'what they do meanwhile',
    'Anna Berg, speaking to a veterans group in Leeds, said the pump was broken.',
    'attributed: the pump was broken ← Anna Berg',
  ],
  [
    'where they said it',
    'Anna Berg, at a later meeting, said the pump was broken.',
    'attributed: the pump was broken ← Anna Berg',
  ],
  [
    'an adverb behind a comma',
    'Sources in the rebel camp, however, said the pump was broken.',
    'unnamed-source: the pump was broken ← Sources in the rebel camp',
  ],
  [
    'where they are from names them',
    'Anna Berg, 59, of Ashton, who saw it, said the pump was broken.',
    'attributed: the pump was broken ← Anna Berg, 59, of Ashton, who saw it',
  ],
  [
    'a bracket that is not closed in the phrase',
    '“It was lost,” said Anna Berg (a view that others share).',
    'attributed: It was lost ← Anna Berg',
  ],
  [
    'an editor’s bracket',
    'One man died, according to Radio Polder [see above].',
    'attributed: One man died ← Radio Polder',
  ],
  [
    'a name with a determiner in it',
    'More than 200 came, according to the Alliance to Reclaim Our Schools.',
    'attributed: More than 200 came ← the Alliance to Reclaim Our Schools',
  ],
  [
    'an opening source ends at its comma',
    'According to the radio host Ann Lind, the move reeks of fear.',
    'attributed: the move reeks of fear ← the radio host Ann Lind',
  ],
  [
    'a time behind a hyphen is none',
    '“It was new,” said Bo Lind, an adviser who ran the group’s last-minute campaign.',
    'attributed: It was new ← Bo Lind, an adviser who ran the group’s last-minute campaign',
  ],
  [
    'a hyphen between spaces parts clauses',
    'The debate is near - Anna Berg said the pump was broken.',
    'attributed: the pump was broken ← Anna Berg',
  ],
  [
    'the month is no modal',
    'A poll of 1,500 voters conducted by Redfield and Wilton back in May found that 36 percent had left.',
    'attributed: 36 percent had left ← A poll of 1,500 voters conducted by Redfield and Wilton',
  ],
  [
    'when it was is no part of who',
    'The following year, a report from the auditor found that the pump was broken.',
    'attributed: the pump was broken ← a report from the auditor',
  ],
  [
    'two adjectives of one noun',
    'State and federal officials said the fire killed two people.',
    'unnamed-source: the fire killed two people ← State and federal officials',
  ],
  [
    'two people of two kinds',
    'Police and federal officials said the fire killed two people.',
    'unnamed-source: the fire killed two people ← Police and federal officials',
  ],
  [
    'one of a kind, behind the verb',
    '“The fire killed two people,” said one worker.',
    'unnamed-source: The fire killed two people ← one worker',
  ],
  [
    'a past behind a past goes on with what is said',
    'The firm said it was sad and was considering a suit.',
    'attributed: it was sad and was considering a suit ← The firm',
  ],
  [
    'a second verb of saying begins another',
    'The firm said it was sad and had denied that the pump was broken.',
    'attributed: it was sad ← The firm',
    'disputed: the pump was broken ← The firm',
  ],
  [
    'who is listed begins with a pronoun',
    'He said he, Lund and Berg planned to settle in Leeds.',
    'attributed: he, Lund and Berg planned to settle in Leeds ← He',
  ],
  [
    'verbs of one subject are of one tense',
    'Lund claims both admitted it in May and says the pump was broken.',
    'attributed: both admitted it in May ← Lund',
    'attributed: the pump was broken ← Lund',
  ],
  [
    'a hedge that tells of the source',
    'Anna Berg, who is to give evidence next week, said in a letter that the pump was broken.',
    'attributed: the pump was broken ← Anna Berg, who is to give evidence next week',
  ],
  [
    'an accusation that tells of the source is one',
    'Anna Berg, who allegedly took bribes, said in a letter that the pump was broken.',
    'alleged: Anna Berg, who allegedly took bribes',
    'attributed: the pump was broken ← Anna Berg, who allegedly took bribes',
  ],
  [
    'papers in a set',
    'A set of documents shows that the firm was paying another haulier.',
    'attributed: the firm was paying another haulier ← A set of documents',
  ],
  [
    'a committee with its name',
    'Anna Berg told an Oireachtas committee she had no memory of it.',
    'attributed: she had no memory of it ← Anna Berg',
  ],
  [
    'what hangs on a noun with a name behind it is the noun’s',
    'A video shared widely on TikTok that claimed the dam had burst was filmed last year.',
    'attributed: the dam had burst ← A video shared widely on TikTok',
  ],
  ['one of a kind is no verb in the plural', 'Nobody died, despite a Facebook post that claimed otherwise.'],
  ['it is clear: nobody says so', 'However, it’s clear that the firm is trying to sell more.'],
  ['a warning not to do something', 'The agency is warning parents not to give it to babies.'],
  [
    'a warning of what is',
    'The agency warned that it was not to blame.',
    'attributed: it was not to blame ← The agency',
  ],
  [
    'nothing is said, unless it was so',
    'For years, Anna Berg said nothing to anybody. Bo Lind said nothing was wrong.',
    'attributed: nothing was wrong ← Bo Lind',
  ],
  ['going far says nothing', 'WhatsApp went so far as to launch a “darker” mode last week.'],
  [
    'a name spelt like an adjective',
    'The road was shut, Harbour Live reports.',
    'attributed: The road was shut ← Harbour Live',
  ],
  [
    'a date in brackets',
    'Evergrace Clinics on Monday (Nov 18) said the road was shut.',
    'attributed: the road was shut ← Evergrace Clinics',
  ],
  [
    'what tells of the place is no title',
    'In Leeds, a city in the north, driver Ann Berg said the road was shut.',
    'attributed: the road was shut ← driver Ann Berg',
  ],
  [
    'a title that is spelt like a verb',
    'Earlier, in his first speech, state advocate Tom Okoro said the road was shut.',
    'attributed: the road was shut ← state advocate Tom Okoro',
  ],
  [
    'the day on which somebody was held',
    'The man arrested on Monday told police the road was shut.',
    'attributed: the road was shut ← The man arrested on Monday',
  ],
  [
    'one and others',
    'The mayor and others said the road was shut.',
    'attributed: the road was shut ← The mayor and others',
  ],
  [
    'whoever was among them',
    'Among those on the pier was councillor Ann Berg, who said the road was shut.',
    'attributed: the road was shut ← councillor Ann Berg',
  ],
  [
    'a paper, and whose',
    'Papers released by the ministry show the minister knew.',
    'attributed: the minister knew ← Papers released by the ministry',
  ],
  [
    'figures, and whose, behind',
    'Crime has fallen by a third, figures from the ministry show.',
    'attributed: Crime has fallen by a third ← figures from the ministry',
  ],
  [
    'a copy that somebody was sent',
    'A copy shared with Reuters by the lawyer said the firm had lied.',
    'attributed: the firm had lied ← A copy shared with Reuters by the lawyer',
  ],
  ['no “that man”', 'That Lund announced the plan is a sign.'],
  [
    'where something was announced is nobody who announces it',
    'Four of the six titles, announced last night at the Southbank Centre, are first novels.',
  ],
  ['a title and what it is about', 'La Turca de Barracas: how a driver’s daughter stopped a town'],
  ['what is for whom, before a colon', 'Second life for Barracas: Lyten hires 300 at its plant'],
  [
    'officials of two nations',
    'U.S. and Afghan officials said the road was shut.',
    'unnamed-source: the road was shut ← U.S. and Afghan officials',
  ],
  [
    'leaders of two nations',
    'The Cuban and Venezuelan leaders said the road was shut.',
    'attributed: the road was shut ← The Cuban and Venezuelan leaders',
  ],
  [
    'tests that show it',
    'Medical tests in Indonesia show a girl has died of bird flu.',
    'attributed: a girl has died of bird flu ← Medical tests in Indonesia',
  ],
  [
    'a body that ends in of and a place',
    'The Olympic Council of Asia said it was late.',
    'attributed: it was late ← The Olympic Council of Asia',
  ],
  [
    'whom a paper cites at the end',
    'The ferry firm cut 400 jobs, Reuters reported, citing two sources familiar with the matter.',
    'unnamed-source: The ferry firm cut 400 jobs ← two sources familiar with the matter ⇐ Reuters',
  ],
  [
    'whom a paper cites, with a day between',
    'The bridge is shut, the Harbour Gazette reported on Monday, citing people who asked not to be named.',
    'unnamed-source: The bridge is shut ← people who asked not to be named ⇐ the Harbour Gazette',
  ],
  [
    'what is cited is a reason',
    'Anna Berg left the board, the Harbour Gazette reported, citing poor health.',
    'attributed: Anna Berg left the board ← the Harbour Gazette',
    'attributed: poor health ← the Harbour Gazette',
  ],
  [
    'cites them as saying',
    'The paper cites three officials as saying talks had failed.',
    'unnamed-source: talks had failed ← three officials ⇐ The paper',
  ],
  [
    'whom the verb before a relative clause has for its object',
    'Witnesses blamed riot police, who say they fired in the air.',
    'unnamed-source: they fired in the air ← riot police',
  ],
  [
    'a noun of no table',
    'The mayor thanked volunteers, who said they had slept for two hours.',
    'unnamed-source: they had slept for two hours ← volunteers',
  ],
  [
    'a participle before the object',
    'The ruling angered wounded soldiers, who said nobody asked them.',
    'unnamed-source: nobody asked them ← wounded soldiers',
  ],
  [
    'a participle behind a noun',
    'Soldiers wounded in the attack, who said the road was mined, were flown out.',
    'unnamed-source: the road was mined ← Soldiers wounded in the attack',
  ],
  [
    'a participle with a name',
    'A woman named Ann Cole, who said it rained, left.',
    'attributed: it rained ← Ann Cole',
  ],
  [
    'which, and a body',
    'Residents attacked carmaker Norvane, which says the smoke is harmless.',
    'attributed: the smoke is harmless ← carmaker Norvane',
  ],
  [
    'whom police speak of is not the source',
    'They arrested a man who police said was armed.',
    'unnamed-source: was armed ← police',
  ],
  [
    'who did something, and says so',
    'People who attended the meeting said it was loud.',
    'unnamed-source: it was loud ← People',
  ],
  [
    'a relative clause ends before the verb',
    'The man, who police say is 30, fled.',
    'unnamed-source: is 30 ← police',
  ],
  [
    'which stands for what they could not do',
    'He showed a video, which two broadcasters said they had been unable to check.',
  ],
  [
    'reported, and whom they cite',
    'The firms are in talks to merge, the Herald reported, citing people familiar with the matter.',
    'unnamed-source: The firms are in talks to merge ← people familiar with the matter ⇐ the Herald',
  ],
  [
    'cited are people who were briefed',
    'The firms have merged, the Herald said, citing two people briefed on the talks.',
    'unnamed-source: The firms have merged ← two people briefed on the talks ⇐ the Herald',
  ],
  [
    'a statement, and an aside on it',
    'The ships collided twice, a fisherman said, something that neither navy has confirmed.',
    'unnamed-source: The ships collided twice ← a fisherman',
  ],
  [
    'as others passed it on',
    'The fire broke out at noon, the chief said, according to local media.',
    'attributed: The fire broke out at noon ← the chief',
  ],
  [
    'how long they said so',
    'The company spent most of 2023 insisting a ring was coming.',
    'attributed: a ring was coming ← The company',
  ],
  [
    'how long they told somebody',
    'Officials spent the day telling residents the air was clean.',
    'unnamed-source: the air was clean ← Officials',
  ],
  ['time shows nothing', 'The past year showed that the dam leaks.'],
  [
    'a third of them',
    'Two captains were silent; a third, reached by phone, said the loading was normal.',
    'unnamed-source: the loading was normal ← a third, reached by phone',
  ],
  [
    'a trade that only roles have',
    'Two clerks said the club had closed.',
    'unnamed-source: the club had closed ← Two clerks',
  ],
  [
    'whoever tells what others believe',
    'Police believe the gun was his, according to two officials.',
    'unnamed-source: Police believe the gun was his ← two officials',
  ],
  [
    'an outlet that tells what others believe',
    'Police believe the gun was his, Reuters reported.',
    'possible: the gun was his ← Police ⇐ Reuters',
  ],
  [
    'what they spent on it',
    'He has spent his career claiming the moon is hollow.',
    'attributed: the moon is hollow ← He',
  ],
  [
    'last week is no part of them',
    'Last week residents said the dam leaked.',
    'unnamed-source: the dam leaked ← residents',
  ],
  [
    'this week, of figures',
    "This week's figures show prices fell.",
    "attributed: prices fell ← This week's figures",
  ],
  [
    'whom a speaker tells of',
    'Ruth Berg says leaders of both parties deny the theft.',
    'attributed: leaders of both parties deny the theft ← Ruth Berg',
    'disputed: the theft ← leaders of both parties ⇐ Ruth Berg',
  ],
  [
    'whoever left at a time',
    'A midfielder who left the club in April told Placar do Sul that he had been approached.',
    'unnamed-source: he had been approached ← A midfielder who left the club',
  ],
  ['a person and a month', 'Berg in April said the dam was safe.', 'attributed: the dam was safe ← Berg'],
  [
    'five, and what four of them were',
    'Five trainees, four of whom were minors, said that the man had shouted.',
    'unnamed-source: the man had shouted ← Five trainees',
  ],
  [
    'interposed before when',
    'The case began, according to the clerk, when a bank reported it.',
    'attributed: The case began, according to the clerk, when a bank reported it ← the clerk',
  ],
  [
    '“and” in the name of a state',
    'The United States and its allies have accused Norland of trying to build a bomb.',
    'alleged: trying to build a bomb ← The United States and its allies',
  ],
  [
    'a state as the subject of a second verb',
    'The United States is not attending, but says it is closely watching the drills.',
    'attributed: it is closely watching the drills ← The United States',
  ],
  [
    'a day that owns what says so',
    "Sunday's announcement says the raise will help those who earn the least.",
    "attributed: the raise will help those who earn the least ← Sunday's announcement",
  ],
  [
    'a poll, and when it was held',
    'A Yomiuri newspaper poll this week shows support for the mayor has risen to 53 percent.',
    'attributed: support for the mayor has risen to 53 percent ← A Yomiuri newspaper poll',
  ],
  [
    'a minister whom a paper quotes',
    "Tuesday's Rye Morning Post quotes an unidentified minister who says Berg is quitting because he is tired.",
    'unnamed-source: Berg is quitting because he is tired ← an unidentified minister',
  ],
  [
    'a witness, and what is told of her',
    'The witness, whose name was not released, initially said the rebels sent him to a camp.',
    'corrected: the rebels sent him to a camp ← The witness, whose name was not released',
  ],
  [
    'a minister’s address, when, and to what end',
    'The minister made an address Thursday to say the reports are not true.',
    'attributed: the reports are not true ← The minister',
  ],
  [
    'a town behind the capital, and who was there',
    'In the capital, Rye, Gates reaffirmed support for the deal and vowed to stay.',
    'attributed: to stay ← Gates',
  ],
  [
    'close to somebody’s thinking',
    "Officials familiar with the mayor's thinking said he would resign on Monday. She's thinking that he will.",
    "unnamed-source: he would resign on Monday ← Officials familiar with the mayor's thinking",
    'attributed: he will ← She',
  ],
  [
    'a verb that shares its subject with another',
    'Investigators found a bolt but say it is too early to tell whether it broke.',
    'unverified: whether it broke ← Investigators',
  ],
  [
    'a footnote',
    'The forecast was unaffected, a footnote said.',
    'attributed: The forecast was unaffected ← a footnote',
  ],
  [
    'in a relative clause',
    'A payslip that officials said was fake can stay. The vote, which dozens of monitors said was rigged, went on. A note that two people who asked not to be named said was fake is gone. A man who police said had fled was found. A house which she said was hers and was sold is empty.',
    'unnamed-source: was fake ← officials',
    'unnamed-source: was rigged ← dozens of monitors',
    'unnamed-source: was fake ← two people who asked not to be named',
    'unnamed-source: had fled ← police',
    'attributed: was hers and was sold ← she',
  ],
  [
    'a long clause that tells who somebody is',
    'Mr Berg, who worked for Moruo before falling out with the company for defending its workers, said the mine was shut.',
    'attributed: the mine was shut ← Mr Berg, who worked for Moruo before falling out with the company for defending its workers',
  ],
  [
    'an age told by its decade',
    '“There were no people in town,” says the woman who is in her late 20s.',
    'attributed: There were no people in town ← the woman who is in her late 20s',
  ],
]

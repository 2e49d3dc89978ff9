import { describe, expect, test } from 'vitest'
import { marked, plain } from './marked-names.ts'

/** Kinds of names, each with cases for and against. Names in square brackets with their type. */
const cases = {
  'companies by their words': [
    '[organization Halvorsen Corp.] sued [organization Delmar Inc.] on Monday. [organization Halvorsen] said [organization Delmar] had copied its pump.',
    '[organization Fennick Labs] said it would buy [organization Brightwell Analytics] and [organization Kestrin plc].',
    'He works for [organization Rosental Research & Associates Inc.] in [place Lima].',
    '[person Marta Quill] spoke of new energy and of foods.',
    'Cancer research and gene therapeutics are costly.',
    '[organization Tallis S.A.] rose. [organization Tallis] paid.',
    'Shares in [organization Hoxton Mining Co. of Canada] rose, and [organization Hoxton] paid.',
    'A rival, [organization Ostrander SA], cut prices; [organization Ostrander] sold out in a day.',
    '[organization Ovantra], its smaller rival, cut its dividend in [place Lima].',
    '[person Tom Fox], his rival, smiled at him.',
  ],
  'names that “&” joins': [
    '[organization Dunn & Bradley] will close 12 shops. Lawyers at [organization Hale & Dorset] advised the board.',
    '[organization AT&X] and [organization H&N] rose.',
    'The Q&A went on for long, and the R&D team left.',
    '[organization Tim & Sons], a builder, was paid.',
    'Lawyers from [organization Slater, Wynn & Moss] had drawn up the papers.',
    'Under the deal announced Monday, [organization Hale & Moss] will close.',
  ],
  'persons by their titles': [
    'Mr [person Long] told Mrs [person May] that Judge [person Stern] had lied.',
    'It was paid for Prime Minister Datuk Seri [person Hafiz Rahimi].',
    'The call was from madam [person Okonjo] in [place Lagos].',
    'She called Mr President and the Lord Mayor.',
    'They went to [organization Lady Pohamba Hospital] by bus.',
    'Mrs [person Green] and Mr Justice [person Lane] disagreed with Professor [person Frost].',
    'Herr [person Schulz] met Tan Sri [person Muhsin Yassin] and Dato’ Sri [person Ismail Saberi].',
    'Barrister [person Nyesom Wicke] and Alhaji [person Aliko Dangota] met Oba [person Lamidi Adeyema].',
  ],
  'examples behind “such as”': [
    'He asked firms such as [organization Petronor] and [organization Zelmax] to buy seats.',
    'Cities such as [place Kotka] and [place Lahti] grew.',
    'Rivals such as [person Anna Berg] and [person Tom Fox] ran faster.',
    'She keeps three lipsticks in her bag: Ruby Woo, Velvet Teddy and Pillow Talk.',
    'The bar pours wines such as Pinot Noir and Chateau Musar.',
    'Two firms have bid: [organization Petronor] and [organization Zelmax].',
    'Two of the wines were for two people: [person Anna Berg] and [person Tom Fox].',
  ],
  'names that the tagger passed by': [
    '[organization Renfe] cancelled trains on Monday. The [organization ILWU], which represents clerks, objected.',
    '[person Tolvik], who won a prize, left. Snorkellers cancelled their trip. I’d bought shoes.',
    'He told The [organization Oregonian] that it rained, and took a ferry to The Point.',
    'The [organization Chamber of Shipping] says so. A Board of Elders met.',
    'It was said by immigration barrister [person Colin Yeo] and [person Enver Solomon], 41.',
  ],
  'ends of names': [
    'The [organization Central Bank of the UAE] fined it, and the [organization Communist Party of China] met in [place Beijing].',
    'He met [person Violeta Barrios de Chamorro] and [person Peter Morgan] of the [organization Sierra Club].',
    'When [organization Patriot Corp.] failed, the opposition [organization People’s Alliance] won.',
    'Det Insp [person Shireen Vaz] of [organization Hampshire Constabulary] spoke to Justices [person R D Kulkarni] and [person Sunita Pai].',
    'It was [organization Channel 4]’s Wet Lettuce. They live in [place Mill Lane] near [person Harriet Lane].',
    'Teachers of the [organization Kenya National Union of Teachers] ([organization Knut]) went home. [organization Knut] said no.',
  ],
  'a company and its founder': [
    '[organization Thornbury Foods] will close. [organization Thornbury] lost money. It was founded by [person Ida Thornbury] in 1931.',
    '[person Ida Thornbury] died. [person Thornbury] had led [organization Thornbury Foods] since May.',
    'It supplies [organization Waitrose] and [organization Ocado]. Its rival [organization Gorsewell] is glad. The books were audited by [organization Pryor Lund].',
    '[organization Earthjustice] and the [organization Wilderness Society] oppose it. The [organization Smithsonian] and the [organization Horniman] agreed.',
    'Two terminals run by [organization Verbrugge] were shut, according to [organization Léger].',
    '[organization Halden Freres], which has traded as [organization Novence] since June, was fined. [organization Novence] will appeal.',
    '[person Carvane] married his second wife in 2011. [person Carvane], 58, was born in [place Leeds].',
    'Her partner [person Jordan], a scaffolder, is from [place Accrington], [place Lancs]. She told the [organization Sun] so.',
    'Nurses blocked [place Rue Cartier] near the [place Arctic National Wildlife Refuge].',
    '[person Todd Renner] said that [organization Halcyon Water] had swapped samples. [organization Halcyon] denied it.',
    '[person Susan Ghent] left. [person Ghent] is cooperating. [person Ann Berlin] lives in [place Berlin], and [place Berlin] is glad.',
    'They met Gen [person Prayut Chan-o-cha] and [person Park Sang-hak] - who left. A plan of [person Vladimir Putin]-led men failed.',
    'They looked for the MV Princess Mia in [place Manila].',
    'Mr [person Fenn] told the [organization Island Echo] he had left.',
  ],
  'titles of works': [
    'She wore it to promote "Dune" in [place London].',
    'The film “Casablanca” was shown. The actor of “Evita” came.',
    'A group called “[organization Boko Haram]” was blamed, they said.',
  ],
  'countries stay places': [
    'He came from the [place United States] ([place US]) on Friday. The [place US] said no, and the [place United States] left.',
    'The [place Democratic Republic of the Congo] ([place DRC]) voted.',
  ],
  'saints and mountains': [
    '[organization St. Jude’s Hospital] denied it. [place Mt. Etna] erupted.',
    '[person St. John Rivers] left.',
    'She died at [organization St. Vincent’s hospital] on St. Patrick’s Day.',
    'He lived in [place Ft. Worth] and [place Mt. Vernon], then in [place St. John’s], by the sea.',
    '[place St. Lucia]’s prime minister met the mayor of [place St. Paul].',
  ],
  events: [
    'Her [event Met Gala] coat was seen at [event CinemaCon] 2023.',
    'The law dates from the years after the [event Civil War].',
    'They met at the star-studded [event Paley Honors] gala in [place Paris].',
    'He appeared before the [organization Holm Commission of Inquiry] on Monday.',
    'A civil war and a trade fair are no names.',
    'The [event Battle of Kursk] is studied, and [place Battle Creek] is cold.',
    'The [organization Storm Prediction Center] warned of it after [event Storm Ciara].',
    'She spoke at [event COP26], saw the [event Chelsea Flower Show] and [event Euro 2024].',
    'They saw the [event Met Gala] and [event ComicCon].',
    'She won the [event Women’s World Cup] in [place Sydney].',
  ],
  'what bears a name and is none': [
    'The Duchess said so, and the Duke and Duchess of Holm left.',
    'Her Instagram account is private, and he posted on Facebook.',
    'It flew an Airbus A350 to [place Rome].',
  ],
  'bodies that are named by their place': [
    'She came before the [organization Durban high court] on Monday.',
    'She came before the high court in [place Durban].',
  ],
  'two names run together': [
    'Speaking to the [organization Daily Mail] [person Lacerda] wept. [person Marina Lacerda] is 37.',
  ],
  'bodies that end in a place': [
    'Traders sold the [organization Government of Canada] bond in [place Paris].',
    'They like [organization Indeed Canada], and postings on [organization Indeed] rose.',
    'He flew to [place New Zealand] and to [place South Korea].',
  ],
  'streets and buildings': [
    'The sheath lay at the [place King Road Residence]. They boarded at [place Sarvate Bus stand].',
    'A farm and a common building burned.',
    '[place Halden Lounge] was closed, and [place Trump Plaza] burned.',
    'They met at the hotel. [person Jane Lane] left.',
  ],
  'names spelled out in brackets': [
    'She is the director of [organization Seri] ([organization Social and Economic Research Initiative]).',
  ],
  'abbreviations before a thing': [
    'She slipped in during OPD hours, and officers looked at the CCTV footage.',
    'Nurses searched the ANC, PNC and labour rooms.',
    'The [organization ANC] won, and [organization ANC] officials left.',
  ],
  'drinks and grapes': [
    'Each tin holds one Ginger Vodka Fizz and one Cold Brew Espresso Martini.',
    'The wine blends Cinsault, Grenache and Syrah.',
  ],
  'double surnames': [
    '[person José Ramón Calleja y Ruiz] said nothing. [person Miguel Díaz de la Cañada] left.',
  ],
  'a surname behind another in a list': [
    '[person Hage Geingob] left. [person Nangolo Mbumba] came. He said he, [person Mbumba] and [person Geingob] planned it.',
  ],
  'parts of countries': [
    'The unrest in [place KwaZulu-Natal] and [place Jujuy] went on.',
    'They fled to [place Tamil Nadu], to [place Nuevo León] and to the [place West Bank].',
  ],
  'renamed firms': [
    '[organization Facebook], now [organization Meta], said so.',
    '[place BOSTON] — [organization Facebook], now [organization Meta], said it would appeal.',
    '[place Berlin], now a big city, is old.',
  ],
  'initials with stops': [
    'The [organization F.B.I.] and the [organization N.A.A.C.P.] met in the [place U.S.] last week.',
    'The D.N.A. was tested, and he bought an S.U.V. on Monday.',
  ],
  'listed bodies that nothing else tells': [
    'A poll for [organization Newsweek] said so too.',
    'They took an Uber.',
  ],
  quarters: [
    'Pupils came from the mainly Black [place Little Burgundy] and from the mostly Irish [place Griffin Hollow].',
    'Pupils came from largely Irish [place Griffin Hollow].',
    'Pupils came from predominantly Irish [place Griffin Hollow].',
    'Pupils came from historically Irish [place Griffin Hollow].',
    'Pupils came from heavily Irish [place Griffin Hollow].',
    'Pupils came from overwhelmingly Irish [place Griffin Hollow].',
    'Pupils came from majority Irish [place Griffin Hollow].',
    'The mostly empty Monday was over.',
  ],
  realms: ['Princess [person Marie-Odile] of [place Lusatia] opened it.'],
  'datelines of one town': ['[place BASEL] — [organization Novarel AG] will sell. It rained.'],
  'offices and days': [
    'At Easter the District Administrator and the Mapoteng Principal Chief came.',
    'The shop shuts at Xmas, and it rained.',
    'The shop shuts at Advent, and it rained.',
    'The shop shuts at Pentecost, and it rained.',
    'The shop shuts at Yuletide, and it rained.',
    'The shop shuts at Hogmanay, and it rained.',
    'The shop shuts at Vesak, and it rained.',
    'The shop shuts at Nowruz, and it rained.',
    'The shop shuts at Purim, and it rained.',
    'The shop shuts at Ashura, and it rained.',
    'The shop shuts at Midsummer, and it rained.',
    'The budget had a hole of R11bn on Monday.',
    'She spoke of Islam and of [place India].',
    '[person Afran Anwar] MBE met [person Lucy Pollard] MP.',
  ],
  'what a maker makes': ['He drove a Honda Civic and a Toyota Hilux.', '[organization Ford Motor] paid.'],
  'a river that a company is called by': [
    'Fires in the [place Amazon] went on. [organization Amazon] said it would sell.',
    'The [organization Amazon] founder left. He owns the [organization Amazon] store, and [organization Amazon] pays.',
  ],
  'forces by their country': [
    'Ships of the [organization Indian Navy] left.',
    'He wore the eagle of the [organization United States Marine Corps] on Monday.',
  ],
  'where somebody is from': [
    '[person Dana Mottle] of [place Coeur d’Alene], [place Idaho]; [person Xavia Kern] of [place Avondale], [place Arizona]; and [person Kaye Gonzal] of [place Rathdrum], [place Idaho], came.',
  ],
  'what the text itself tells of a name, told everywhere': [
    '[organization Trovanta] sank. [organization Trovanta], the Finnish lift maker, rose. [organization Trovanta] fell.',
    'Danish daily [organization Morgennyt] had it. [organization Morgennyt] is old.',
    '[organization Brevanil] fell. [organization Brevanil]’s site director, [person Anna Lund], denied it.',
    'It was bought by a company called [organization Mosvik Bulk Haulage]. [organization Mosvik] paid.',
    'They live in the town of [place Tell Brakan]. [place Tell Brakan] burned, and [place Tell Brakan] is small.',
    'It was sold to [organization Orvanto]. [organization Orvanto], which makes lamps, paid.',
    'A small firm, [organization Grey Lantern Salvage], found it. [organization Grey Lantern]’s shares rose.',
  ],
  'what speaks for a person outweighs it': [
    '[person Hanna], who is 41, wept. [person Hanna] declined to comment.',
    'The company [person Anna Lund] founded has failed. [person Lund] left.',
    '[person Milo Trovanta] left. [person Trovanta] declined to comment.',
    'He told the newspaper [person Anna Lund] had left.',
  ],
  'what somebody or a body may be': [
    '[organization Kell Ridge Partners], an activist investor, wrote to the board.',
    'The provider, [organization Greyfell Outdoors], denied it.',
    '[person Kofi Radio], a chemist, denied it.',
  ],
  'a place that is told by what it has': [
    '[place Gorvania] central bank governor quits. The governor of [place Gorvania]’s central bank left.',
    'The former mayor of [place Brenhove] left. [place Brenhove] is quiet.',
    'A loader at [place Wilson], who saw it, left. The plane left [place Wilson Airport] at noon.',
    'She lives near [place Thornbridge], [place Lincs]. It supplies [organization Tesco] and [organization Ocado].',
    'They fled the village of [place Cardinal Brook]. [place Cardinal Brook] burned.',
  ],
  'a surname that no list has': [
    'Mr [person Jacob Motshwane] won. Firms linked to [person Motshwane] paid. [person Motshwane] denied it.',
    'Mr [person Jacob Leeds] left. He was seen in [place Leeds], and [place Leeds] is big.',
  ],
  'offices in capitals before a name': [
    'Area MCA [person Boniface Kirwa] denied it, and [place Brenhove] OCPD [person Josephat Mutua] agreed.',
    'It was founded by [person KIM Jong Il]’s men.',
  ],
  'where an office is': [
    '[place MARLOW FALLS], [place Ohio] — It burned. [place Marlow Falls] Fire Chief [person Dale Pruitt] said so.',
  ],
  'short names in capitals': [
    '[organization ESB Networks] denied it. The fault lay on the [organization ESB] line.',
  ],
  'bodies of a country by what they are for': [
    '[organization Environment Canada] warned of snow. [organization Cycling Ireland] agreed.',
    'He moved to [place Canada].',
  ],
  ships: [
    'The FB Maria Estrella and the BRP Punta Diablo sailed. The pirogue Sweet Marva sank.',
    'Only one of the ferries, the Lady Maud, has entered service. Lady [person Maud Percy] left.',
  ],
  'works by what they have': [
    'He came to the premiere of Cold Spoon in [place Toronto]. The two met on the set of Harbor Lights.',
  ],
  'coins and codes': [
    'Corvex, a cryptocurrency that few had heard of, fell.',
    'She played nine ODIs, marked Paper II, paid Sh30 and named it NTF-9.',
  ],
  'persons that are called by a letter': [
    'An email from [person Nurse C] was read. [person Witness B] agreed.',
    'Then Captain A. left, and the Captain I met came.',
  ],
  'stations by their number': [
    'She told [organization News 6] so. It was shown on [organization Channel 7].',
    'In the News 6 people were named.',
  ],
  'names that a particle or “of” joins': [
    'A rights group, [organization Voces del Istmo], counted them.',
    'The school is in the [place Bay of Plenty].',
    'He met [person Ana Ruiz del Bosque].',
  ],
  'a party by its initials': [
    'The Opposition [organization Navbharat Vikas Morcha] ([organization NVM]) denied it. A member of the [organization Morcha] left.',
  ],
  'family trusts': [
    'The [organization Pine family trust] holds a fifth. [person Eleanor Pine] and her family trust him.',
  ],
  'what a place calls its own': [
    '[place Gorvania] voted. The Gorvanian lar fell, and Gorvanian officials left. [place Gorvania] is calm.',
  ],
  'a place beside a place': ['Residents of [place Tull Lake] and [place Beaver Narrows] left.'],
  'the first words of a firm': [
    '[organization Kell Ridge Partners] wrote to it. [organization Kell Ridge] holds a fifth.',
  ],
  'what is run for, and kinds of bodies': [
    'His Senate campaign lost money. A super PAC paid. The [organization Senate] voted.',
    'They watched the CCTV again.',
  ],
  'a thing that bears its maker’s name': ['The phone, which is called the Halden Leaf, is late.'],
  'sites that write two words as one': ['It fell, according to pricing site [organization CoinLedger].'],
  'a fire by its name': ['The fire, known as Ember, grew.'],
  'engineers by their title': ['Eng [person Phoebe Nasambu] said so.', '[person Eng Wei Lee] said so.'],
  'a long dash joins no names': ['[person Ron Haley]—were it him—left.'],
  'titles of many lands': [
    'Cllr [person Brenda Hollis] spoke. Cllr [person Hollis] left.',
    'Chief (Mrs.) [person Ada Obianwu] was there, and Dr (Mrs.) [person Ngozi Ikem] left.',
    'The motion of MLA [person Ravi Solanke] fell. [organization TD Bank] paid.',
    'The chair, Advocate [person Zola Khumalo-Reyes], used her vote.',
  ],
  'where names begin and end': [
    '16.20 [person Van den Broek] is speaking now.',
    'The chef [person Adewale “Dayo” Okonjo] left.',
    'Police named [person Samson] ‘John’ of [place Lagos] and [person Emeka ‘Sniper’ Obi].',
    'It landed in [place San Pedro de la Peña] on Monday.',
    'The [organization UN]’s [organization Office for Disaster Relief] said so.',
    'They saw sites in [place Kogi], [place Benue] and [place Nasarawa] States.',
    'The maker, [organization Pinewell Naturals] of [place Abbotsford], [place B.C.], said so.',
    'She is a relative of Mr [person Tarnok]’s.',
    'Applicant [organization Halden Sports Ltd] said so.',
    'They ran toward [place Thomas Hale Park]. The [place Edith Warren Memorial Green] is shut.',
    'He came before [organization Port Halden Municipal Court] on Monday.',
  ],
  'bodies that the tagger passes by': [
    'The [organization Supporters’ Trust] wants a meeting. The [organization Walkers’ Path Initiative] too.',
    'The opposition [organization Brada] party left. [organization Brada] leader [person Anna Lund] wept.',
    'The [organization Stage Painters’ Guild] met. The [organization Warren County Sheriff’s Office] denied it.',
    'The [organization Varna Globe] and [organization Rila TV] said so.',
    'A spokesperson for the [organization Herons] said so on Monday.',
    'She told an [organization Eastrach] committee so.',
  ],
  'numbers and tags': ['The valve, known as V-23, leaked. The tag #HoldTheLine was seen.'],
  'a full name behind an article': [
    'She was taken to the John Mabley. The cargo of the Santa Eulalia was lost.',
    'The [person Mabley] family left. [person John Mabley] wept.',
  ],
  rulers: ['President [person Ilir Hoxhaj] of [place Tavria] left on Monday.'],
  'a car by its maker': ['They quarrelled over a 2014 Chevrolet Malibu in [place Ohio].'],
  'bodies and games of other languages': [
    'They met leaders of [organization Jatiya Samaj Dal] and of [organization Islami Andolan Bangladesh].',
    '[organization Banque Orvan] has a branch. He joined [organization Real Halveta] on Monday. The [event Copa Halveta] begins.',
  ],
  'two initials': [
    '[person MS Ranaweera] hit a six, and Ms [person Long] left.',
    '[organization Prensa Oriental] sent her to [place Santiago de Cuba]. He attended [organization Sir Joseph Halden Day School].',
  ],
  'peoples and their lands': [
    'The average Northerner and many Southerners left with a Queenslander.',
    'It is a feast of the Orva people. The Tang dynasty fell. Even tourists, mostly Burkinabe and German, came.',
    '[person Ahmad Orva] met the elders. [person Orva] left.',
  ],
  'ships and what one rides in': [
    'A Board of Elders met. The MV Princess Mia and the USS Halden sank. They took an Uber home in a Tesla.',
    'The SS Halden sank.',
    'The HMAS Halden sank.',
    'The HMCS Halden sank.',
    'The HMNZS Halden sank.',
    'The RRS Halden sank.',
    'The FV Halden sank.',
    'The FB Halden sank.',
    'The USNS Halden sank.',
    'The INS Halden sank.',
    'The KRI Halden sank.',
    'The ROKS Halden sank.',
    'The JS Halden sank.',
    'The PNS Halden sank.',
    '[person Rona Hale] drove for [organization Uber]. A [organization Reuters] reporter saw it.',
  ],
  'numbered rulers': [
    'A gun bore the arms of [person Philip III] of [place Spain]. Pope [person Pius XIV] prayed. The Pope’s visit was short.',
  ],
  'what belongs to a name of a building or a body': [
    'The [place Grand Halden Renewal Dam] ([place GHRD]) leaks. The [organization Office for the Coordination of Humanitarian Affairs] said so.',
    'He is a fellow at the [organization Institute for Research and Education in Nutrition and Health].',
    'It was Valentine’s Day when Deputy Commissioner of Police [person Ann Lee] spoke to [person Sophia Chong Suk-fan].',
    'The Electronic Voting Machine (EVM) is new. A State of Exception was declared.',
  ],
  'units by their number': [
    'It hit a depot of the [organization 5th Infantry Division]. The [organization 101st Airborne Brigade] left.',
    'They won the 2nd Division in May.',
  ],
  'the house of a prime minister': [
    'Pressure came from [organization No 10], and a [organization No 10] spokesman denied it.',
    'She wore the No 10 shirt, and the song is at No 10.',
  ],
  'inquiries by what they are into': [
    'She sat on the [event Royal Commission into Aboriginal Deaths in Custody] in May.',
    'A [organization Royal Commission] into it was ruled out.',
  ],
  'events by their last word': [
    'The [event Infected Blood Inquiry] sat. Evidence given to the [event Inquiry] is kept. The [event Inquiry] heard him.',
    'They died at the [event Ardha Kumbh Mela] in May.',
  ],
  'titles of few countries': [
    'Baroness [person Amory] asked. Etubom [person Okon Efiom] and Comrade [person Felix Obot] agreed.',
  ],
  'where somebody of an age lives': ['[person Kieron Agyapong], 22, of [place Kensal Rise], denied it.'],
  'a building behind the first word': [
    'Rooms cost 140,000. At [place Tinapa Lakeside Hotel] the manager agreed.',
  ],
  'what somebody does, at the head of a sentence': [
    'Plumber [person Tom Hale] mended it in a month.',
    'Inspector [person Moon] found Mrs [person Day]. It was Lady Day, and the moon rose.',
    'Herr Doktor [person Anselm Krafft] won.',
  ],
  'surnames that are common words': [
    '[person Rosa Banks] led them. In the end [person Banks] left. “It went,” [person Banks] said.',
    'Mr [person Farmer] spoke. The decision was [person Farmer]’s.',
    '[person Rosa Banks] led them. The banks were shut, Banks of all kinds.',
  ],
  'events called so by convention, in lower case': [
    'She wrote on the 2012 [event Marikana massacre] and the [event Windrush scandal].',
    'The Iranian earthquake killed many, as did a [place Lisbon] earthquake.',
  ],
  'two events': ['She won the [event Boston Marathon] and the [event Berlin Marathon] in May.'],
  'where somebody lives or something lies': [
    'He lit it near [place Tarnhow], and as far away as [place Tarnhow]. She was born in [place Orvanto].',
    'Shares in [organization Hanul Foods] rose.',
  ],
  'a bishop’s seat': [
    'The [organization Archdiocese of Boston] paid, and the [organization Diocese of Truro] sold land.',
  ],
  'surnames that are words, behind a title': [
    'Neither Lady [person Close] nor the Rev. [person Church] came. They asked Col. [person Cross].',
    'Signora [person Lucia Bassi] got it back.',
  ],
  'a firm at the end of its sentence': [
    'Bidders include [organization Marlowe Ltd] and [organization Pryor plc].',
  ],
  'two of one surname': ['Sisters [person Petra Voigt] and [person Linda Voigt] met in the final.'],
  'what a work is called': [
    'The band’s third album, Cold War, went to number one. So did its single, Carnival.',
    'After all this, the [event Cold War], too, ended.',
  ],
  'where somebody is from, behind the name': [
    '[person Malachi Stephens], from [place Harlesden] in [place London], died.',
  ],
  'an event by its last word or its first': [
    'The [event Edinburgh Festival Fringe] began. We loved the [event Fringe].',
    'Leaders return to [event Garma]. He spoke at the [event Garma Festival]. It was at [event Garma] that they met.',
    'The [event Tarnhow Festival] began. She was born in [place Tarnhow].',
  ],
  'initials of things': ['The SHO found that the DVR had been pulled out.'],
  'events by their initials': ['If [place Nigeria] wins the [event AFCON], I will give free.'],
  'a line of results behind its round': [
    '[event FA Cup] third round: [organization Grimsby Town] 2-1 [organization Burnley]\n[organization Burnley], who had made nine changes, lost. The goalkeeper and the striker left the match. The coach of the league wept.',
  ],
  'who works at it': ['She had been a junior buyer at [organization Whitlock] before.'],
  'where one is bound': [
    'Lorries bound for [place Calderon] were turned back. The pharmacy in [place Calderon] ran out.',
    'Deputies searched [place Cutter Creek], then [place Lower Paxton].',
  ],
  'two surnames': ['[person Wilmer Ccorahua Palomino] spoke. [person Ccorahua] left.'],
} satisfies Record<string, readonly string[]>

describe.each(Object.entries(cases))('%s', (_, texts) => {
  test.each(texts)('%s', (expected) => {
    expect(marked(plain(expected))).toBe(expected)
  })
})

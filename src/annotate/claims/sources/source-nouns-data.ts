import { wordSet } from '../../../text/word-set.ts'

/**
 * What a source can be called, in classes. Singular and lower case, but for what has no singular. A noun may stand in
 * several classes.
 *
 * People:
 * - voice: speaks for the body or the person whose voice it is
 * - insider: knows from inside, and is not the body
 * - learned: has a paper, an institute, a name behind what it says
 * - camp: a side, or those around somebody; many of them are never anybody in particular
 * - seer: was there
 * - kin: one of somebody's family, who is told by whose
 * - follower: takes up, as many, a body named before (`take-ups-data.ts`)
 * - other: people by what they do or are
 *
 * Things:
 * - body: an organization, told by what it is, with a name or with "the"
 * - state: a body of which a country has one
 * - force: named with the name of its place or body before it, nobody in particular without
 * - paper: writings, pictures, recordings: their own source
 * - figure: told only where whose it is can be told
 * - rumour: passed on by nobody
 * - quantity: people by their number alone
 */
export const sourceNouns = {
  voice: `
    spokesman spokeswoman spokesperson spokespeople spox representative rep lawyer attorney barrister solicitor counsel
    publicist`,
  insider: `
    source insider official employee staffer staff aide adviser advisor worker officer diplomat member personnel operative
    caller user poster person people informant informer commander agent whistleblower crew functionary bureaucrat`,
  learned: `
    expert scientist researcher author academic scholar analyst economist historian professor biologist physicist
    psychologist psychiatrist statistician meteorologist forecaster seismologist astronomer specialist theorist commentator
    pundit epidemiologist virologist criminologist sociologist geologist engineer doctor surgeon strategist columnist
    correspondent conservationist archaeologist ecologist climatologist nutritionist dietitian dermatologist
    cardiologist oncologist paediatrician pediatrician pollster biographer`,
  camp: `
    critic supporter opponent proponent advocate detractor sceptic skeptic rival ally friend colleague associate acquaintance
    follower fan backer sympathizer sympathiser conservative liberal republican democrat loyalist partisan pal mate
    ex-friend admirer enthusiast activist campaigner protester protestor demonstrator veteran`,
  seer: `
    witness eyewitness bystander onlooker resident local villager neighbor neighbour survivor passenger photographer medic
    paramedic shopper commuter visitor tourist spectator viewer`,
  kin: `
    mother father mum mom dad parent wife husband widow widower spouse partner fiancee fiancé fiancée fiance girlfriend boyfriend
    son daughter brother sister sibling uncle aunt cousin nephew niece grandmother grandfather grandparent grandson
    granddaughter stepfather stepmother mother-in-law father-in-law brother-in-law sister-in-law son-in-law daughter-in-law
    ex-wife ex-husband family relative couple pair duo twin heir`,
  follower: `
    lawmaker legislator senator congressman congresswoman parliamentarian councillor councilor minister mp mep judge justice
    juror detective investigator inspector prosecutor regulator organizer organiser editor journalist reporter producer
    director manager executive commissioner trustee rescuer firefighter soldier monitor negotiator mediator delegate envoy teacher`,
  other: `
    militant insurgent rebel fighter victim politician leader guard inmate prisoner detainee migrant refugee voter man woman
    boy girl teenager child baby student pupil parent investor trader dealer broker farmer fisherman driver pilot owner
    player tenant landlord patient priest monk bishop cleric imam smuggler troop consumer customer reader listener hacker
    ceo cfo coo cto developer participant nurse cameraman blogger influencer trainer coach mother-of-two mother-of-three
    respondent professional practitioner lady gentleman guy chief president chairman boss founder entrepreneur businessman
    businesswoman banker artist singer actor actress musician vendor waiter waitress suspect claimant
    complainant accuser applicant buyer seller builder mechanic captain sailor runner cyclist user hero`,
  body: `
    department agency company group party commission committee council office bureau union association organization
    organisation institute university school hospital church firm club league federation board administration embassy
    consulate service corps coalition alliance network channel newspaper paper magazine website site daily weekly broadcaster
    station tribunal watchdog regulator foundation society movement junta regime campaign brigade cartel faction
    militia jury panel airline airport operator manufacturer developer charity trust fund chamber secretariat mission command
    centre center observatory laboratory lab bank startup business retailer supermarket chain brand maker
    carmaker automaker drugmaker chipmaker supplier publisher studio label provider utility insurer lender consultancy
    college museum gallery theatre theater zoo festival team squad unit division academy nonprofit non-profit ngo
    platform app outlet tabloid think-tank orchestra band venue hotel restaurant shop store cinema
    authority inquiry establishment community district state country nation power delegation leadership opposition`,
  state: `
    government ministry army military navy police parliament senate congress court presidency palace cabinet treasury
    house air-force prosecution defense defence embassy kremlin`,
  force: 'police authorities prosecutors media press forces',
  paper: `
    report statement letter document indictment lawsuit complaint affidavit filing paper article book memo email e-mail
    transcript record recording footage video audio photo photograph image review audit investigation inquiry finding verdict
    ruling judgment judgement bill law treaty agreement resolution constitution tape dossier file tweet message note
    footnote diary manifesto editorial communique communiqué release press-release communication documentary film ad advert
    advertisement commercial slide slideshow presentation speech headline order petition motion warrant brief map chart
    certificate contract account script autopsy bulletin average tally notice post blog papers minutes slides
    pamphlet leaflet brochure sign inscription log receipt invoice screenshot clip broadcast programme program
    biography memoir obituary essay column story entry page caption newsletter flyer timeline novel press-kit guidance guide code suit summons summary copy draft version extract excerpt spreadsheet readout circular memorandum subpoena plaque listing proposal submission testimony announcement`,
  figure: `
    study survey poll census research data evidence literature estimate figure number statistic result analysis forecast
    projection modelling modeling model trial experiment calculation finding count average intelligence test`,
  rumour: `
    reports rumours rumors rumour rumor accounts posts blogs outlets newspapers broadcasters tabloids`,
  quantity: 'others some many most several few more half dozens hundreds thousands scores majority',
} as const

/** Two words that call a body, by the noun that they are as good as. */
export const compounds: ReadonlyMap<string, string> = new Map([
  ['general staff', 'army'],
  ['high command', 'army'],
  ['joint chiefs', 'army'],
])

/** Stand for many in the singular, besides the classes that do. */
export const collective = wordSet('people spokespeople staff personnel crew')
/** Have no plural, or none that is a source. */
export const uncounted = wordSet(
  'people spokespeople staff personnel police research data evidence literature intelligence footage',
)

/** Agencies, broadcasters and papers by their whole name, lower case. */
export const outlets = wordSet(`
ap afp reuters bbc cnn ria tass itar-tass interfax xinhua anadolu dpa upi npr pbs abc cbs nbc msnbc fox bloomberg cnbc sky itv c-span
lusa efe belga anp apa pti ians agerpres bta hina mti pap tanjug ukrinform unian infobae antara bernama xinhuanet ritzau tt stt swissinfo dw rt rfi wsj nyt wapo espn tmz cbc ctv rte itn telesur wam spa petra maan haaretz ynet dawn hurriyet sputnik lenta meduza kommersant izvestia
kyodo yonhap irna isna fars sana kcna ansa ntv ntb wikinews voa politico axios vox buzzfeed huffpost breitbart aljazeera al-jazeera`)
/** Words that end the name of a paper, a broadcaster or an agency. */
export const outletTails = wordSet(`
times post news press agency radio television tv novosti journal telegraph guardian herald tribune gazette chronicle observer mirror sun
star independent express weekly magazine today mail standard globe inquirer examiner record wire jazeera arabiya hill intercept atlantic
economist spiegel monde figaro nation review courier sentinel dispatch newspaper broadcaster daily network wikinews voice channel`)

/** Nouns by which a text takes up what it has named, and words of the names and things that can be meant. */
export interface TakeUp {
  /** Singular, lower case. */
  readonly nouns: string
  /** What stands in the name of a body, or names a kind of it: "committee" in "Senate Ports Committee". */
  readonly named: string
  /** Whether the noun says so without "the" as well ("police", behind "Merseyside Police"). */
  readonly bare: boolean
  /** They are whoever wrote something there, and not the body. */
  readonly authors?: true
}

export const takeUps: readonly TakeUp[] = [
  {
    nouns: 'police officer detective investigator force constable',
    named: 'police sheriff constabulary patrol policing',
    bare: true,
  },
  {
    nouns: 'prosecutor prosecution prosecutors',
    named: 'prosecutor attorney prosecution procuratorate',
    bare: true,
  },
  {
    nouns:
      'lawmaker legislator senator congressman parliamentarian councillor commissioner mp mep deputy member legislature',
    named:
      'parliament congress senate house assembly committee subcommittee council commission board panel party caucus knesset duma bundestag legislature republicans democrats',
    bare: false,
  },
  {
    nouns: 'researcher scientist author academic team scholar expert investigator',
    named:
      'university institute college school journal laboratory lab centre center hospital academy society nature science lancet',
    bare: false,
    authors: true,
  },
  { nouns: 'employers operators insurers', named: 'employer employers operators insurers', bare: false },
  { nouns: 'judge justice juror', named: 'court tribunal', bare: false },
  { nouns: 'doctor medic surgeon nurse', named: 'hospital clinic infirmary', bare: false },
  {
    nouns: 'forecaster meteorologist',
    named: 'weather meteorological met storm hurricane climate bom',
    bare: false,
  },
  {
    nouns: 'analyst economist strategist',
    named: 'bank capital securities markets research investments ratings advisors',
    bare: false,
    authors: true,
  },
  {
    nouns: 'reporter journalist editor',
    named:
      'times post news journal telegraph guardian herald tribune gazette bbc reuters press radio tv television',
    bare: false,
  },
  {
    nouns: 'regulator watchdog inspector',
    named: 'authority commission agency administration office ofcom ofgem ofwat ofsted fca sec fda faa epa',
    bare: false,
  },
  {
    nouns: 'musician singer player performer dancer',
    named:
      'band trio duo quartet quintet orchestra choir ensemble philharmonic symphony sinfonia group singers',
    bare: false,
  },
  {
    nouns: 'organizer organiser',
    named: 'festival cup games championship marathon foundation committee',
    bare: false,
  },
]

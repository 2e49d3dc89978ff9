import { describe, expect, test } from 'vitest'
import type { SourceKind } from '../../../../src/annotate/claims/sources/identity.ts'
import { isSomebody } from '../../../../src/annotate/claims/sources/source-noun.ts'
import { kindInWords } from '../../../../src/annotate/claims/sources/who-is-it.ts'
import { readUnits } from '../../../../src/annotate/claims/words/read-units.ts'
import { readDocument } from '../../../../src/text/document.ts'

function kindOf(source: string): SourceKind | 'pronoun' {
  const words = readUnits(readDocument(`Then ${source}`)).flatMap((unit) => unit.words)
  return kindInWords(words, { from: 1, to: words.length })
}
const article = (noun: string): string => (/^[aeiou]/.test(noun) ? 'an' : 'a')

/** What "a" source is by its noun, what "the" one is, and nouns for which it is so. */
describe.each<[a: SourceKind, the: SourceKind, nouns: string]>([
  [
    'unnamed-official',
    'person',
    `
    spokesman spokeswoman spokesperson spox representative rep lawyer attorney barrister solicitor counsel publicist
    official aide adviser officer diplomat commander lawmaker minister detective investigator inspector prosecutor
  `,
  ],
  [
    'unnamed-official',
    'unnamed-official',
    `
    spokespeople police
  `,
  ],
  [
    'anonymous',
    'anonymous',
    `
    source insider
  `,
  ],
  [
    'crowd',
    'person',
    `
    employee staffer advisor worker member operative user poster informant informer agent whistleblower functionary
    bureaucrat expert scientist researcher author academic scholar analyst economist historian professor biologist
    physicist psychologist psychiatrist statistician meteorologist forecaster seismologist astronomer specialist
    theorist commentator pundit epidemiologist virologist criminologist sociologist geologist engineer surgeon
    strategist columnist conservationist archaeologist ecologist climatologist nutritionist dietitian dermatologist
    cardiologist oncologist paediatrician pediatrician pollster biographer critic supporter opponent proponent
    advocate detractor sceptic skeptic rival ally friend colleague associate acquaintance follower fan backer
    sympathizer sympathiser conservative liberal republican democrat loyalist partisan pal mate ex-friend admirer
    enthusiast activist campaigner protester protestor demonstrator veteran local shopper commuter visitor tourist
    spectator viewer mother father mum mom dad parent wife husband widow widower spouse partner fiancee fiancé
    fiancée fiance girlfriend boyfriend son daughter brother sister sibling uncle aunt cousin nephew niece
    grandmother grandfather grandparent grandson granddaughter stepfather stepmother mother-in-law father-in-law
    brother-in-law sister-in-law son-in-law daughter-in-law ex-wife ex-husband family relative couple pair duo twin
    heir legislator senator congressman congresswoman parliamentarian councillor councilor mp mep judge justice
    juror organizer organiser editor journalist reporter producer director manager executive commissioner trustee
    rescuer firefighter soldier monitor negotiator mediator delegate envoy teacher militant insurgent rebel fighter
    victim politician leader guard inmate prisoner detainee migrant refugee voter man woman boy girl teenager child
    baby student pupil investor trader dealer broker farmer fisherman driver pilot owner player tenant landlord
    patient priest monk bishop cleric imam smuggler troop consumer customer reader listener hacker ceo cfo coo cto
    participant nurse cameraman blogger influencer trainer coach mother-of-two mother-of-three respondent
    professional practitioner lady gentleman guy chief chairman boss founder entrepreneur businessman businesswoman
    banker artist singer actor actress musician vendor waiter waitress suspect claimant complainant accuser
    applicant buyer seller builder mechanic captain sailor runner cyclist hero
  `,
  ],
  [
    'crowd',
    'crowd',
    `
    staff personnel people crew
  `,
  ],
  [
    'anonymous',
    'person',
    `
    caller person
  `,
  ],
  [
    'witness',
    'person',
    `
    doctor correspondent witness eyewitness bystander onlooker resident villager neighbor neighbour survivor
    passenger photographer medic paramedic president
  `,
  ],
  [
    'anonymous',
    'institution',
    `
    regulator developer
  `,
  ],
  [
    'anonymous',
    'institution',
    `
    department agency company group party commission committee council office bureau union association organization
    organisation institute university school hospital church firm club league federation board administration
    embassy consulate service corps coalition alliance network channel newspaper magazine website site daily weekly
    broadcaster station tribunal watchdog foundation society movement junta regime campaign brigade cartel faction
    militia jury panel airline airport operator manufacturer charity trust fund chamber secretariat mission command
    centre center observatory laboratory lab bank startup business retailer supermarket chain brand maker carmaker
    automaker drugmaker chipmaker supplier publisher studio label provider utility insurer lender consultancy
    college museum gallery theatre theater zoo festival team squad unit division academy nonprofit non-profit ngo
    platform app outlet tabloid think-tank orchestra band venue hotel restaurant shop store cinema authority
    establishment community district state country nation power delegation leadership opposition government ministry
    army military navy parliament senate congress court presidency palace cabinet treasury house air-force
    prosecution defense defence kremlin
  `,
  ],
  [
    'document',
    'document',
    `
    paper inquiry report statement letter document indictment lawsuit complaint affidavit filing article book memo
    email e-mail transcript record recording footage video audio photo photograph image review audit investigation
    verdict ruling judgment judgement bill law treaty agreement resolution constitution tape dossier file message
    note diary manifesto editorial communique communiqué release press-release communication documentary film ad
    advert advertisement commercial slide slideshow presentation speech headline order petition motion warrant brief
    map chart certificate contract script autopsy bulletin tally notice papers minutes slides pamphlet leaflet
    brochure sign inscription log receipt invoice screenshot clip broadcast programme program biography memoir
    obituary essay column story entry page caption newsletter flyer timeline novel press-kit guidance guide code
    suit summons summary copy draft version extract excerpt spreadsheet readout circular memorandum subpoena plaque
    listing proposal submission testimony announcement
  `,
  ],
  [
    'crowd',
    'document',
    `
    finding average study survey poll census research data evidence literature estimate figure number statistic
    result analysis forecast projection modelling modeling model trial experiment calculation count intelligence
    test
  `,
  ],
  [
    'anonymous',
    'document',
    `
    tweet account post blog
  `,
  ],
])('a source of the kind %s, and %s', (a, the, nouns) => {
  test.each(nouns.trim().split(/\s+/))('%s', (noun) => {
    expect([kindOf(`${article(noun)} ${noun}`), kindOf(`the ${noun}`)]).toEqual([a, the])
    expect(isSomebody(noun) || the !== 'person').toBe(true)
  })
})

describe('papers, broadcasters and agencies', () => {
  test.each(
    `
    AP AFP Reuters BBC CNN RIA TASS Interfax Xinhua Anadolu DPA UPI NPR PBS ABC CBS NBC Msnbc FOX Bloomberg CNBC SKY
    ITV C-span LUSA EFE Belga ANP APA PTI IANS Agerpres BTA HINA MTI PAP Tanjug Ukrinform Unian Infobae Antara
    Bernama Xinhuanet Ritzau TT STT Swissinfo DW RT RFI WSJ NYT WAPO ESPN TMZ CBC CTV RTE ITN Telesur WAM SPA Petra
    MAAN Haaretz YNET DAWN Hurriyet Sputnik Lenta Meduza Kommersant Izvestia Kyodo Yonhap IRNA ISNA FARS SANA KCNA
    ANSA NTV NTB Wikinews VOA Politico Axios VOX Buzzfeed Huffpost Breitbart Aljazeera
    `
      .trim()
      .split(/\s+/),
  )('%s', (outlet) => {
    expect(kindOf(outlet)).toBe('outlet')
  })

  test.each(
    `
    Times Post News Press Agency Radio Television Tv Novosti Journal Telegraph Guardian Herald Tribune Gazette
    Chronicle Observer Mirror Sun Star Independent Express Weekly Magazine Today Mail Standard Globe Inquirer
    Examiner Record Wire Jazeera Arabiya Hill Intercept Atlantic Economist Spiegel Monde Figaro Nation Review
    Courier Sentinel Dispatch Newspaper Broadcaster Daily Network Wikinews Voice Channel
    `
      .trim()
      .split(/\s+/),
  )('the Marlow %s', (outlet) => {
    expect(kindOf(`the Marlow ${outlet}`)).toBe('outlet')
  })
})

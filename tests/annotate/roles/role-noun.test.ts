import { describe, expect, test } from 'vitest'
import type { EntityType } from '../../../src/annotate/mention.ts'
import { isNation, nationOf } from '../../../src/annotate/roles/nation.ts'
import { readRole } from '../../../src/annotate/roles/read-role.ts'
import { nationOfRole } from '../../../src/annotate/roles/role.ts'
import {
  bare,
  beginsRoleNoun,
  endsClub,
  isFamily,
  isLoose,
  isWrongdoer,
  nounsOfNameWord,
  roleNoun,
  roleNounLength,
} from '../../../src/annotate/roles/role-noun.ts'

describe('what a noun calls', () => {
  test.each<[type: EntityType, nouns: string]>([
    [
      'person',
      `president, prime minister, minister, foreign minister, senator, governor, mayor, ambassador, diplomat, consul, envoy, king, queen, prince,
      princess, pope, bishop, imam, rabbi, judge, lawyer, prosecutor, police officer, detective, soldier, general, colonel, doctor, nurse, surgeon,
      teacher, professor, student, scientist, engineer, journalist, editor, writer, author, actor, actress, singer, artist, director, manager, coach,
      captain, striker, goalkeeper, chief executive, ceo, cfo, chairman, spokesman, spokeswoman, gunman, attacker, bomber, robber, thief, suspect,
      defendant, plaintiff, witness, victim, hostage, survivor, wife, husband, mother, father, brother, sister, son, daughter, friend, neighbour,
      farmer, driver, pilot, banker, economist, activist, man, woman, boy, girl, child`,
    ],
    ['place', 'city, capital, town, village, country, region, province, state, island, district'],
    [
      'organization',
      'company, firm, bank, club, team, party, agency, ministry, university, school, hospital, newspaper, charity, airline, government, parliament, army',
    ],
    ['event', 'election, war, earthquake, hurricane, storm, summit'],
  ])('a %s', (type, nouns) => {
    for (const noun of nouns.split(/,\s*/)) expect([noun, roleNoun(noun)?.type]).toEqual([noun, type])
  })

  test.each(['bridge', 'tuesday', 'quickly', 'chief one two three four officer'])('%s is none', (word) => {
    expect(roleNoun(word)).toBeUndefined()
  })

  test.each<[noun: string, gender: 'male' | 'female' | null]>([
    ['spokeswoman', 'female'],
    ['lady', 'female'],
    ['schoolgirl', 'female'],
    ['wife', 'female'],
    ['queen', 'female'],
    ['mother', 'female'],
    ['actress', 'female'],
    ['spokesman', 'male'],
    ['schoolboy', 'male'],
    ['husband', 'male'],
    ['king', 'male'],
    ['father', 'male'],
    ['teacher', null],
    ['company', null],
  ])('%s: %s', (noun, gender) => {
    expect(roleNoun(noun)?.gender).toBe(gender)
  })

  test('a diplomat may be any ambassador, an ambassador no consul', () => {
    expect(roleNoun('diplomat')?.standsFor).toContain('diplomacy')
    expect(roleNoun('ambassador')).toMatchObject({ groups: ['diplomacy'], standsFor: [] })
  })
})

describe('a noun as it is written', () => {
  test.each([
    ['Prime Minister', 'prime minister'],
    ['ex-president', 'president'],
    ['vice-captain', 'captain'],
    ['hostage-taker', 'hostage-taker'],
    ['self-professed', 'professed'],
    ['pre-war', 'pre-war'],
  ])('%s', (noun, plain) => {
    expect(bare(noun)).toBe(plain)
  })

  test.each<[words: string, length: number]>([
    ['prime minister said', 2],
    ['minister said', 1],
    ['chief executive officer said', 3],
    ['chief executive said', 2],
    ['chief product officer said', 3],
    ['chief diversity and inclusion officer said', 5],
    ['chief of the very many officer', 1],
    ['chief officer', 1],
    ['chief one two three four officer', 1],
    ['bridge minister', 0],
    ['', 0],
  ])('%s: %i words', (words, length) => {
    expect(roleNounLength(words.split(' '))).toBe(length)
  })

  test('may begin with a word', () => {
    expect(['prime', 'chief', 'ex-minister', 'bridge'].map(beginsRoleNoun)).toEqual([true, true, true, false])
    expect(roleNounLength([])).toBe(0)
  })

  test.each<[noun: string, harm: boolean]>([
    ['gunman', true],
    ['thief', true],
    ['defendant', true],
    ['suspect', true],
    ['teacher', false],
    ['bridge', false],
  ])('%s does harm or is accused: %s', (noun, harm) => {
    expect(isWrongdoer(noun)).toBe(harm)
  })

  test.each<[noun: string, family: boolean]>([
    ['wife', true],
    ['brother', true],
    ['friend', false],
    ['teacher', false],
    ['bridge', false],
  ])('%s is family: %s', (noun, family) => {
    expect(isFamily(noun)).toBe(family)
  })

  test('a noun that means other things makes nobody', () => {
    expect([isLoose('official'), isLoose('gunman')]).toEqual([true, false])
  })

  test('a word of a name tells what bears it', () => {
    expect(nounsOfNameWord('shipping')).toContain('company')
    expect(nounsOfNameWord('bridge')).toEqual([])
    expect(['united', 'city', 'bank'].map(endsClub)).toEqual([true, true, false])
  })
})

describe('a role as it is told', () => {
  test.each<[text: string, noun: string, before: string[], complement: string]>([
    ['Russian ambassador to Turkey', 'ambassador', ['russian'], 'to turkey'],
    ['chairman of the board', 'chairman', [], 'of the board'],
    ['club president', 'president', ['club'], ''],
    ['Turkey’s old ambassador', 'ambassador', ['turkey', 'old'], ''],
    ['boys’ teacher', 'teacher', ['boys'], ''],
    ['ex-president', 'president', [], ''],
  ])('%s', (text, noun, before, complement) => {
    expect(readRole(text)).toMatchObject({ noun, before, complement, form: 'apposition' })
  })

  test('of what names nobody there is none', () => {
    expect(readRole('quickly over it')).toBeUndefined()
  })

  test.each<[before: string[], complement: string, nation: string | undefined]>([
    [['turkish', 'foreign'], '', 'turkey'],
    [['foreign', 'turkish'], '', 'turkey'],
    [['north', 'korean'], '', 'north korea'],
    [['south', 'african'], '', 'south africa'],
    [['foreign'], 'of turkey', 'turkey'],
    [['foreign'], 'of the united states', 'united states'],
    [['foreign'], 'for turkey', 'turkey'],
    [['foreign'], 'to turkey', undefined],
    [['foreign'], '', undefined],
  ])('is of a nation: %j %s', (before, complement, nation) => {
    expect(nationOfRole({ before, complement })).toBe(nation)
  })
})

describe('nations', () => {
  test.each(
    `Turkish=turkey Türkiye=turkey Russian=russia German=germany French=france British=united-kingdom UK=united-kingdom Britain=united-kingdom
    American=united-states U.S.=united-states US=united-states Chinese=china Japanese=japan Indian=india Pakistani=pakistan Iranian=iran
    Iraqi=iraq Israeli=israel Egyptian=egypt Kenyan=kenya Nigerian=nigeria Ghanaian=ghana Ugandan=uganda Ukrainian=ukraine Polish=poland
    Spanish=spain Italian=italy Greek=greece Dutch=netherlands Swedish=sweden Norwegian=norway Danish=denmark Finnish=finland Irish=ireland
    Canadian=canada Mexican=mexico Brazilian=brazil Argentine=argentina Chilean=chile Peruvian=peru Cuban=cuba Australian=australia
    Emirati=united-arab-emirates UAE=united-arab-emirates Saudi=saudi-arabia Syrian=syria Afghan=afghanistan
    Estonian=estonia Latvian=latvia Thai=thailand Filipino=philippines Vietnamese=vietnam
    Albanian=albania Algerian=algeria Angolan=angola Argentinian=argentina Armenian=armenia Austrian=austria
    Azerbaijani=azerbaijan Azeri=azerbaijan Bahamian=bahamas Bahraini=bahrain Bangladeshi=bangladesh Barbadian=barbados
    Belarusian=belarus Belgian=belgium Belizean=belize Beninese=benin Bhutanese=bhutan Bolivian=bolivia Bosnian=bosnia
    Botswanan=botswana Bruneian=brunei Bulgarian=bulgaria Burkinabe=burkina-faso Burundian=burundi Cambodian=cambodia
    Cameroonian=cameroon Chadian=chad Colombian=colombia Congolese=congo Costa-Rican=costa-rica Croatian=croatia Cypriot=cyprus
    Czech=czech-republic Djiboutian=djibouti Dominican=dominican-republic Ecuadorian=ecuador Ecuadorean=ecuador
    Salvadoran=el-salvador Eritrean=eritrea Swazi=eswatini Ethiopian=ethiopia Fijian=fiji Gabonese=gabon Gambian=gambia
    Georgian=georgia Guatemalan=guatemala Guinean=guinea Guyanese=guyana Haitian=haiti Honduran=honduras Hungarian=hungary
    Icelandic=iceland Indonesian=indonesia Ivorian=ivory-coast Jamaican=jamaica Jordanian=jordan Kazakh=kazakhstan
    Kazakhstani=kazakhstan Kosovan=kosovo Kosovar=kosovo Kuwaiti=kuwait Kyrgyz=kyrgyzstan Laotian=laos Lebanese=lebanon
    Liberian=liberia Libyan=libya Lithuanian=lithuania Luxembourgish=luxembourg Malagasy=madagascar Malawian=malawi
    Malaysian=malaysia Maldivian=maldives Malian=mali Maltese=malta Mauritanian=mauritania Mauritian=mauritius Moldovan=moldova
    Monegasque=monaco Mongolian=mongolia Montenegrin=montenegro Moroccan=morocco Mozambican=mozambique Burmese=myanmar
    Namibian=namibia Nepali=nepal Nepalese=nepal Kiwi=new-zealand Nicaraguan=nicaragua Nigerien=niger North-Korean=north-korea
    Macedonian=north-macedonia Omani=oman Palestinian=palestine Panamanian=panama Papuan=papua-new-guinea Paraguayan=paraguay
    Philippine=philippines Portuguese=portugal Qatari=qatar Romanian=romania Rwandan=rwanda Senegalese=senegal Serbian=serbia
    Serb=serbia Sierra-Leonean=sierra-leone Singaporean=singapore Slovak=slovakia Slovakian=slovakia Slovenian=slovenia
    Slovene=slovenia Somali=somalia South-African=south-africa Korean=south-korea South-Korean=south-korea
    South-Sudanese=south-sudan Sri-Lankan=sri-lanka Sudanese=sudan Surinamese=suriname Swiss=switzerland Taiwanese=taiwan
    Tajik=tajikistan Tanzanian=tanzania Togolese=togo Tunisian=tunisia Turkish=turkey Turkmen=turkmenistan Uruguayan=uruguay
    Uzbek=uzbekistan Papal=vatican Venezuelan=venezuela Yemeni=yemen Zambian=zambia Zimbabwean=zimbabwe English=england
    Scottish=scotland Welsh=wales Northern-Irish=northern-ireland European=european-union Un=united-nations Catalan=catalonia
    Chechen=chechnya Kurdish=kurdistan Hong-Kong=hong-kong Tibetan=tibet Quebecois=quebec`.split(/\s+/),
  )('%s', (pair) => {
    const [word = '', nation = ''] = pair.split('=')
    expect(nationOf(word)?.replaceAll(' ', '-')).toBe(nation)
  })

  test.each([
    ['PRC', 'china'],
    ['Holland', 'netherlands'],
    ['Burma', 'myanmar'],
    ['Swaziland', 'eswatini'],
    ['Czechia', 'czech republic'],
    ['Great Britain', 'united kingdom'],
    ['U.K.', 'united kingdom'],
    ['USA', 'united states'],
    ['U.S.A.', 'united states'],
    ['America', 'united states'],
    ['U.A.E.', 'united arab emirates'],
    ['DPRK', 'north korea'],
    ['Republic of Korea', 'south korea'],
    ['Ivory Coast', 'ivory coast'],
    ['Côte d’Ivoire', 'ivory coast'],
    ['EU', 'european union'],
    ['E.U.', 'european union'],
    ['UN', 'united nations'],
    ['U.N.', 'united nations'],
    ['Palestine', 'palestine'],
    ['Kosovo', 'kosovo'],
    ['England', 'england'],
    ['Scotland', 'scotland'],
    ['Wales', 'wales'],
    ['Northern Ireland', 'northern ireland'],
    ['Catalonia', 'catalonia'],
    ['Chechnya', 'chechnya'],
    ['Kurdistan', 'kurdistan'],
    ['Hong Kong', 'hong kong'],
    ['Tibet', 'tibet'],
    ['Quebec', 'quebec'],
  ])('%s is a name of %s', (name, nation) => {
    expect(nationOf(name)).toBe(nation)
  })

  test.each<[name: string, nation: boolean]>([
    ['Turkey', true],
    ['UK', true],
    ['Turkish', false],
    ['Leeds', false],
    ['', false],
  ])('%s is a nation’s own name: %s', (name, nation) => {
    expect(isNation(name)).toBe(nation)
  })

  test('no word is no nation’s', () => {
    expect(nationOf('')).toBeUndefined()
  })
})

import type { TCountryCode } from 'countries-list'
import type { Row } from './glossary.ts'

/** What the people and things of each country are called, in our own words; no package that may be passed on has them right. */
const adjectives = `
AD Andorran|AE Emirati|AF Afghan|AG Antiguan|AL Albanian|AM Armenian|AO Angolan|AR Argentine|AT Austrian|AU Australian|AZ Azerbaijani
BA Bosnian|BB Barbadian|BD Bangladeshi|BE Belgian|BF Burkinabe|BG Bulgarian|BH Bahraini|BI Burundian|BJ Beninese|BN Bruneian|BO Bolivian
BR Brazilian|BS Bahamian|BT Bhutanese|BW Botswanan|BY Belarusian|BZ Belizean|CA Canadian|CD Congolese|CF Central African|CG Congolese|CH Swiss
CI Ivorian|CL Chilean|CM Cameroonian|CN Chinese|CO Colombian|CR Costa Rican|CU Cuban|CV Cape Verdean|CY Cypriot|CZ Czech|DE German
DJ Djiboutian|DK Danish|DM Dominican|DO Dominican|DZ Algerian|EC Ecuadorian|EE Estonian|EG Egyptian|ER Eritrean|ES Spanish|ET Ethiopian
FI Finnish|FJ Fijian|FM Micronesian|FR French|GA Gabonese|GB British|GD Grenadian|GE Georgian|GH Ghanaian|GM Gambian|GN Guinean
GQ Equatorial Guinean|GR Greek|GT Guatemalan|GW Bissau-Guinean|GY Guyanese|HN Honduran|HR Croatian|HT Haitian|HU Hungarian|ID Indonesian
IE Irish|IL Israeli|IN Indian|IQ Iraqi|IR Iranian|IS Icelandic|IT Italian|JM Jamaican|JO Jordanian|JP Japanese|KE Kenyan|KG Kyrgyz
KH Cambodian|KM Comorian|KN Kittitian and Nevisian|KP North Korean|KR South Korean|KW Kuwaiti|KZ Kazakh|LA Laotian|LB Lebanese|LC Saint Lucian
LI Liechtenstein|LK Sri Lankan|LR Liberian|LS Basotho|LT Lithuanian|LU Luxembourgish|LV Latvian|LY Libyan|MA Moroccan|MC Monegasque
MD Moldovan|ME Montenegrin|MG Malagasy|MH Marshallese|MK Macedonian|ML Malian|MM Burmese|MN Mongolian|MR Mauritanian|MT Maltese|MU Mauritian
MV Maldivian|MW Malawian|MX Mexican|MY Malaysian|MZ Mozambican|NA Namibian|NE Nigerien|NG Nigerian|NI Nicaraguan|NL Dutch|NO Norwegian
NP Nepali|NR Nauruan|OM Omani|PA Panamanian|PE Peruvian|PG Papua New Guinean|PH Philippine|PK Pakistani|PL Polish|PT Portuguese
PW Palauan|PY Paraguayan|QA Qatari|RO Romanian|RS Serbian|RU Russian|RW Rwandan|SA Saudi|SC Seychellois|SD Sudanese
SE Swedish|SG Singaporean|SI Slovenian|SK Slovak|SL Sierra Leonean|SM Sammarinese|SN Senegalese|SO Somali|SR Surinamese|SS South Sudanese
ST São Toméan|SV Salvadoran|SY Syrian|SZ Swazi|TD Chadian|TG Togolese|TH Thai|TJ Tajik|TL Timorese|TM Turkmen|TN Tunisian|TO Tongan
TR Turkish|TT Trinidadian and Tobagonian|TV Tuvaluan|TZ Tanzanian|UA Ukrainian|UG Ugandan|US American|UY Uruguayan|UZ Uzbek|VC Vincentian
VE Venezuelan|VN Vietnamese|VU Vanuatuan|WS Samoan|YE Yemeni|ZA South African|ZM Zambian|ZW Zimbabwean
`

export const peoples: Readonly<Partial<Record<TCountryCode, string>>> = Object.fromEntries(
  adjectives
    .trim()
    .split(/[|\n]/)
    .map((row) => [row.slice(0, 2), row.slice(3)]),
)

/** Where one word for the capital says too little or is disputed; what is said of it then, in our own words. */
export const capitalsInWords: Readonly<Partial<Record<TCountryCode, string>>> = {
  BO: 'The capital of Bolivia by its constitution is Sucre; its government sits in La Paz.',
  GQ: '',
  ID: '',
  IL: 'Israel calls Jerusalem its capital; most states keep their embassies in Tel Aviv.',
  LK: 'Sri Lanka’s parliament meets in Sri Jayawardenepura Kotte; Colombo is its largest city.',
  NL: 'The capital of the Netherlands is Amsterdam; its government sits in The Hague.',
  NR: '',
  SZ: 'The government of Eswatini sits in Mbabane, its parliament in Lobamba.',
  YE: '',
  ZA: 'South Africa has three capitals: Pretoria, Cape Town and Bloemfontein.',
}

type Sense = Pick<Row, 'shared' | 'where' | 'unless'>

/** Countries whose names others have as well, and what on a page tells them. */
export const sharedNames: Readonly<Partial<Record<TCountryCode, Sense>>> = {
  AM: { unless: ['Quindío', 'Antioquia'] },
  BJ: { unless: ['Benin City', 'Edo'] },
  CU: { unless: ['Missouri', 'Illinois'] },
  DM: { shared: true, where: ['Roseau', 'Caribbean', 'Antilles'] },
  GE: {
    shared: true,
    where: [
      'Georgian',
      'Tbilisi',
      'Batumi',
      'Abkhazia',
      'South Ossetia',
      'Armenia',
      'Azerbaijan',
      'Moldova',
      'Caucasus',
    ],
    unless: [
      'Atlanta',
      'Savannah',
      'Augusta',
      'Macon',
      'Alabama',
      'Florida',
      'Tennessee',
      'South Carolina',
      'North Carolina',
      'Pennsylvania',
      'Michigan',
      'Wisconsin',
      'Arizona',
      'Nevada',
      'Fulton',
      'Fulton County',
      'Kemp',
      'Bulldogs',
      'Kentucky',
      'Mississippi',
      'Texas',
    ],
  },
  GN: {
    shared: true,
    where: [
      'Guinean',
      'Conakry',
      'West Africa',
      'West African',
      'ECOWAS',
      'Doumbouya',
      'Sierra Leone',
      'Senegal',
      'Mali',
      'Africa',
    ],
    unless: ['pig', 'Port Moresby', 'Malabo', 'Bissau', 'fowl'],
  },
  GD: { unless: ['Mississippi'] },
  IE: { unless: ['Baldwin'] },
  JO: {
    shared: true,
    where: [
      'Jordanian',
      'Amman',
      'King Abdullah',
      'Zarqa',
      'Aqaba',
      'Syria',
      'Iraq',
      'Egypt',
      'Israel',
      'Lebanon',
      'Saudi Arabia',
      'Petra',
      'Palestinian',
    ],
    unless: ['Bulls', 'NBA', 'Nike', 'Ohio', 'Minnesota'],
  },
  LB: {
    where: ['Lebanese', 'Beirut', 'Hezbollah', 'Israel', 'Syria', 'Gaza', 'Iran', 'Middle East'],
    unless: [
      'Pennsylvania',
      'Tennessee',
      'Oregon',
      'Indiana',
      'New Hampshire',
      'Ohio',
      'Missouri',
      'Kentucky',
    ],
  },
  ML: { where: ['Malian', 'Bamako', 'Sahel', 'Niger', 'Burkina Faso', 'Africa'], shared: true },
  MX: { unless: ['Pampanga'] },
  NE: {
    where: [
      'Nigerien',
      'Niamey',
      'Sahel',
      'Mali',
      'Burkina Faso',
      'West Africa',
      'ECOWAS',
      'Agadez',
      'junta',
      'Africa',
    ],
    unless: ['Minna', 'Niger State', 'Niger Delta'],
    shared: true,
  },
  NL: { where: ['Dutch', 'Amsterdam', 'Rotterdam', 'The Hague', 'Belgium', 'Europe'], unless: ['Michigan'] },
  OM: {
    where: [
      'Omani',
      'Muscat',
      'Gulf',
      'Iran',
      'Yemen',
      'Qatar',
      'Kuwait',
      'Bahrain',
      'United Arab Emirates',
      'Saudi Arabia',
      'sultanate',
    ],
    shared: true,
  },
  PA: {
    where: ['Panamanian', 'canal', 'Costa Rica', 'Colombia', 'Central America', 'Latin America'],
    unless: ['Papers', 'Florida', 'Oklahoma'],
  },
  PE: {
    where: [
      'Peruvian',
      'Lima',
      'Bolivia',
      'Chile',
      'Ecuador',
      'Colombia',
      'Brazil',
      'South America',
      'Latin America',
    ],
    unless: ['Indiana', 'Illinois', 'Nebraska'],
  },
  PL: {
    where: ['Polish', 'Warsaw', 'Kraków', 'Ukraine', 'Russia', 'Germany', 'Hungary', 'NATO', 'EU', 'Europe'],
    unless: ['Ohio', 'Maine'],
  },
  TD: {
    where: [
      'Chadian',
      'N’Djamena',
      'Ndjamena',
      'Sahel',
      'Darfur',
      'Sudan',
      'Niger',
      'Cameroon',
      'Boko Haram',
      'Libya',
      'Déby',
      'Deby',
      'Africa',
    ],
    shared: true,
  },
  TG: {
    where: ['Togolese', 'Lomé', 'Lome', 'West Africa', 'West African', 'Ghana', 'Benin', 'ECOWAS', 'Africa'],
    shared: true,
  },
  TR: {
    where: [
      'Turkish',
      'Ankara',
      'Istanbul',
      'Erdogan',
      'Kurdish',
      'Syria',
      'NATO',
      'Russia',
      'Ukraine',
      'Greece',
      'Europe',
    ],
    unless: ['Thanksgiving', 'stuffing', 'gravy', 'cranberry', 'roast', 'poultry'],
  },
  WS: { unless: ['Pago Pago', 'American Samoa'] },
}

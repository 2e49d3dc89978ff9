import type { TCountryCode } from 'countries-list'
import type { Row } from './glossary.ts'

interface Federation {
  readonly country: TCountryCode
  /** With its article. */
  readonly kind: string
  /** ISO 3166-2, without the country. */
  readonly codes: readonly string[]
}

const of = (country: TCountryCode, kind: string, codes: string): Federation => ({
  country,
  kind,
  codes: codes.split(' '),
})

/** What is no city besides: whether Berlin or Buenos Aires means the city or the land is the same to a reader. */
export const federations: readonly Federation[] = [
  of(
    'US',
    'a state',
    'ak al ar az ca co ct de fl ga hi ia id il in ks ky la ma md me mi mn mo ms mt nc nd ne nh nj nm nv oh ok or pa ri sc sd tn tx ut va vt wa wi wv wy',
  ),
  of('CA', 'a province', 'ab bc mb nb nl ns on pe qc sk'),
  of('CA', 'a territory', 'nt nu yt'),
  of('AU', 'a state', 'nsw qld sa tas vic wa'),
  of('AU', 'a territory', 'act nt'),
  of('IN', 'a state', 'ap ar as br ct ga gj hp hr jh ka kl mh ml mn mp mz nl od pb rj sk tg tn tr up ut wb'),
  of('IN', 'a union territory', 'an la ld py'),
  of('DE', 'a state', 'bb bw by he mv ni nw rp sh sl sn st th'),
  of('BR', 'a state', 'al am ba ce es go ma mg ms mt pa pb pe pi pr rn rs sc se to'),
  of('MX', 'a state', 'bcn bcs chp gro hid jal mic mor nay nle roo sin son tab tam yuc'),
  of('ZA', 'a province', 'ec fs gp kzn lp mp nc wc'),
  of('PK', 'a province', 'ba kp pb sd'),
  of('MY', 'a state', '01 02 03 04 05 06 07 08 09 10 11 12 13'),
  of('CN', 'a province', 'ah fj gd gs gz ha hb he hi hl hn jl js jx ln qh sc sd sn sx yn zj'),
  of('CN', 'an autonomous region', 'gx nx xj'),
  of('IT', 'a region', '21 23 25 42 45 52 55 57 62 65 72 75 77 78 82 88'),
  of('ES', 'an autonomous community', 'an ar cl cm cn ct ex ga ib pv'),
  of('AT', 'a state', '1 2 3 4 6 7 8'),
]

/** States whose names others have as well, and what on a page tells them. */
export const sharedStates: Readonly<Record<string, Pick<Row, 'shared' | 'where' | 'unless'>>> = {
  Amazonas: { shared: true, where: ['Brazil'], unless: ['Peru', 'Venezuela', 'Colombia'] },
  Galicia: { shared: true, where: ['Spain', 'Galician'], unless: ['Ukraine', 'Poland', 'Lviv'] },
  Georgia: {
    shared: true,
    where: [
      'Atlanta',
      'Savannah',
      'Augusta',
      'Macon',
      'Fulton',
      'Fulton County',
      'Kemp',
      'Bulldogs',
      'Alabama',
      'Florida',
      'South Carolina',
      'North Carolina',
      'Tennessee',
      'Pennsylvania',
      'Michigan',
      'Wisconsin',
      'Arizona',
      'Nevada',
    ],
    unless: [
      'Georgian',
      'Tbilisi',
      'Batumi',
      'Abkhazia',
      'South Ossetia',
      'Armenia',
      'Azerbaijan',
      'Caucasus',
      'South Georgia',
    ],
  },
  Hidalgo: { shared: true, where: ['Mexico'], unless: ['Paris', 'Texas', 'Anne'] },
  Limpopo: { unless: ['Mozambique'] },
  Morelos: { shared: true, where: ['Mexico'] },
  Victoria: {
    shared: true,
    where: [
      'Melbourne',
      'Victorian',
      'New South Wales',
      'Queensland',
      'Tasmania',
      'Geelong',
      'Ballarat',
      'Bendigo',
    ],
    unless: [
      'British Columbia',
      'Vancouver Island',
      'Queen Victoria',
      'Seychelles',
      'Lake Victoria',
      'Beckham',
    ],
  },
  Virginia: { shared: true, where: ['United States', 'Richmond', 'Norfolk', 'Fairfax', 'Maryland'] },
  Washington: {
    shared: true,
    where: ['Seattle', 'Tacoma', 'Spokane', 'Washington State', 'Puget Sound'],
    unless: [
      'White House',
      'Pentagon',
      'Capitol',
      'Congress',
      'Senate',
      'D.C',
      'DC',
      'District of Columbia',
      'Beijing',
      'Moscow',
    ],
  },
  'Free State': { shared: true, where: ['South Africa', 'Bloemfontein'], unless: ['Irish', 'Ireland'] },
  Sonora: { shared: true, where: ['Mexico'] },
  Punjab: { shared: true, where: ['India'], unless: ['Pakistan', 'Lahore'] },
  Tyrol: { where: ['Austria'], unless: ['South Tyrol', 'Italy'] },
  Alberta: { where: ['Canada', 'Calgary', 'Edmonton'], shared: true },
  Sinaloa: { where: ['Mexico'] },
  Perak: { where: ['Malaysia'] },
}

/** How news writes states of the United States behind a town, by ISO 3166-2; those that are as often something else are left. */
export const abbreviations: Readonly<Record<string, readonly string[]>> = {
  al: ['Ala.'],
  ar: ['Ark.'],
  az: ['Ariz.', 'AZ'],
  ca: ['Calif.'],
  co: ['Colo.'],
  ct: ['Conn.', 'CT'],
  de: ['Del.'],
  fl: ['Fla.', 'FL'],
  ga: ['Ga.'],
  il: ['Ill.', 'IL'],
  in: ['Ind.'],
  ks: ['Kan.', 'KS'],
  ky: ['Ky.'],
  ma: ['Mass.'],
  md: ['Md.'],
  mi: ['Mich.', 'MI'],
  mn: ['Minn.', 'MN'],
  mo: ['Mo.'],
  mt: ['Mont.'],
  nc: ['N.C.'],
  nd: ['N.D.'],
  ne: ['Neb.'],
  nh: ['N.H.'],
  nj: ['N.J.'],
  nm: ['N.M.'],
  nv: ['Nev.', 'NV'],
  ok: ['Okla.'],
  or: ['Ore.'],
  pa: ['Pa.'],
  ri: ['R.I.'],
  sc: ['S.C.'],
  sd: ['S.D.'],
  tn: ['Tenn.', 'TN'],
  tx: ['TX'],
  va: ['Va.'],
  vt: ['Vt.'],
  wa: ['Wash.'],
  wi: ['Wis.', 'WI'],
  wv: ['W.Va.', 'W. Va.'],
  wy: ['Wyo.'],
}

/** What a page speaks of on which one of them is likely to be something else. */
export const abbreviated: Readonly<Record<string, readonly string[]>> = {
  'Ariz.': ['AstraZeneca', 'vaccine', 'vaccines'],
  'Conn.': ['scan', 'scans'],
  'Mass.': ['priest', 'church', 'Catholic', 'bishop'],
  'Tenn.': ['India'],
  'Va.': ['veterans', 'Veterans Affairs'],
  'Wis.': ['wicket', 'wickets', 'West Indies'],
}

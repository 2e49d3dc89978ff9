import type { TCountryCode } from 'countries-list'

interface Divided {
  readonly country: TCountryCode
  /** With its article. */
  readonly kind: string
  /** Those of ISO 3166-2, without the country, that are of this kind. */
  readonly codes: RegExp
}

const of = (country: TCountryCode, kind: string, codes = /./): Divided => ({ country, kind, codes })

/** Lands whose parts news in English names, and that have not been redrawn of late. */
export const divided: readonly Divided[] = [
  of('KE', 'a county'),
  of('UG', 'a district', /^\d/),
  of('TZ', 'a region'),
  of('ET', 'a region'),
  of('GH', 'a region'),
  of('LR', 'a county'),
  of('ZM', 'a province'),
  of('ZW', 'a province'),
  of('MW', 'a district', /^..$/),
  of('NA', 'a region'),
  of('BW', 'a district'),
  of('LS', 'a district'),
  of('SN', 'a region'),
  of('PH', 'a province', /^[a-z]/),
  of('TH', 'a province', /^\d/),
  of('KH', 'a province'),
  of('LK', 'a district', /^\d\d/),
  of('BD', 'a district', /^\d/),
  of('TR', 'a province'),
  of('IR', 'a province'),
  of('IQ', 'a province'),
  of('SY', 'a province'),
  of('SA', 'a region'),
  of('YE', 'a province'),
  of('AF', 'a province'),
  of('EG', 'a province'),
  of('SD', 'a state'),
  of('SO', 'a region'),
  of('SS', 'a state'),
  of('JP', 'a prefecture'),
  of('KR', 'a province'),
  of('RO', 'a county'),
  of('SE', 'a county'),
  of('CH', 'a canton'),
  of('NL', 'a province', /^..$/),
  of('AR', 'a province'),
  of('CO', 'a department'),
  of('PE', 'a region'),
  of('VE', 'a state'),
  of('EC', 'a province'),
  of('CU', 'a province'),
  of('HT', 'a department'),
  of('MX', 'a state'),
  of('NZ', 'a region'),
]

/** Told of by hand, redrawn, several lands’, or so common a word or name that a table cannot tell it. */
export const leftOut: readonly string[] = [
  ...'Aargau|Adıyaman|Al Anbar|Al Hudaydah|Al Jazirah|Al-Hasakah|Alba|Albay|Amanat Al Asimah|Amhara'.split(
    '|',
  ),
  ...'Antioquia|Antique|Anzoátegui|Apure|Ar-Raqqah|Arauca|Arkhabil Suqutra|As-Suwayda|Babylon|Badakhshan'.split(
    '|',
  ),
  ...'Baghlan|Barisal Division|Basilan|Batangas|Batman|Bay of Plenty|Bay, Somalia|Benguet|Berea|Blue Nile'.split(
    '|',
  ),
  ...'Bohol|Bono|Bougainville|Brong-Ahafo|Buenos Aires|Buenos Aires Province|Bulacan|Camarines Sur|Capital'.split(
    '|',
  ),
  ...'Capital District|Carabobo|Cartago|Catanduanes|Cauca|Cavite|Central Darfur|Centre|Cesar|Chaco'.split(
    '|',
  ),
  ...'Chatham Islands|Chocó|Chubut|Ciudad de Mexico|Colonia|Compostela Valley|Cortés|Cox’s Bazar'.split('|'),
  ...'Davao Oriental|Diyala|East Azerbaijan|East Darfur|El Paraíso|Entre Ríos|Federal Dependencies|Formosa'.split(
    '|',
  ),
  ...'Friesland|Galápagos|Gelderland|Gracias a Dios|Granma|Graubünden|Greater Accra|Guantánamo|Gulf'.split(
    '|',
  ),
  ...'Gwangju City|Hakkâri|Hatay|Hawke’s Bay|Helmand|Herrera|Hokkaidō|Hormozgan|Ilocos Norte|Ilocos Sur'.split(
    '|',
  ),
  ...'Isla de la Juventud|Jujuy|Jura|Kanagawa|Khorāsān-e Raẕavī|Khuzestan|Kilimanjaro|Kunar|La Libertad'.split(
    '|',
  ),
  ...'La Rioja|Laghman|Lakes|Lara|Latakia|Leyte|Libertador General Bernardo O’Higgins|Lima Region|Limburg|Limón'.split(
    '|',
  ),
  ...'Logar|Los Santos|Magdalena|Maguindanao|Manawatu-Wanganui|Marl|Maulvi Bazar|Meta|Mexico City'.split('|'),
  ...'Mexico State|Midlands|Mie|Miranda|Misiones|Mountain|Muğla|Nairobi County|Nan|Nangarhar|Nara|Nariño'.split(
    '|',
  ),
  ...'Nawabganj|Negros Occidental|Negros Oriental|Neuquén|New Valley|Nineveh|Nord|Nord-Est|Nord-Ouest'.split(
    '|',
  ),
  ...'Norte de Santander|North Brabant|North Darfur|North Holland|North Kurdufan|North Pemba|North West'.split(
    '|',
  ),
  ...'North-Western|Northern Borders|Nuristan|Okinawa|Olt|Oro|Oromia|Otago|Ouest|Overijssel|Paktia|Paktika'.split(
    '|',
  ),
  ...'Palawan|Pangasinan|Panjshir|Portuguesa|Quezon|Quirino|Rangamati Hill|River Nile|Rizal|Saga|Samar|San Luis|San Martín'.split(
    '|',
  ),
  ...'Sistan and Baluchestan|Somali|South Darfur|South East|South Holland|South Kurdufan|South Pemba'.split(
    '|',
  ),
  ...'Southern Leyte|Southern Nations, Nationalities, and Peoples|Southwest Ethiopia Peoples|Sud|Sud-Est'.split(
    '|',
  ),
  ...'Sultan Kudarat|Sulu|Surigao del Norte|Tak|Taranaki|Tasman|Thurgau|Ticino|Tierra del Fuego|Tigray|Tucumán|Táchira'.split(
    '|',
  ),
  ...'Uasin Gishu|Unity|Uri|Urozgan|Valais|Valle|Valle del Cauca|Van|Vargas|Vaud|Waikato|West Azarbaijan'.split(
    '|',
  ),
  ...'West Coast|West Darfur|West Kurdufan|White Nile|Zabul|Zambezi|Zanzibar Central/South|Zanzibar North'.split(
    '|',
  ),
  ...'Zanzibar Urban/West|Zeeland|Zombo²|Zug|Zulia|Şırnak|’Adan'.split('|'),
]

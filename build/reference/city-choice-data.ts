import type { TCountryCode } from 'countries-list'

const thousands = `
GB 10 IE 4 US 27 CA 10 AU 8 NZ 5 ZA 30 NA 5 BW 15 ZW 20 ZM 40 MW 20 JM 5 TT 10
UA 40 IL 30 LB 45 SY 90 IQ 150 AF 100 YE 120 LY 100 SO 120 SS 90 SD 150 HT 110 PS 60 JO 120
DE 160 FR 120 ES 160 IT 130 NL 110 BE 100 CH 70 AT 70 PL 150 SE 80 NO 60 DK 65
FI 80 PT 100 GR 100 CZ 95 HU 100 HR 90 RS 110 BA 70 EE 60 LV 60 LT 80 RO 150 BG 110 SK 80 SI 80 AL 80 MK 80
BY 150 MD 80 GE 80 AM 80 AZ 200 CY 45 IS 20 MT 20
KE 30 GH 30 UG 30 TZ 50 ET 150 RW 100 NG 50 PK 50 LK 30 NP 100 BD 100 IN 90 MM 250 KH 120 TH 200 VN 300 KR 450 JP 400 TW 250
BR 450 AR 300 CL 190 EC 200 BO 200 CU 180 GT 150 HN 150 SV 120 NI 100 CR 100 PA 100 PY 150 UY 90
KZ 250 CN 1530
RU 300 TR 300 MY 45 PH 80 ID 400 SA 250 AE 90 MX 400 CO 350 VE 350 DZ 250 MA 250 TN 100 CM 250 SN 150 CI 250 ML 100 NE 100 BF 100 TD 90 CD 400 AO 250 MZ 150 MG 200 IR 400
`
/**
 * Inhabitants from which news in English names a city so often that it is told of, in thousands; a capital always is. First where such
 * news is written, then where wars and their refugees are, then their neighbours; last a land with many large towns that it hardly
 * names.
 */
export const largeFrom: ReadonlyMap<string, number> = new Map(
  [...thousands.matchAll(/(\S+) (\S+)/g)].map(([, code = '', count]) => [code, Number(count)]),
)
/** Elsewhere, in thousands. */
export const largeElsewhere = 450

/** Smaller ones that news names for what is, or was, there; as GeoNames writes them. */
export const named: Readonly<Partial<Record<TCountryCode, string>>> = {
  AF: 'Khōst',
  AO: 'Cabinda',
  AR: 'Ushuaia',
  AU: 'Alice Springs|Byron Bay|Broken Hill',
  BA: 'Srebrenica',
  BD: 'Sylhet',
  CA: 'Moncton|Fredericton|Charlottetown|Whitehorse|Yellowknife|Iqaluit|Banff|Red Deer|Lethbridge|Fort McMurray|Kamloops|Prince George|Niagara Falls|Belleville|Whistler|Sarnia',
  CD: 'Goma|Bukavu|Bunia|Beni',
  CH: 'Davos|Lugano|Luzern|Sankt Gallen',
  CI: 'Korhogo',
  CL: 'Concepción|Iquique',
  CN: 'Lhasa|Sanya|Zhuhai|Hohhot|Haikou|Nanning|Guiyang|Fuzhou|Wenzhou|Xining|Kashgar|Guilin|Yinchuan|Hotan',
  CU: 'Guantánamo',
  DE: 'Potsdam|Wolfsburg|Heidelberg|Göttingen|Weimar|Jena|Trier|Ulm|Würzburg|Regensburg|Solingen',
  EC: 'Esmeraldas',
  EE: 'Narva',
  EG: 'Sharm el-Sheikh|Hurghada|Aswan',
  ES: 'Ibiza|Marbella|Toledo|Benidorm|Gijón|Cadiz|Girona',
  ET: "Gondar|Axum|Mek'ele",
  FR: 'Cannes|Calais|Versailles|Dunkerque|Avignon|Nancy|Cherbourg-Octeville|Saint-Tropez|Nanterre|Chamonix-Mont-Blanc|Lourdes',
  GB: 'Whitby|Penzance|Newquay|Truro|Falmouth|Stratford-upon-Avon|Glastonbury|Lockerbie|Grangemouth|Stirling|Inverness|Falkirk|Kilmarnock|Ayr|Aberystwyth|Llandudno|Merthyr Tydfil|Bangor|Newry|Omagh|Armagh|Ballymena|Redcar|Salisbury|Winchester|Ramsgate|Dover|Hatfield|Kendal|Skegness|Felixstowe|Aldershot|Warwick|Eton|Ascot|Epsom|Sandhurst',
  GH: 'Cape Coast',
  HR: 'Dubrovnik|Zadar',
  ID: 'Banda Aceh|Palu|Jayapura',
  IL: 'Eilat|Sederot',
  IN: 'Imphal|Shillong|Shimla|Leh|Pulwama|Jammu|Puducherry|Gurgaon|Noida|Udaipur|Kozhikode|Mangalore',
  IQ: 'Tikrīt',
  IR: 'Bushehr|Kāshān',
  IT: 'Venice|Pisa|Siena|Como|Assisi|San Remo|Bolzano|Pompei|Trento|Portofino',
  JP: 'Nagasaki|Fukushima',
  KE: 'Garissa|Lamu',
  KG: 'Osh',
  KH: 'Siem Reap|Sihanoukville',
  LB: 'Baalbek',
  LK: 'Galle|Batticaloa',
  LS: 'Mafeteng|Leribe|Butha-Buthe|Mokhotlong|Mohale’s Hoek|Quthing|Teyateyaneng',
  LY: 'Darnah',
  ML: 'Timbuktu|Gao|Kidal|Mopti',
  MM: 'Sittwe|Myawadi',
  MX: 'Puerto Vallarta|Tapachula|Tulum|Cabo San Lucas|Oaxaca|Querétaro',
  MY: 'Kota Bharu|Alor Setar',
  MZ: 'Pemba',
  NA: 'Swakopmund|Lüderitz|Oshakati|Walvis Bay|Otjiwarongo|Keetmanshoop|Ondangwa|Okahandja|Gobabis|Mariental',
  NE: 'Agadez|Diffa',
  NG: 'Owerri',
  NL: 'Leiden|Delft',
  NO: 'Tromsø',
  NZ: 'Queenstown|Rotorua|Blenheim',
  PH: 'Baguio|Tacloban|Marawi City',
  PK: 'Gwadar|Abbottabad',
  PL: 'Rzeszów',
  PS: 'Jericho|Ramallah',
  RU: 'Sochi|Kursk|Belgorod|Bryansk|Murmansk|Smolensk|Vladikavkaz|Beslan|Novorossiysk|Pskov|Petropavlovsk-Kamchatsky|Groznyy|Taganrog',
  SA: 'Dhahran',
  SN: 'Saint-Louis',
  SO: 'Bosaso|Garoowe|Beledweyne',
  SS: 'Bentiu|Malakal',
  SY: 'Idlib|‘Ayn al ‘Arab|Dar‘ā|Tartouss|As-Suwayda',
  TH: 'Chiang Mai|Phuket|Pattaya|Mae Sot',
  TR: 'Bodrum|Trabzon|Antakya|Marmaris|Fethiye',
  TZ: 'Arusha|Lindi|Mtwara|Kigoma|Tabora|Iringa|Tanga|Morogoro|Moshi|Bukoba',
  UA: 'Bakhmut|Pokrovsk|Bucha|Irpin|Chasiv Yar|Toretsk|Izyum|Avdiyivka|Energodar|Druzhkivka|Kostyantynivka|Vovchans’k|Uzhgorod',
  UG: 'Entebbe',
  US: 'Aspen|Annapolis|Ann Arbor|Asheville|Atlantic City|Augusta|Bangor|Beverly Hills|Bentonville|Biloxi|Bismarck|Boca Raton|Bozeman|Butte|Camden|Carson City|Casper|Chapel Hill|Charlottesville|Cheyenne|Cupertino|Daytona Beach|Dubuque|Duluth|Eagle Pass|East Palestine|Evanston|Fairbanks|Ferguson|Flagstaff|Fort Myers|Galveston|Gettysburg|Harrisburg|Hattiesburg|Helena|Hoboken|Iowa City|Ithaca|Janesville|Joplin|Juneau|Kalamazoo|Key West|La Crosse|Lahaina|Lake Charles|Lancaster|Laramie|Los Alamos|Macon|Malibu|Menlo Park|Missoula|Montpelier|Morgantown|Mountain View|Myrtle Beach|Napa|Newport|Olympia|Palm Beach|Palm Springs|Palo Alto|Pasadena|Pensacola|Princeton|Provo|Pueblo|Racine|Rapid City|Reno|Santa Barbara|Santa Fe|Santa Monica|Sarasota|Scranton|Sioux City|State College|Surfside|Trenton|Tupelo|Tuscaloosa|Uvalde|Waco|Youngstown|Yuma|Gainesville|Oshkosh|Appleton|Monterey|Cody|Park City|Moab|Cedar Rapids|Traverse City|Saginaw|Terre Haute|Muncie|Carmel|Elkhart|Wausau|Bend|Medford|Moscow|Bethesda|Bloomington|Eau Claire|Fairfax|Frankfort|Gulfport|Hilo|Lewiston|Lynchburg|Minot|Nashua|Ogden|Redmond|Rockville|Silver Spring|Spartanburg|Stillwater|Williamsburg',
  VN: 'Huế|Nha Trang',
  YE: "Ma'rib",
  ZA: 'Polokwane|Nelspruit|Rustenburg|Stellenbosch|Mahikeng|George|Kimberley|Knysna|Mthatha|Upington',
  ZM: 'Livingstone',
}

/**
 * Cities that news in English names without their country, by their usual names: where international bodies sit, where the world
 * meets and travels, and where wars made them known. None has a namesake of note or a club that goes by its name alone.
 */
export const worldCities: ReadonlySet<string> = new Set(
  (
    'The Hague|Strasbourg|Davos|Lausanne|Zürich|Bonn|Turin|Cannes|Calais|Bilbao|Bruges|Ghent|Rotterdam|Düsseldorf|Dresden|' +
    'Nuremberg|Innsbruck|Gothenburg|Kraków|Gdańsk|Dubrovnik|Srebrenica|Thessaloniki|Sochi|Kherson|Bakhmut|Kyoto|Nagasaki|' +
    'Fukushima|Phuket|Lhasa|Kandahar|Fallujah|Homs|Idlib|Raqqa|Benghazi|Timbuktu|Goma|Marrakesh'
  ).split('|'),
)

/**
 * Cities that papers abroad date their reports from without a land, by their usual names, though smaller ones are called the same: it
 * takes more talk of where those are than of where these are to mean one of them.
 */
export const datelines: ReadonlySet<string> = new Set(
  'Geneva|Athens|Auckland|Christchurch|Vancouver|Edinburgh|Belfast|Cardiff|Manchester|Odesa|Albuquerque'.split(
    '|',
  ),
)

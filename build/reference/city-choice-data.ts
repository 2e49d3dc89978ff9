import type { TCountryCode } from 'countries-list'

const thousands = `
GB 90 IE 40 US 180 CA 150 AU 120 NZ 90 ZA 180 NA 40 BW 120 ZW 190 JM 150
UA 150 IL 120 LB 120 SY 180 IQ 260 AF 180 YE 210 LY 210 SO 220 SS 120 SD 290 HT 190
DE 370 FR 250 ES 340 IT 290 NL 220 BE 210 CH 210 AT 210 PL 330 SE 210 NO 190 DK 220
FI 290 PT 250 GR 220 CZ 290 HU 290 HR 190 RS 290 BA 190 EE 180 LV 190 LT 290
KE 340 GH 390 UG 260 PK 390 LK 190 NP 340
CN 1530
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
  RU: 'Beslan|Novorossiysk|Pskov|Petropavlovsk-Kamchatsky|Groznyy|Taganrog',
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

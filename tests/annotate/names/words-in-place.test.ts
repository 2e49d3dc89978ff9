import { describe, expect, test } from 'vitest'
import { marked, plain } from './marked-names.ts'

/** A sentence with its names in square brackets, and the words that may stand for "~". */
describe.each<[sentence: string, words: string]>([
  [
    'The rules of [organization ~ Canada] changed there.',
    `Environment, Health, Statistics, Parks, Elections, Transport, Tourism, Sport, Swim, Swimming, Cycling, Athletics,
    Cricket, Rugby, Football, Basketball, Tennis, Hockey, Netball, Surfing, Sailing, Skills, Screen, Film, Creative,
    Judo, Fencing, Archery, Squash, Badminton, Boxing, Wrestling, Equestrian, Canoe, Snowsport, Snow, Ski, Curling,
    Lacrosse, Handball, Volleyball, Softball, Baseball, Golf, Diving, Paralympics, Innovation, Research, Water,
    Ports, Heritage, Gymnastics, Rowing, Triathlon, Skate, Housing, Infrastructure, Medicines, Universities,
    Volunteering`,
  ],
  [
    'They asked the [organization ~ of Kenya] there.',
    `Government, Parliament, Bank, University, Embassy, Police, Legislature, Judiciary, Consulate, Ministry`,
  ],
  [
    'They asked the ~ [organization Vexora] there.',
    `carmaker, automaker, retailer, brewer, lender, insurer, airline, drugmaker, chipmaker, manufacturer, publisher,
    broadcaster, newspaper, daily, weekly, tabloid, magazine, website, portal, platform, charity, nonprofit,
    non-profit, consultancy, brokerage, startup, start-up, think-tank, watchdog, regulator, conglomerate, utility,
    telecom, operator, label, band, subsidiary, contractor, militia, cartel, gang, party, union, club`,
  ],
  [
    'They asked [organization Vexora] ~ there.',
    `analyst, analysts, economist, economists, shareholders, employees, executives, shares, lawmakers, spokesman,
    spokeswoman, spokesperson, governor, chairman, chairwoman, chairperson, CEO, chief, boss, founder, officials,
    lawyers, researchers, scientists`,
  ],
  [
    'They met pro-[place Palestine] and ~-[place Kenya] voters there.',
    `anti, non, post, pre, pan, trans, inter, counter`,
  ],
  [
    'They asked the [organization ~ of Shipping] there.',
    `Chamber, Federation, Confederation, Union, Institute, Institution, Society, Council, Board, Guild, League,
    Bureau, Office, Ministry, Department, College, Faculty, Academy, Association, Commission, Committee, Agency,
    Secretariat, Friends, Diocese, Archdiocese`,
  ],
  [
    'They asked the Board of ~ there.',
    'Directors, Trustees, Governors, Regents, Managers, Elders, Appeals, Appeal',
  ],
  [
    'They fled the [event Vexor ~] there.',
    `disaster, stampede, genocide, famine, pogrom, massacre, uprising`,
  ],
  ['They left ~ [place Tarnhow] there.', `across, outside, around, through, visited, reached`],
  [
    'They asked the ~ [person Vexora Lund] there.',
    `Chief Justice, Archbishop, Bishop, Prince, Princess, Queen, King, Governor, Mayor, Premier`,
  ],
  [
    'They saw her ~ account there.',
    `Instagram, WhatsApp, Twitter, Facebook, TikTok, YouTube, Snapchat, Telegram, Reddit, LinkedIn, WeChat, Weibo,
    Twitch, Pinterest, Skype`,
  ],
  [
    'They saw her Instagram ~ there.',
    `account, accounts, post, posts, page, pages, profile, profiles, story, stories, video, videos, group, groups,
    message, messages, followers, feed, handle, channel, channels, live, livestream, reels, bio, caption, clip,
    thread, comments, link, app`,
  ],
  [
    'They asked [person Anna Berg], ~, there.',
    `MD, M.D., PhD, Ph.D., MBA, MPH, RN, QC, KC, CPA, DDS, Esq., OBE, CBE, MBE, JP, MP`,
  ],
  [
    'They met the ~ of Marlow there.',
    `Duke, Duchess, Prince, Princess, Earl, Baroness, Viscount, Queen, King, Emperor, Pope`,
  ],
  ['They asked the ~ of Police there.', `Commissioner, Inspector-General, Superintendent, Chief, General`],
  ['The vote was held ~ [place Kharvin].', 'in, near, outside'],
  ['[person Anna Berg], a clerk ~ the firm, left.', 'of, at, with, from, for'],
  [
    'Doctors checked the MRI ~ there.',
    `rooms, wards, tests, scans, scanners, machines, forms, images, beds, results, numbers, codes, screens, cards,
    cables, drives, lights, fees, rates, levels`,
  ],
  ['Police saw the CCTV ~ there.', 'footage, cameras, clips, images, hours'],
  ['The [organization Marlow Team] ~ [organization Vexor Unit] met there.', 'or'],
  ['[organization Vexor], ~ carmaker, closed there.', 'a, the'],
  [
    'The [organization ~ of Canada] met there.',
    'Parliament, Bank, University, Senate, Treasury, Ministry, Government',
  ],
  [
    'They won ~ Oscars there.',
    `two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, several, many, multiple, numerous, 10`,
  ],
  ['He saw it ~ WhatsApp there.', 'on, via, over, through'],
  [
    'They told the [organization Vexora] ~ there.',
    'MPs, lawmakers, boss, chief, founder, governor, chairman',
  ],
  ['[organization Vexora] ~ met there.', 'lawmakers, CEO'],
  ['The ~ said so there.', 'CEO, CFO, COO, CTO, MP, MPs, TV, HR, PR, GDP, CCTV, DNA'],
  [
    'They took the bus ~ [place Holm Road] there.',
    'in, near, from, on, outside, off, through, past, behind, along, across, to, via, at',
  ],
  [
    'They met at the ~ there.',
    `bus station, railway station, train station, metro station, coach station, police station, fire station,
    power station, petrol station, gas station, bus stop, bus terminus, bus terminal, bus depot`,
  ],
  ['The [organization Marlow ~] sued there.', 'AB, AS, Oy, SA, Ltd, plc, Inc, GmbH'],
  ['The [place Kenya] ~ said so there.', 'army, government'],
  [
    'The [organization Indian ~] said so there.',
    'Navy, Army, Air Force, Coast Guard, Special Forces, Foreign Ministry, Armed Forces, Red Cross',
  ],
  [
    'The [organization Indian army] ~ there.',
    `said so, says so, told them, would go, will go, could go, has gone, had gone, is there, was there, began,
    took part, made camp, came, went, did so, also left, and others left, in camp left, withdrew`,
  ],
  [
    'They met ~ [place Marlow], [place Reston] and [place Kharvin] there.',
    'in, near, around, between, across',
  ],
  ['[person Anna Berg] ~ met [person Lucy Lund] there.', 'OBE, MBE, CBE, QC, KC, MP, MSP, PhD'],
  ['They asked the [organization Holm ~ of Inquiry] there.', 'Commission'],
  [
    'The [organization Ministry of ~] said so there.',
    'Fisheries, Forestry, Livestock, Irrigation, Antiquities, Sanitation, Tourism, Procurement',
  ],
  ['The [organization Pine family ~] paid there.', 'trust, foundation, office'],
  ['They met in the [place ~ Bank] there.', 'West'],
  ['They remember the [event ~ of Kursk] there.', 'Battle, Siege'],
  ['The [organization Holm ~ of Sciences] met there.', 'Academy, Institute'],
  ['They asked the [organization Storm Prediction ~] there.', 'Agency, Service, Office, Department'],
  ['They asked the ~ of Directors there.', 'Board'],
  ['They met ~-[place Palestine] groups there.', 'pro, anti, non, post, pre, trans, pan'],
  ['[person Ilir Gashi], ~ of [place Tavria], left.', 'president, king, governor, mayor, premier'],
  ['[person Philip ~] died there.', 'II, III, IV, VI, VII, IX, XI, XIV, XV, XVI'],
  ['They won the [event Holm ~] there.', 'Festival, Marathon, Regatta, Biennale, Cup'],
  ['He won the [event Anna Berg ~] there.', 'Classic, Challenge'],
  [
    'He lost the [event Ranji Trophy] ~ there.',
    'tie, semi, semi-final, quarter, quarter-final, final, match, game, clash, replay, fixture, campaign',
  ],
  ['He is an ~ at [organization Bernstein] there.', 'analyst, economist, engineer, executive'],
  [
    'She is a ~ at [organization Vexora] there.',
    'strategist, trader, dealer, broker, consultant, researcher, fellow, partner',
  ],
  [
    'She is a ~ with [organization Vexora] there.',
    'strategist, trader, dealer, broker, consultant, researcher, fellow, partner',
  ],
  [
    'She was the ~ for [place Easington] there.',
    'MP, MEP, MSP, TD, deputy, candidate, representative, senator, councillor',
  ],
  ['She left ~ sister [person Vexa] there.', 'his, her, my, their, our'],
  ['She left her ~ [person Vexa] there.', 'partner, fiance, boyfriend, girlfriend, friend, mate, sister'],
  [
    'They saw the [organization Amazon] ~ there.',
    `founder, co-founder, boss, chief, chairman, CEO, owner, executive, worker, workers, employee, staff, driver,
    drivers, warehouse, facility, deal, delivery, app, store, website, page, listing, account, order, package, gift,
    series, show, brand, logo, device, subsidiary, unit, van, vans, truck, trucks, union, spokesman`,
  ],
  ['He told [organization ~ 7 News] there.', 'Channel'],
  ['They told [organization ~ 5] there.', 'Channel, Fox'],
  [
    'They told the [organization 12th ~] there.',
    'Division, Brigade, Regiment, Battalion, Corps, Fleet, Squadron, Army, Infantry, Cavalry',
  ],
  [
    '[organization No 10] ~ there.',
    `sources said so, insiders said so, aides said so, officials said so, advisers said so, staff said so, refused,
    insists it is so, hopes so, fears so, spokesman said so, spokeswoman said so, say so`,
  ],
  ['The [place Tokyo]-~ firm closed there.', 'based, born, area, bound'],
  ['[organization Vexor], now ~ [organization Marlow], closed there.', 'called, known as'],
  [
    'They went to [organization St Mary’s ~] there.',
    'Hospital, College, School, Academy, University, Clinic',
  ],
  [
    'They met in the ~ of [place Vexor] there.',
    'village, town, hamlet, suburb, municipality, township, community, settlement',
  ],
  ['They asked the ~ there.', 'Mr Speaker, Lord Chancellor, Lady Justice'],
  [
    'They saw the [organization Sir Harold Vexor ~] there.',
    `School, College, Academy, University, Hospital, Clinic, Institute, Foundation, Trust, Library, Museum, Orchestra`,
  ],
  ['They asked the [organization Marlow ~ Sheriff’s Office] there.', 'County'],
  [
    'Nurses saw the HPV ~ there.',
    'infections, infection, patients, symptoms, vaccine, vaccines, drugs, kits, masks',
  ],
  ['They went to [place St Mary’s ~] there.', 'Hospice, Church, Cathedral, Abbey'],
  [
    '[person Anna Berg], ~ of [place Tavria], left.',
    'president, queen, princess, governor, mayor, premier, bishop, archbishop',
  ],
  [
    'They asked ~ there.',
    `Mr President, Mr Speaker, Madam Chairwoman, Lord Chancellor, Lady Justice, Mr Mayor, Mr Secretary, Mr Ambassador,
    Miss World, Miss Universe`,
  ],
  [
    'They met ~[place Kenya] voters there.',
    'pro-, anti-, non-, post-, pre-, trans-, inter-, pan-, counter-, all-',
  ],
  ['They met at the [place Gulf ~ Biscay] there.', 'of'],
  ['They fished in the [place ~ of Vexor] there.', 'Bay, Gulf, Isle, Strait, Straits, Firth, Cape, Mull'],
  ['[person Ana ~ Silva] died there.', 'dos, das, du, da, de, del, della, di, van, von, de la'],
  [
    '[person Ilir Gashi], the ~ of [place Tavria], left.',
    'president, king, queen, prince, princess, governor, mayor, bishop, archbishop, premier',
  ],
  [
    'They met ~ [person Ilir Gashi] of [place Tavria] there.',
    'President, King, Queen, Prince, Princess, Governor, Mayor, Bishop, Archbishop, Premier',
  ],
  ['They read the [organization Marlow ~] there.', 'Times, Post, Herald, Gazette, Mail, Journal, Tribune'],
  [
    'They fled the [place Boston] ~ there.',
    'fire brigade, police officer, court, rescue service, war memorial, station, war zone',
  ],
  ['They remember the [event Vexor ~] there.', 'disaster, massacre, uprising'],
  ['They saw [person Anna Berg]-~ rules there.', 'led, backed, owned, made, style'],
  ['The [organization Marlow ~] met there.', 'People’s Party, Workers’ Party, Women’s Institute'],
  [
    'The [organization Marlow County ~’s Office] met there.',
    'Sheriff, Coroner, Attorney, Prosecutor, Assessor, Treasurer, Ombudsman',
  ],
  [
    'They asked the [organization Marlow ~] there.',
    `Authority, Agency, Society, Ministry, Department, Bureau, Directorate, University, Institute, Foundation,
    Commission, Committee, Association, Federation, Union, Corporation, Company, Council, Academy, Bank, Court,
    Tribunal, Secretariat, Alliance, Congress, Corps, Trust, Initiative, Coalition, Network, Guild, Brigade,
    Constabulary, Museum, Collection, Archive, Orchestra, Philharmonic`,
  ],
  [
    'They asked the [organization ~ of Fair Trade] there.',
    `Ministry, Department, Institute, League, Society, Bureau, Office, Center, Centre, Council, Committee, Commission,
    Agency, Academy, Board, School, College, Faculty, Union, Association, Federation, Confederation, Alliance,
    Chamber, Museum`,
  ],
  [
    'They asked the [organization Royal ~ of Oman] there.',
    'Bank, Army, Navy, Police, Court, Air Force, University, Academy, Hospital',
  ],
  [
    'They met at [place Vexor ~] there.',
    `Lodge, Lounge, Hotel, Inn, Motel, Hostel, Resort, Cottage, Mansion, Cemetery, Castle, Manor, Barracks, Crescent,
    Lane, Drive, Terrace, Quay, Wharf, Beach, Heights, Falls, Creek, Mall, Plaza, Estate, Gardens, Tower, Towers,
    Building, Apartments, Flats, Villa, Farm, Ranch, Racecourse, Crossing, Roundabout, Junction, Pier, Marina,
    Harbour, Harbor, Reservoir, Dam, Canyon, Gorge, Ridge, Woods, Forest, Meadows, Common, Park, Green, Grove, Alley,
    Row, Close`,
  ],
  [
    'They asked ~ [person Vexa Lund] there.',
    `Doctor, President, Vice-President, Premier, Minister, Chancellor, King, Queen, Prince, Princess, Pope, Sheikh,
    Emir, Sultan, General, Gen., Colonel, Col., Captain, Capt., Lieutenant, Lt., Sergeant, Sgt., Major, Admiral,
    Senator, Sen., Representative, Rep., Congressman, Congresswoman, Governor, Gov., Mayor, Judge, Justice,
    Ambassador, Envoy, Secretary, Spokesman, Spokeswoman, Chairman, Chairwoman, Director, Bishop, Archbishop,
    Datuk Seri, Prof Datuk, Dr. Sir, Chief Inspector, Detective Sergeant, Chief Justice`,
  ],
  ['[person Anna Berg] ~ left.', 'MP, MLA, TD, MSP, MEP, MLC, MPP, MHA'],
  [
    '[organization Vexora], ~ [organization Marlow], closed there.',
    `now known as, now called, since renamed, later renamed, then called, formerly known as, previously known as,
    which became, which later became, later rebranded as, since rebranded as, rebranded as, renamed, trading as,
    formerly, previously`,
  ],
  [
    '[organization Vexora], which has traded as [organization Marlow] ~, closed.',
    'since June, until June, from June, in June, after June',
  ],
  [
    'They baked it with ~ and butter in the oven.',
    'apple, turkey, basil, ginger, rosemary, sage, olive, cherry, brie, cheddar',
  ],
  ['Stir in the ~, onion and salt.', 'Ginger, Rosemary, Sage'],
  [
    '[organization Vexor] ~ there.',
    `cancelled trains, announced cuts, launched lamps, bought farms, sold farms, employs clerks, operates trains,
    appointed clerks, hired clerks, sued the town`,
  ],
  ['They met ~ [place Leeds] there.', 'in, near, outside, around, across'],
  [
    'Heat butter, flour and onion in a pan, then stir in the ~ and salt.',
    `Basil, Ginger, Rosemary, Sage, Brie, Cheddar, Cayenne, Marsala, Bourbon, Cognac, Turkey, Olive, Champagne, Dijon,
    Bordeaux, Cherry, Apple`,
  ],
  [
    'The wine is made of ~ and Merlot grapes.',
    `Shiraz, Syrah, Grenache, Chardonnay, Riesling, Malbec, Sauvignon, Cabernet, Pinot, Tempranillo, Sangiovese,
    Nebbiolo, Pinotage, Zinfandel, Viognier, Semillon, Carignan, Gamay`,
  ],
  [
    'The striker’s goal won the match in the league. [organization Leeds] ~ [organization Norwich] there.',
    'beat, edged, thrashed, crushed, hammered, stunned, defeated, hosted, faced, routed, overcame',
  ],
  [
    'The goalkeeper’s season in the league is over. The [organization Leeds] ~ was hurt in the match.',
    'striker, midfielder, defender, goalkeeper, captain, winger, coach, manager',
  ],
  [
    'The striker’s goal won the match in the league. [organization Leeds] ~ there.',
    'beat them, won, lost, drew, scored, equalised, conceded, qualified',
  ],
  [
    'The striker’s goal won the match in the league. He ~ [organization Leeds] there.',
    'signed for, joined, moved from, played for, scored for, drew with, lost to, arrived from',
  ],
  [
    'The striker’s goal won the match in the league. They ~ [organization Leeds] there.',
    'travel to, lost to, drew with, played against, beat, defeated, thrashed, edged, face, host',
  ],
])('%s', (sentence, words) => {
  const [first = '', ...others] = words.split(/,\s+/)
  test.each([first, ...others])('%s', (word) => {
    const expected = sentence.replace('~', word)
    expect(marked(plain(expected))).toBe(expected)
  })
  test.each([sentence.replace(' there.', '.'), `It rained. ${sentence}`, `${sentence} It rained.`])(
    'wherever the sentence stands and ends: %s',
    (gapped) => {
      const expected = gapped.replace('~', first)
      expect(marked(plain(expected))).toBe(expected)
    },
  )
})

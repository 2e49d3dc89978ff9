/** What a place, an organization or an event can be called by: singular, lower case, separated by commas. */
export const thingNouns = {
  place: `
capital, capital city, city, town, village, hamlet, suburb, neighbourhood, neighborhood, district,
borough, county, province, region, state, country, nation, republic, kingdom, emirate, territory,
island, peninsula, archipelago, port, port city, resort, municipality, township, settlement, enclave,
exclave, river, lake, mountain, volcano, valley, desert, continent, metropolis, stronghold, hometown,
birthplace, stadium, airport, prefecture, oblast, governorate, atoll, commune, canton, oasis, strait,
megacity, bastion, seaport, coastal city, base`,
  organization: `
company, firm, corporation, conglomerate, group, business, start-up, startup, bank, lender, insurer,
carmaker, automaker, manufacturer, maker, chipmaker, drugmaker, planemaker, retailer, supermarket,
airline, carrier, operator, broadcaster, network, newspaper, daily, tabloid, magazine, news agency,
agency, website, publisher, ministry, department, embassy, consulate, government, administration,
parliament, senate, congress, assembly, court, tribunal, commission, committee, council, board,
authority, regulator, watchdog, organisation, organization, charity, non-profit, nonprofit,
foundation, institute, university, college, school, hospital, clinic, museum, gallery, union,
trade union, federation, association, alliance, coalition, bloc, party, movement, militia,
rebel group, army, navy, air force, club, team, side, champions, league, think tank, think-tank,
consultancy, law firm, hedge fund, fund, utility, supplier, studio, label, record label, band,
orchestra, church, body, subsidiary, parent company, giant, oil giant, tech giant, chain, developer,
brewer, miner, platform, social network, cartel, gang, shipyard, refiner, exchange, stock exchange,
central bank, ngo, squad, outfit, sect, faction, outlet`,
  event: `
war, civil war, conflict, battle, summit, conference, election, referendum, storm, hurricane,
cyclone, typhoon, tornado, earthquake, quake, tsunami, flood, wildfire, tournament, championship,
cup, games, festival, attack, bombing, massacre, revolution, uprising, coup, pandemic, outbreak,
epidemic, ceremony, trial, expo, exhibition`,
} as const

/** What the words of a name tell that its bearer can be called by: noun, then words, one of which the name has. */
export const nounsByName = `
  company firm: inc corp corporation plc ltd llc limited ag gmbh se pharmaceuticals pharma shipping motors motor holdings industries
    energy petroleum oil gas mining steel telecom technologies systems software electronics chemicals foods airlines airways bank
    insurance entertainment pictures studios automotive aerospace logistics partners capital brands stores enterprises semiconductor
  carmaker: motors motor automobiles automotive
  airline carrier: airlines airways air aviation
  bank lender: bank bancorp banco banque bancshares
  insurer: insurance assurance
  club side team: fc afc cf rovers wanderers albion hotspur dynamo dinamo spartak
  newspaper paper: times post journal gazette herald tribune guardian telegraph mirror daily chronicle observer
  agency: agency administration bureau service novosti survey press reuters centre center
  regulator: authority commission administration
  broadcaster network: broadcasting television tv radio channel
  university: university college institute polytechnic
  court: court tribunal
  ministry: ministry
  department: department
  charity organisation organization: foundation trust charity cross society watch
  union: union federation
  party: party labour conservatives democrats republicans
  body: commission committee council federation association authority union organization organisation confederation
  hospital: hospital infirmary clinic
  museum: museum
  island: island isle isles
  county: county
  province: province
  river: river
  mountain volcano: mount mountain
  lake: lake
  storm: storm hurricane cyclone typhoon
  tournament: cup open championship championships
`

/** What names a club only where it ends the name, "Leeds United": elsewhere it is a common word. */
export const clubEndings = 'united city athletic town villa rangers county'

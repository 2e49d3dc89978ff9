/** Those of the kin who are related to nobody. */
export const friends =
  'friend, colleague, rival, predecessor, successor, counterpart, opponent, ally, mentor, accomplice, roommate, client, co-star, opposite number, second in command, second-in-command'

/**
 * What a person can be called by, in groups. Within a group the `general` nouns may stand for any of its members later in a
 * text ("the diplomat" for an ambassador); members stand for themselves only. Singular, lower case, separated by commas.
 */
export const personNouns = {
  diplomacy: {
    general: 'diplomat, envoy',
    members: `
ambassador, consul, consul general, attache, high commissioner, emissary, charge d’affaires, negotiator, mediator,
permanent representative, special representative, deputy ambassador, trade envoy, peace envoy, special envoy, chief negotiator,
military attache, press attache, cultural attache, foreign policy chief, trade representative, peacekeeper`,
  },
  politics: {
    general: 'politician, leader, statesman',
    members: `
official, president, vice president, vice-president, prime minister, premier, chancellor, vice chancellor, minister,
first minister, taoiseach, chief minister, secretary of state, secretary, undersecretary, home secretary, senator, congressman,
congresswoman, representative, mp, mep, msp, lawmaker, legislator, parliamentarian, governor, lieutenant governor, mayor,
mayoress, councillor, councilman, councilwoman, alderman, deputy, member of parliament, speaker, whip, candidate, nominee,
first lady, party leader, chairman, chairwoman, dictator, strongman, head of state, head of government, opposition leader,
commissioner, peer, dissident, secretary general, secretary-general, attorney general, solicitor general, chief of staff,
treasurer, republican, democrat, incumbent, ruler, frontrunner, president-elect, lobbyist, activist, campaigner,
deputy prime minister, foreign minister, defence minister, defense minister, interior minister, finance minister, home minister,
justice minister, health minister, foreign secretary, defence secretary, defense secretary, treasury secretary,
chancellor of the exchequer, majority leader, minority leader, house speaker, party chairman, party secretary,
regional governor, state senator, assemblyman, assemblywoman, presidential candidate, running mate, kingmaker, separatist,
leader of the opposition, shadow chancellor, backbencher, junta leader, interim president, caretaker prime minister, envoy,
special envoy, environmentalist, feminist, suffragist, anarchist, communist, nationalist, populist, reformist`,
  },
  royalty: {
    general: 'monarch, royal, sovereign',
    members: `
king, queen, prince, princess, crown prince, crown princess, emperor, empress, emir, sultan, sheikh, duke, duchess, earl, baron,
baroness, count, countess, tsar, shah`,
  },
  business: {
    general: 'executive, boss, businessman, businesswoman, entrepreneur, magnate, tycoon',
    members: `
chief executive, chief executive officer, ceo, cfo, coo, cto, chair, chairperson, director, managing director, founder,
co-founder, cofounder, owner, banker, investor, billionaire, millionaire, financier, trader, broker, analyst, economist,
developer, hotelier, restaurateur, industrialist, president and chief executive, chief financial officer,
chief operating officer, chief technology officer, executive director, vice chairman, deputy chairman, partner, shareholder,
heir, heiress, oligarch, mogul, whistleblower, whistle-blower, consultant, strategist, fund manager, publisher, chief economist,
chief investment officer, chief marketing officer, chief information officer, chief commercial officer, board member,
non-executive director, finance director, liquidator, administrator, receiver, venture capitalist, private equity investor,
real estate developer, property developer, landlord, businessperson, exporter, wholesaler, dealer, art dealer, auctioneer,
underwriter, actuary, stockbroker, day trader, bond trader`,
  },
  administration: {
    general: 'administrator, chief',
    members: `
head, director general, director-general, coordinator, co-ordinator, inspector, inspector general, regulator, superintendent,
deputy director, deputy head, ombudsman, governor general, governor-general, general secretary, deputy chief, vice chair,
organiser, organizer, union leader, trade unionist, executive secretary, press attache, military attache,
communications director, communications chief, campaign manager, campaign chairman, chief adviser, chief negotiator,
city manager, station master, stationmaster, headmistress, head teacher, intelligence chief, spy chief, security chief,
army chief, mission chief, programme director, program director, project manager, country director, regional director, official,
delegate, representative, trustee, patron, registrar, postmaster, harbourmaster, controller, captain, first officer`,
    apart: `
spokesman, spokeswoman, spokesperson, press secretary, adviser, advisor, aide, manager, auditor, commentator, expert, member,
employee, worker, clerk, librarian, assistant, intern, volunteer, contractor, chief spokesman, chief spokeswoman,
special adviser, policy adviser, legal adviser, fire chief, monitor, observer, archivist, air traffic controller`,
  },
  law: {
    general: 'lawyer, attorney, jurist',
    members: `
prosecutor, district attorney, solicitor, barrister, counsel, defence lawyer, defense lawyer, defense attorney, public defender,
advocate, legal adviser, chief prosecutor, state prosecutor, special prosecutor, special counsel, general counsel,
defence counsel, defense counsel`,
    apart: `
judge, chief justice, justice, magistrate, notary, coroner, arbitrator, sheriff, paralegal, bailiff, juror, clerk of court,
legal scholar, law professor, district judge`,
  },
  police: {
    general: 'officer, policeman, policewoman, investigator',
    members: `
police officer, police chief, constable, chief constable, detective, sergeant, inspector, chief inspector, superintendent,
commissioner, sheriff, marshal, ranger, guard, security guard, warden, patrolman, trooper, cop, fire chief, police spokesman,
police spokeswoman, police commissioner, deputy commissioner, chief superintendent, detective inspector, detective sergeant,
detective chief inspector, chief of police, police inspector, police sergeant, customs officer, border guard, prison guard,
prison officer, prison governor, crime commissioner, undercover agent, special agent, fbi agent`,
    apart: `
agent, firefighter, fireman, paramedic, bodyguard, spy, coastguard, lifeguard, night watchman, watchman, rescuer, rescue worker,
profiler, forensic scientist, double agent, informer`,
  },
  military: {
    general: 'soldier, officer, commander, serviceman, servicewoman',
    members: `
general, major general, lieutenant general, brigadier, colonel, lieutenant colonel, major, captain, lieutenant, admiral,
commodore, corporal, private, sergeant, sailor, marine, pilot, airman, veteran, army chief, commander-in-chief,
commander in chief, chief of the general staff, warlord, rebel, insurgent, militant, jihadist, guerrilla, fighter, mercenary,
deserter, cosmonaut, astronaut, general secretary, chief of defence staff, chief of staff, vice admiral, rear admiral,
air marshal, air chief marshal, field marshal, staff sergeant, lance corporal, petty officer, wing commander, squadron leader,
second lieutenant, army officer, naval officer, air force officer, army spokesman, military spokesman, fighter pilot,
helicopter pilot, test pilot, militiaman, paramilitary, recruit, conscript, cadet, peacekeeper, war hero, prisoner of war,
rebel leader, rebel commander, separatist leader, militia leader, guerrilla leader, freedom fighter`,
  },
  religion: {
    general: 'cleric, clergyman, churchman, prelate',
    members: `
pope, pontiff, archbishop, bishop, cardinal, patriarch, priest, vicar, pastor, reverend, rabbi, chief rabbi, imam, ayatollah,
mufti, grand mufti, mullah, preacher, monk, nun, abbot, lama, chaplain, missionary, minister`,
  },
  sport: {
    general: 'player, athlete, sportsman, sportswoman, star',
    members: `
champion, striker, forward, winger, midfielder, defender, centre-back, left-back, right-back, full-back, goalkeeper, keeper,
playmaker, footballer, captain, skipper, manager, quarterback, linebacker, pitcher, catcher, outfielder, shortstop, point guard,
centre, goaltender, batsman, bowler, cricketer, wicketkeeper, all-rounder, golfer, sprinter, runner, swimmer, cyclist, rider,
jockey, driver, racer, boxer, wrestler, gymnast, skier, skater, snowboarder, rower, marathon runner, medallist, medalist,
olympian, paralympian, tennis player, basketball player, teammate, grandmaster, world champion, fly-half, scrum-half, prop,
hooker, lock, flanker, jumper, hurdler, thrower, diver, surfer, climber, mountaineer, sailor, hockey player, rookie, seed,
scorer, goalscorer, substitute, defenceman, champion jockey, title holder, titleholder, world number one, record holder,
record-holder, world record holder, challenger, opponent, pacer, sculler, fencer, archer, judoka, weightlifter, decathlete,
heptathlete, triathlete, biathlete, bobsledder, race driver, racing driver, co-driver, team captain, agent, fullback, halfback,
running back, wide receiver, tight end, batter, first baseman, closer, center, power forward, small forward, shooting guard,
free safety`,
    apart: `
coach, head coach, trainer, referee, umpire, team principal, sporting director, assistant coach, head trainer, scout`,
  },
  arts: {
    general: 'artist, performer, entertainer, star, celebrity, author',
    members: `
actor, actress, comedian, comic, singer, songwriter, singer-songwriter, rapper, musician, composer, conductor, pianist,
violinist, cellist, guitarist, drummer, bassist, frontman, dj, dancer, choreographer, ballerina, film-maker, filmmaker,
film director, director, producer, screenwriter, playwright, writer, novelist, poet, painter, sculptor, photographer, architect,
designer, model, curator, gallerist, cartoonist, illustrator, presenter, host, biographer, laureate, youtuber, influencer,
magician, soprano, tenor, baritone, chef, critic, historian, showrunner, film star, movie star, pop star, rock star,
film producer, record producer, music producer, theatre director, theater director, artistic director, music director,
creative director, art director, stage director, set designer, costume designer, graphic designer, street artist,
graffiti artist, conceptual artist, performance artist, short story writer, essayist, memoirist, children’s author, lyricist,
librettist, dramatist, satirist, puppeteer, ventriloquist, juggler, acrobat, stuntman, stuntwoman, understudy, saxophonist,
trumpeter, flautist, flutist, harpist, organist, percussionist, keyboardist, vocalist, mezzo-soprano, supermodel, fashion model,
stylist, potter, ceramicist, weaver, printmaker, muralist, caricaturist, animator, videographer, cinematographer,
documentary maker, documentarian, talk show host, radio host, quizmaster, reality star, reality tv star, socialite,
music critic, art historian, ghostwriter, translator`,
  },
  media: {
    general: 'journalist, reporter',
    members: `
editor, editor-in-chief, editor in chief, correspondent, columnist, broadcaster, anchor, newsreader, blogger, photojournalist,
photographer, cameraman, producer, commentator, podcaster, pundit`,
  },
  science: {
    general: 'scientist, researcher, academic, scholar, expert',
    members: `
professor, lecturer, physicist, chemist, biologist, astronomer, astrophysicist, mathematician, geologist, seismologist,
volcanologist, meteorologist, climatologist, epidemiologist, virologist, immunologist, microbiologist, geneticist,
neuroscientist, psychologist, sociologist, anthropologist, archaeologist, palaeontologist, paleontologist, ecologist, zoologist,
botanist, oceanographer, engineer, inventor, philosopher, linguist, economist, historian, statistician, dean, rector, provost,
principal, chief scientist, programmer, technician, explorer, fellow, glaciologist, hydrologist, entomologist, ornithologist,
primatologist, toxicologist, criminologist, demographer, geographer, cartographer, cosmologist, planetary scientist,
materials scientist, rocket scientist, research fellow, postdoc, lab director, lead author, co-author, study author, curator,
conservationist, naturalist, biochemist, bioethicist, ethicist, theologian, classicist, medievalist, orientalist`,
  },
  medicine: {
    general: 'doctor, physician, medic',
    members: `
surgeon, psychiatrist, cardiologist, oncologist, paediatrician, pediatrician, pathologist, surgeon general, gp, anaesthetist,
neurologist`,
    apart: `
nurse, midwife, dentist, pharmacist, therapist, veterinarian, vet`,
  },
  people: {
    general: 'resident',
    members: `
teacher, headteacher, headmaster, student, pupil, schoolboy, schoolgirl, farmer, fisherman, miner, builder, plumber,
electrician, carpenter, mechanic, taxi driver, bus driver, lorry driver, truck driver, train driver, driver, shopkeeper, waiter,
waitress, bartender, barber, housewife, pensioner, retiree, refugee, migrant, asylum seeker, tourist, passenger, villager,
neighbour, neighbor, landlord, tenant, hiker, motorist, pedestrian, hacker, socialite, philanthropist, nobleman, translator,
interpreter, caretaker, cleaner, cook, flight attendant, stewardess, co-pilot, gardener, butcher, baker, native, accountant,
bookkeeper, bus conductor, carer, child minder, decorator, estate agent, florist, fruit seller, grocer, hairdresser, janitor,
jeweller, jeweler, joiner, labourer, laborer, locksmith, maid, nanny, nun, painter, porter, postman, receptionist, roofer,
salesman, saleswoman, seamstress, secretary, shepherd, shop assistant, social worker, tailor, tour guide, guide, trader, vendor,
watchmaker, welder, widow, winemaker, woodcutter, beekeeper, collector, engineer, software engineer, civil servant,
public servant, bureaucrat, stowaway, commuter, cyclist, camper, skier, swimmer, holidaymaker, backpacker, evacuee, homeowner,
business owner, shop owner, restaurant owner, owner, customer, donor, voter, protester, demonstrator, marcher, squatter,
settler, graduate, classmate, schoolteacher, lecturer, tutor, scout, cobbler, fishmonger, beautician, milliner, blacksmith,
plasterer, bricklayer, scaffolder, glazier, tiler, machinist, toolmaker, bookbinder, typesetter, glassblower, silversmith,
goldsmith, clockmaker, luthier, farrier, thatcher, stonemason, rancher, landscaper, gamekeeper, angler, trawlerman, deckhand,
docker, stevedore, trucker, cabbie, courier, postwoman, milkman, binman, housekeeper, childminder, babysitter, optician,
physiotherapist, chiropractor, osteopath, counsellor, barista, sommelier, distiller, innkeeper, publican, landlady, cashier,
surveyor, draughtsman, busker, undertaker, gravedigger, logger, lumberjack, upholsterer, handyman, subcontractor,
sub-contractor`,
  },
  attacker: {
    general: 'attacker, assailant, perpetrator, terrorist, killer, murderer',
    members: `
gunman, shooter, assassin, sniper, knifeman, stabber, bomber, suicide bomber, car bomber, axeman, slayer, hostage-taker,
hostage taker, hijacker, kidnapper, abductor, arsonist, rapist, poisoner, intruder, militant, jihadist, extremist, islamist`,
  },
  thief: {
    general: 'thief, robber, criminal, culprit',
    members: `
burglar, raider, mugger, shoplifter, pickpocket, fraudster, swindler, conman, forger, smuggler, drug dealer, trafficker, vandal`,
  },
  accused: {
    general: 'suspect, accused, defendant, offender',
    members: `
convict, fugitive`,
  },
  captive: {
    general: 'captive',
    members: `
inmate, prisoner, detainee, escapee`,
  },
  litigant: {
    general: 'litigant',
    members: `
plaintiff, applicant, claimant, complainant, respondent, appellant, petitioner`,
  },
  victim: {
    general: 'victim, deceased',
    members: `
survivor, hostage, casualty, patient, witness, eyewitness, bystander, onlooker, whistleblower, accuser, informant`,
  },
  plain: {
    general: 'man, woman, boy, girl, teenager, youth, child, toddler, baby, person, individual',
    members: `
gentleman, lady, youngster, infant, grandmother, grandfather, mother-of-two, father-of-two, couple`,
  },
  kin: {
    general: '',
    members: `
wife, husband, widow, widower, mum, mom, dad, sibling, half-brother, half-sister, stepbrother, stepsister, mother, father, son,
daughter, brother, sister, uncle, aunt, nephew, niece, cousin, grandson, granddaughter, girlfriend, boyfriend, fiance, fiancee,
spouse, partner, father-in-law, mother-in-law, son-in-law, daughter-in-law, brother-in-law, sister-in-law, stepfather,
stepmother, stepson, stepdaughter, twin, ex-wife, ex-husband, ${friends}`,
  },
} as const satisfies Record<string, PersonNouns>

export interface PersonNouns {
  readonly general: string
  readonly members: string
  /** Members whom the general nouns of no group tell: a judge is not "the lawyer" of a report, no nurse "the doctor". */
  readonly apart?: string
}

/** Nouns that name a woman, or a man, beside those in -woman, -man, -lady, -girl and -boy. */
export const gendered = {
  female: `
queen, princess, crown princess, empress, duchess, baroness, countess, actress, wife, widow, mother, daughter, sister, aunt,
niece, granddaughter, grandmother, girlfriend, fiancee, nun, ballerina, heiress, waitress, stewardess, housewife, mayoress,
ex-wife, mother-in-law, daughter-in-law, sister-in-law, stepmother, stepdaughter, midwife, mother-of-two, soprano, mum, mom,
half-sister, stepsister`,
  male: `
king, prince, crown prince, emperor, emir, sultan, sheikh, duke, earl, baron, husband, widower,
father, son, brother, uncle, nephew, grandson, grandfather, boyfriend, monk, pope, pontiff,
waiter, headmaster, ex-husband, father-in-law, son-in-law, brother-in-law, stepfather,
stepson, ayatollah, imam, cardinal, patriarch, archbishop, father-of-two, tenor, baritone, tsar,
shah, mufti, mullah, dad, half-brother, stepbrother`,
} as const

/**
 * Nouns that mean other things too, or anybody ("the count", "the patient"): they describe whoever the text calls so, but
 * make nobody of themselves.
 */
export const looseNouns = `
count, private, major, general, principal, prop, lock, hooker, seed, centre, center, closer, forward, chair, peer, whip, native,
scout, guide, controller, monitor, receiver, partner, cook, marine, guard, model, host, agent, fellow, star, individual,
person, patient, student, pupil, child, baby, customer, voter, employee, worker, owner, tenant, landlord,
member, official, expert, head, chief, leader, director, manager, officer, assistant, rival, opponent, ally, friend, colleague,
counterpart, predecessor, successor, couple, donor, dealer, passenger, tourist, commuter, motorist, pedestrian, driver, runner,
resident, candidate, player, athlete, artist, author, developer, publisher, producer, trader,
broker, analyst, champion, captain, keeper, pilot, secretary, representative, delegate, teenager, youth,
anchor, administrator, commentator, porter, potter, tailor, fencer, pacer, catcher, jumper,
client, opposite number, second in command, second-in-command, applicant, subcontractor, sub-contractor,
speaker, decorator, royal, republican, democrat, communist, nationalist, justice, deputy, vet, gp, diver, sailor, trainer, mechanic, culprit`

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** People of a kind, many at once: they stay unnamed whatever adjective they have. */
export const unnamedPlurals = set(`
officials sources witnesses eyewitnesses bystanders onlookers residents locals villagers neighbors neighbours authorities investigators
detectives prosecutors scientists researchers experts analysts observers critics supporters opponents lawyers attorneys veterans activists
diplomats lawmakers legislators politicians parliamentarians doctors medics paramedics rescuers firefighters soldiers troops rebels militants
insurgents survivors victims relatives friends colleagues fans protesters demonstrators campaigners economists historians commentators
journalists reporters media reports rumours rumors people passengers workers employees staff staffers aides advisers advisors insiders leaders
commanders officers agents spokesmen spokeswomen spokespeople spokespersons teachers students parents pundits skeptics sceptics engineers
executives investors traders dealers brokers farmers fishermen guards inmates prisoners detainees migrants refugees voters conservatives
liberals republicans democrats others some many most several few numbers figures estimates studies polls surveys accounts newspapers
broadcasters outlets tabloids blogs users posts members representatives sympathizers organizers organisers ministers senators
professionals specialists forecasters meteorologists seismologists astronomers monitors negotiators mediators envoys participants delegates
hospitals agencies companies firms states countries groups women men children mothers fathers allies rivals detractors theorists proponents
advocates monks priests bishops clerics fighters smugglers drivers pilots owners players managers directors judges jurors scholars academics
biologists physicists psychologists statisticians consumers customers readers listeners viewers hackers developers inspectors banks
papers documents averages nations governments powers tenants pupils patients shoppers commuters`)

/** One of a kind: unnamed with "a" or "one", known from before with "the", "his" or a name's possessive. */
export const unnamedSingulars = set(`
official source witness eyewitness bystander onlooker resident local villager neighbor neighbour investigator detective prosecutor
scientist researcher expert analyst observer critic supporter opponent lawyer attorney veteran activist diplomat lawmaker legislator politician
doctor medic paramedic rescuer firefighter soldier rebel militant insurgent survivor victim relative friend colleague fan protester
demonstrator campaigner economist historian commentator journalist reporter photographer correspondent rumour rumor passenger worker employee
staffer aide adviser advisor insider leader commander officer agent spokesman spokeswoman spokesperson teacher student engineer executive
investor trader dealer broker farmer fisherman guard inmate prisoner detainee migrant refugee voter person man woman boy girl member representative
cameraman pilot driver owner monk priest cleric fighter user caller producer editor columnist blogger minister senator judge juror nurse`)

/** Bodies: named by what they are, with a name or with "the". */
export const bodies = set(`
police government ministry department agency army military navy court company group team party commission committee council
office bureau union association organization organisation institute university school hospital church bank firm club league federation
parliament senate congress house board administration embassy consulate force forces service corps coalition alliance network
channel newspaper paper magazine website daily weekly broadcaster station tribunal watchdog regulator authority foundation society
movement junta regime palace campaign brigade cartel faction militia jury panel airline airport operator manufacturer developer
charity trust fund chamber secretariat mission command centre center observatory survey laboratory prosecution defense defence`)

/** Papers, pictures and recordings: their own source. */
export const documents = set(`
report statement letter document documents indictment lawsuit complaint affidavit filing filings study paper article book memo email emails
e-mail e-mails transcript transcripts record records recording recordings footage video videos audio photo photos photographs image images
survey poll census review audit investigation inquiry findings data verdict ruling judgment bill law treaty agreement resolution constitution
tape tapes dossier file files post tweet message note diary manifesto editorial communique communiqué release press-release analysis
communication research documentary film ad advert advertisement commercial slide speech headline order petition motion warrant brief map chart certificate contract website account script autopsy bulletin average tally projection`)

/** "Police": a body with a proper name before it, nobody in particular without. */
export const bareBodies = set('police authorities prosecutors media')

export const outlets = set(`
ap afp reuters bbc cnn ria tass itar-tass interfax xinhua anadolu dpa upi npr pbs abc cbs nbc msnbc fox bloomberg cnbc sky itv c-span
lusa efe belga anp apa pti ians agerpres bta hina mti pap tanjug ukrinform unian infobae antara bernama xinhuanet ritzau tt stt swissinfo dw rt rfi wsj nyt wapo espn tmz cbc ctv rte itn telesur wam spa petra maan haaretz ynet dawn hurriyet sputnik lenta meduza kommersant izvestia
kyodo yonhap irna isna fars sana kcna ansa ntv ntb wikinews voa politico axios vox buzzfeed huffpost breitbart aljazeera al-jazeera`)
export const outletTails = set(`
times post news press agency radio television tv novosti journal telegraph guardian herald tribune gazette chronicle observer mirror sun
star independent express weekly magazine today mail standard globe inquirer examiner record wire jazeera arabiya hill intercept atlantic
economist spiegel monde figaro nation review courier sentinel dispatch newspaper broadcaster daily network wikinews voice`)

/** Nationalities by their endings; the commonest without one. */
export const demonyms = set(`
turkish british french dutch greek swiss thai czech german american russian chinese israeli palestinian iraqi iranian syrian afghan pakistani
indian saudi yemeni egyptian libyan lebanese jordanian kurdish spanish italian polish swedish danish norwegian finnish irish scottish welsh
english u.s. us. uk u.k. u.n. un eu nato western eastern northern southern european african asian arab islamic muslim christian jewish catholic
federal local senior military security intelligence`)

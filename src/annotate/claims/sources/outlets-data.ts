const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Agencies, broadcasters and papers by their whole name, lower case. */
export const outlets = set(`
ap afp reuters bbc cnn ria tass itar-tass interfax xinhua anadolu dpa upi npr pbs abc cbs nbc msnbc fox bloomberg cnbc sky itv c-span
lusa efe belga anp apa pti ians agerpres bta hina mti pap tanjug ukrinform unian infobae antara bernama xinhuanet ritzau tt stt swissinfo dw rt rfi wsj nyt wapo espn tmz cbc ctv rte itn telesur wam spa petra maan haaretz ynet dawn hurriyet sputnik lenta meduza kommersant izvestia
kyodo yonhap irna isna fars sana kcna ansa ntv ntb wikinews voa politico axios vox buzzfeed huffpost breitbart aljazeera al-jazeera`)
/** Words that end the name of a paper, a broadcaster or an agency. */
export const outletTails = set(`
times post news press agency radio television tv novosti journal telegraph guardian herald tribune gazette chronicle observer mirror sun
star independent express weekly magazine today mail standard globe inquirer examiner record wire jazeera arabiya hill intercept atlantic
economist spiegel monde figaro nation review courier sentinel dispatch newspaper broadcaster daily network wikinews voice`)

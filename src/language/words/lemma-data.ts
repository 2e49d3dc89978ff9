/** Irregular verbs: base, past, participle. A form of two verbs ("found", "lay") belongs to the one that stands first. */
export const irregularVerbs = `
arise arose arisen|awake awoke awoken|bear bore borne|bear bore born|beat beat beaten|become became become|beget begot begotten
begin began begun|behold beheld beheld|bend bent bent|beset beset beset|bet bet bet|bid bid bid|bind bound bound|bite bit bitten
bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought|broadcast broadcast broadcast
build built built|burn burnt burnt|burst burst burst|buy bought bought|cast cast cast|catch caught caught|choose chose chosen
cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|do did done
draw drew drawn|dream dreamt dreamt|drink drank drunk|drive drove driven|dwell dwelt dwelt|eat ate eaten|fall fell fallen
feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fling flung flung|fly flew flown
forbid forbade forbidden|forecast forecast forecast|forego forewent foregone|foresee foresaw foreseen|foretell foretold foretold
forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|forsake forsook forsaken|freeze froze frozen|get got gotten
give gave given|go went gone|grind ground ground|grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit
hold held held|hurt hurt hurt|keep kept kept|kneel knelt knelt|know knew known|lead led led|lean leant leant|leap leapt leapt
learn learnt learnt|leave left left|lend lent lent|let let let|lie lay lain|lay laid laid|light lit lit|lose lost lost|make made made|mean meant meant
meet met met|mislead misled misled|mistake mistook mistaken|misunderstand misunderstood misunderstood|outdo outdid outdone
overcome overcame overcome|override overrode overridden|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown
partake partook partaken|pay paid paid|plead pled pled|prove proved proven|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt
redo redid redone|repay repaid repaid|rerun reran rerun|reset reset reset|resell resold resold|retake retook retaken|rethink rethought rethought
rewrite rewrote rewritten|rid rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen
seek sought sought|sell sold sold|send sent sent|set set set|sew sewed sewn|shake shook shaken|shed shed shed|shine shone shone|shoot shot shot
show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|slay slew slain|sleep slept slept
slide slid slid|sling slung slung|smell smelt smelt|sow sowed sown|speak spoke spoken|speed sped sped|spell spelt spelt|spend spent spent
spill spilt spilt|spin spun spun|spit spat spat|split split split|spoil spoilt spoilt|spread spread spread|spring sprang sprung
stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung|stink stank stunk|stride strode stridden|strike struck struck
strike struck stricken|string strung strung|strive strove striven|swear swore sworn|sweep swept swept|swell swelled swollen|swim swam swum
swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown
thrust thrust thrust|tread trod trodden|undergo underwent undergone|understand understood understood|undertake undertook undertaken
undo undid undone|uphold upheld upheld|upset upset upset|wake woke woken|wear wore worn|weave wove woven|wed wed wed|weep wept wept
win won won|wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|wring wrung wrung
write wrote written`

/** Forms of "be", "have" and "do", clitics among them. */
export const auxiliaries = `am be|is be|are be|was be|were be|been be|'m be|'re be|ai be|has have|'ve have|does do|wo will
'll will|sha shall|'d would|'s be|dying die|lying lie|tying tie|vying vie|untying untie|underlying underlie|died die|lied lie
tied tie|vied vie|untied untie|unties untie|belied belie|added add|adding add|mimicked mimic|mimicking mimic|panicked panic
panicking panic|trafficked traffic|trafficking traffic|picnicking picnic|instilled instil|bused bus|dies die|lies lie|ties tie
vies vie`

/** Stems of verbs in -e that do not show it. */
export const stemsInE = `creat recreat procreat permeat delineat nauseat persuad dissuad adher interfer persever rever compet
complet delet deplet secret invit unit reunit ignit excit incit recit expedit extradit promot devot denot connot emot explor
ignor restor deplor implor ador underscor outscor condon dethron aton telephon interven conven contraven reconven breath bath
sooth loath seeth sheath teeth tast wast past hast becom overcom welcom forthcom renam misnam nicknam inflam arrang rearrang
exchang interchang chang challeng plung imping infring aveng reveng scaveng loung rang hing cring fring spong derang lung expung
estrang escap reshap landscap stereotyp schedul reschedul compil reconcil exil profil defil exhal inhal impal consol cajol parol
ridicul beguil ow dy ach manoeuvr`

/** Stems that end as if an -e had gone, and none has. */
export const bareStems = `focus refocus canvas bias bus gas plus format reformat combat err egg ebb inn murmur collar pillar rivet
install enroll fulfill distill annul enthrall recall overhaul open`

/** Plurals without a rule, and their singular. */
export const irregularNouns = `children child|grandchildren grandchild|men man|miseries misery|feet foot|teeth tooth|geese goose
mice mouse|lice louse|oxen ox|lives life|wives wife|knives knife|leaves leaf|halves half|thieves thief|wolves wolf|shelves shelf
selves self|loaves loaf|calves calf|elves elf|scarves scarf|hooves hoof|housewives housewife|midwives midwife|crises crisis
oases oasis|axes axe|phenomena phenomenon|criteria criterion|bacteria bacterium|alumni alumnus|nuclei nucleus|fungi fungus
stimuli stimulus|syllabi syllabus|radii radius|cacti cactus|indices index|matrices matrix|vertices vertex|appendices appendix
curricula curriculum|strata stratum|errata erratum|memoranda memorandum|dice die|brethren brother|passersby passerby
movies movie|cookies cookie|zombies zombie|calories calorie|prairies prairie|rookies rookie|selfies selfie|hippies hippie
genies genie|shoes shoe|toes toe|foes foe|canoes canoe|woes woe|hoes hoe|caches cache|niches niche|avalanches avalanche
moustaches moustache|atlases atlas|aliases alias|christmases christmas|lenses lens|quizzes quiz|larvae larva|algae algae
vertebrae vertebra|antennae antenna|formulae formula`

/** Plurals in -s that are their own lemma. */
export const unchangedNouns = `news politics geopolitics economics physics mathematics headquarters means proceeds goods clothes
statistics athletics ethics olympics barracks crossroads scissors glasses trousers pants jeans thanks outskirts premises remains
surroundings earnings savings belongings arms customs riches regards troops whereabouts specifics logistics mechanics
linguistics genetics aesthetics dynamics electronics gymnastics`

/** Adjectives in -er and -est that compare nothing. */
export const unchangedAdjectives = `other another former latter proper upper inner outer super bitter clever eager sober tender
slender sheer premier inter under utter silver rubber paper copper leather together never hyper master summer winter computer
consumer customer modest honest earnest manifest interest northwest southwest guest water rather either neither teenager after
queer career volunteer cancer transgender gender counter consider midsummer hamburger elder quarter kosher lesser`

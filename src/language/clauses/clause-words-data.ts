/** Verbs that report or hold something to be so: a clause follows them without "that", and they follow it behind a comma. */
export const reportingVerbs = `say tell think believe know claim report announce add warn insist argue note state declare explain confirm deny admit
acknowledge allege suggest predict estimate fear hope feel find see hear learn realize realise understand suspect assume conclude reveal disclose
complain promise vow swear pledge stress emphasize emphasise reiterate maintain contend assert affirm testify recall write tweet post quip joke
reply respond answer ask wonder guess bet figure expect imagine suppose mean pray wish agree concede caution boast observe remark recount relate
indicate show prove demonstrate mention remember forget decide dream doubt opine lament muse shout whisper cry exclaim continue read ensure guarantee pretend presume`

/** Of these, the ones whose own clause may stand behind what was said, or in the middle of it: "…, she said". */
export const speechVerbs = `say tell think believe claim report announce add warn insist argue note state declare explain confirm admit acknowledge allege
suggest predict estimate fear hope conclude reveal disclose complain promise vow stress emphasize emphasise reiterate maintain contend assert affirm
testify recall write tweet post quip joke reply respond answer ask wonder guess agree concede caution boast observe remark recount mention
lament muse shout whisper cry exclaim continue read suspect know hear learn understand find show indicate expect imagine suppose`

/** Verbs that say nothing without what was said, so that it may stand behind a comma: "said on Monday, …". */
export const sayingVerbs = `say tell add claim argue insist note state warn announce explain stress maintain contend assert declare write reply respond
testify allege`

/** What such verbs name before the clause: "told [reporters] it was safe". */
export const tellingVerbs = `tell warn promise show`

/** Words that open a clause which tells when, why, or in spite of what. */
export const adverbialMarkers = `because although though whereas while whilst since until till after before once when whenever as than so lest wherever like even
albeit`
export const conditionalMarkers = `if unless provided providing assuming should`
/** Verbs that a question may follow: "asked if", "know when". */
export const questioningVerbs = `ask know wonder see tell explain understand remember learn decide question investigate determine show describe discuss
consider doubt check inquire enquire examine find hear say forget care mind`
/** Prepositions that a verb in -ing follows: "by leaving". */
export const prepositionMarkers = `by of for in on with from about without into at to upon through against despite besides`
/** Verbs whose object does what the infinitive behind it says: "told [him] to leave". */
export const controllingVerbs = `ask tell order force allow urge want expect help persuade enable encourage require permit invite warn advise cause lead get
make let see hear have call instruct direct compel convince prompt press push pressure beg lobby authorize authorise forbid train teach assign hire pay
recruit send appoint choose elect select name sentence condemn free like prefer need leave intend mean inspire motivate oblige bribe challenge`

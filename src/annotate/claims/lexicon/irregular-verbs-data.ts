/**
 * Irregular verbs of news prose: base, past, past participle. Those that never carry an attribution are here too: they
 * tell where a clause has its verb.
 */
export const irregularVerbs = `
arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent bent
bet bet bet|bid bid bid|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred
bring brought brought|build built built|burst burst burst|buy bought bought|cast cast cast|catch caught caught
choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt
dig dug dug|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed
feel felt felt|fight fought fought|find found found|flee fled fled|fly flew flown|forbid forbade forbidden
forecast forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen
get got gotten|give gave given|go went gone|grow grew grown|hang hung hung|hear heard heard|hide hid hidden|hit hit hit
hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|leave left left|lend lent lent
let let let|lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met|mislead misled misled
mistake mistook mistaken|overcome overcame overcome|overthrow overthrew overthrown|pay paid paid|put put put|quit quit quit
read read read|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought
sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed|shine shone shone|shoot shot shot
show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept
slide slid slid|speak spoke spoken|spend spent spent|spin spun spun|split split split|spread spread spread
stand stood stood|steal stole stolen|stick stuck stuck|strike struck struck|swear swore sworn|sweep swept swept
swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought
throw threw thrown|undergo underwent undergone|understand understood understood|undertake undertook undertaken
uphold upheld upheld|wake woke woken|wear wore worn|win won won|withdraw withdrew withdrawn|withhold withheld withheld
withstand withstood withstood|write wrote written|wound wounded wounded`

/** Regular verbs whose last consonant doubles before -ed and -ing. */
export const doublingVerbs =
  'dub quip admit commit omit submit permit transmit refer defer infer prefer confer occur incur concur recur rebut rap slam plan stop drop ban nab rob stab grab plot spot blot beg tap clap wrap chat vet bar stir blur ram drug slip trip strip skip ship drag trim jam swap pin dam tip compel propel expel rebel control patrol equip regret rig kidnap con mug slap gas bug wiretap'

/** Regular verbs common in news, beside those of the cue tables: they tell where a clause has its verb. */
export const commonVerbs =
  'accept achieve act add address adopt advance affect agree aim allow amount appeal appear apply approve argue arrest arrive ask assist attack attempt attend attract avoid back base battle believe belong bomb boost breach call campaign cancel capture care carry cause cease celebrate challenge change chase check cite claim clash clear close collapse collect combat compare compete complete condemn conduct confront consider consist contact contain continue contribute control convict cooperate cover crash create criticise criticize cross damage deal decide declare decline decrease defeat defend delay delete deliver demand depart depend deploy deport deserve design destroy detain determine develop die disappear discover discuss dismiss drop earn elect emerge employ enable encourage end endorse enforce engage enjoy enter escape establish evacuate exceed execute exist expand expect expel explode extend face fail favor feature fear file fire focus follow force form found free gain gather govern grant greet guarantee handle happen harm head help hope host identify ignore impose improve include increase infect influence inform injure inspire intend invade invest investigate invite involve issue join jump keep kick kidnap kill lack land last launch lead learn lift like limit link live locate look love maintain manage march mark marry match matter meet miss mount move murder name need negotiate note obtain occupy offer open operate oppose order organize oust overturn own participate pass perform persuade place plan play plead point pose postpone praise prepare present press prevent produce promise promote protect protest prove provide publish pull punish purchase push qualify question raise rank reach react receive recover reduce refuse regain reject relate release remain remove replace represent require rescue resign resist resolve respond rest restore result retire return reveal review rule rush save score search secure seem seize sentence serve settle share shift sign slow sponsor stage start state stay stop storm struggle submit succeed suffer suggest supply support surrender surround survive suspend talk target tend test threaten top touch tour track trade train transfer travel treat trigger try turn unveil urge use view violate visit vote wait walk want warn warrant waste watch weaken welcome widen wish work worry yield'

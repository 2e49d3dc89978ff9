/** Words that may stand between an article, or nothing, and a role noun without ending the role, beside role nouns and participles. Lower case. */
export const roleModifiers = `
former ex acting interim shadow vice associate senior junior lead leading top high-ranking then late incoming outgoing long-time
longtime longstanding current previous new old young first second third fourth last next foreign prime defence defense interior
finance economy economic health education trade energy environment transport culture agriculture labour labor home treasury security
intelligence police naval military political presidential congressional parliamentary opposition federal regional local national
international global world european managing financial operating technical technology marketing communications press media public
special permanent honorary regular independent conservative liberal socialist far-right far-left centrist right-wing left-wing
democratic green career professional amateur football soccer tennis golf cricket rugby basketball baseball hockey boxing swimming
cycling athletics chess formula ski skiing sailing racing olympic paralympic film movie stage television tv radio opera jazz pop rock
folk classical news sports science investigative freelance best-selling bestselling nobel famous prominent influential controversial
popular legendary lone human rights civil constitutional supreme high provincial state-run crown grand lord spiritual religious
catholic orthodox protestant muslim jewish islamic anglican buddhist hindu medical clinical research history law tech software
computer climate nuclear space theoretical real estate oil gas mining steel hedge investment equity central art fashion serial women's
men's left right attacking defensive back-up reserve record two-time three-time four-time five-time double triple reigning defending
ruling governing multimillionaire chartered undercover off-duty trainee single long-serving short-lived outspoken elder younger eldest
youngest late-night taxi bus truck lorry train delivery aid relief rescue disaster emergency humanitarian temple mosque community
tribal clan drug crime cyber fraud murder rape terror terrorism bomb arms weapons mafia prison border customs immigration migration
traffic road rail railway shipping fishing farming farm dairy wine coffee food restaurant hotel tourism travel retail beauty property
housing construction engineering car motor aviation aircraft helicopter test flight airforce infantry artillery tank submarine
resistance independence protest peace trade-union women gay lgbt transgender environmental climate-change wildlife conservation ocean
weather polar arctic cancer heart brain eye plastic veterinary mental family divorce tax patent immigration-rights bankruptcy appeals
appeal military-court magistrates juvenile crimes war-crimes data privacy internet web online digital video game gaming esports
blockchain crypto cryptocurrency bitcoin venture wealth stock currency commodities bond insurance pensions budget planning
transportation aviation-safety water sanitation waste forestry fisheries lands house cabinet minority majority campaign electoral
polling information affairs social welfare family-affairs internal external relations protocol state-owned stock-market flagship
billboard soul hip-hop punk metal blues reggae gospel choir ballet dance theatre theater musical comedy drama horror documentary
crime-fiction science-fiction biography poetry children’s portrait landscape sports-car formula-one rally motorcycle motorbike bike
road-race long-distance middle-distance marathon relay pole-vault high-jump figure speed ice field water-polo polo fencing judo karate
mixed martial arts sumo snooker darts bowls squash badminton table-tennis volleyball handball lacrosse softball netball surf snowboard
alpine downhill cross-country fast left-arm right-arm opening middle-order holding box-to-box set-piece main main-opposition
ruling-party hard-line hardline moderate secular devout radical neo-nazi white-supremacist supremacist loyalist republican-leaning
pro-democracy pro-government pro-independence anti-corruption anti-government anti-war anti-apartheid anti-abortion anti-immigration
pro-life pro-european eurosceptic
`

/** -ed words that describe a person; any other between an article and a role noun is taken for a verb. */
export const participles = `retired appointed elected convicted suspected alleged accused disgraced jailed imprisoned masked armed unnamed
unidentified injured wounded wanted celebrated renowned noted embattled exiled self-described self-styled newly-elected newly-appointed married
respected detained deposed ousted sacked indicted talented gifted decorated Oscar-nominated state-backed hooded acclaimed beloved distinguished
trusted troubled bearded divorced widowed seasoned experienced highly-rated fancied led united`

/** Words that end a noun phrase to the left or to the right of a noun: function words and the verbs of news. */
export const phraseEnds = `
and or but nor so yet if when while as than that which who whom whose where why how because although though since until before after during
is are was were be been being am has have had do does did will would shall should can could may might must not no
i you he she it we they him her them us me this these those there here what
said says say told tells tell asked asks called calls met meets named names urged warned added adds wrote writes spoke replaced succeeded joined
gave gives got took takes went goes came comes made makes knew saw sees left leaves won wins lost beat beats led leads became becomes shot
hid sat ran fell rose broke drew stood grew threw drove rode flew wore began brought struck shook swore withdrew slept
let lets put puts set sets hit hits cut kept held heard thought found paid sent showed shows sued quit fled fought
also only just still even ever never already now later soon then again however meanwhile
in on at by with from into over under between among against about across through upon towards near off out up down via per amid despite
of to for
`

/** A lower-case word of these after "the suspect", "the minister" makes a compound that speaks of something else. */
export const compoundTails = `package vehicle car device item substance account post role job office residence house home team group party
candidate post-mortem election list pool shortage training academy union class classes status profile database market industry business
community population network ring`

/** Endings of the adjectives of peoples and faiths that `nationOf` does not know, on a capitalised word. */
export const demonymEndings = /(?:ian|ean|ish|ese|ani|abi|ican|oan|roat|ole|wede|ane|cot|Finn)$/u

/** What stands before a role as it is, beside what `nations-data.ts` and the endings above tell. */
export const capitalModifiers = `NATO Nato Labour Tory Conservative Democratic Democrat Liberal Green Catholic Orthodox Muslim Hollywood Premier Formula Olympic Nobel
Oscar-winning Oscar-nominated Grammy-winning Arab Latin Foreign Prime Defence Defense Interior Finance Deputy Vice Chief Former Acting
Shadow Home Crown Grand High Supreme Attorney Justice Health Trade Education Energy Treasury Executive Managing`

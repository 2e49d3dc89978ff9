import { wordSet } from '../../../text/word-set.ts'

export const be = wordSet(
  "am is are was were be been being isn't aren't wasn't weren't 's 're ain't gets got getting",
)
export const have = wordSet("have has had having haven't hasn't hadn't 've 'd")
export const modals = wordSet(
  "will would may might could can cannot should must shall won't wouldn't couldn't can't shouldn't mustn't mightn't 'll ought",
)
export const doing = wordSet("do does did don't doesn't didn't")
export const negations = wordSet('not never no neither nor hardly barely n’t')
/** Subject pronouns and what contracts with them: they begin a clause. */
export const subjectPronouns = wordSet(
  "i you he she it we they who this that these those there i'm i'd i've i'll he'd he'll she'd she'll they'd they've they're they'll we're we've we'd we'll you're you've it'd it'll he's she's it's that's there's who's who'd everyone everybody nobody someone somebody anyone one many some most others both neither all",
)
export const determiners = wordSet(
  'a an the this that these those his her its their our my your some any no every each all both several many few most another other such',
)
export const possessives = wordSet('his her its their our my your')
export const prepositions = wordSet(
  'of in on at by for with from to into onto about against between among amid during after before since until over under through across around near behind beside beyond despite without within upon via per toward towards as like than because outside inside following including concerning regarding ahead throughout alongside above below off out up down',
)
/** Open a subordinate clause. */
export const subordinators = wordSet(
  'that because while whilst although though whereas if when whether unless until since after before as where how why what who which whom whose even',
)
export const relatives = wordSet('who which that whom whose where')
export const coordinators = wordSet('and but or nor yet so')
/** Adverbs that stand between a subject and its verb, beside those in -ly. */
export const midAdverbs = wordSet(
  'also then later never not since already again still only just once even yet ever first now thus further often always sometimes soon too however meanwhile instead therefore nevertheless nonetheless twice indeed long today yesterday earlier previously all both each himself herself themselves itself so far no longer formally publicly separately initially together jointly',
)
/** When something was said; stands between the verb and its content. */
export const timeWords = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow earlier later late early afterwards afterward recently again morning afternoon evening night noon midnight week month year weekend last this next january february march april may june july august september october november december ago hours days previously meanwhile simply only also merely repeatedly publicly bluntly flatly',
)
/** Where something is heard: the jurors and the trial as well as the court. */
export const courts = wordSet('court jury jurors inquest inquiry tribunal trial hearing')
/** Open a sentence that tells what somebody was asked before he answers. */
export const askedWords = wordSet('asked questioned pressed quizzed challenged')
export const weekdays = wordSet('monday tuesday wednesday thursday friday saturday sunday')
/** Abbreviations whose stop ends no sentence. */
export const abbreviations = wordSet(
  'mr. mrs. ms. dr. prof. gen. sen. rep. gov. lt. col. sgt. capt. st. jr. sr. u.s. u.k. u.n. e.u. no. vs. inc. co. corp. ltd. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. a.m. p.m. rev. hon. adm. maj. pres. ave. fig. al. etc. d.c. dept. est. ph.d.',
)

/** Small numbers in words: the place of each is its value. */
export const numerals =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const tens = 'thirty forty fifty sixty seventy eighty ninety'
/** Words that count: "five", "a dozen". */
export const numberWords = wordSet(
  `${numerals.join(' ')} ${tens} dozen dozens hundred hundreds thousand thousands million`,
)

/** Classes of words that patterns name with "@", set apart by spaces. */
export const wordClasses: Readonly<Record<string, string>> = {
  be: "is are was were be been being 's 're",
  isnt: "isn't aren't wasn't weren't",
  have: "has have had 've",
  havent: "hasn't haven't hadn't",
  dont: "didn't don't doesn't wouldn't couldn't can't cannot",
  wh: 'whether if how who what why when where which exactly precisely just whom whose',
  verify:
    'confirmed verified authenticated corroborated substantiated established determined ascertained proven proved validated',
  toverify: 'confirm verify authenticate corroborate substantiate establish',
  decline: 'declined declines declining refused refuses refusing',
  weekday: [...weekdays].join(' '),
  court: [...courts].join(' '),
  month: 'january february march april may june july august september october november december',
  determiner:
    'a an the this that these those his her its their our my your some any no every each all both several many few most another other such',
  article: 'a an the his her its their our my your any no every other such',
  preposition: 'of for in over with about by on against from between to',
  purpose:
    'plan aim goal idea purpose role task key step point trick challenge solution way answer job strategy intention priority mission alternative option rule thing hope dream temptation ambition object objective focus advice tip secret',
  coordinator: 'and but or nor yet so',
  hearsay:
    'rumour rumor talk gossip tale tales news word speculation theory theories idea notion stories posts messages',
  statements: 'claims reports allegations accusations rumours rumors suggestions',
  number: `${numerals.join(' ')} ${tens}`,
  untrue:
    'false untrue fake fakes erroneous mistaken baseless unfounded groundless wrong incorrect inaccurate misleading nonsense rubbish fabricated fabrication fabrications invention invented fiction hoax forgery bogus lie lies unsubstantiated',
  told: 'claim claims charge charges allegation allegations accusation accusations report reports assertion assertions statement statements suggestion suggestions remark remarks comment comments confession testimony complaint complaints story account version',
  reporting:
    'says said shows showed warns warned calls called finds found concludes concluded suggests suggested accuses accused alleges alleged claims claimed describes described recommends recommended criticizes criticized criticises criticised blames blamed urges urged details detailed reveals revealed identifies identified lists listed names named links linked ranks ranked rates rated',
  ringleader:
    'member members accomplice accomplices ringleader ringleaders leader leaders mastermind masterminds kingpin kingpins boss bosses',
  nameless:
    'offence offences offense offenses victim victims perpetrator perpetrators suspect suspects offender offenders criminal criminals attacker attackers crime crimes incident incidents event events action actions act acts case cases statement statements',
}

/** What is called so is denied. */
export const untrueWords = wordSet(wordClasses.untrue ?? '')

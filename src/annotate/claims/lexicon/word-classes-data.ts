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
  weekday: 'monday tuesday wednesday thursday friday saturday sunday',
  month: 'january february march april may june july august september october november december',
  determiner:
    'a an the this that these those his her its their our my your some any no every each all both several many few most another other such',
  article: 'a an the his her its their our my your any no every other such',
  preposition: 'of for in over with about by on against from between to',
  purpose:
    'plan aim goal idea purpose role task key step point trick challenge solution way answer job strategy intention priority mission alternative option rule thing hope dream temptation ambition object objective focus advice tip secret',
  coordinator: 'and but or nor yet so',
  statements: 'claims reports allegations accusations rumours rumors suggestions',
  number: 'one two three four five six seven eight nine ten eleven twelve twenty thirty',
  told: 'claim claims charge charges allegation allegations accusation accusations report reports assertion assertions statement statements suggestion suggestions remark remarks comment comments confession testimony complaint complaints story account version',
  reporting:
    'says said shows showed warns warned calls called finds found concludes concluded suggests suggested accuses accused alleges alleged claims claimed describes described recommends recommended criticizes criticized criticises criticised blames blamed urges urged details detailed reveals revealed identifies identified lists listed names named links linked ranks ranked rates rated',
  ringleader:
    'member members accomplice accomplices ringleader ringleaders leader leaders mastermind masterminds',
  nameless:
    'offence offences offense offenses victim victims perpetrator perpetrators suspect suspects offender offenders criminal criminals attacker attackers crime crimes incident incidents event events action actions act acts case cases statement statements',
}

/** What is a crime, or misconduct that rules forbid, by fields: `alleged` asks for it. */
interface Field {
  /** Nouns, in the singular. */
  readonly nouns: string
  /** Who does it, in the singular: "a thief", "suspected militants". */
  readonly people: string
  /** Verbs, as lemmas, that are wrong whatever their object. Their gerunds serve as nouns ("a killing"). */
  readonly verbs: string
}

export const fields: readonly Field[] = [
  // Against life and body.
  {
    nouns:
      'murder homicide manslaughter assassination massacre genocide infanticide femicide assault battery mayhem arson violence brutality cruelty torture mistreatment maltreatment treatment abuse neglect negligence endangerment atrocity hit-and-run attack blast explosion siege seizure death execution',
    people: 'murderer killer assassin attacker assailant',
    verbs:
      'kill murder slay assassinate massacre slaughter execute lynch behead strangle suffocate poison stab shoot bomb maim mutilate wound injure assault attack beat batter punch kick slap hit choke torture abuse mistreat brutalise brutalize neglect burn torch decapitate ambush ram throw push shove bite spit headbutt drug spike sedate starve bombard flog whip scald chain restrain dismember',
  },
  // Against liberty, and sexual.
  {
    nouns:
      'rape incest paedophilia pedophilia molestation harassment voyeurism exhibitionism prostitution pornography trafficking kidnap abduction slavery servitude bigamy intimidation threat coercion blackmail extortion hostage exploitation kidnapping',
    people: 'rapist paedophile pedophile stalker pimp trafficker kidnapper',
    verbs:
      'rape molest grope fondle harass stalk groom pimp traffic kidnap abduct enslave imprison coerce blackmail extort threaten intimidate bully catfish dox solicit flash haze terrorise terrorize humiliate persecute spy exploit endanger',
  },
  // Against property, and of money and office.
  {
    nouns:
      'theft robbery burglary larceny piracy trespass vandalism fraud forgery embezzlement swindle scam racket racketeering bribery bribe graft kickback corruption nepotism evasion contraband misappropriation usury profiteering collusion cartel irregularity wrongdoing misuse scheme',
    people: 'thief robber burglar fraudster smuggler poacher pirate',
    verbs:
      'steal rob burgle burglarize loot shoplift mug pilfer plunder swindle defraud cheat con embezzle misappropriate misuse siphon launder bribe forge counterfeit falsify fake fabricate rig smuggle poach evade hijack carjack trespass vandalise vandalize deface desecrate sabotage tamper overcharge misspend funnel divert manipulate scam gouge underpay overbill greenwash profiteer',
  },
  // Against state, peace and creed.
  {
    nouns:
      'treason sedition espionage terrorism terror extremism insurrection rebellion mutiny coup putsch desertion subversion hooliganism riot incitement blasphemy apostasy heresy conspiracy plot crime criminality offence offense felony misdemeanor misdemeanour violation breach infringement infraction repression persecution aggression incursion invasion disobedience drunkenness disorder count collaboration desecration hatred',
    people:
      'terrorist spy traitor bomber militant insurgent rebel extremist criminal gunman hijacker fighter',
    verbs:
      'conspire collaborate connive plot collude incite foment instigate riot mutiny overthrow topple destabilise destabilize betray desert violate breach infringe flout contravene disobey harbour harbor shelter arm bankroll abet radicalise radicalize blaspheme invade annex repress oppress meddle interfere mastermind orchestrate engineer displace retaliate suppress persecute',
  },
  // Against justice, truth and equal treatment; in offices, sport and the press.
  {
    nouns:
      'perjury obstruction contempt libel slander defamation disinformation plagiarism deceit deception lie hoax misconduct malpractice impropriety dereliction complicity involvement interference bias discrimination racism sexism antisemitism semitism homophobia islamophobia xenophobia apartheid bullying doping',
    people: 'perjurer liar cheat',
    verbs:
      'lie perjure deceive dupe conceal obstruct suborn defame libel slander plagiarise plagiarize discriminate dope leak hack phish wiretap eavesdrop impersonate stonewall mislead misinform blacklist shred',
  },
  // Of things that are forbidden.
  {
    nouns:
      'drug cocaine heroin cannabis marijuana methamphetamine fentanyl opium narcotic weapon firearm explosive ammunition possession pollution membership steroid hormone',
    people: 'dealer',
    verbs: 'overstay pollute peddle squat',
  },
]

/** Belong to those who do it: "suspected Taliban members". */
export const followers =
  'member leader commander sympathizer sympathiser operative agent mastermind ringleader suspect'

/** Make an act wrong that need not be: "accused of illegally crossing the border", "of driving while drunk". */
export const wrongWords =
  'illegally unlawfully illegal unlawful illicit illicitly unauthorised unauthorized fraudulently fraudulent corruptly corrupt criminal criminally improper improperly inappropriate inappropriately undeclared unlicensed banned forbidden prohibited outlawed stolen false falsely forged bogus secret secrets secretly covertly clandestine clandestinely deliberately maliciously recklessly reckless drunk drunken intoxicated violently excessive indecent indecently obscene racist sexist antisemitic semitic homophobic hate underage links ties bomb bombs nuclear rebels surveillance blasphemous'

/** Wrong only with these objects: "breaking the law", "fixing a match". */
export const wrongWith: Readonly<Record<string, string>> = {
  aid: 'enemy rebels militants terrorists escape',
  shell: 'school schools hospital hospitals village villages town civilians homes',
  supply: 'arms weapons rebels militants missiles military',
  provide: 'arms weapons rebels militants missiles military intelligence information',
  give: 'arms weapons rebels militants intelligence alcohol contracts jobs',
  send: 'explicit arms weapons fighters messages',
  gather: 'information intelligence',
  collect: 'intelligence personal',
  obtain: 'intelligence money passports',
  film: 'her him them women girls children',
  expose: 'himself herself',
  pose: 'as',
  target: 'civilians journalists protesters hospitals children',
  block: 'aid road roads traffic access',
  influence: 'witnesses jury jurors vote voters officials',
  import: 'drugs arms ivory',
  use: 'force bribes steroids slaves funds shields',
  abandon: 'child children baby dog dogs animals',
  leave: 'child children baby scene',
  refuse: 'pay',
  delete: 'messages emails evidence data files',
  fight: 'alongside for',
  join: 'militants rebels insurgents gang',
  help: 'escape rebels militants insurgents',
  run: 'brothel ring camps camp cartel',
  buy: 'votes sex drugs',
  stuff: 'ballot ballots',
  spread: 'lies rumours rumors virus',
  break:
    'law laws rule rules pact agreement ceasefire truce treaty curfew embargo sanctions oath confidentiality lockdown contract into',
  fix: 'match matches race races fight game games price prices vote election',
  take: 'cut cuts money cash bribe payment payments hostage part fee fees drive drives files documents pills steroids',
  pay: 'money lawmakers legislators officials judge judges voters cash for',
  sell: 'arms secrets information data pills fake counterfeit',
  pass: 'secrets information documents data intelligence',
  deny: 'holocaust genocide',
  hide: 'fault faults flaw flaws problem problems accounts money assets evidence body bodies income documents files truth risk risks losses debts defects',
  conceal:
    'fault faults flaw flaws problem problems accounts money assets evidence body bodies income documents files truth risk risks losses debts defects',
  steer: 'contract contracts funds money tender tenders',
  award: 'himself herself themselves friends relatives cronies',
  alter: 'records notes documents files evidence minutes results',
  backdate: 'records documents contract contracts options invoices',
  leak: 'secrets documents information data files emails exam papers',
  work: 'agent undeclared',
  act: 'agent',
  tamper: 'with',
  destroy: 'evidence documents files records property',
  withhold: 'evidence documents records wages',
  dump: 'waste sewage oil chemicals body',
  bet: 'on',
  gamble: 'on',
  dodge: 'tax taxes draft',
  seek: 'nuclear weapons bribe bribes',
  develop: 'nuclear weapons',
  support: 'terrorism rebels militants group groups militia insurgents',
  fund: 'terrorism rebels militants group groups militia insurgents',
  finance: 'terrorism rebels militants group groups militia insurgents',
  back: 'rebels militants militia insurgents coup',
  sponsor: 'terrorism rebels militants militia',
  train: 'rebels militants terrorists insurgents',
  recruit: 'fighters militants terrorists soldiers children',
  set: 'fire',
  start: 'fire fires',
  deal: 'drugs cocaine heroin weapons arms',
  enter: 'country illegally property house home',
  cross: 'border',
  open: 'fire',
  fire: 'on at rockets missiles shots gun',
  launch: 'attack attacks rockets missiles missile',
  cover: 'up',
  harm: 'child children civilians animals',
  force: 'her him them women girls children',
}

/**
 * Blame and criticism, whatever it is about: "accused of ignoring the violence", "of being soft on crime", "of doing
 * too little". Behind "being" an adjective that is no wrong.
 */
export const reproaches =
  'ignoring overlooking downplaying exaggerating underestimating lacking dragging mishandling overreacting lagging underfunding failing doing politicising politicizing weaponising weaponizing opposing criticising criticizing comparing playing wasting losing missing forgetting dividing pandering flip-flopping grandstanding scaremongering overstating misjudging dithering stalling delaying copying abandoning neglecting'

/** Acts that somebody is as often blamed for as accused of: what is told of them besides decides. */
export const blames =
  'being having sitting wearing trying talking living speaking treating dressing looking sounding thinking wanting hoping making letting turning moving spending rushing saying describing calling suggesting promising claiming arguing changing closing cutting raising pushing allowing getting going coming keeping putting showing standing siding favouring favoring encouraging stoking fuelling fueling fanning inflaming provoking escalating undermining interfering meddling hindering obstructing hampering slowing prioritising prioritizing focusing pursuing following adopting attempting aiming planning preparing holding carrying becoming presiding lying shifting caving bowing betraying catering chasing courting'

/** Behind "being" they say what somebody did or belongs to: "being a spy", "being behind the plot". */
export const partTaking =
  'a an the involved behind part complicit linked responsible in one among drunk under'

/** What people are charged with as a task: "charged with overseeing elections". */
export const tasks =
  'overseeing supervising managing administering running leading directing heading chairing coordinating organising organizing arranging finding choosing selecting picking appointing drafting writing drawing designing developing building creating setting establishing implementing carrying enforcing upholding ensuring guaranteeing maintaining keeping guarding protecting defending preserving caring reviewing examining assessing evaluating studying investigating probing looking inspecting monitoring watching tracking combating combatting fighting tackling preventing stopping curbing reducing rooting prosecuting punishing hearing deciding determining reaching bringing delivering teaching educating training promoting improving reforming rebuilding restoring reviving saving advising guiding preparing planning collecting gathering raising interpreting representing negotiating securing recommending turning getting naming counting certifying feeding cleaning cooking cutting forming responding making'

export const taskNouns =
  'task duty job mission responsibility mandate care oversight management custody stewardship assignment investigation enforcement'

/** Words for one act, which a verdict may name by another than the accusation, by how they begin. */
export const sameWrongs: readonly string[] = [
  'murder kill manslaughter homicide slay slain assassin execut death shoot shot stab strangl',
  'theft thie steal stol rob burgl loot shoplift',
  'brib graft corrupt kickback',
  'fraud defraud embezzl swindl scam siphon launder',
  'rape raping assault molest grop abus harass',
  'lie lying perjur',
  'arson burn torch',
  'bomb attack explosion blast terror plot conspir',
  'spy spie espionage',
  'drug cocaine heroin cannabis smuggl traffic',
]

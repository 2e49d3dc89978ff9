/**
 * What a verb does to the statement that hangs on it.
 * - say: passes a statement on
 * - tell: the same, to somebody who is named first
 * - quote: introduces speech, but carries a statement only with quotation marks ("she continued: …")
 * - show: what papers, figures and pictures do; of a person it means something else
 * - mind: a belief, a hope, a fear
 * - promise: something the speaker will do ("vowed to …")
 * - deny, accuse, allege, confirm: what they say
 * - describe: "described him as …"; call: "called it a failure"
 * - rule: what a court or a board does; carries a statement only with "that"
 * - judge: what somebody thinks of a thing ("criticised the bill"): an opinion, where the source is identified
 * - stance: praise, blame and wishes, which are statements only where they are quoted
 */
export type CueClass =
  | 'say'
  | 'tell'
  | 'quote'
  | 'show'
  | 'mind'
  | 'promise'
  | 'deny'
  | 'accuse'
  | 'allege'
  | 'confirm'
  | 'describe'
  | 'call'
  | 'rule'
  | 'judge'
  | 'stance'

export const cueVerbs: Readonly<Record<CueClass, string>> = {
  say: 'say add state announce report write note explain argue claim assert aver maintain contend insist declare reveal disclose divulge stress emphasise emphasize underline underscore reiterate repeat acknowledge admit concede recall recount remark observe comment reply retort respond counter point tweet retweet post blog testify remember swear proclaim predict forecast prophesy suggest indicate imply hint intimate conclude reckon joke quip speculate theorize lament complain boast brag mention elaborate clarify caution warn confess recommend affirm reaffirm opine muse posit theorise hypothesize hypothesise surmise attest certify relate narrate insinuate echo volunteer interject exclaim gush quote cite calculate profess agree signal put express voice',
  tell: 'tell inform assure notify remind brief advise persuade convince',
  quote:
    'continue begin ask shout chant sing whisper scream yell cry laugh sigh smile urge respond answer read plead demand go finish conclude open end inquire wonder fume rage thunder grumble mutter snap share gush enthuse reflect marvel confide',
  show: 'show find document demonstrate depict illustrate record establish detail identify discover determine estimate read confirm list highlight',
  mind: 'believe think feel hope fear expect assume presume speculate worry doubt anticipate guess consider understand envisage foresee hypothesize',
  promise: 'promise pledge vow threaten plan intend offer undertake hope aim propose',
  deny: 'deny reject debunk scotch discredit dispute refute rebut dismiss contradict repudiate disavow rubbish contest challenge disagree',
  accuse: 'accuse blame indict suspect charge implicate',
  allege: 'allege',
  confirm: 'confirm verify authenticate corroborate substantiate validate certify',
  describe:
    'describe characterise characterize portray depict denounce condemn dismiss brand hail label regard view cite see decry slam attack blast criticize criticise deride mock ridicule paint frame rate tout laud praise lambast lambaste bash vilify',
  stance:
    'criticize criticise attack blast praise mock tout laud deride ridicule bash rip lambast lambaste bemoan lament reference defend urge encourage demand oppose welcome thank congratulate apologize apologise vow promise pledge question rate compare liken refer argue joke speak talk write condemn denounce decry slam hail vilify chide scold berate rebuke implore exhort insist invoke acknowledge taunt troll scoff rail rant gripe rave moan',
  rule: 'rule hold decide decree learn demand',
  judge:
    'criticize criticise praise mock tout laud deride ridicule bash rip lambast lambaste bemoan defend oppose endorse favor favour question slam vilify chide scold berate rebuke downplay compare liken dismiss cite highlight emphasize emphasise stress underscore underline outline propose recommend embrace advocate champion chastise condone mention describe detail document explain illustrate demonstrate reference invoke reiterate recount recall chronicle applaud admire exaggerate',
  call: 'call dub term deem brand label',
}

/** Verbs of saying that also serve as nouns: a determiner, adjective or preposition before them makes them one. */
export const alsoNouns = new Set(
  'report reports claim claims charge charges estimate estimates state states plan plans hope hopes fear fears promise promises forecast forecasts comment comments note notes answer answers reply replies post posts tweet tweets record records document documents list lists dispute disputes show shows find finds suspect suspects doubt doubts pledge pledges vow vows offer offers echo echoes quote quotes worry worries brand brands label labels call calls view views read reads threat guess cry cries end ends open opens signal signals detail details protest protests contest contests challenge challenges counter counters cite concern brief briefs laugh smile smiles sigh question warn caution boast blog blogs aim aims proposal hint hints indict joke jokes term terms blame swear rage snap slam rubbish attack attacks blast blasts praise mock favor favors favour favours questions champion champions advocate advocates rule rules hold holds demand demands rip welcome rate rates frame paint bash stress warning warnings saying sayings writing writings reporting reading readings finding findings building planning understanding feeling feelings meaning holding recording recordings testing listing listings posting postings mention mentions broadcast broadcasts'.split(
    ' ',
  ),
)

/** Participles that stand before nouns as often as they carry a statement. */
export const adjectivalParticiples = new Set(
  'suspected alleged estimated expected feared proposed documented established identified recorded listed intended planned promised known presumed assumed anticipated forecast believed considered read related broadcast worried posted written'.split(
    ' ',
  ),
)

/** May follow its content with the speaker behind it: “…,” said Lavrov. */
export const inverting = new Set(
  'say add ask write note explain reply warn declare tell recall continue state insist remark observe report announce claim argue tweet joke answer respond comment exclaim shout whisper quip predict complain lament admit acknowledge concede conclude read begin stress testify share gush enthuse reflect marvel confide'.split(
    ' ',
  ),
)

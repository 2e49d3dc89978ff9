/** Judge what they are said of, and tell no event, number or state that anybody could confirm. Lower case. */
export const opinionWords = {
  adjectives: `
    absurd abysmal admirable amazing annoying appalling arrogant atrocious awesome awful awkward bad beautiful best better
    bizarre bland boring brave breathtaking brilliant callous careless charming cheap clever clumsy cold cowardly crazy creepy
    cringe cringeworthy cruel cynical delicious delightful demeaning deplorable despicable disappointing disastrous disgraceful
    disgusting dishonest disrespectful divisive dreadful dull egregious embarrassing entertaining exaggerated excellent excessive
    exciting extraordinary extreme fabulous fair fantastic farcical fascinating flawed foolish frightening frustrating fun funny
    ghastly good gorgeous great harsh heartbreaking heartless heroic hilarious hollow horrendous horrible horrific humiliating
    hypocritical ideal immoral important impressive inadequate inappropriate incredible indefensible inexcusable inhumane
    insensitive inspiring insufficient insulting interesting ironic irresponsible joyful laughable lazy lovely ludicrous
    magical magnificent meaningless mediocre misguided moving naive nasty necessary nonsensical obscene odd offensive ominous
    outrageous overblown overdue overpriced overrated pathetic perfect petty phenomenal pitiful pointless poor premature
    preposterous problematic proud reckless refreshing remarkable repulsive ridiculous right rude sad scary selfish
    sensational sexist shabby shameful shocking shortsighted short-sighted silly sinister smart special spectacular
    strange stunning stupid sublime superb superficial surprising tasteless tedious terrible terrific terrifying thrilling timely
    tone-deaf touching toxic tragic troubling ugly unacceptable unbearable unbelievable underrated undignified unfair unforgivable
    unfortunate uninspired unjust unjustified unnecessary unreasonable unsettling unwise urgent useless vague vile vital weak
    weird welcome wise wonderful worrying worse worst worthless worthwhile wrong`,
  nouns: `
    abomination affront betrayal blessing blunder charade circus cop-out delight disappointment disaster disgrace
    disservice embarrassment farce fiasco folly gem gimmick hero hypocrisy hypocrite idiot injustice insult joke joy legend
    letdown luxury madness masterpiece mess miracle mistake mockery nightmare nonsense nuisance outrage overreach pity
    pleasure priority privilege ripoff scandal shame shambles shocker slap sham stunt tragedy travesty treat
    throwback triumph waste wonder`,
  /** What people feel, behind "I am" or "we were". */
  feelings: `
    afraid alarmed angry anxious appalled apprehensive ashamed baffled bored concerned confident confused content delighted depressed devastated disappointed disgusted
    dismayed dissatisfied disturbed eager ecstatic embarrassed encouraged excited fearful fed frightened frustrated furious glad grateful happy heartbroken honoured honored hopeful horrified
    hurt impressed keen lucky nervous opposed optimistic outraged overjoyed pessimistic pleased proud puzzled relieved reluctant
    sad saddened satisfied scared sceptical shocked sick skeptical sorry surprised terrified thankful thrilled tired troubled
    uneasy unhappy unimpressed upset wary worried`,
  /** What there "is" where somebody feels it. */
  attitudes: `concern concerns desire fear fears hope hopes need optimism pessimism reason unease worry`,
  /** Verbs of where those who speak stand, behind "they". */
  standing: `
    admire appreciate condemn deplore detest disagree dislike distrust enjoy favor favour hate hope like love miss mistrust object
    oppose prefer regret resent respect support trust value want welcome wish`,
  /** Verbs of what a thing does in the eyes of those who judge it. */
  effects: `
    amount betray embolden imperil jeopardise jeopardize legitimise legitimize perpetuate polarise polarize smack stigmatise stigmatize
    tarnish trivialise trivialize`,
  /** The same, where one side says so; they may be of nature as well. */
  leanings: `distort favor favour ignore insult overshadow reinforce reward sabotage stifle strengthen undermine validate violate weaken`,
  /** Verbs that only tell what somebody feels, wishes or thinks, behind "I" or "we". */
  minds: `
    admire appreciate believe care dislike doubt enjoy expect fear feel guess hate hope imagine like love mind miss
    need prefer reckon respect suppose think trust understand want wish wonder worry`,
} as const

/** What tells whether a statement is of what may come or of what is. Lower case. */
export const outlookWords = {
  /** Behind "is", they hedge what is to come. */
  likely: `likely unlikely expected forecast predicted projected`,
  /** Behind "is", they tell it as sure. */
  impending: `bound set going about`,
  /** With a clause behind them, they tell what follows from something. */
  consequences: `assure assures assured ensure ensures ensured guarantee guarantees guaranteed mean means meant`,
  /** Verbs of what is the case, behind "may". */
  states: `
    account belong contain deserve differ exist explain include indicate involve know lie live matter mean need own owe
    reflect represent resemble seem stem suffer suggest think understand want`,
  /** Participles of what is the case, behind "may be". */
  lasting: `
    affiliated armed associated based believed buried caused connected contaminated controlled equipped hidden infected inspired
    intended involved kept known linked located lost meant motivated named owned planted related stranded supposed tied
    trapped unrelated used wanted`,
} as const

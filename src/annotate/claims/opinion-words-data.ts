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
    magical magnificent meaningless mediocre misguided moving naive nasty necessary nonsensical obscene odd offensive
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
    pleasure priority privilege publicity-stunt ripoff scandal shame shambles shocker slap sham stunt tragedy travesty treat
    triumph waste wonder`,
} as const

/** Roles that stand alone, and pronouns, which look like somebody's and are not; beside each kind those that are. Marked as `marked.ts` reads. */
export const linkCases: Readonly<Record<string, readonly string[]>> = {
  '“the deceased were” are several': [
    '{- The deceased} were identified as {a Head Constable} [p:a Imran Baloch] and constables [p:b Asad Khan] and [p:c Noor Shah].',
    '{- The accused}, [p:a Tom Fox], [p:b Ian Holm] and [p:c Bo Park], are charged with fraud.',
    '[p:a Tom Fox] fled. The four {- accused} are due in court. {- The accused} have denied it.',
    '{a The deceased} was identified as [p:a Imran Baloch].',
    '{a The accused}, [p:a Tom Fox], is charged with fraud. {a The accused} was 40.',
    '{a The accused}, [p:a Tom Fox], left. {a The accused} has denied it.',
    '[p:a Tom Fox], {a the accused}, fled. {- The two accused} hid.',
  ],
  'a husband is a man': [
    '[p:a Nomvula Dlamini], {b whose husband}, [p:b Sipho], is a winch operator, left. [p:b Sipho] is ill. {a She} weeps.',
    '[p:a Lerato Mokoena], whose wife, [p:b Sam], drives, left. [p:b Sam] sings. {b She} is 30.',
    '[p:a Tom Fox], {b his wife}, [p:b Ann Lee], and their son left.',
    '[p:a Ann Lee], {a the wife of [p:b Tom Fox]}, left.',
    '[p:a Ann Lee], whose son, [p:b Arlo], is three, was driving. [p:b Arlo] slept. {b He} was well.',
    '[p:a Tom Fox], whose lawyer is [p:b Ann Lee], left.',
    '[p:a Ann Lee], {- whose husband}, a miner, died, left.',
  ],
  'a person’s role is no place’s, and a relative’s no birthplace’s': [
    'At the [p:a Government Medical College and Hospital], {- the wife of [p:b Bablu Sahani]}, who had come from [l Saran], wept.',
    'He was born at [p:a Moffat], {- the younger son of a baker}.',
    'In [p:a Wexley], {- the mayor} of the town wept.',
    '[p:a Ann Lee], {a the younger daughter of a baker}, left.',
    'He was taught by [p:a Ann Lee], {a the younger daughter of a baker}.',
    'At [p:a Stonebridge], {- the daughter of a miner}, sang.',
    'He met [p:a Ann Lee], {a the daughter of a miner}.',
  ],
}

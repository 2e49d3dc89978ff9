import type { WhoCase } from './who-cases.ts'

/** Whoever a source is by what stands around it, whichever rule tells. */
export const aroundCases: readonly WhoCase[] = [
  ['An expert said the dam was unsafe. [p:hale Ann Hale], a lawyer, said it leaked.', 'An expert', 'hale'],
  ['An expert said the dam was unsafe. [p:hale Ann Hale], a plumber, said it leaked.', 'An expert', 'open'],
  [
    'An expert said the dam was unsafe. [p:hale Ann Hale], a footballer, said it leaked.',
    'An expert',
    'open',
  ],
  ['A resident said the dam was unsafe. Mayor [p:hale Ann Hale] said it leaked.', 'A resident', 'unnamed'],
  ['A woman said the dam was unsafe. [p:hale John Hale] said it leaked.', 'A woman', 'unnamed'],
  [
    '[p:hale Ann Hale] left. A doctor said the dam was unsafe. [p:hale Hale] said it leaked.',
    'A doctor',
    'open',
  ],
  [
    'A top official says the dam was unsafe. General [p:hale Ann Hale], who heads the guards, said it leaked.',
    'A top official',
    'open',
  ],
  ['The minister [p:hale Ann Hale] left. The minister said the dam was unsafe.', 'The minister', 'hale'],
  ['Executive at a tools company says funds are safe', 'Executive at a tools company', 'unnamed'],
  ['Coach says funds are safe.', 'Coach', 'unnamed'],
  [
    'A senior official said the dam was safe. [p:hale Ann Hale] left. The official said it leaked.',
    'The official',
    'open',
  ],
  ['A letter from a source said the dam was unsafe.', 'A letter from a source', 'unnamed'],
  ['A letter from [o:firm Marlow Water] said the dam was unsafe.', 'A letter from Marlow Water', 'firm'],
  [
    'A letter seen by [o:post the Daily Post] said the dam was unsafe.',
    'A letter seen by the Daily Post',
    'identified',
  ],
  [
    'A study of geese shows that they sleep. The study was led by [o:firm Marlow Water].',
    'A study of geese',
    'open',
  ],
  ['A study of geese shows that they sleep. [o:firm Marlow Water] was sold.', 'A study of geese', 'unnamed'],
  [
    'A study of geese shows that they sleep. It rained. The study was led by [o:firm Marlow Water].',
    'A study of geese',
    'open',
  ],
  ['Police data show that geese sleep.', 'Police data', 'unnamed'],
  ['Both governments said the dam was safe.', 'Both governments', 'open'],
  [
    'Several departments said the dam was safe, as [o:fa Foreign Affairs] knew.',
    'Several departments',
    'unnamed',
  ],
  [
    'Several departments said the dam was safe, such as [o:fa Foreign Affairs].',
    'Several departments',
    'identified',
  ],
  ['A Japanese company said the dam was safe. [o:firm Marlow Water] leaked.', 'A Japanese company', 'open'],
  ['A Norwegian court said the dam was safe.', 'A Norwegian court', 'identified'],
  ['Russian foreign minister says it leaked.', 'Russian foreign minister', 'open'],
  ['Russian deputy foreign minister says it leaked.', 'Russian deputy foreign minister', 'unnamed'],
  [
    'An official said it rained. A guard left. It snowed. The official said it leaked.',
    'The official',
    'unnamed',
  ],
  ['[o:firm Marlow Water] was sold. The company said it leaked.', 'The company', 'firm'],
  [
    'One of the divers said it leaked. [p:hale Ann Hale], a diver, said it rained.',
    'One of the divers',
    'open',
  ],
  ['Scientists in [l:oslo Oslo] said it leaked.', 'Scientists in Oslo', 'unnamed'],
]

import type { Trap } from './trap.ts'

/** Where a statement stands beside its verb: before it, around it, in a clause of its own. */
export const statementPlaces: readonly Trap[] = [
  [
    'an aside with as',
    'The dam, as Anna Berg pointed out, was built in 1962.',
    'attributed: The dam, as Anna Berg pointed out, was built in 1962 ← Anna Berg',
  ],
  [
    'as X put it, behind',
    'The dam was built too fast, as Anna Berg put it.',
    'attributed: The dam was built too fast ← Anna Berg',
  ],
  [
    'as X put it, before',
    'As Anna Berg put it, the dam was built too fast.',
    'attributed: the dam was built too fast ← Anna Berg',
  ],
  [
    'a clause with while ends before the main one',
    'While Anna Berg has said the dam is safe, the road is closed.',
    'attributed: the dam is safe ← Anna Berg',
  ],
  [
    'a relative clause ends before the main verb',
    'Anna Berg, who says the dam is safe, left the hall.',
    'attributed: the dam is safe ← Anna Berg',
  ],
  [
    'split, with a time behind the verb',
    'The plant will stay open, the company said on Tuesday, until a buyer is found.',
    'attributed: The plant will stay open, the company said on Tuesday, until a buyer is found ← the company',
  ],
  [
    'split between subject and verb',
    'The road, police said Tuesday night, was closed for six hours.',
    'unnamed-source: The road, police said Tuesday night, was closed for six hours ← police',
  ],
  [
    'split, with the speaker behind the verb',
    'Prices, said Mr Hale, have doubled since June.',
    'attributed: Prices, said Mr Hale, have doubled since June ← Mr Hale',
  ],
  [
    'told, and then in her words',
    'Costa told the council the tunnel was unsafe: "We knew for years."',
    'attributed: the tunnel was unsafe ← Costa',
    'attributed: We knew for years ← Costa',
  ],
  [
    'said, and then added',
    '“We left,” he said, adding: “It was time.”',
    'attributed: We left ← he',
    'attributed: It was time ← he',
  ],
  [
    'a prediction, and then her words',
    'Ruiz will probably make news, Kall said: "I feel like he has a surprise."',
    'attributed: Ruiz will probably make news ← Kall',
    'attributed: I feel like he has a surprise ← Kall',
  ],
  [
    'a headline in title case',
    'Chris Vance Calls Dana Poole ‘A Disgrace’ Over Riot Comments',
    'attributed: Dana Poole ‘A Disgrace’ Over Riot Comments ← Chris Vance',
  ],
  [
    'a clause in brackets',
    'The discount (the firm says the price will vary by country) is a secret.',
    'attributed: the price will vary by country ← the firm',
  ],
  [
    'said where',
    'The ships are full, Ann Lund said in posts on the site.',
    'attributed: The ships are full ← Ann Lund',
  ],
  [
    "a conceding clause, and another's words behind it",
    'The army said once it took the hill, rebels fled, but the UN said they stayed.',
    'attributed: once it took the hill, rebels fled ← The army',
    'attributed: they stayed ← the UN',
  ],
  [
    'a name between commas, in a clause before',
    'After police said the gunman, Anders Breivik, had killed 77, crowds gathered.',
    'unnamed-source: the gunman, Anders Breivik, had killed 77 ← police',
  ],
  [
    'fumed, behind what is said',
    '‘It’s a scandal,’ fumed Wes Harker after the council fined him.',
    'attributed: It’s a scandal ← Wes Harker',
  ],
  [
    'said, and then who',
    'A hiker walked away unhurt on Sunday.\nSaid Piet Larkin: “We stood there, the bear and I. Neither of us moved.”',
    'attributed: We stood there, the bear and I ← Piet Larkin',
    'attributed: Neither of us moved ← Piet Larkin',
  ],
  [
    'asked by somebody, and said by another',
    'Voss smiled when a photographer asked him how he was, but said: “It is a fine day today.”',
    'attributed: It is a fine day today ← Voss',
  ],
  [
    'asked about what somebody claims, another replies',
    'Voss spoke. Asked about claims by one crew member that a pump had failed, she replied: “I have no information about that.”',
    'unnamed-source: a pump had failed ← one crew member',
    'attributed: I have no information about that ← she',
  ],
  ['a short answer', 'Far from it, said Berg.', 'attributed: Far from it ← Berg'],
  ['a shorter answer', 'Absolutely not, Berg said.', 'attributed: Absolutely not ← Berg'],
]

import { describe, expect, test } from 'vitest'
import { clausesOf } from './parsed.ts'

const cases: readonly (readonly [text: string, clauses: readonly string[]])[] = [
  ['The dam is safe.', ['main dam: The dam is safe']],
  [
    'The minister said that the dam was safe.',
    ['main minister: The minister said that the dam was safe', '·that dam: that the dam was safe'],
  ],
  [
    'Officials said the dam was safe.',
    ['main Officials: Officials said the dam was safe', '·zero dam: the dam was safe'],
  ],
  [
    'Officials told reporters the dam was safe.',
    ['main Officials: Officials told reporters the dam was safe', '·zero dam: the dam was safe'],
  ],
  [
    'The dam is safe, officials said.',
    ['main dam: The dam is safe , officials said', '·reporting officials: officials said'],
  ],
  [
    '“The dam is safe,” said Per Lund.',
    ['main dam: “ The dam is safe , ” said Per Lund', '·reporting Lund: said Per Lund'],
  ],
  [
    'The dam, officials said on Monday, is safe.',
    [
      'main dam: The dam , officials said on Monday , is safe',
      '·reporting officials: officials said on Monday',
    ],
  ],
  [
    'Lund said: “The dam is safe.”',
    ['main Lund: Lund said : “ The dam is safe', '·zero dam: The dam is safe'],
  ],
  [
    'The man who killed the officer fled.',
    ['main man: The man who killed the officer fled', '·relative who: who killed the officer'],
  ],
  [
    'The engineer, who left in May, denies it.',
    ['main engineer: The engineer , who left in May , denies it', '·relative who: who left in May'],
  ],
  [
    'The report she wrote was leaked.',
    ['main report: The report she wrote was leaked', '·relative she: she wrote'],
  ],
  [
    'Police believe the men arrested in May were armed.',
    [
      'main Police: Police believe the men arrested in May were armed',
      '·zero men: the men arrested in May were armed',
      '··participial men: arrested in May',
    ],
  ],
  ['He left because it rained.', ['main He: He left because it rained', '·adverbial it: because it rained']],
  [
    'If it rains, the dam will fail.',
    ['main dam: If it rains , the dam will fail', '·conditional it: If it rains'],
  ],
  [
    'Had it rained, the dam would have failed.',
    ['main dam: Had it rained , the dam would have failed', '·conditional it: Had it rained'],
  ],
  [
    'The mayor wants to rebuild it.',
    ['main mayor: The mayor wants to rebuild it', '·infinitive mayor: to rebuild it'],
  ],
  ['Police asked him to leave.', ['main Police: Police asked him to leave', '·infinitive him: to leave']],
  [
    'He was accused of taking bribes.',
    ['main He: He was accused of taking bribes', '·participial He: of taking bribes'],
  ],
  [
    'A man accused of fraud said nothing.',
    ['main man: A man accused of fraud said nothing', '·participial man: accused of fraud'],
  ],
  [
    'She left, saying that the work was done.',
    [
      'main She: She left , saying that the work was done',
      '·participial She: saying that the work was done',
      '··that work: that the work was done',
    ],
  ],
  [
    'They asked whether it was true.',
    ['main They: They asked whether it was true', '·wh it: whether it was true'],
  ],
  ['Nobody knows what happened.', ['main Nobody: Nobody knows what happened', '·wh what: what happened']],
  [
    'He was arrested and charged with murder.',
    ['main He: He was arrested', 'main with 0 He: and charged with murder'],
  ],
  [
    'The mayor resigned, but the council stayed.',
    ['main mayor: The mayor resigned', 'main with 0 council: but the council stayed'],
  ],
  [
    'He said that the dam was safe and that it would hold.',
    [
      'main He: He said that the dam was safe and that it would hold',
      '·that dam: that the dam was safe',
      '·that with 1 it: and that it would hold',
    ],
  ],
  ['There was no evidence.', ['main evidence: There was no evidence']],
  ['Why did he leave?', ['main he: Why did he leave']],
  ['Two men arrested after raid', ['main men: Two men arrested after raid']],
  [
    'Officials said perhaps the dam was safe.',
    ['main Officials: Officials said perhaps the dam was safe', '·zero dam: perhaps the dam was safe'],
  ],
  [
    'Officials told reporters in Kabul on Monday the dam was safe.',
    [
      'main Officials: Officials told reporters in Kabul on Monday the dam was safe',
      '·zero dam: the dam was safe',
    ],
  ],
  [
    'Lund said although it rained, the dam would hold.',
    [
      'main Lund: Lund said although it rained , the dam would hold',
      '·zero dam: although it rained , the dam would hold',
      '··adverbial it: although it rained',
    ],
  ],
  ['The results we got are clear.', ['main results: The results we got are clear', '·relative we: we got']],
  ['The day he left was cold.', ['main day: The day he left was cold', '·relative he: he left']],
  [
    'One of the things she said was true.',
    ['main One: One of the things she said was true', '·relative she: she said'],
  ],
  [
    'The woman whose husband died left the town.',
    ['main woman: The woman whose husband died left the town', '·relative husband: whose husband died'],
  ],
  [
    'The road which they took was closed.',
    ['main road: The road which they took was closed', '·relative they: which they took'],
  ],
  ['What did he say?', ['main What: What did he say']],
  ['Where is he now?', ['main he: Where is he now']],
  ['Who left?', ['main Who: Who left']],
  [
    'Lund said Monday that the dam was safe.',
    ['main Lund: Lund said Monday that the dam was safe', '·that dam: that the dam was safe'],
  ],
  [
    'Lund said in Kabul that the dam was safe.',
    ['main Lund: Lund said in Kabul that the dam was safe', '·that dam: that the dam was safe'],
  ],
  [
    'Lund told reporters that the dam, which leaked, was safe.',
    [
      'main Lund: Lund told reporters that the dam , which leaked , was safe',
      '·that dam: that the dam , which leaked , was safe',
      '··relative which: which leaked',
    ],
  ],
  ['The guests themselves left.', ['main guests: The guests themselves left']],
  ['Karlov, the ambassador, left.', ['main Karlov: Karlov , the ambassador , left']],
  [
    'Should he win, the party will split.',
    ['main party: Should he win , the party will split', '·conditional he: Should he win'],
  ],
  [
    'Were it true, he would resign.',
    ['main he: Were it true , he would resign', '·conditional it: Were it true'],
  ],
  [
    'Had it not rained, the dam would have held.',
    ['main dam: Had it not rained , the dam would have held', '·conditional it: Had it not rained'],
  ],
  [
    'In May a resolution passed by the council was repealed.',
    [
      'main resolution: In May a resolution passed by the council was repealed',
      '·participial resolution: passed by the council',
    ],
  ],
  [
    'When it collapsed there was nobody inside.',
    ['main nobody: When it collapsed there was nobody inside', '·adverbial it: When it collapsed'],
  ],
  [
    'He left, but she stayed and he came back.',
    ['main He: He left', 'main with 0 she: but she stayed', 'main with 1 he: and he came back'],
  ],
  [
    'Police said, “The dam is safe, and it will hold.”',
    [
      'main Police: Police said , “ The dam is safe , and it will hold',
      '·zero dam: The dam is safe',
      '·zero with 1 it: and it will hold',
    ],
  ],
  ['The dam is safe; it will hold.', ['main dam: The dam is safe', 'main it: it will hold']],
  [
    'The dam (it was built in 1961) is safe.',
    ['main dam: The dam ( it was built in 1961) is safe', '·parenthetical it: it was built in 1961)'],
  ],
  [
    'The mayor asked if it was true.',
    ['main mayor: The mayor asked if it was true', '·wh it: if it was true'],
  ],
  [
    'The mayor asked when it was built.',
    ['main mayor: The mayor asked when it was built', '·wh it: when it was built'],
  ],
  ['They asked where she lived.', ['main They: They asked where she lived', '·wh she: where she lived']],
  [
    'The town where she lived was flooded.',
    ['main town: The town where she lived was flooded', '·relative she: where she lived'],
  ],
  ['She left when it rained.', ['main She: She left when it rained', '·adverbial it: when it rained']],
  [
    'He came to Oslo in order to sell the house.',
    ['main He: He came to Oslo in order to sell the house', '·infinitive He: in order to sell the house'],
  ],
  [
    'He came so as to sell the house.',
    ['main He: He came so as to sell the house', '·infinitive He: so as to sell the house'],
  ],
  [
    'She wants to sell the house and to leave the town.',
    [
      'main She: She wants to sell the house and to leave the town',
      '·infinitive She: to sell the house',
      '·infinitive with 1 She: and to leave the town',
    ],
  ],
  [
    'After leaving the town, she sold the house.',
    ['main she: After leaving the town , she sold the house', '·participial -: After leaving the town'],
  ],
  ['If asked, he will answer.', ['main he: If asked , he will answer', '·participial -: If asked']],
  ['While leaving, she fell.', ['main she: While leaving , she fell', '·participial -: While leaving']],
  [
    'Because it rained, he left.',
    ['main he: Because it rained , he left', '·adverbial it: Because it rained'],
  ],
  [
    'By searching the house they found a gun.',
    ['main they: By searching the house they found a gun', '·participial -: By searching the house'],
  ],
  [
    'She stood there with two officers looking on.',
    [
      'main She: She stood there with two officers looking on',
      '·participial officers: with two officers looking on',
    ],
  ],
  [
    'He was accused of taking bribes and hiding money.',
    [
      'main He: He was accused of taking bribes and hiding money',
      '·participial He: of taking bribes',
      '·participial with 1 He: and hiding money',
    ],
  ],
  [
    'The mayor said he would resign, adding that he was tired.',
    [
      'main mayor: The mayor said he would resign , adding that he was tired',
      '·zero he: he would resign',
      '·participial mayor: adding that he was tired',
      '··that he: that he was tired',
    ],
  ],
  ['Minister to resign over bridge', ['main Minister: Minister to resign over bridge']],
  ['Service resumed in Kabul.', ['main Service: Service resumed in Kabul']],
  ['Two men found dead in Kabul', ['main men: Two men found dead in Kabul']],
  [
    'Recipients, said Mauer, are selected by the agency.',
    ['main Recipients: Recipients , said Mauer , are selected by the agency', '·reporting Mauer: said Mauer'],
  ],
  [
    'Officials said the men were armed, police said.',
    [
      'main Officials: Officials said the men were armed , police said',
      '·zero men: the men were armed',
      '·reporting police: police said',
    ],
  ],
  [
    'Lund said: “It is safe”, and left.',
    ['main Lund: Lund said : “ It is safe', '·zero It: It is safe', 'main with 0 Lund: and left'],
  ],
  [
    'The men told police they had been paid.',
    ['main men: The men told police they had been paid', '·zero they: they had been paid'],
  ],
  ['He was told the dam was safe.', ['main He: He was told the dam was safe', '·zero dam: the dam was safe']],
  ['There was a fire in the town.', ['main fire: There was a fire in the town']],
  [
    'There were no survivors, police said.',
    ['main survivors: There were no survivors , police said', '·reporting police: police said'],
  ],
  [
    'A man accused of fraud and jailed in May said nothing.',
    [
      'main man: A man accused of fraud and jailed in May said nothing',
      '·participial man: accused of fraud',
      '·participial with 1 man: and jailed in May',
    ],
  ],
  ['The bomb wounded three soldiers.', ['main bomb: The bomb wounded three soldiers']],
  [
    'He admitted he knew the man who did it.',
    [
      'main He: He admitted he knew the man who did it',
      '·zero he: he knew the man who did it',
      '··relative who: who did it',
    ],
  ],
  ['How did he know?', ['main he: How did he know']],
  [
    'Lund says he does not know why they left.',
    [
      'main Lund: Lund says he does not know why they left',
      '·zero he: he does not know why they left',
      '··wh they: why they left',
    ],
  ],
  [
    'She said he left because it rained and because he was tired.',
    [
      'main She: She said he left because it rained and because he was tired',
      '·zero he: he left because it rained and because he was tired',
      '··adverbial it: because it rained',
      '··adverbial with 2 he: and because he was tired',
    ],
  ],
  [
    'The council, which he leads, and the mayor left.',
    ['main mayor: The council , which he leads , and the mayor left', '·relative he: which he leads'],
  ],
  [
    'Police in Kabul said a bomb killed two men and wounded ten.',
    [
      'main Police: Police in Kabul said a bomb killed two men and wounded ten',
      '·zero bomb: a bomb killed two men and wounded ten',
    ],
  ],
  [
    'The president said he would not resign and that he would stay.',
    [
      'main president: The president said he would not resign and that he would stay',
      '·zero he: he would not resign and that he would stay',
      '··that he: that he would stay',
    ],
  ],
  [
    'She asked him whether he knew and what he did.',
    [
      'main She: She asked him whether he knew and what he did',
      '·wh he: whether he knew',
      '·wh with 1 he: and what he did',
    ],
  ],
  [
    'Since the dam broke, nobody has lived there.',
    ['main nobody: Since the dam broke , nobody has lived there', '·adverbial dam: Since the dam broke'],
  ],
  [
    'The mayor said that if it rains the dam will fail.',
    [
      'main mayor: The mayor said that if it rains the dam will fail',
      '·that dam: that if it rains the dam will fail',
      '··conditional it: if it rains',
    ],
  ],
  [
    'Unless it rains, the crops will fail.',
    ['main crops: Unless it rains , the crops will fail', '·conditional it: Unless it rains'],
  ],
  [
    'Although it was late, he stayed.',
    ['main he: Although it was late , he stayed', '·adverbial it: Although it was late'],
  ],
  [
    'The army fired at cars as they fled.',
    ['main army: The army fired at cars as they fled', '·adverbial they: as they fled'],
  ],
  [
    'It was Lund who called the police.',
    ['main It: It was Lund who called the police', '·relative who: who called the police'],
  ],
  ['That he left is known.', ['main -: That he left is known', '·that he: That he left']],
  ['Whether it is true is unclear.', ['main -: Whether it is true is unclear', '·wh it: Whether it is true']],
  [
    'Lund, who was there, said he saw nothing.',
    [
      'main Lund: Lund , who was there , said he saw nothing',
      '·relative who: who was there',
      '·zero he: he saw nothing',
    ],
  ],
]

describe('clauses', () => {
  test.each(cases)('%s', (text, clauses) => {
    expect(clausesOf(text)).toEqual(clauses)
  })
})

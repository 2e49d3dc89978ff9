import { expect, test } from 'vitest'
import { clausesOf } from './parsed.ts'

/** Where clauses begin and end, beside marks, quotations and each other. */
test.each<[text: string, clauses: readonly string[]]>([
  [
    'The mayor said, in winter the road is closed.',
    ['main mayor: The mayor said , in winter the road is closed', '·zero road: in winter the road is closed'],
  ],
  [
    'Officials said only the mayor knew.',
    ['main Officials: Officials said only the mayor knew', '·zero mayor: only the mayor knew'],
  ],
  [
    'Officials said not all the men were armed.',
    ['main Officials: Officials said not all the men were armed', '·zero men: not all the men were armed'],
  ],
  [
    'On Monday, Lund said the dam was safe and the road was open.',
    [
      'main Lund: On Monday , Lund said the dam was safe and the road was open',
      '·zero dam: the dam was safe',
      '·zero with 1 road: and the road was open',
    ],
  ],
  [
    'The mayor said the council met in May and the mill closed.',
    [
      'main mayor: The mayor said the council met in May and the mill closed',
      '·zero council: the council met in May',
      '·zero with 1 mill: and the mill closed',
    ],
  ],
  [
    'The mayor said the council met in May, and the mill closed.',
    [
      'main mayor: The mayor said the council met in May',
      '·zero council: the council met in May',
      'main with 0 mill: and the mill closed',
    ],
  ],
  [
    'The firm said other rules have been broken, and said the risk will only grow.',
    [
      'main firm: The firm said other rules have been broken',
      '·zero rules: other rules have been broken',
      'main with 0 firm: and said the risk will only grow',
      '·zero risk: the risk will only grow',
    ],
  ],
  [
    'Lund said the mayor “is a liar and knows it.”',
    [
      'main Lund: Lund said the mayor “ is a liar and knows it',
      '·zero mayor: the mayor “ is a liar',
      '·zero with 1 mayor: and knows it',
    ],
  ],
  [
    'Lund warned if it rains, the dam will fail.',
    [
      'main Lund: Lund warned if it rains , the dam will fail',
      '·zero dam: if it rains , the dam will fail',
      '··conditional it: if it rains',
    ],
  ],
  [
    'He left, saying nothing, because he was tired.',
    [
      'main He: He left , saying nothing , because he was tired',
      '·participial He: saying nothing',
      '·adverbial he: because he was tired',
    ],
  ],
  [
    'He will stay, looking after the house, if she leaves.',
    [
      'main He: He will stay , looking after the house , if she leaves',
      '·participial He: looking after the house',
      '·conditional she: if she leaves',
    ],
  ],
  [
    'The bridge, built in 1961, is closed because it is old.',
    [
      'main bridge: The bridge , built in 1961 , is closed because it is old',
      '·participial bridge: built in 1961',
      '·adverbial it: because it is old',
    ],
  ],
  [
    'The mayor left, saying, “I knew it.”',
    [
      'main mayor: The mayor left , saying , “ I knew it',
      '·participial mayor: saying , “ I knew it',
      '··zero I: I knew it',
    ],
  ],
  [
    'The man, saying nothing, left.',
    ['main man: The man , saying nothing , left', '·participial man: saying nothing'],
  ],
  [
    'The firm says it expects a loss.',
    ['main firm: The firm says it expects a loss', '·zero it: it expects a loss'],
  ],
  ['Do you know who left?', ['main you: Do you know who left', '·wh who: who left']],
  [
    'They did not say what may have caused the fire.',
    ['main They: They did not say what may have caused the fire', '·wh what: what may have caused the fire'],
  ],
  [
    'They will take whatever road is open.',
    ['main They: They will take whatever road is open', '·wh road: whatever road is open'],
  ],
  [
    'Whatever happens, the mill will close.',
    ['main mill: Whatever happens , the mill will close', '·wh Whatever: Whatever happens'],
  ],
  [
    'In a statement that nobody signed, the group denied it.',
    [
      'main group: In a statement that nobody signed , the group denied it',
      '·relative nobody: that nobody signed',
    ],
  ],
  ['To whom did he speak?', ['main he: To whom did he speak']],
  [
    'They say self-rule must come.',
    ['main They: They say self - rule must come', '·zero rule: self - rule must come'],
  ],
  [
    'To pay for it, the town sold the mill.',
    ['main town: To pay for it , the town sold the mill', '·infinitive -: To pay for it'],
  ],
  [
    'He wants to leave, and quickly to sell the house.',
    [
      'main He: He wants to leave , and quickly to sell the house',
      '·infinitive He: to leave',
      '·infinitive with 1 He: and quickly to sell the house',
    ],
  ],
  [
    'He wants to leave and he will.',
    ['main He: He wants to leave', '·infinitive He: to leave', 'main with 0 he: and he will'],
  ],
  ['He has come and will stay.', ['main He: He has come', 'main with 0 He: and will stay']],
  [
    'They had been told to leave and had left.',
    [
      'main They: They had been told to leave',
      '·infinitive They: to leave',
      'main with 0 They: and had left',
    ],
  ],
  [
    'The dam [it was old] is closed.',
    ['main dam: The dam [ it was old ] is closed', '·parenthetical it: it was old'],
  ],
  [
    'The group (Friends of the Sea) announced a strike.',
    ['main group: The group ( Friends of the Sea ) announced a strike'],
  ],
  [
    '“It is safe” (for now), said Lund.',
    ['main It: “ It is safe ” ( for now ) , said Lund', '·reporting Lund: said Lund'],
  ],
  [
    '“The road is closed,” said Lund, who left.',
    [
      'main road: “ The road is closed , ” said Lund , who left',
      '·reporting Lund: said Lund',
      '·relative who: who left',
    ],
  ],
  [
    'Lund, the head of the firm, told the paper that north-east winds had torn the roof.',
    [
      'main Lund: Lund , the head of the firm , told the paper that north - east winds had torn the roof',
      '·relative winds: that north - east winds had torn the roof',
    ],
  ],
  ['The mayor, a farmer, said nothing of it.', ['main mayor: The mayor , a farmer , said nothing of it']],
  ['Two men badly hurt in Oslo.', ['main men: Two men badly hurt in Oslo']],
  [
    'The law signed by the mayor last week curbs the power of courts.',
    [
      'main law: The law signed by the mayor last week curbs the power of courts',
      '·participial law: signed by the mayor last week',
    ],
  ],
  [
    'The men asked about it left.',
    ['main men: The men asked about it left', '·participial men: asked about it'],
  ],
  [
    'He left for a town called Vik.',
    ['main He: He left for a town called Vik', '·participial town: called Vik'],
  ],
  [
    'The town to which he moved was small.',
    ['main town: The town to which he moved was small', '·relative he: to which he moved'],
  ],
  ['The WHO says it is safe.', ['main WHO: The WHO says it is safe', '·zero it: it is safe']],
  [
    'She said that while he slept, the house burned.',
    [
      'main She: She said that while he slept , the house burned',
      '·that house: that while he slept , the house burned',
      '··adverbial he: while he slept',
    ],
  ],
  [
    'He sold the house they say he built.',
    [
      'main He: He sold the house they say he built',
      '·relative they: they say he built',
      '··zero he: he built',
    ],
  ],
  [
    'He said: the road is closed; the bridge is open.',
    [
      'main He: He said : the road is closed',
      '·zero road: the road is closed',
      'main bridge: the bridge is open',
    ],
  ],
])('%s', (text, clauses) => {
  expect(clausesOf(text)).toEqual(clauses)
})

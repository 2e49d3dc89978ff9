import type { Trap } from './trap.ts'

/** What papers, polls and figures say: reports, surveys and documents as sources. */
export const papers: readonly Trap[] = [
  [
    'research conducted by a body',
    'Research conducted by the institute found the dam was safe.',
    'attributed: the dam was safe ← Research conducted by the institute',
  ],
  [
    'a poll that says so',
    'In this poll, Anna Berg rose a point.',
    'attributed: Anna Berg rose a point ← this poll',
  ],
  [
    'a study in which somebody says so',
    'In a study of dams, Anna Berg said most were safe.',
    'attributed: most were safe ← Anna Berg',
  ],
  [
    'a poll that shows somebody doing',
    'The latest poll shows Ruiz leading by nine points.',
    'attributed: Ruiz leading by nine points ← The latest poll',
  ],
  [
    'a report that shows',
    'A government report shows the firm added 900 jobs in January.',
    'attributed: the firm added 900 jobs in January ← A government report',
  ],
  [
    "a headline's study",
    'Study: Coffee Drinkers Live Longer',
    'attributed: Coffee Drinkers Live Longer ← Study',
  ],
  [
    'a poll with its date',
    'In the previous Herald national poll, conducted in May, Ruiz led Holt by five points.',
    'attributed: Ruiz led Holt by five points ← the previous Herald national poll, conducted in May',
  ],
  [
    'as detailed in',
    'The approach works best, as detailed in a Herald report on farming.',
    'attributed: The approach works best ← a Herald report on farming',
  ],
  [
    'research that shows experienced people',
    'University of Leeds research shows experienced players win more.',
    'attributed: experienced players win more ← University of Leeds research',
  ],
  [
    'figures whose owner is told',
    'According to the MDS estimates, the river towns grow.',
    'attributed: the river towns grow ← the MDS estimates',
  ],
  [
    'results of a company that was named',
    'Northgate has 3.8 million customers, according to the company’s second-quarter results.',
    'attributed: Northgate has 3.8 million customers ← the company’s second-quarter results',
  ],
  [
    'a report whose name ends in a verb',
    'The 2012 Population Census report indicates that the town has shrunk.',
    'attributed: the town has shrunk ← The 2012 Population Census report',
  ],
  [
    'figures now',
    'Polls now show that two in three accept it.',
    'unnamed-source: two in three accept it ← Polls',
  ],
  [
    'a survey with its month and its maker',
    'According to a survey in June by credit company Teiko Bank, prices have risen.',
    'attributed: prices have risen ← a survey in June by credit company Teiko Bank',
  ],
  [
    'a paper that tells of itself, behind who says so',
    'The firm is broke, said Berg in an interview he gave to Reuters.',
    'attributed: The firm is broke ← Berg',
  ],
  [
    'papers that were released, with what they show',
    'The council released documents that show the tunnel was unsafe.',
    'attributed: the tunnel was unsafe ← documents',
  ],
  [
    'shows, behind a long subject',
    'Leaked papers from his office show he knew of the leak.',
    'attributed: he knew of the leak ← Leaked papers from his office',
  ],
  [
    'nothing found',
    'No weapon was found, the affidavit states.',
    'attributed: No weapon was found ← the affidavit',
  ],
  [
    'nothing stolen',
    'No money was stolen, the complaint says.',
    'attributed: No money was stolen ← the complaint',
  ],
  [
    'a report in a paper',
    'A report in a Sunday newspaper that the governor had quit drew laughter. A report from Oslo that he had quit drew none.',
    'attributed: the governor had quit ← a Sunday newspaper',
  ],
  [
    'results of a vote',
    'Crowds cheered as partial results of the vote showed that Anna Berg was ahead.',
    'attributed: Anna Berg was ahead ← partial results of the vote',
  ],
  [
    'results of no vote',
    'Preliminary results showed that the bridge had rusted.',
    'unnamed-source: the bridge had rusted ← Preliminary results',
  ],
  [
    'accounts that were filed',
    'The club lost £23m last year, accounts published in December show.',
    'attributed: The club lost £23m last year ← accounts published',
  ],
  [
    'accounts of whoever was there',
    'Accounts say the crowd ran.',
    'unnamed-source: the crowd ran ← Accounts',
  ],
  [
    'the latest accounts, which are no books',
    'The latest accounts say that 12 people died.',
    'unnamed-source: 12 people died ← The latest accounts',
  ],
]

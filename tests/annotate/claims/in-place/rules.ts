import type { InPlace } from './in-place.ts'

export const rulesInPlace: readonly InPlace[] = [
  [
    'It has not been ~ that the dam had failed.',
    'established, validated, determined, confirmed, verified, proven, proved',
    'unverified: the dam had failed',
  ],
  [
    'It ~ confirmed whether the dam had failed.',
    'hasn’t been, isn’t, is not, was not, had not been, has yet to be, has not yet been',
    'unverified: whether the dam had failed',
  ],
  [
    'It could not be ~ that the dam had failed.',
    'established, confirmed, verified, proven',
    'unverified: the dam had failed',
  ],
  ['Berg was arrested while ~ selling arms.', 'allegedly', 'alleged: Berg was arrested while ~ selling arms'],
  ['Berg is wanted for ~.', 'questioning, screening, processing, sentencing, a hearing'],
  [
    'The paper corrected its ~ on Friday.',
    `article, articles, story, stories, report, reports, post, posts, headline, headlines, caption, captions,
    statement, statements, account, figures, tweet, transcript, quotes, column, editorial, review`,
  ],
  [
    'The paper retracted the ~ on Friday.',
    `article, articles, story, stories, report, reports, post, posts, version, headline, headlines, caption, statement,
    statements, remark, remarks, comments, study, studies, testimony, account, accounts, figures, tweet, quotes,
    column, editorial, review`,
    'corrected: the ~ on Friday',
  ],
  [
    'The paper retracted the ~ on Friday.',
    'claim, claims, accusation, accusations, allegation',
    'corrected: the ~',
  ],
  [
    'Berg retracted the ~ on Friday.',
    'testimony, confession, remark, statement',
    'corrected: the ~ on Friday',
  ],
  ['Berg retracted the ~ on Friday.', 'accusation, allegation, claim', 'corrected: the ~'],
  [
    'The ~ of the fire has not been established.',
    'cause, causes, motive, number of victims, extent, source, origin, circumstances',
    'unverified: The ~ of the fire has not been established',
  ],
  [
    'The ~ of the dead man has not been established.',
    'identity, guilt',
    'unverified: The ~ of the dead man has not been established',
  ],
  [
    'The ~ of the letter has not been established.',
    'authenticity, truth, truthfulness, accuracy, origin, source',
    'unverified: The ~ of the letter has not been established',
  ],
  [
    'It has not been established ~ set the fire.',
    'who, how they, why they, whether they',
    'unverified: ~ set the fire',
  ],
  ['Police ~ certain who set the fire.', 'were not, are not', 'unverified: who set the fire ← Police'],
  [
    'Lund told of the plan, ~ it is not clear who pays.',
    'but, although, though, while',
    'unverified: who pays',
  ],
  ['It is not known ~ the dam failed.', 'whether, if, how, why, when, where', 'unverified: ~ the dam failed'],
  [
    'It is not known ~ the dam failed.',
    'exactly how, precisely how, just how',
    'unverified: how the dam failed',
  ],
  ['It is not known ~ they paid.', 'whom, who, what, which clerk', 'unverified: ~ they paid'],
  ['Berg withdrew that ~ on Friday.', 'statement, remark, comment, account', 'corrected: that ~ on Friday'],
  ['Berg withdrew that ~ on Friday.', 'claim', 'corrected: that ~'],
  [
    'It is understood, ~, that the dam had failed.',
    'however, though, meanwhile, too, also',
    'unnamed-source: the dam had failed',
  ],
  ['There is ~ about who set the fire.', 'uncertainty, mystery, speculation', 'unverified: who set the fire'],
  [
    'The ministry ~ say whether the dam failed.',
    'did not, would not, declined to, does not',
    'unverified: whether the dam failed ← The ministry',
  ],
  ['The ministry ~ say whether the dam failed.', 'has refused to', 'unverified: whether the dam failed'],
  [
    'Berg, who was named ~ Friday, allegedly sold the files.',
    'on, late on, early on, last, earlier',
    'alleged: Berg, who was named ~ Friday, allegedly sold the files',
  ],
  [
    '~ it is not clear how many left, a guard said the dam was safe.',
    'while, although, though, whereas, since, because',
    'unverified: how many left',
    'unnamed-source: the dam was safe ← a guard',
  ],
  [
    'A ~ that could not be verified said the dam had failed.',
    'claim, report',
    'unverified: A ~ that could not be verified said the dam had failed',
  ],
  [
    'A ~ that could not be verified said the dam had failed.',
    'account, rumour',
    'unverified: A ~ that could not be verified said the dam had failed',
    'unnamed-source: the dam had failed ← A ~ that could not be verified',
  ],
  [
    'The ~ that the dam had failed could not be verified.',
    `claim, charge, allegation, assertion, accusation, report, account, rumour, suggestion, story, idea, theory,
    notion, news, talk, tale, word, gossip, speculation, information, message, post`,
    'unverified: the dam had failed',
  ],
  [
    '~ that the dam had failed could not be verified.',
    `claims, charges, allegations, assertions, accusations, reports, accounts, rumours, suggestions, stories, theories,
    news, talk, tales, word, gossip, speculation, information, messages, posts, figures`,
    'unverified: the dam had failed',
  ],
  [
    'Reports ~ that the dam had failed could not be verified.',
    'alleging, claiming, saying, suggesting, stating, asserting',
    'unverified: the dam had failed ← Reports',
  ],
  [
    'Posts ~ that the dam had failed could not be verified.',
    'alleging, claiming, saying, suggesting, stating, reporting, asserting',
    'unverified: the dam had failed ← Posts',
  ],
  [
    'The video, ~ this month, could not be verified.',
    'which was shared, shared widely, made, seen widely',
    'unverified: The video, ~ this month, could not be verified',
  ],
  ['The ministry did not ~ the number of dead.', 'disclose, specify, reveal, know'],
  ['The ministry did not ~ the dead.', 'identify'],
  [
    'The ministry is not ~ whether the dam failed.',
    'sure, certain',
    'unverified: whether the dam failed ← The ministry',
  ],
  [
    'The firm is ~ whether the dam failed.',
    'unsure, uncertain',
    'unverified: whether the dam failed ← The firm',
  ],
]

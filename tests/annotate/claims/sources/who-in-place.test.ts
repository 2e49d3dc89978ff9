import { describe, expect, test } from 'vitest'
import { whoSays } from './who-says.ts'

/** A text with its source in braces, the words that may stand for "~", and who it is with each. */
describe.each<[text: string, words: string, who: string]>([
  [
    '[o:nor Norvane] closed two pits. {The ~ police} said the pit was unsafe.',
    'federal, national, royal, civil',
    'open',
  ],
  ['{Police ~ [o:rye Rye]} said the pit was unsafe.', 'in, of, at, for, from', 'identified'],
  ['{A mother of ~} said it rained.', 'two, three, four, five, six, seven, eight, 3', 'unnamed'],
  [
    'A study by [o:nor Norvane] is out. {The ~} said it was safe.',
    `researchers, scientists, academics, authors, scholars, analysts, economists, strategists, forecasters,
    meteorologists, historians, experts, team`,
    'identified',
  ],
  ['[o:nor Norvane] wrote of it. {The ~} said it was safe.', 'reporters, journalists', 'open'],
  ['{The ~ of [o:nor Norvane]} said it was safe.', 'editors, trustees, organisers, organizers', 'nor'],
  [
    '{The press ~ of [o:nor Norvane]} said it was safe.',
    'secretary, officer, office, team, director, chief',
    'open',
  ],
  ['{A neighbour, who gave her name ~ [p:ann Ann]}, said it was safe.', 'as, only as', 'identified'],
  [
    '[p:berg Ann Berg] rules there. {The ~} said it was safe.',
    'president, premier, chancellor, king, queen, emperor, emir, sultan, monarch, pope',
    'open',
  ],
  [
    '{The ~ minister} said it was safe.',
    `prime, foreign, interior, defence, defense, finance, justice, home, oil, energy, health, education, trade,
    transport, environment, agriculture, labour, labor`,
    'open',
  ],
  ['{A ~ minister} said it was safe.', 'former, deputy, junior, senior', 'unnamed'],
  ['{The ~ president} said it was safe.', 'former, ex, late, deputy, vice, acting', 'open'],
  ['{~ president} said it was safe.', 'one, another, every', 'unnamed'],
  ['[o:bla Blue Agency] tested it. {The ~} said it was safe.', 'agency, inspectors', 'bla'],
  ['[o:bla Blue Agency] tested it. {The ~} said it was safe.', 'auditors, reviewers, examiners', 'unnamed'],
  [
    'A ~ by [o:nor Norvane] is out. {The researchers} said it was safe.',
    'study, paper, review, audit, inspection, inquiry, report, survey, analysis, trial, experiment, journal',
    'identified',
  ],
  ['The findings of [o:nor Norvane] are out. {The authors} said it was safe.', '-', 'identified'],
  ['[o:pos The Post] wrote of it. {The ~} said it was safe.', 'newspaper', 'pos'],
  [
    '[o:pos The Post] wrote of it. {The ~} said it was safe.',
    `paper, agency, outlet, broadcaster, network, channel, station, magazine, weekly, daily, website, site, tabloid,
    service`,
    'identified',
  ],
  [
    '[o:nor Norvane] closed it. {The ~} said it was safe.',
    'organisation, organization, group, association, agency, company',
    'nor',
  ],
  [
    '{The ~ army} said it was safe.',
    'coalition, allied, multinational, international, joint, peacekeeping, occupation',
    'identified',
  ],
  ['{The coalition ~} said it was safe.', 'military, army, command, statement', 'identified'],
  ['{The coalition ~} said it was safe.', 'headquarters, peacekeepers', 'unnamed'],
  [
    '{[p:berg Berg]’s ~} said it was safe.',
    `statement, letter, report, article, book, memo, email, e-mail, tweet, message, note, diary, editorial, post, blog,
    account, speech, testimony, announcement, proposal, filing, complaint, lawsuit, affidavit, column, brief, motion,
    petition, presentation, manifesto, memoir, submission, notice, bulletin, communique, release`,
    'berg',
  ],
  ['{[p:berg Berg]’s ~} said it was safe.', 'website', 'identified'],
  ['{[p:berg Berg]’s ~} said it was safe.', 'indictment, biography, obituary', 'identified'],
  ['{[p:berg Berg]’s ~} said it was safe.', 'profile', 'open'],
  ['{A ~} said it was safe.', 'post, tweet, blog, posting, account', 'unnamed'],
  ['{A ~ in [o:pos The Post]} said it was safe.', 'report, article, story, column, editorial', 'pos'],
  ['{A ~ in [o:pos The Post]} said it was safe.', 'interview', 'unnamed'],
  [
    '{A report ~ by [o:pos The Post]} said it was safe.',
    'seen, obtained, reviewed, viewed, held, cited, leaked, quoted, shown, received, verified, read, found',
    'pos',
  ],
  ['{~ data} said it was safe.', 'census, departmental, ministerial', 'open'],
  ['{~ data} said it was safe.', 'government', 'identified'],
  [
    '{A poll ~ by [o:nor Norvane]} said it was safe.',
    'conducted, commissioned, published, released, presented, led, run',
    'nor',
  ],
  ['{A poll ~ by [o:nor Norvane]} said it was safe.', 'carried out', 'identified'],
  [
    '{A poll, ~ by [o:nor Norvane]}, said it was safe.',
    'conducted, commissioned, published, released, presented, led, run',
    'nor',
  ],
  ['{A poll, ~ by [o:nor Norvane]}, said it was safe.', 'carried out', 'identified'],
  [
    'A ~ by [o:nor Norvane] is out. {The ~} said it was safe.',
    'study, survey, poll, census, analysis, forecast, trial, experiment, model, projection',
    'open',
  ],
  [
    '{~ by [o:nor Norvane]} showed it was safe.',
    'research, data, evidence, literature, intelligence, modelling, modeling',
    'nor',
  ],
  [
    '[p:ann Ann Cole] and [p:bob Bob Reed] wed. {~} said they were happy.',
    'They, These, Those, Both, We',
    'open',
  ],
  [
    '{The guard who ~} said it was safe.',
    `asked not to be named, asked not to be identified, was not authorised to speak, was not authorized to comment,
    was not authorised to talk, was not authorised to brief, did not want to be named, did not wish to be identified,
    did not want his name used, did not wish her name published, did not want their names given, declined to be named,
    refused to be identified, declined to give his name, refused to give her name`,
    'unnamed',
  ],
  [
    '{The guard whose ~} said it was safe.',
    'name is being withheld, name has been withheld, name was withheld, name the paper is withholding, identity has been protected, identity was kept secret, identity is concealed, name has not been published',
    'unnamed',
  ],
  [
    '{The guard whose ~} said it was safe.',
    'name was not disclosed, name was not released, names were not printed',
    'open',
  ],
  ['{The guard} said it was safe. ~ asked not to be named.', 'He, She', 'unnamed'],
  ['{The guards} said it was safe. ~ asked not to be named.', 'They, Both, All, Neither', 'unnamed'],
  ['{The ~ guard} said it was safe.', 'anonymous, unnamed, unidentified, undisclosed', 'unnamed'],
  [
    '{The unknown ~} said it was safe.',
    'author, man, woman, person, source, user, poster, writer',
    'unnamed',
  ],
  [
    '{The guard who ~ anonymity} said it was safe.',
    `waived, gave up, lost, lifted, surrendered, relinquished, renounced, forfeited, broke, dropped, sacrificed,
    abandoned`,
    'open',
  ],
  [
    '{The guard whose anonymity ~} said it was safe.',
    'was waived, has been lifted, had been lost, is lifted',
    'open',
  ],
  [
    '{The guard, who ~ [p:ann Bo]}, said it was safe.',
    'gave his name as, gave his full name as, gave her first name as, gave only her name as, identified himself as, identified herself only as, identified himself just as',
    'identified',
  ],
  ['[o:pos The Post] said it rained. {The ~} said it was safe.', 'company, ministry', 'identified'],
  ['[o:nor Norvane] said it rained. {The ~} said it was safe.', 'ministry, paper', 'identified'],
  ['{[o:lee Leeds] ~} said it was safe.', 'officers, detectives, fans', 'unnamed'],
  ['[p:ann Ann Cole] wed. {The ~} said it was safe.', 'cousin, neighbour, mother', 'open'],
])('%s', (text, words, who) => {
  test.each(words.split(/,\s+/))('%s', (word) => {
    const filled = text.replaceAll('~', word)
    const source = /\{(.*)\}/.exec(filled)?.[1]?.replace(/\[\S+ (.*?)\]/g, '$1') ?? ''
    expect(whoSays([filled.replace(/[{}]/g, ''), source, ''])).toBe(who)
  })
})

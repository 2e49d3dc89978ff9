import { describe, expect, test } from 'vitest'
import { isBio, isBoilerplate, isByline } from '../../src/page/boilerplate-line.ts'
import { isCredit } from '../../src/page/credit-line.ts'

const kinds = { isBoilerplate, isByline, isBio, isCredit }

/** A line with "~" for each of the words, parted by bars, and whether it is of that kind. */
const cases: [kind: keyof typeof kinds, is: boolean, line: string, words: string][] = [
  ['isBoilerplate', true, 'Read ~ Harbour board meets again', 'more:|also:|next:|the full'],
  [
    'isBoilerplate',
    true,
    '~: Harbour board meets again',
    'More|More on this|More from the harbour|Recommended|Watch|Watch now|Watch live',
  ],
  [
    'isBoilerplate',
    true,
    '~: Harbour board meets again',
    'Watch the video|Listen|Listen now|Don’t miss|Dont miss|Related',
  ],
  [
    'isBoilerplate',
    true,
    'Related ~: Harbour board meets',
    'stories|story|article|articles|coverage|news|content|link|links',
  ],
  [
    'isBoilerplate',
    false,
    '~ harbour board meets again',
    'Watch the|Recommended by the|Related to the|More of the|Read the|Listen to the',
  ],
  ['isBoilerplate', true, '~ up for the harbour list', 'Sign'],
  ['isBoilerplate', true, 'Follow ~ for the harbour', 'us|me|him|her|them'],
  [
    'isBoilerplate',
    true,
    'Follow Jo Reed on ~',
    'Twitter|X|Facebook|Instagram|LinkedIn|Threads|Bluesky|Mastodon',
  ],
  ['isBoilerplate', false, 'Follow ~', 'the river to the harbour|Jo Reed on foot'],
  [
    'isBoilerplate',
    true,
    '~ app of the harbour',
    'Download the|Download our|Get the latest|Get our free|Get the daily|Get our weekly',
  ],
  ['isBoilerplate', true, 'Get more harbour on ~', 'Twitter|Facebook'],
  ['isBoilerplate', true, 'Join ~ on the harbour', 'the conversation|our list'],
  [
    'isBoilerplate',
    true,
    'Share ~ on the harbour',
    'this|your story|your thoughts|your views|your experience',
  ],
  ['isBoilerplate', true, '~ in the harbour', 'Support us|Support our work|Help us'],
  [
    'isBoilerplate',
    true,
    '~ for us?',
    'Do you have a story|Do you have a tip|Got a news tip|Got a question|Do you have an issue with it|Got a complaint',
  ],
  ['isBoilerplate', true, 'Fill ~ form', 'out the|in the|out this|out our'],
  ['isBoilerplate', true, 'Have ~ on the harbour?', 'a tip|a news tip|you got a tip'],
  ['isBoilerplate', true, 'Email ~', 'the author|us|him|her'],
  ['isBoilerplate', true, 'Contact ~', 'the author|us|him|her|Jo at the desk'],
  ['isBoilerplate', true, 'Become a ~', 'subscriber|member|patron|supporter'],
  ['isBoilerplate', true, 'Already ~?', 'a subscriber|a member|subscribed'],
  ['isBoilerplate', true, 'To ~ reading', 'continue|keep'],
  [
    'isBoilerplate',
    true,
    '~?',
    'Was this page helpful|Is this article useful|Was this information helpful|Was this answer useful|Is this content useful',
  ],
  ['isBoilerplate', true, 'Did you find ~ useful?', 'this|what you sought'],
  [
    'isBoilerplate',
    true,
    '~: le port',
    'Leer más|Lee también|À lire aussi|Lire aussi|Lesen Sie auch|Lesen Sie hier|Lesen Sie dazu|Mehr zum Thema|Leggi anche',
  ],
  ['isBoilerplate', true, '~: o porto', 'Leia também|Leia mais|Lees ook|Читайте также'],
  ['isBoilerplate', true, '~ The Harbour Post', '©|(c)|Copyright'],
  [
    'isBoilerplate',
    true,
    '~',
    'It is ours, all rights reserved.|This may not be published, broadcast, rewritten or sold.|Our standards: trust',
  ],
  ['isBoilerplate', true, 'A version of this ~ appears in print.', 'article|story'],
  [
    'isBoilerplate',
    true,
    '~',
    'Media playback is off|Skip Twitter post|End of Facebook content|Skip YouTube video|View this post on Instagram',
  ],
  [
    'isBoilerplate',
    true,
    '~',
    'A post shared by Jo Reed|Your browser does not play it|Image copyright|Image caption|Image source|Image credit|Media caption',
  ],
  ['isBoilerplate', true, 'The best of the harbour ~ your inbox', 'to|in|into'],
  ['isBoilerplate', true, 'The best of it: sign up for ~ harbour newsletter', 'our|the|his|her|their'],
  ['isBoilerplate', true, 'The best of it: sign up ~ our newsletter', 'for|to|here for|here to'],
  [
    'isBoilerplate',
    true,
    'We may ~ commission through links.',
    'earn a|receive a|get a|make a|earn some|earn a small|earn an affiliate',
  ],
  [
    'isBoilerplate',
    true,
    'They earn commission from ~ here.',
    'our links|a link on this page|purchases on this site|what you buy of us',
  ],
  ['isBoilerplate', true, 'They earn commission from a link on this ~.', 'page|site|article|story|post'],
  [
    'isBoilerplate',
    true,
    'We earn commission from ~.',
    'links|a link|purchases|a purchase|what you buy|retailers|a retailer',
  ],
  ['isBoilerplate', false, 'They earn commission from ~.', 'links|the harbour'],
  [
    'isBoilerplate',
    true,
    '~',
    '11:01|11.01|10.05pm|10.05 p.m. GMT|9pm|9 a.m.|Just now|Updated 11:01|Posted: 11:01|On 11:01',
  ],
  ['isBoilerplate', true, '2 ~ ago', 's|m|h|d|sec|secs|min|mins|minute|minutes|hr|hrs|hour|hours|day|days'],
  ['isBoilerplate', false, '2 ~ ago', 'boats|weeks'],
  [
    'isByline',
    true,
    '~ Jo Reed',
    'By|Written by|Reporting by|Additional reporting by|Posted by|Posted on|Posted|Published by|Published',
  ],
  [
    'isByline',
    true,
    '~ March 4',
    'Published on|Published at|Updated|Last updated|Modified|Reviewed|Last updated on|Updated at|Updated by|First published|— By',
  ],
  ['isByline', true, '~', '4 min read|4 minutes read|4 minute read|Reading time 4 minutes'],
  ['isByline', false, '~ the harbour board met.', 'By noon|Published by'],
  ['isBio', true, 'Jo Reed ~ reporter who covers ports.', 'is a|was a|is the|is our|is an old'],
  [
    'isBio',
    true,
    'Jo Reed is a ~ who covers ports.',
    'reporter|correspondent|editor|writer|journalist|columnist|author|contributor|blogger|fellow|producer|photographer|professor|lecturer',
  ],
  [
    'isBio',
    true,
    'Jo Reed is a reporter, ~ ports.',
    'follow|Twitter|email|e-mail|@joreed|covers|covering|covered|reports on|report on|writes|writing|contributes|freelance|based in|joined|author of|newsletter|blog',
  ],
  ['isBio', false, 'Jo Reed is a ~', 'reporter who likes ports.|sailor who covers ports.'],
  ['isBio', true, 'Jo can be reached ~ the desk', 'at|on|via|by'],
  ['isBio', true, 'Please fill ~ form', 'out the|in the|out this|out our'],
  ['isBio', true, 'Please ~ her', 'email|e-mail|write to|reach|contact|message'],
  ['isBio', true, 'Please email ~', 'him|her|them|me|us|the author|the reporter|the writers|the editor'],
  ['isBio', true, 'Please send ~ an email', 'him|her|them|me|us'],
  ['isBio', true, 'Please send us a ~', 'message|tip'],
  ['isBio', true, 'Please reach Jo Reed at ~', 'jo@example.org|0123'],
  ['isBio', true, 'Please ~ Jo Reed on Twitter', 'follow|find|join|like'],
  ['isBio', true, 'Please find Jo Reed on ~', 'Twitter|X|Facebook|Instagram|Threads|Bluesky|Mastodon'],
  [
    'isCredit',
    true,
    'the harbour (~ jo reed)',
    'photo|photos|image|images|picture|pictures|illustration|screenshot|courtesy|credit|ap photo|file photo|stock photo',
  ],
  ['isCredit', false, 'the harbour (~ jo reed)', 'photographed by|a photo of'],
  [
    'isCredit',
    true,
    'the harbour. ~: jo reed',
    'photo|photograph|image|picture|illustration|photo by|photo credit|photo courtesy|photo courtesy of',
  ],
  [
    'isCredit',
    true,
    '~ jo reed',
    'photo by|image by|photograph by|picture by|illustration by|photos by|featured photo by|cover image by|header photo by|main photo by',
  ],
  ['isCredit', true, '~ jo reed', 'photo via|photo courtesy of|photo:|photo credit by|photo courtesy by'],
  ['isCredit', true, 'the harbour getty images, ~', 'shutterstock|istock|ap photo|ap photo/jo reed'],
  ['isCredit', false, 'the harbour in a ~ of hers', 'photo|picture'],
]

describe.each(cases)('%s, %s: %s', (kind, is, line, words) => {
  test.each(words.split('|'))('%s', (word) => {
    expect(kinds[kind](line.replace('~', word))).toBe(is)
  })
})

test('what is long is a sentence, whatever it begins with', () => {
  const padded = (line: string, length: number) => line.padEnd(length, ' a')
  expect([199, 200].map((length) => isBoilerplate(padded('Click here', length)))).toEqual([true, false])
  expect([399, 400].map((length) => isBoilerplate(padded('© The Post', length)))).toEqual([true, false])
  expect([399, 400].map((length) => isBio(padded('Please email us', length)))).toEqual([true, false])
  expect([98, 99].map((length) => isCredit(`the harbour (${padded('photo jo', length)})`))).toEqual([
    true,
    false,
  ])
})

import { expect, test } from 'vitest'
import { isBio, isBoilerplate, isByline, isPointer } from '../../src/page/boilerplate-line.ts'
import { isFurniture } from '../../src/text/furniture.ts'

// One line for each row of the tables, and what only begins alike.

test.each([
  'Advertisement',
  'Advert',
  'Promoted:',
  'Print',
  'E-mail',
  'Tweet',
  'Loading…',
  'Photos',
  'Sponsored content',
  'Leave a comment',
  'Comments (12)',
  'Share this story',
  'Read more »',
  'Read: Harbour board meets again',
  'Also read: Harbour board meets again',
  'See also: Harbour board meets again',
  'Related topics',
  'Watch | Harbour board meets again',
  'More from the harbour',
  'Recommended for you',
  'Sign up: The Morning Boat',
  'Subscribe to The Morning Boat',
  'Follow us on Facebook',
  'Continue reading the main story',
  'Story continues below this advertisement',
  'Remove ads',
  'Skip to content',
  'Most popular',
  'Back to top',
])('furniture: %s', (line) => {
  expect(isFurniture(line)).toBe(true)
  expect(isFurniture(`${line} ${'and so on '.repeat(20)}`)).toBe(false)
})

test.each([
  'Read the full report here',
  'More on this:',
  'Related stories:',
  'Don’t miss the match',
  'Listen now: the harbour',
  'Click here for the map',
  'Follow Jo Reed on Mastodon',
  'Download the app',
  'Get the latest from the harbour',
  'Get our stories on Facebook',
  'Join the conversation below',
  'Share your thoughts with the board',
  'Help us to keep the light on',
  'Got a tip? Call the desk',
  'Fill out this form',
  'Have a tip for us?',
  'Email the author',
  'Contact us',
  'Become a member today',
  'Already a subscriber? Log in',
  'To continue reading, log in',
  'Be the first to know',
  'Was this article helpful?',
  'Did you find this interesting?',
  'Lee también: el puerto',
  'À lire aussi : le port',
  'Lesen Sie auch: der Hafen',
  'Mehr zum Thema',
  'Leggi anche: il porto',
  'Leia mais sobre o porto',
  'Lees ook: de haven',
  'Читайте также: порт',
])('sends elsewhere: %s', (line) => {
  expect(isPointer(line)).toBe(true)
})

test.each([
  'Updated: 10.05pm GMT',
  '7 pm',
  '2 hours ago',
  'Just now',
  'The harbour at night (Photo: Jo Reed)',
  'The harbour at night. Photo by: Jo Reed',
  'Featured image via Harbour Board',
  'The harbour at night Getty Images/AFP',
  '* * *',
  'All rights reserved',
  'The Morning Boat, in your inbox',
  'If you buy something through our links, we may earn a small commission',
  'We receive a commission when you follow links on this page to the shops',
  'Our reporters choose what they write about. The Herald may earn an affiliate commission from purchases made through links in this article.',
])('boilerplate: %s', (line) => {
  expect(isBoilerplate(line)).toBe(true)
})

test.each([
  'By Jo Reed',
  '— Written by Jo Reed',
  'Additional reporting by Sam Hale',
  'Posted on 3 May',
  'Published at 10:05',
  'Last updated on 3 May',
  'First published 2024',
  '5 min read',
  'Reading time: 5 minutes',
])('byline: %s', (line) => {
  expect(isByline(line)).toBe(true)
})

test.each([
  'By the evening nobody had come.',
  'Readers wrote that they had seen the light.',
  'Shares fell on Monday',
  'More than forty ships waited outside',
  'The board (which met twice) said no',
  'He took a photo: nobody had asked. It was late',
  'At 7 the first ship came in',
  'Seeing also helps',
  'Agents earn a commission on each ticket that is bought on the quay',
  '“We earn a commission on the purchases made through our links,” she said',
  'Links between our islands and the mainland earn money for both',
])('a line of the text: %s', (line) => {
  expect(isBoilerplate(line) || isByline(line) || isBio(line)).toBe(false)
})

test('a way to reach the author counts before a quotation, not in it', () => {
  expect(isBio('Jo Reed covers ports and can be reached at jo@example.com')).toBe(true)
  expect(isBio('The board said: “The harbour master can be reached at the quay.”')).toBe(false)
})

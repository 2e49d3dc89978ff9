import { expect, test } from 'vitest'
import { findClaims } from '../../../src/annotate/claims/find-claims.ts'
import { type ReasonKind, reasonInEnglish, shortened } from '../../../src/annotate/claims/reasons.ts'
import { readDocument } from '../../../src/text/document.ts'
import { entitiesOf, readMarked } from '../marked.ts'

/**
 * A text for each reason, with its names marked (`tests/annotate/marked.ts`). That a statement “rests on its source” is said
 * beside a doubt, and shown of none.
 */
const given = {
  withdrawn: 'The magazine later retracted the story.',
  contradicted: 'Berg pleaded not guilty to fraud.',
  denial: 'Berg denied all the charges.',
  'denies-others': 'Berg said she was not a thief.',
  'contradicts-others': 'The ministry said reports of a coup were false.',
  opposed: 'Kenya accuses Somalia of arming rebels, but Somalia says it sent only food.',
  'not-established': 'Nobody knows who fired first.',
  unconfirmed: 'Nobody has confirmed the sale.',
  accusation: 'Berg blamed the company for the leak.',
  'accusation-without-ruling': 'A guard was charged with murder.',
  'accusation-then': '[p:berg Anna Berg] was accused of theft. [p:berg Berg] was later cleared.',
  'accusation-before':
    '[p:berg Anna Berg] was cleared of theft in May. It rained. [p:berg Berg] was accused of theft by her firm.',
  court: 'According to the lawsuit, the firm hid the risk.',
  'no-source': 'The ship is believed to have sunk.',
  'nameless-source': 'Police: Man Set Fire To Barn',
  'left-open': 'Perhaps the river is rising.',
  belief: 'Police believe the two men knew each other.',
  'to-come': 'The protesters have vowed to block the road.',
  'nobody-knows-yet': 'Analysts say the price will fall.',
  'named-source': 'She said the dam was safe.',
  'source-and-colon': '“BERG: The dam is safe.',
  quoted: 'Berg said:\n“The dam is safe. It will hold.”',
  'quoted-denial': 'The bank denied the claims:\n“We sold nothing. We never will.”',
  'set-apart': 'BERG: No. I deny that completely.',
  outlet:
    'Norvia reportedly plans to build two harbours near Ostwick. The Ostwick Herald newspaper said the harbours near Ostwick would cost Norvia millions.',
  established: 'Berg was convicted of fraud.',
  'source-establishes': 'Police confirmed that two men were dead.',
  'said-then': 'Berg is accused of taking bribes. He has pleaded not guilty.',
  'said-before':
    '[p:berg Anna Berg] was convicted of stealing a boat in May. It rained. [p:berg Berg] was accused of theft by her firm.',
} satisfies Record<Exclude<ReasonKind, 'its-source'>, string>

test.each(Object.entries(given))('%s', (kind, marked) => {
  const { text } = readMarked(marked)
  const found = findClaims(readDocument(text), entitiesOf(marked)).map(({ reason }) => reason)
  const own = found.find((reason) => reason.kind === kind)
  expect(found.map((reason) => reason.kind)).toContain(kind)
  if (own) expect(reasonInEnglish(own)).toMatch(/^(?:“[^”]+”|(?:it|the) .*[^$\d]$)/)
})

test('tells once that it was said at first', () => {
  const reasons = (text: string) =>
    findClaims(readDocument(text), []).map(({ reason }) => reasonInEnglish(reason))
  expect(reasons('Police had initially told reporters that the man was armed.')).toEqual([
    '“had initially told” withdraws or replaces it',
  ])
  expect(reasons('Police initially said the man was armed.')).toEqual([
    '“initially said” withdraws or replaces it',
  ])
})

const short =
  'Berg has pleaded not guilty, and her lawyer said on Monday that the jury would hear from forty people who knew it all ….'
test.each<[what: string, sentence: string, told: string]>([
  ['as it is', 'He “left”.', 'He ‘left’.'],
  ['with one kind of quotation marks', 'He "left".', "He 'left'."],
  ['on one line', ' He\n left. ', 'He left.'],
  ['whole, of 120 letters', short, short],
  [
    'to the last word that has room',
    short.replace('Berg', 'Bergen'),
    short.replace('Berg', 'Bergen').replace(' ….', ' …'),
  ],
  [
    'without the comma that it would end with',
    `${'They left at noon, '.repeat(6)}afterwards.`,
    `${'They left at noon, '.repeat(5)}They left at noon …`,
  ],
])('a reason quotes a sentence %s', (_, sentence, told) => {
  expect(shortened(sentence)).toBe(told)
})

import { describe, expect, test } from 'vitest'
import { correctBounds } from '../../../src/annotate/name-bounds/correct-bounds.ts'
import { readDocument } from '../../../src/text/document.ts'
import { readMarked } from '../marked.ts'

/** The names of a marked text after settling, each with its type. */
function correctedNames(marked: string): string[] {
  const { text, names } = readMarked(marked)
  return correctBounds(readDocument(text), names).map(
    ({ start, end, type }) => `${type} ${text.slice(start, end)}`,
  )
}

describe('a recogniser’s reading of one sentence, settled by the document', () => {
  test.each<[why: string, marked: string, names: readonly string[]]>([
    [
      'an agency that ran into a surname',
      '[p Jan Kovac] died. A source told [p TASR Kovac] was ill.',
      ['person Jan Kovac', 'organization TASR', 'person Kovac'],
    ],
    [
      'two initials are no agency',
      '[p Jan Rowe] died. [p JK Rowe] did not.',
      ['person Jan Rowe', 'person JK Rowe'],
    ],
    [
      'a first name that is a title, too',
      'Its owner, [p Dean Webber], left. [p Webber]’s brother [p Earl Webber] stayed.',
      ['person Dean Webber', 'person Webber', 'person Earl Webber'],
    ],
    [
      'a title that the text has in lower case',
      'The dean spoke. Then [p Dean Webber] left. [p Ann Webber] stayed.',
      ['person Webber', 'person Ann Webber'],
    ],
    [
      'a title that the text has with an article',
      'The Earl spoke. Then [p Earl Webber] left. [p Ann Webber] stayed.',
      ['person Webber', 'person Ann Webber'],
    ],
    [
      'an owner and what it owns',
      'The aide of [o Peru’s embassy] met [l Peru].',
      ['place Peru', 'place Peru'],
    ],
    [
      'firms that are called by their founder’s',
      'Staff at [o McDonald]’s left. [l Bramley]’s said it would close, and [l Bramley]’s shops are shut.',
      ['organization McDonald’s', 'organization Bramley’s', 'organization Bramley’s'],
    ],
    [
      'somebody’s, and no firm’s',
      '[p Ana Moss] left. [p Moss]’s said policy failed. [o Acme]’s staff left.',
      ['person Ana Moss', 'person Moss', 'organization Acme'],
    ],
    ['a name that ends in ’s', '[o Lloyd’s of London] paid.', ['organization Lloyd’s of London']],
    [
      'a title that was taken along',
      '[p Ana Ruiz] left. [o Consul Ruiz] is safe.',
      ['person Ana Ruiz', 'person Ruiz'],
    ],
    [
      'names that agree',
      '[p Ana Ruiz] left [o Acme] in [l Lima].',
      ['person Ana Ruiz', 'organization Acme', 'place Lima'],
    ],
  ])('%s', (_, marked, names) => {
    expect(correctedNames(marked)).toEqual(names)
  })
})

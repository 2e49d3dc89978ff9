import { describe, expect, test } from 'vitest'
import { settleNames } from '../../../src/annotate/settle/settle-names.ts'
import { readDocument } from '../../../src/text/document.ts'
import { readMarked } from '../marked.ts'

/** The names of a marked text after settling, each with its type. */
function settledNames(marked: string): string[] {
  const { text, names } = readMarked(marked)
  return settleNames(readDocument(text), names).map(
    ({ start, end, type }) => `${type} ${text.slice(start, end)}`,
  )
}

describe('a recogniser’s reading of one sentence, settled by the document', () => {
  test.each<[why: string, marked: string, names: readonly string[]]>([
    [
      'a full name read as a body, of a person who goes on by the surname',
      '[o Elira Hoxha] was stabbed. [p Hoxha] was a judge.',
      ['person Elira Hoxha', 'person Hoxha'],
    ],
    [
      'a surname read as a body',
      '[p Elira Hoxha] was stabbed. [o Hoxha] was a judge.',
      ['person Elira Hoxha', 'person Hoxha'],
    ],
    [
      'the first word of a company read as a person',
      '[o Norvik Shipping] was fined. [p Norvik] paid.',
      ['organization Norvik Shipping', 'organization Norvik'],
    ],
    [
      'what is mostly a place',
      '[l Aleppo] fell. [p Aleppo] burned. [l Aleppo] is old.',
      ['place Aleppo', 'place Aleppo', 'place Aleppo'],
    ],
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
      'an agency with a name of two words',
      '[o TASR] said so. [p TASR Slovakia] did not.',
      ['organization TASR', 'organization TASR Slovakia'],
    ],
    [
      'an owner and what it owns',
      'The aide of [o Peru’s embassy] met [l Peru].',
      ['place Peru', 'place Peru'],
    ],
    ['a name that ends in ’s', '[o Lloyd’s of London] paid.', ['organization Lloyd’s of London']],
    ['a town that is called one', '[p Dhankuta], a town of 30,000 people, was hit.', ['place Dhankuta']],
    [
      'a person who is called by a trade',
      '[o Kestrel], a teacher from [l Lima], left.',
      ['person Kestrel', 'place Lima'],
    ],
    ['a company director is no company', '[p Ana Ruiz], a company director, left.', ['person Ana Ruiz']],
    ['a courtesy title', 'Mr [l Paris] left [l Paris].', ['person Paris', 'place Paris']],
    [
      'a title that was taken along',
      '[p Ana Ruiz] left. [o Consul Ruiz] is safe.',
      ['person Ana Ruiz', 'person Ruiz'],
    ],
    [
      'a body that begins with a trade',
      '[p Ana Ruiz] left [o Baker Hughes].',
      ['person Ana Ruiz', 'organization Baker Hughes'],
    ],
    [
      'names that agree',
      '[p Ana Ruiz] left [o Acme] in [l Lima].',
      ['person Ana Ruiz', 'organization Acme', 'place Lima'],
    ],
  ])('%s', (_, marked, names) => {
    expect(settledNames(marked)).toEqual(names)
  })

  test('says why', () => {
    const { text, names } = readMarked('[p Elira Hoxha] was stabbed. [o Hoxha] was a judge.')
    expect(settleNames(readDocument(text), names)[1]?.because).toContain('a person')
  })
})

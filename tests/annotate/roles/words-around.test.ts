import { describe, expect, test } from 'vitest'
import { findRoles } from '../../../src/annotate/roles/find-roles.ts'
import { readDocument } from '../../../src/text/document.ts'
import { readMarked } from '../marked.ts'

function formsIn(marked: string): string {
  const { text, names } = readMarked(marked)
  return findRoles(readDocument(text), names)
    .map(({ start, end, role }) => `${role?.form}: ${text.slice(start, end)}`)
    .join(', ')
}

/** A text with "~" for each of the words, and the roles in it. */
describe.each<[text: string, roles: string, words: string]>([
  [
    'They ~ a teacher.',
    '',
    `is, are, was, were, be, been, being, am, become, becomes, became, becoming, remain, remains, remained, as, like, than, not, never,
    him, her, them, me, us, you, himself, herself, if, whether, such, or, called, considered, seem, seems, seemed`,
  ],
  ['~ a teacher.', '', 'It’s, I’m, They’re'],
  ['They ~ a teacher.', 'indefinite: a teacher', 'met, saw, found'],
  [
    'They ~ the president.',
    '',
    'become, becomes, became, becoming, elected, appointed, crowned, anointed, proclaimed, nominated, remain, remains, remained',
  ],
  ['They ~ the president.', 'definite: the president', 'met, saw, found'],
  ['The teacher ~ left it won.', '', 'who, whose, whom, that'],
  [
    'They ~ the teacher that it won.',
    'definite: the teacher',
    'told, tell, tells, telling, informed, assured, warned, reminded',
  ],
  [
    'They ~ the teacher that it won.',
    'definite: the teacher',
    'convinced, persuaded, advised, notified, promised, said to, say to',
  ],
  [
    'The company ~ left.',
    'definite: The company',
    'Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday',
  ],
  ['The party ~ left.', '', 'Freedom, Marlow'],
  ['~ left.', '', 'This teacher, This country, the Nation, The Country'],
])('%s: %s', (text, roles, words) => {
  test.each(words.split(/,\s+/))('%s', (word) => {
    expect(formsIn(text.replace('~', word))).toBe(roles)
  })
})
